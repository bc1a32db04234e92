import type { CalendarRules } from './calendar-rules.js';
import type { MoneyRules } from './money-rules.js';
import type { NegationRules } from './negation-rules.js';
import type { NumberRules } from './number-rules.js';
import type { QuoteRules } from './quote-rules.js';
import { tableWithEndings } from './word-forms.js';

const ORDINAL_ENDINGS = 'e en er es em';

/** Number words and separators of German. */
export const germanNumbers: NumberRules = {
  decimal: ',',
  groups: '. ',
  cardinals: `
    0 null
    1 eins ein
    2 zwei zwo zweier
    3 drei dreier
    4 vier vierer
    5 fünf
    6 sechs
    7 sieben
    8 acht
    9 neun
    10 zehn
    11 elf
    12 zwölf
    13 dreizehn
    14 vierzehn
    15 fünfzehn
    16 sechzehn
    17 siebzehn
    18 achtzehn
    19 neunzehn
    20 zwanzig
    30 dreißig dreissig
    40 vierzig
    50 fünfzig
    60 sechzig
    70 siebzig
    80 achtzig
    90 neunzig`,
  ordinals: tableWithEndings(
    `
    1 erst
    2 zweit
    3 dritt
    4 viert
    5 fünft
    6 sechst
    7 siebt siebent
    8 acht
    9 neunt
    10 zehnt
    11 elft
    12 zwölft
    13 dreizehnt
    14 vierzehnt
    15 fünfzehnt
    16 sechzehnt
    17 siebzehnt
    18 achtzehnt
    19 neunzehnt
    20 zwanzigst zwanziger
    30 dreißigst dreißiger
    40 vierzigst vierziger
    50 fünfzigst fünfziger
    60 sechzigst sechziger
    70 siebzigst siebziger
    80 achtzigst achtziger
    90 neunzigst neunziger
    100 hundertst`,
    ORDINAL_ENDINGS,
  ),
  scales: `
    100 hundert hunderte hunderten hunderter
    1000 tausend tausende tausenden tausender
    1000000 million millionen
    1000000000 milliarde milliarden
    1000000000000 billion billionen`,
  shortScales: `
    1000 tsd
    1000000 mio
    1000000000 mrd`,
  loose: `
    0 kein keine keinen keinem keiner keines niemand nichts ohne
    1 eine einen einem einer eines einzige einzigen einziger einzig einmal erste ersten erster erstes erstem
    2 zweite zweiten zweiter zweites zweitem beide beiden beider beides paar zweimal doppelt doppelte doppelten doppelter verdoppelt verdoppeln verdoppelte zweifach zweitens
    3 dreimal dreifach dreifache verdreifacht trio drittens dritte dritten dritter
    4 viermal vierfach vervierfacht
    5 fünfmal fünffach
    10 zehnmal zehnfach jahrzehnt jahrzehnte jahrzehnten jahrzehnts
    0.5,50,30 halb halbe halben halber halbes halbem hälfte halbjahr
    0.33333,3,33 drittel dritteln
    0.25,25,15 viertel vierteln quartal quartals
    0.2,5,20 fünftel
    0.16667,6 sechstel
    0.1,10 zehntel
    1.5 anderthalb eineinhalb
    2.5 zweieinhalb
    3.5 dreieinhalb
    4.5 viereinhalb
    5.5 fünfeinhalb
    6.5 sechseinhalb
    7.5 siebeneinhalb
    8.5 achteinhalb
    9.5 neuneinhalb
    8 acht
    12 dutzend dutzende dutzenden mittag
    24,0,12 mitternacht
    100 jahrhundert jahrhunderts jahrhunderte jahrhunderten`,
  joiners: 'und',
  joinsTens: true,
  half: 'halbe halb halben',
  compounds: {
    endings:
      'e en er es em ste sten ster stes stem te ten ter tes tem stel mal fach köpfig köpfige jährige jährigen jähriger',
  },
  percent: '% prozent prozents prozentpunkte prozentpunkten',
  halfHour: 'halb',
  units: {
    kilometre: 'kilometer kilometern kilometers',
    metre: 'meter metern meters',
    centimetre: 'zentimeter zentimetern',
    millimetre: 'millimeter',
    mile: 'meile meilen',
    foot: 'fuß',
    inch: 'zoll',
    'kilometre-per-hour': 'stundenkilometer stundenkilometern kilometer_pro_stunde kilometern_pro_stunde',
    'mile-per-hour': 'meilen_pro_stunde',
    kilogram: 'kilogramm kilo',
    gram: 'gramm',
    tonne: 'tonne tonnen',
    hectare: 'hektar',
    litre: 'liter litern',
    barrel: 'barrel fass',
    'square-metre': 'quadratmeter quadratmetern',
    'square-kilometre': 'quadratkilometer quadratkilometern',
    'cubic-metre': 'kubikmeter kubikmetern',
    celsius: 'grad_celsius celsius',
    megawatt: 'megawatt',
    gigawatt: 'gigawatt',
    kilowatt: 'kilowatt',
    'kilowatt-hour': 'kilowattstunde kilowattstunden',
    'megawatt-hour': 'megawattstunde megawattstunden',
    second: 'sekunde sekunden',
    minute: 'minute minuten',
    hour: 'stunde stunden',
    day: 'tag tage tagen',
    week: 'woche wochen',
    month: 'monat monate monaten',
    year: 'jahr jahre jahren',
  },
};

/** What money is called in German. */
export const germanMoney: MoneyRules = {
  currencies: {
    EUR: 'euro euros',
    'USD AUD CAD NZD HKD SGD TWD': 'dollar dollars us-dollar',
    'GBP EGP LBP SYP': 'pfund',
    CHF: 'franken',
    'RSD IQD KWD DZD JOD MKD TND': 'dinar dinare dinaren',
    'SEK NOK DKK ISK CZK': 'krone kronen',
    HUF: 'forint',
    PLN: 'zloty złoty',
    'RUB BYN': 'rubel rubeln',
    UAH: 'hrywnja griwna hrywna',
    TRY: 'lira',
    CNY: 'yuan renminbi',
    JPY: 'yen',
    'KRW KPW': 'won',
    'INR PKR LKR NPR IDR': 'rupie rupien',
    ILS: 'schekel',
    'DEM BAM': 'mark',
  },
};

/** Months and weekdays of German. */
export const germanCalendar: CalendarRules = {
  weekdays: [
    'montag montags montage montagen montagabend montagmorgen montagnachmittag montagvormittag montagnacht montagmittag',
    'dienstag dienstags dienstage dienstagen dienstagabend dienstagmorgen dienstagnachmittag dienstagvormittag dienstagnacht dienstagmittag',
    'mittwoch mittwochs mittwoche mittwochen mittwochabend mittwochmorgen mittwochnachmittag mittwochvormittag mittwochnacht mittwochmittag',
    'donnerstag donnerstags donnerstage donnerstagen donnerstagabend donnerstagmorgen donnerstagnachmittag donnerstagvormittag donnerstagnacht donnerstagmittag',
    'freitag freitags freitage freitagen freitagabend freitagmorgen freitagnachmittag freitagvormittag freitagnacht freitagmittag',
    'samstag samstags samstage samstagen samstagabend samstagmorgen samstagnachmittag samstagvormittag samstagnacht samstagmittag sonnabend sonnabends',
    'sonntag sonntags sonntage sonntagen sonntagabend sonntagmorgen sonntagnachmittag sonntagvormittag sonntagnacht sonntagmittag',
  ],
  months: [
    'januar jänner januars',
    'februar feber februars',
    'märz',
    'april',
    'mai',
    'juni',
    'juli',
    'august',
    'september',
    'oktober',
    'november',
    'dezember',
  ],
  ambiguous: 'montage montagen august freitag april',
  cues: 'am bis im seit vom zum anfang ende mitte kommenden vergangenen letzten nächsten diesen ab und jeden',
  capital: 'none',
  weeks: 'woche wochen vorwoche wochenlang wochenende',
  relativeWeeks: {
    last: { week: 'vergangene Woche', sunday: 'letzten_sonntag vergangenen_sonntag vorigen_sonntag' },
    next: { week: 'nächste Woche', sunday: 'nächsten_sonntag kommenden_sonntag' },
    this: { week: 'diese Woche', sunday: 'diesen_sonntag' },
  },
};

/** What denies in German. */
export const germanNegation: NegationRules = {
  negators: `
    nicht nie niemals niemand niemanden niemandem nichts kein keine keinen keinem keiner keines keinerlei nirgends nirgendwo
    weder ohne nein keineswegs keinesfalls niemandes mitnichten`,
  weak: `
    un* miss* nicht* *los *lose *losen *loser *loses *frei *freie *freien ablehn* abgelehnt lehn* weiger* bestreit* bestritt*
    dement* fehl* mangel* kaum selten statt anstatt gegen außer ausser ausgeschlossen ausschließ* wenig weniger wenige
    zweifel* scheiter* verbot* verhinder* verzicht* verweiger* vermeid* vermied* verlor* verlier* verneint entgegen trotz bevor ehe bis nur erst sondern`,
  neutral: `
    und uns unser* unter* uni universit* union* ungarn ungarisch* ungefähr united unesco unmittelbar unten und* unternehm* unfall* unfälle*
    auslos* los frei`,
  affirming: `
    nicht_nur nicht_zuletzt nicht_bloß nicht_allein nicht_weniger nicht_mehr_als nichts_anderes kein_anderer kein_geringerer nicht_ohne
    kein_zweifel nicht_wahr ob_nicht oder_nicht nicht_selten nicht_umsonst nicht_später_als nicht_minder keine_frage`,
  double: 'nicht_ohne nicht_unmöglich nicht_ungewöhnlich nicht_unbedingt_ohne',
};

/** „…“, ‚…‘ and »…«. */
export const germanQuotes: QuoteRules = { pairs: ['„“', '»«', '‚‘', '›‹', '«»'] };
