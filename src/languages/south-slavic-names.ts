import type { Declension, NameRules } from './name-rules.js';
import type { WordRules } from './word-rules.js';
import { wordSet } from './word-rules.js';

/** How names end in Serbian, Montenegrin, Croatian and Bosnian (Latin; Cyrillic is respelt first). */
export const SOUTH_SLAVIC_DECLENSIONS: readonly Declension[] = [
  { lemma: 'ić', forms: ['ića', 'iću', 'ićem', 'ićev', 'ićeva', 'ićeve', 'ićevu', 'ićevi', 'ićima'], sure: true },
  { lemma: 'ski', forms: ['skog', 'skom', 'skoga', 'skome', 'skim'], sure: true },
  { lemma: 'ska', forms: ['ske', 'skoj', 'sku', 'skom'] },
  { lemma: 'čka', forms: ['čke', 'čkoj', 'čku', 'čkom'] },
  { lemma: 'ov', forms: ['ova', 'ovu', 'ovim', 'ovom'] },
  { lemma: 'ac', forms: ['ca', 'cu', 'cem', 'če', 'ci', 'aca', 'cima', 'cev', 'ceva'] },
  { lemma: 'ar', forms: ['ra', 'ru', 'rom', 're'] },
  { lemma: 'ao', forms: ['la', 'lu', 'lom'] },
  { lemma: 'ka', forms: ['ci'] },
  { lemma: 'ga', forms: ['zi'] },
  { lemma: 'i', forms: ['og', 'om', 'oga', 'ome', 'im', 'ih'] },
  { lemma: 'i', forms: ['ija', 'iju', 'ijem', 'ijev', 'ijeva', 'ijeve', 'ijevu', 'ijevi', 'ijevog', 'ijevom'] },
  { lemma: 'o', forms: ['og', 'a', 'u', 'om', 'ov', 'ova', 'ove', 'ovo', 'ovi', 'oa', 'ou', 'oom'] },
  { lemma: 'e', forms: ['a', 'u', 'em', 'ea', 'eu', 'eom', 'eov', 'eova'] },
  { lemma: 'u', forms: ['ua', 'uu', 'uom', 'uov'] },
  { lemma: 'a', forms: ['e', 'i', 'u', 'om', 'oj', 'o', 'in', 'ina', 'ine', 'inu', 'inog', 'inom', 'ama', 'aa', 'au'] },
  {
    lemma: '',
    forms: [
      'a',
      'u',
      'om',
      'em',
      'e',
      'i',
      'ov',
      'ova',
      'ove',
      'ovo',
      'ovi',
      'ovu',
      'ovog',
      'ovom',
      'ev',
      'eva',
      'eve',
      'evo',
      'evi',
      'ima',
    ],
  },
];

/** Serbian Cyrillic in Latin letters, one to one. */
export const SERBIAN_LATIN: Readonly<Record<string, string>> = Object.fromEntries([
  ...'абвгдђежзијклмнопрстћуфхцчш'.split('').map((letter, at) => [letter, 'abvgdđežzijklmnoprstćufhcčš'.charAt(at)]),
  ['љ', 'lj'],
  ['њ', 'nj'],
  ['џ', 'dž'],
] as [string, string][]);

/** Names in Serbian, Montenegrin and Bosnian: foreign ones are written by sound. */
export const serbianNames: NameRules = {
  transcribes: true,
  respelling: SERBIAN_LATIN,
  declensions: SOUTH_SLAVIC_DECLENSIONS,
  lexicon: { people: ['sr'], places: ['sr'] },
};

/** Names in Croatian: foreign people keep their spelling, places have their Croatian names. */
export const croatianNames: NameRules = {
  transcribes: false,
  declensions: SOUTH_SLAVIC_DECLENSIONS,
  lexicon: { people: ['hr'], places: ['hr', 'sr'] },
};

/** Words of grammar of the four South Slavic standards, Latin. */
export const southSlavicWords: WordRules = {
  doubles: wordSet('da ne je se su vrlo mnogo još sve ko koliko što malo'),
  functionWords: wordSet(`
    i a ali ili da ne ni nije nisu nijesu je su sam si smo ste bi bih bio bila bilo bili bile biti će ću ćemo ćete hoće neće
    u na o od do iz sa s za po pri pod nad kod oko kroz među između prema protiv zbog radi osim poslije posle prije pre nakon tokom
    koji koja koje kojeg kojem kojim koju kojih kojima što šta ko tko čiji čija ovaj ova ovo ovi ove ovog ovom ovih taj ta to tog tom tih onaj
    on ona ono oni one ga ju mu joj ih im njega nje njemu njoj njih njima mi vi nas nam vas vam ja ti me mene meni se sebe svoj svoja svoje svoju svog svom
    kao kada kad gdje gde kako zašto jer ako iako dok već još samo takođe također i veoma vrlo više manje sve svi svih sav sva
    juče jučer danas sutra godine godina dana rekao rekla kazao kazala naveo navela dodao dodala saopštio saopštila saopštilo izjavio izjavila
  `),
  letters: 'abcčćdđefghijklmnoprsštuvzž',
  wordEnds: [
    'nje',
    'vanje',
    'nja',
    'nju',
    'njem',
    'osti',
    'ošću',
    'stvo',
    'stva',
    'stvu',
    'ićemo',
    'ujemo',
    'ovati',
    'irati',
    'šnji',
    'čki',
    'ćenje',
  ],
};
