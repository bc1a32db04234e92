import type { CalendarRules } from './calendar-rules.js';
import type { MoneyRules } from './money-rules.js';
import type { NegationRules } from './negation-rules.js';
import type { NumberRules } from './number-rules.js';
import type { QuoteRules } from './quote-rules.js';

/** Number words and separators of English. */
export const englishNumbers: NumberRules = {
  decimal: '.',
  groups: ',',
  cardinals: `
    0 zero
    1 one
    2 two
    3 three
    4 four
    5 five
    6 six
    7 seven
    8 eight
    9 nine
    10 ten
    11 eleven
    12 twelve
    13 thirteen
    14 fourteen
    15 fifteen
    16 sixteen
    17 seventeen
    18 eighteen
    19 nineteen
    20 twenty
    30 thirty
    40 forty
    50 fifty
    60 sixty
    70 seventy
    80 eighty
    90 ninety`,
  ordinals: `
    1 first
    2 second
    3 third
    4 fourth
    5 fifth
    6 sixth
    7 seventh
    8 eighth
    9 ninth
    10 tenth
    11 eleventh
    12 twelfth
    13 thirteenth
    14 fourteenth
    15 fifteenth
    16 sixteenth
    17 seventeenth
    18 eighteenth
    19 nineteenth
    20 twentieth twenties
    30 thirtieth thirties
    40 fortieth forties
    50 fiftieth fifties
    60 sixtieth sixties
    70 seventieth seventies
    80 eightieth eighties
    90 ninetieth nineties
    100 hundredth
    1000 thousandth`,
  scales: `
    100 hundred hundreds
    1000 thousand thousands
    1000000 million millions
    1000000000 billion billions
    1000000000000 trillion trillions`,
  shortScales: `
    1000 k
    1000000 m mn mln mio
    1000000000 b bn bln
    1000000000000 tn trn t`,
  loose: `
    0 no nil none nought nobody nothing
    1,10 one-ten
    1 one once single a an another first only sole alone singles
    2 second both twice double doubled doubles doubling pair pairs couple twins twin twofold secondly dual either duo bi-monthly biennial two-fold
    3 thrice triple tripled tripling threefold trio triplets thirdly
    4 quadruple quadrupled fourfold quartet
    5 quintuple fivefold
    6 half-dozen
    0.5,50,30 half halves halved semi mid
    0.33333,3,33 third thirds
    0.25,25,15 quarter quarters quarterly
    4,0.25 fourth fourths
    5,0.2 fifth fifths
    6 sixth sixths
    8 eighth eighths
    10,0.1 tenth tenths decade decades tenfold
    0.01,100 hundredth hundredths century centuries centenary centennial hundredfold
    12 dozen dozens noon midday
    24,0,12 midnight
    20 score scores
    14,15,2 fortnight fortnightly
    13 teens teenager teenagers teenage teen
    1.5 one-and-a-half
    200 bicentennial bicentenary`,
  joiners: 'and',
  half: 'half',
  percent: '% percent per_cent percentage pct',
  halfHour: '',
  units: {
    kilometre: 'kilometer kilometers kilometre kilometres',
    metre: 'meter meters metre metres',
    centimetre: 'centimeter centimeters centimetre centimetres',
    millimetre: 'millimeter millimeters millimetre millimetres',
    mile: 'mile miles',
    foot: 'foot feet',
    inch: 'inch inches',
    yard: 'yard yards',
    'kilometre-per-hour': 'kilometers_per_hour kilometres_per_hour kilometers_an_hour kilometres_an_hour',
    'mile-per-hour': 'miles_per_hour miles_an_hour',
    kilogram: 'kilogram kilograms kilogramme kilogrammes kilo kilos',
    gram: 'gram grams gramme grammes',
    tonne: 'ton tons tonne tonnes',
    pound: 'pound pounds',
    ounce: 'ounce ounces',
    hectare: 'hectare hectares',
    acre: 'acre acres',
    litre: 'liter liters litre litres',
    gallon: 'gallon gallons',
    barrel: 'barrel barrels',
    'square-metre': 'square_meters square_metres square_meter square_metre',
    'square-kilometre': 'square_kilometers square_kilometres square_kilometer square_kilometre',
    'square-mile': 'square_miles square_mile',
    'square-foot': 'square_feet square_foot',
    'cubic-metre': 'cubic_meters cubic_metres cubic_meter cubic_metre',
    celsius: 'degrees_celsius degree_celsius celsius degrees_centigrade',
    fahrenheit: 'degrees_fahrenheit degree_fahrenheit fahrenheit',
    watt: 'watt watts',
    kilowatt: 'kilowatt kilowatts',
    megawatt: 'megawatt megawatts',
    gigawatt: 'gigawatt gigawatts',
    'kilowatt-hour': 'kilowatt-hour kilowatt-hours kilowatt_hours',
    'megawatt-hour': 'megawatt-hour megawatt-hours megawatt_hours',
    second: 'seconds',
    minute: 'minute minutes',
    hour: 'hour hours',
    day: 'day days',
    week: 'week weeks',
    month: 'month months',
    year: 'year years',
  },
};

/** What money is called in English. */
export const englishMoney: MoneyRules = {
  currencies: {
    EUR: 'euro euros',
    'USD AUD CAD NZD HKD SGD TWD': 'dollar dollars bucks',
    'GBP EGP LBP SYP': 'pound pounds quid sterling',
    CHF: 'franc francs',
    'RSD IQD KWD DZD JOD MKD TND LYD BHD': 'dinar dinars denar denars',
    'SEK NOK DKK ISK CZK': 'krona kronor krone kroner koruna korunas crown crowns',
    HUF: 'forint forints',
    PLN: 'zloty zlotys zloties',
    'RUB BYN': 'ruble rubles rouble roubles',
    UAH: 'hryvnia hryvnias hryvna hryvnya',
    'RON MDL': 'leu lei',
    BGN: 'lev leva levs',
    ALL: 'lek leks',
    BAM: 'convertible_mark convertible_marks',
    HRK: 'kuna kunas',
    TRY: 'lira liras',
    CNY: 'yuan renminbi rmb',
    JPY: 'yen',
    'KRW KPW': 'won',
    'INR PKR LKR NPR IDR': 'rupee rupees rupiah',
    'MXN ARS CLP COP UYU CUP PHP DOP': 'peso pesos',
    BRL: 'real reais',
    ILS: 'shekel shekels nis',
    'SAR QAR YER OMR': 'riyal riyals rial rials',
    IRR: 'toman tomans',
    AED: 'dirham dirhams',
    KZT: 'tenge',
    GEL: 'lari',
    THB: 'baht',
    VND: 'dong',
    ZAR: 'rand',
    NGN: 'naira',
  },
};

/** Months and weekdays of English. */
export const englishCalendar: CalendarRules = {
  weekdays: [
    'monday mondays mon',
    'tuesday tuesdays tue',
    'wednesday wednesdays wed',
    'thursday thursdays thu',
    'friday fridays fri',
    'saturday saturdays sat',
    'sunday sundays sun',
  ],
  months: [
    'january jan',
    'february feb',
    'march mar',
    'april apr',
    'may may',
    'june jun',
    'july jul',
    'august aug',
    'september sep sept',
    'october oct',
    'november nov',
    'december dec',
  ],
  ambiguous: 'may march mar mon sun wed sat fri august april june jan',
  cues: 'in since until till by last next early late mid mid- of from through this every on to and between',
  capital: 'always',
  monthFirst: true,
  weeks: 'week weeks weekly week-long weeklong fortnight',
  relativeWeeks: {
    last: { week: 'last week', sunday: 'last_sunday past_sunday this_past_sunday' },
    next: { week: 'next week', sunday: 'next_sunday coming_sunday' },
    this: { week: 'this week', sunday: 'this_sunday' },
  },
};

/** What denies in English. */
export const englishNegation: NegationRules = {
  negators: `
    not no never nobody nothing none nowhere neither without cannot can't can’t don't don’t doesn't doesn’t didn't
    didn’t isn't isn’t aren't aren’t wasn't wasn’t weren't weren’t won't won’t wouldn't wouldn’t shouldn't shouldn’t
    couldn't couldn’t haven't haven’t hasn't hasn’t hadn't hadn’t mustn't mustn’t ain't ain’t needn't needn’t no-one`,
  weak: `
    nor un* dis* non* impossib* incapab* inabilit* insuffic* illegal* illegit* immun* inadequa* inadmiss* inappropriat*
    incorrect* indefinit* independ* ineffect* inelig* inexper* infrequent* innocen* invalid* invisib* irregular*
    irrelevan* irrespons* irrespect* irrevers* intact* inconclus* inconsist* incomplet* inconceiv* intoler* indisput*
    inevitabl* indispens* mistak* misunder* lack* fail_* failed* fails_* failure_to failing_to refus* den* deni* declin* reject* absen* avoid* prevent*
    prohibit* forbid* forbade ban banned bans bar barred exclud* except* hardly barely scarcely rarely seldom few fewer
    little neither rather instead unless until out_until out_for ceas* stop* halt* miss* missing zero impossible minus *less
    *less-than oppos* doubt* negativ* contrary either anything any anyone anybody anywhere nonetheless nevertheless regardless
    abstain* withhold* empty devoid void sans exempt* contradict* debunk* refrain* resist* defy* other_than too unlike short_of out_of free_of
    *-free withdr* cancel* neglect* ignor* vacan* overlook* give_up keep*_from kept_from no-* far_from yet_to only less than least`,
  neutral: `
    under* understand* united unit units unity union unions unique universal universit* universe uniform* unicorn dispatch* display* discuss* distribut* district* distance* distant* distinct* disease* dish* disk* disc discover* discovery disciplin* discours* unveil* unilateral* unanimous* unite uniting unified unify unesco unicef uncle uncles den denmark density dental dense dentist* missile* mission* missionar* missouri distill* distress* disco*
    discount* disaster* disastrous barcelona`,
  affirming: `
    not_only not_just not_merely not_simply not_alone not_to_mention no_doubt no_less no_more_than no_fewer no_later no_other_than
    none_other not_least nothing_but no_sooner no_wonder no_matter whether_or_not or_not isn't_it isn’t_it aren't_they
    don't_they don’t_you don't_you not_more_than not_less_than nothing_short no_longer_than not_exceed* doesn't_exceed
    not_exceeding not_surprising* not_unlike no_earlier not_until not_later not_earlier no_exception no_stranger no._*
    not_so_much not_too_long can't_help can’t_help cannot_help couldn't_help won't_you last_but_not_least`,
  double: `
    not_without never_without not_unaware not_uncommon not_unusual not_impossible not_unreasonable not_unlikely
    not_unknown not_unfounded nor_without`,
};

/** “…” and ‘…’. */
export const englishQuotes: QuoteRules = { pairs: ['“”', '‘’'] };
