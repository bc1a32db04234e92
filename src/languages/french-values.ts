import type { CalendarRules } from './calendar-rules.js';
import type { MoneyRules } from './money-rules.js';
import type { NegationRules } from './negation-rules.js';
import type { NumberRules } from './number-rules.js';
import type { QuoteRules } from './quote-rules.js';

/** Number words and separators of French. */
export const frenchNumbers: NumberRules = {
  decimal: ',',
  groups: ' .',
  cardinals: `
    0 zéro
    1 un une
    2 deux
    3 trois
    4 quatre
    5 cinq
    6 six
    7 sept
    8 huit
    9 neuf
    10 dix
    11 onze
    12 douze
    13 treize
    14 quatorze
    15 quinze
    16 seize
    17 dix-sept
    18 dix-huit
    19 dix-neuf
    20 vingt vingtaine
    30 trente trentaine
    40 quarante quarantaine
    50 cinquante cinquantaine
    60 soixante soixantaine
    70 septante
    80 quatre-vingt quatre-vingts huitante
    90 nonante`,
  ordinals: `
    1 premier première premiers premières unième
    2 deuxième deuxièmes second seconde seconds
    3 troisième troisièmes
    4 quatrième quatrièmes
    5 cinquième cinquièmes
    6 sixième sixièmes
    7 septième septièmes
    8 huitième huitièmes
    9 neuvième neuvièmes
    10 dixième dixièmes
    11 onzième
    12 douzième
    13 treizième
    14 quatorzième
    15 quinzième
    16 seizième
    17 dix-septième
    18 dix-huitième
    19 dix-neuvième
    20 vingtième
    30 trentième
    40 quarantième
    50 cinquantième
    60 soixantième
    100 centième`,
  scales: `
    100 cent cents centaine centaines
    1000 mille milliers millier
    1000000 million millions
    1000000000 milliard milliards
    1000000000000 billion billions`,
  shortScales: `
    1000 k
    1000000 m mio
    1000000000 md mds mrd`,
  loose: `
    0 aucun aucune personne rien sans nul nulle
    1 un une seul seule unique premier première fois
    2 deux double doubler doublé doublement couple paire second seconde secondes deuxième deux-tiers
    3 triple triplé tripler trio
    4 quadruple
    9 neuf neuve
    8,7 huitaine
    0.5,50,30 demi demie moitié mi semestre semestriel
    0.33333,3,33 tiers
    0.25,25,15 quart quarts trimestre trimestriel quarante
    0.2,5 cinquième cinquièmes
    0.1,10 dixième dixièmes dizaine dizaines décennie décennies
    12 douzaine douzaines midi
    15,14,2 quinzaine quinze
    20 vingtaine
    24,0,12 minuit
    100 siècle siècles centaine`,
  joiners: 'et',
  joinsTens: true,
  half: 'demi demie',
  wideTens: [60, 80],
  percent: '% pour_cent pourcent pourcents',
  units: {
    kilometre: 'kilomètre kilomètres',
    metre: 'mètre mètres',
    centimetre: 'centimètre centimètres',
    millimetre: 'millimètre millimètres',
    mile: 'mille milles',
    foot: 'pied pieds',
    'kilometre-per-hour': 'kilomètres_heure kilomètres-heure kilomètres_par_heure kilomètre-heure',
    kilogram: 'kilogramme kilogrammes kilo kilos',
    gram: 'gramme grammes',
    tonne: 'tonne tonnes',
    pound: 'livre livres',
    hectare: 'hectare hectares',
    litre: 'litre litres',
    barrel: 'baril barils',
    'square-metre': 'mètres_carrés mètre_carré',
    'square-kilometre': 'kilomètres_carrés kilomètre_carré',
    'cubic-metre': 'mètres_cubes mètre_cube',
    celsius: 'degrés_celsius',
    megawatt: 'mégawatt mégawatts',
    gigawatt: 'gigawatt gigawatts',
    second: 'seconde secondes',
    minute: 'minute minutes',
    hour: 'heure heures',
    day: 'jour jours journée journées',
    week: 'semaine semaines',
    month: 'mois',
    year: 'an ans année années',
  },
};

/** What money is called in French. */
export const frenchMoney: MoneyRules = {
  currencies: {
    EUR: 'euro euros',
    'USD AUD CAD NZD HKD SGD TWD': 'dollar dollars',
    'GBP EGP LBP SYP': 'livre livres',
    'CHF XOF XAF': 'franc francs',
    'RSD IQD KWD DZD JOD TND': 'dinar dinars',
    'SEK NOK DKK ISK CZK': 'couronne couronnes',
    HUF: 'forint forints',
    PLN: 'zloty zlotys',
    'RUB BYN': 'rouble roubles',
    UAH: 'hryvnia hryvnias',
    TRY: 'lire lires livre livres',
    CNY: 'yuan yuans renminbi',
    JPY: 'yen yens',
    'KRW KPW': 'won wons',
    'INR PKR LKR NPR IDR': 'roupie roupies',
    'MXN ARS CLP COP UYU CUP PHP DOP': 'peso pesos',
    'MAD AED': 'dirham dirhams',
  },
};

/** Months and weekdays of French. */
export const frenchCalendar: CalendarRules = {
  weekdays: [
    'lundi lundis',
    'mardi mardis',
    'mercredi mercredis',
    'jeudi jeudis',
    'vendredi vendredis',
    'samedi samedis',
    'dimanche dimanches',
  ],
  months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  ambiguous: 'mars',
  cues: 'en de le fin début mi mi- depuis mois au et du',
  capital: 'never',
  weeks: 'semaine semaines hebdomadaire week-end',
};

/** What denies in French; ne and its second word deny once. */
export const frenchNegation: NegationRules = {
  negators: `
    ne n' n’ pas jamais rien aucun aucune ni sans non nul nulle nullement guère personne n'est n’est n'a n’a n'ont n’ont n'avait n’avait
    n'était n’était n'y n’y n'en n’en n'étaient n’étaient n'avaient n’avaient n'ai n’ai n'aura n’aura n'auront n’auront n'aurait n’aurait n'importe`,
  weak: `
    impossib* incompl* incapab* insuffis* inacc* incert* inconn* inexist* inutil* illég* illim* irré* inégal* inad* injust* indép* désac* désapp* désavou* malgré
    non-* refus* rejet* nier nie nient niait nié dément* démenti* manqu* absen* évit* empêch* interdi* exclu* sauf seulement
    plutôt contre perd* peu rare* doute* échou* échec* arrêt* cess* hormis avant_que faute défaut dépourvu* privé*
    uniquement seul seule contraire* moins`,
  neutral:
    'une_personne la_personne cette_personne par_personne chaque_personne en_personne seule_personne première_personne d’une_personne toute_personne autre_personne',
  affirming: `
    non_seulement ne_que pas_seulement pas_moins pas_plus_tard rien_moins sans_doute n'importe n’importe pas_mal rien_que n'est_que n’est_que non_loin
    ne_sont_que ne_fait_que n'a_que n’a_que n'y_a_que ni_plus_ni_moins sans_aucun_doute sans_cesse non_plus`,
  double: 'pas_sans non_sans',
};

/** « … », “…” inside. */
export const frenchQuotes: QuoteRules = { pairs: ['«»', '“”', '‹›'] };
