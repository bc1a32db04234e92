import type { CalendarRules } from './calendar-rules.js';
import type { MoneyRules } from './money-rules.js';
import type { NegationRules } from './negation-rules.js';
import type { NumberRules } from './number-rules.js';
import type { QuoteRules } from './quote-rules.js';
import { tableWithEndings } from './word-forms.js';

/** Number words and separators of Italian. */
export const italianNumbers: NumberRules = {
  decimal: ',',
  groups: '. ',
  cardinals: `
    0 zero
    1 un uno una
    2 due
    3 tre tré
    4 quattro
    5 cinque
    6 sei
    7 sette
    8 otto
    9 nove
    10 dieci
    11 undici
    12 dodici
    13 tredici
    14 quattordici
    15 quindici
    16 sedici
    17 diciassette
    18 diciotto
    19 diciannove
    20 venti vent ventina
    30 trenta trent trentina
    40 quaranta quarant quarantina
    50 cinquanta cinquant cinquantina
    60 sessanta sessant sessantina
    70 settanta settant
    80 ottanta ottant
    90 novanta novant`,
  ordinals: tableWithEndings(
    `
    1 prim
    2 second
    3 terz
    4 quart
    5 quint
    6 sest
    7 settim
    8 ottav
    9 non
    10 decim
    11 undicesim
    12 dodicesim
    20 ventesim
    30 trentesim
    40 quarantesim
    50 cinquantesim
    60 sessantesim
    70 settantesim
    80 ottantesim
    90 novantesim
    100 centesim`,
    'o a i e',
  ),
  scales: `
    100 cento centinaia centinaio
    1000 mille mila migliaia migliaio
    1000000 milione milioni
    1000000000 miliardo miliardi`,
  shortScales: `
    1000000 mln mil
    1000000000 mld mrd`,
  loose: `
    0 nessun nessuno nessuna niente nulla senza
    1 un uno una unico unica solo sola primo prima primi prime volta
    2 entrambi entrambe ambedue coppia paio doppio doppia raddoppiare raddoppiato raddoppiata secondo seconda secondi seconde
    3 triplo tripla triplicare terzo terza
    4 quarto quarta quattro
    5 quinto quinta
    6 sei sesto
    9 nona nono non none
    20 venti
    0.5,50,30 mezzo mezza metà semestre semestrale
    0.33333,3,33 terzo terzi
    0.66667,67,66,2,3 due-terzi
    0.25,25,15 quarto quarti trimestre
    0.2,5 quinto quinti
    10 decennio decenni decina decine
    0.1,10 decimo decimi
    12 dozzina dozzine mezzogiorno
    15,14,2 quindicina quindici
    24,0,12 mezzanotte
    100 secolo secoli centinaio`,
  joiners: 'e',
  half: 'mezzo mezza',
  compounds: { endings: 'esimo esima esimi esime' },
  percent: '% percento per_cento percentuale percentuali',
  units: {
    kilometre: 'chilometro chilometri',
    metre: 'metro metri',
    centimetre: 'centimetro centimetri',
    millimetre: 'millimetro millimetri',
    mile: 'miglio miglia',
    foot: 'piede piedi',
    'kilometre-per-hour': 'chilometri_orari chilometri_all_ora chilometri_all’ora',
    kilogram: 'chilogrammo chilogrammi chilo chili',
    gram: 'grammo grammi',
    tonne: 'tonnellata tonnellate',
    hectare: 'ettaro ettari',
    litre: 'litro litri',
    barrel: 'barile barili',
    'square-metre': 'metri_quadrati metri_quadri',
    'square-kilometre': 'chilometri_quadrati',
    'cubic-metre': 'metri_cubi',
    celsius: 'gradi_celsius gradi_centigradi',
    second: 'secondo secondi',
    minute: 'minuto minuti',
    hour: 'ora ore',
    day: 'giorno giorni',
    week: 'settimana settimane',
    month: 'mese mesi',
    year: 'anno anni',
  },
};

/** What money is called in Italian. */
export const italianMoney: MoneyRules = {
  currencies: {
    EUR: 'euro',
    'USD AUD CAD NZD HKD SGD TWD': 'dollaro dollari',
    'GBP EGP LBP SYP': 'sterlina sterline',
    CHF: 'franco franchi',
    'SEK NOK DKK ISK CZK': 'corona corone',
    'RUB BYN': 'rublo rubli',
    'TRY ITL': 'lira lire',
    CNY: 'yuan renminbi',
    JPY: 'yen',
    'INR PKR LKR NPR IDR': 'rupia rupie',
    'MXN ARS CLP COP UYU CUP PHP DOP': 'peso pesos',
  },
};

/** Months and weekdays of Italian. */
export const italianCalendar: CalendarRules = {
  weekdays: ['lunedì', 'martedì', 'mercoledì', 'giovedì', 'venerdì', 'sabato sabati', 'domenica domeniche'],
  months: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'.split(' '),
  ambiguous: 'domenica sabato',
  cues: 'di a da il scorsa scorso prossima prossimo la del dal della ogni in',
  capital: 'never',
  weeks: 'settimana settimane settimanale',
};

/** What denies in Italian; non and nessuno deny once. */
export const italianNegation: NegationRules = {
  negators: 'non no mai nessun nessuno nessuna niente nulla né neanche nemmeno neppure senza',
  weak: `
    imposs* incapac* insuff* inacc* incert* inesist* inutil* illegal* illim* irre* inammiss* ingiust* indipend* sconosc* scarta* scars* sprovv* smenti* dissent* disaccord* sfugg*
    negare nega negano negò negato rifiut* respin* manc* assen* evit* imped* viet* esclu* eccetto tranne salvo solo soltanto contro
    perd* perso persa poco poca pochi poche rar* dubb* falli* cess* appena bensì anziché invece prima meno`,
  affirming: `
    non_solo non_soltanto non_meno non_più_di non_è_che niente_meno nientemeno senza_dubbio se_non o_no non_appena non_a_caso nulla_di_più
    non_altro_che finché_non fino_a_quando_non a_meno_che_non senz'altro`,
  double: 'non_senza',
};

/** «…» and “…”. */
export const italianQuotes: QuoteRules = { pairs: ['«»', '“”', '‘’'] };
