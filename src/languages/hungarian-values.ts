import type { CalendarRules } from './calendar-rules.js';
import type { MoneyRules } from './money-rules.js';
import type { NegationRules } from './negation-rules.js';
import type { NumberRules } from './number-rules.js';
import type { QuoteRules } from './quote-rules.js';
import { tableWithEndings, withEndings } from './word-forms.js';

const CASES = `
  - t at et ot öt ban ben ba be ból ből on en ön n ra re ról ről nak nek val vel hoz hez höz tól től ig ért ként nál nél ik
  an en ik os es ös as ost est öst osok es éves éves nkénti szor szer ször`;

const MONTH_CASES = '- ban ben i ra re tól től ig t ot ét nak nek a e ától étől ának ének on ában ében ai ei hoz hez';

/** Number words and separators of Hungarian. */
export const hungarianNumbers: NumberRules = {
  decimal: ',',
  groups: ' .',
  cardinals: `
    0 nulla
    1 egy
    2 kettő két ketten kettőt
    3 három hárman hárm
    4 négy
    5 öt
    6 hat
    7 hét het
    8 nyolc
    9 kilenc
    10 tíz tizen tiz
    20 húsz huszon husz
    30 harminc
    40 negyven
    50 ötven
    60 hatvan
    70 hetven
    80 nyolcvan
    90 kilencven`,
  ordinals: tableWithEndings(
    `
    1 első
    2 második
    3 harmadik harmad
    4 negyedik
    5 ötödik
    6 hatodik
    7 hetedik
    8 nyolcadik
    9 kilencedik
    10 tizedik
    20 huszadik
    30 harmincadik
    40 negyvenedik
    50 ötvenedik
    60 hatvanadik
    70 hetvenedik
    80 nyolcvanadik
    90 kilencvenedik
    100 századik
    1000 ezredik`,
    '- at et ot ban ben ra re on en a e nak nek án én i',
  ),
  scales: `
    100 száz
    1000 ezer ezr
    1000000 millió milliós
    1000000000 milliárd
    1000000000000 billió`,
  shortScales: `
    1000000 m mó
    1000000000 mrd mrd-os`,
  loose: `
    0 nincs senki semmi egyik sem
    1 egy egyetlen egyik első elsőként egyszer
    2 mindkét mindkettő mindketten kétszer kétszeres duplája dupla megduplázta megkétszerez pár második másodszor páros
    3 háromszor háromszoros triplája harmad harmada harmadát harmadik
    7 hét hetet hetek héten heti hetes
    6 hatos
    0.5,50,30 fél felét fele felének felére félév félévben felében félidő
    0.33333,3,33 harmada harmadát harmadának
    0.25,25,15 negyed negyede negyedét negyedév negyedévben
    0.2,5 ötöd ötöde ötödét
    0.1,10 tized tizede tizedét évtized évtizede évtizedben
    1.5 másfél
    12 tucat tucatnyi dél délben
    24,0,12 éjfél éjfélkor
    100 század századi százada évszázad`,
  joiners: 'és',
  wideTens: [10],
  half: 'fél',
  compounds: { endings: CASES },
  percent:
    '% százalék százalékos százalékkal százalékát százaléka százalékot százalékról százalékra százalékban százaléknyi százalékának százalékponttal',
  halfHour: 'fél',
  units: {
    kilometre:
      withEndings('kilométer', '- es re ről t rel nyire') +
      ' kilométert kilométernyire kilométeres kilométerre kilométerrel',
    metre: 'méter méteres métert méterre méterrel méternyi',
    centimetre: 'centiméter centi centiméteres',
    mile: 'mérföld mérföldes mérföldre',
    foot: 'láb',
    'kilometre-per-hour': 'kilométer_per_óra kilométer_per_órás kilométer_óránként kilométeres_óránkénti',
    kilogram: 'kilogramm kilogrammos kiló kilós kg-os',
    gram: 'gramm',
    tonne: 'tonna tonnás tonnát tonnányi',
    hectare: 'hektár hektáros hektáron hektárt',
    litre: 'liter literes litert',
    'square-metre': 'négyzetméter négyzetméteres négyzetméternyi',
    'square-kilometre': 'négyzetkilométer',
    'cubic-metre': 'köbméter',
    celsius: 'celsius-fok fok',
    megawatt: 'megawatt megawattos',
    gigawatt: 'gigawatt',
    second: 'másodperc másodperces',
    minute: 'perc perces perccel percet',
    hour: 'óra órás órával órát',
    day: 'nap napos napig',
    week: 'hét hetes hetet hétig',
    month: 'hónap hónapos hónapig',
    year: 'év éves évre évig',
  },
};

/** What money is called in Hungarian. */
export const hungarianMoney: MoneyRules = {
  currencies: {
    EUR: 'euró eurót euróba euróval eurós eurója euróból',
    'USD AUD CAD NZD HKD SGD TWD': 'dollár dollárt dollárba dolláros dollárral',
    'GBP EGP LBP SYP': 'font fontot fontba fontos',
    CHF: 'frank frankot svájci_frank',
    'RSD IQD KWD': 'dinár dinárt',
    'SEK NOK DKK ISK CZK': 'korona koronát',
    HUF: 'forint forintot forintba forintos forintból forinttal forintra forintért forintnyi',
    PLN: 'zloty złoty',
    'RUB BYN': 'rubel rubelt',
    UAH: 'hrivnya',
    'RON MDL': 'lej lejt',
    TRY: 'líra lírát',
    CNY: 'jüan jüant',
    JPY: 'jen jent',
  },
};

/** Months and weekdays of Hungarian. */
export const hungarianCalendar: CalendarRules = {
  weekdays: [
    withEndings('hétfő', '- n i t re től ig höz nek') + ' hétfője hétfőjén',
    withEndings('kedd', '- en i et re től ig nek eken'),
    withEndings('szerd', 'a án ai át ára ától áig ának ánként'),
    withEndings('csütörtök', '- ön i öt re től ig nek'),
    withEndings('péntek', '- en i et re től ig nek'),
    withEndings('szombat', '- on i ot ra tól ig nak onként'),
    withEndings('vasárnap', '- i ot ra tól ig nak onként ján'),
  ],
  months: 'január február március április május június július augusztus szeptember október november december'
    .split(' ')
    .map((month) => withEndings(month, MONTH_CASES)),
  ambiguous: 'vasárnapján',
  cues: 'múlt jövő a',
  capital: 'none',
  weeks: 'hét héten heti hetet hete héttel hétre hetek hétvége hétvégén',
};

/** What denies in Hungarian. */
export const hungarianNegation: NegationRules = {
  negators: `
    nem ne nincs nincsen nincsenek sincs sincsenek sem se soha sosem senki senkit senkinek semmi semmit semmilyen semmiféle sehol
    sehova nélkül nélküli egyik_sem nélkülöz* tilos`,
  weak: `
    *atlan *atlanul *etlen *etlenül *talan *talanul *telen *telenül *mentes hiány* tagad* cáfol* elutasít* megtagad* visszautasít* alig csupán helyett ellen
    kivéve kivétel* megszűn* leáll* abbahagy* elkerül* megakadályoz* kizár* kevés ritkán aligha mielőtt csak lemond* elmarad* elveszt*`,
  affirming: `
    nem_csak nemcsak nem_csupán nem_kevesebb nem_utolsósorban nem_több_mint vagy_nem ugye_nem nem_egyszer nem_más nem_is`,
  double: 'nem_nélkül nem_maradt_el',
};

/** „…” and »…«. */
export const hungarianQuotes: QuoteRules = { pairs: ['„”', '»«', '“”'] };
