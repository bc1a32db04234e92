import type { NameRules } from './name-rules.js';

const lexicon = (tag: string): NameRules['lexicon'] => ({ people: [tag], places: [tag] });

/** Names in English, into which foreign names come in their own spelling. */
export const englishNames: NameRules = { transcribes: false, lexicon: lexicon('en') };

/** Names in German; a genitive ends in s, a place makes an adjective in -er (Kölner). */
export const germanNames: NameRules = {
  transcribes: false,
  nounCapitals: true,
  declensions: [{ lemma: '', forms: ['s', 'er', 'ern'] }],
  lexicon: lexicon('de'),
};

/** Names in French. */
export const frenchNames: NameRules = { transcribes: false, lexicon: lexicon('fr') };
/** Names in Spanish. */
export const spanishNames: NameRules = { transcribes: false, lexicon: lexicon('es') };
/** Names in Italian. */
export const italianNames: NameRules = { transcribes: false, lexicon: lexicon('it') };
/** Names in Portuguese. */
export const portugueseNames: NameRules = { transcribes: false, lexicon: lexicon('pt') };
/** Names in Chinese: everything is written in characters. */
export const chineseNames: NameRules = {
  transcribes: true,
  familyFirst: true,
  longSurnames: {
    欧阳: 'Ouyang',
    司马: 'Sima',
    诸葛: 'Zhuge',
    上官: 'Shangguan',
    司徒: 'Situ',
    夏侯: 'Xiahou',
    东方: 'Dongfang',
    皇甫: 'Huangfu',
    尉迟: 'Yuchi',
    令狐: 'Linghu',
    慕容: 'Murong',
    公孙: 'Gongsun',
    端木: 'Duanmu',
    南宫: 'Nangong',
    独孤: 'Dugu',
    轩辕: 'Xuanyuan',
    长孙: 'Zhangsun',
    宇文: 'Yuwen',
  },
  lexicon: lexicon('zh'),
};
/** Names in Arabic: everything is written in Arabic letters. */
export const arabicNames: NameRules = { transcribes: true, lexicon: lexicon('ar') };

/** Names in Hungarian: the family name first, case endings in a row; the last vowel of the stem may lengthen (Ruzsa, Ruzsára). */
export const hungarianNames: NameRules = {
  transcribes: false,
  familyFirst: true,
  declensions: [
    {
      lemma: '',
      forms: [
        'ban',
        'ben',
        'ból',
        'ből',
        'ról',
        'ről',
        'tól',
        'től',
        'hoz',
        'hez',
        'höz',
        'nak',
        'nek',
        'nál',
        'nél',
        'ként',
        'ért',
        'ával',
        'ével',
        'ékkal',
        'ékkel',
        'éknak',
        'éknek',
      ],
      sure: true,
    },
    {
      lemma: 'a',
      forms: ['ában', 'ából', 'áról', 'ától', 'ához', 'ának', 'ánál', 'ával', 'ára', 'ába', 'át', 'án', 'ái', 'ák'],
    },
    {
      lemma: 'e',
      forms: ['ében', 'éből', 'éről', 'étől', 'éhez', 'ének', 'énél', 'ével', 'ére', 'ébe', 'ét', 'én', 'éi', 'ék'],
    },
    {
      lemma: '',
      forms: [
        'ba',
        'be',
        'ra',
        're',
        't',
        'at',
        'et',
        'ot',
        'öt',
        'on',
        'en',
        'ön',
        'n',
        'i',
        'ig',
        'val',
        'vel',
        'al',
        'el',
        'ék',
        'é',
        'ot',
        'tal',
        'tel',
        'ral',
        'rel',
        'nal',
        'nel',
        'kal',
        'kel',
        'sal',
        'sel',
        'szal',
        'szel',
        'lal',
        'lel',
        'mal',
        'mel',
        'dal',
        'del',
        'gal',
        'gel',
        'zal',
        'zel',
        'pal',
        'pel',
        'bal',
        'bel',
        'fal',
        'fel',
        'gyal',
        'gyel',
        'nyal',
        'nyel',
      ],
    },
  ],
  lexicon: lexicon('hu'),
};
