/** One encoding from before Unicode, with what a text in it usually holds beside ASCII. */
export interface LegacyEncoding {
  readonly encoding: string;
  /** Languages that were written in it. */
  readonly languages: readonly string[];
  /** Its usual letters in lower case, beside ASCII. */
  readonly usual: RegExp;
}

const CENTRAL = 'hu pl cs sk sl hr bs cnr sr sr-Latn ro sq'.split(' ');
const WESTERN = 'en de fr es it pt nl da sv no nb fi is ca eu gl'.split(' ');
const CYRILLIC = 'ru uk bg mk be sr cnr sr-Cyrl'.split(' ');
const CENTRAL_LETTERS = /[čćžšđáéíóúöüőűąęłńśźżěřůýťďňăâîşţșțäôľëç]/i;
const WESTERN_LETTERS = /[äöüßéèêëàâçùûîïôœñáíóúìòãõåæøýðþ¿¡ªº]/i;
const CYRILLIC_LETTERS = /[а-яёђѓєѕіїјљњћќўџґ]/i;

/** Encodings that the newsrooms of our languages left behind (tables of the WHATWG Encoding Standard), likeliest first. */
export const LEGACY_ENCODINGS: readonly LegacyEncoding[] = [
  { encoding: 'windows-1252', languages: WESTERN, usual: WESTERN_LETTERS },
  { encoding: 'windows-1250', languages: CENTRAL, usual: CENTRAL_LETTERS },
  { encoding: 'windows-1251', languages: CYRILLIC, usual: CYRILLIC_LETTERS },
  { encoding: 'iso-8859-2', languages: CENTRAL, usual: CENTRAL_LETTERS },
  { encoding: 'koi8-r', languages: ['ru'], usual: /[а-яё]/i },
  { encoding: 'ibm866', languages: ['ru'], usual: /[а-яё]/i },
  {
    encoding: 'windows-1256',
    languages: ['ar', 'fa', 'ur'],
    usual: /[\u0621-\u064a\u067e\u0686\u06a9\u06af\u06cc،؛؟]/,
  },
  { encoding: 'windows-1253', languages: ['el'], usual: /[α-ωάέήίόύώϊϋΐΰς]/i },
  { encoding: 'windows-1254', languages: ['tr', 'az'], usual: /[çğıöşüİâî]/i },
  { encoding: 'windows-1255', languages: ['he'], usual: /[\u05d0-\u05ea]/ },
  { encoding: 'windows-1257', languages: ['lt', 'lv', 'et'], usual: /[ąčęėįšųūžāēģīķļņõäöü]/i },
  {
    encoding: 'gb18030',
    languages: ['zh'],
    usual: /[，。、：“”（）的一是不了人在有和中国年月日上个为这来到时大以会要于业发成市公多方]/,
  },
  {
    encoding: 'big5',
    languages: ['zh-Hant'],
    usual: /[，。、：「」（）的一是不了人在有和中國年月日上個為這來到時大以會要於業發成市公多方]/,
  },
  { encoding: 'shift_jis', languages: ['ja'], usual: /[ぁ-んァ-ヶー、。「」]/ },
  { encoding: 'euc-jp', languages: ['ja'], usual: /[ぁ-んァ-ヶー、。「」]/ },
  { encoding: 'euc-kr', languages: ['ko'], usual: /[가-힣]/ },
];
