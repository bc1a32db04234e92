/** Most seconds of processor time that any text may take, whatever is in it. */
export const MOST_SECONDS = 5;

const SIGNS = 380_000;
const WORDS = 19_000;

function filled(unit: string, length = SIGNS): string {
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}

function words(word: (index: number) => string, count = WORDS, between = ' '): string {
  return Array.from({ length: count }, (_, index) => word(index)).join(between);
}

const NAMES = ['Wang', 'Orbán', 'Budapest', 'minister', 'the', 'said', 'week', 'and', '7', 'Szijjártó', 'in', 'river'];

/** A word of a small vocabulary, scattered. */
function scattered(index: number): string {
  return NAMES[(index * 7919) % NAMES.length] ?? '';
}

/** A word that no other index has. */
function unique(index: number): string {
  return `W${index.toString(26).replace(/\d/g, (digit) => 'qwertyuiop'.charAt(Number(digit)))}`;
}

/** Runs that make a careless regular expression or a careless loop take for ever. */
const RUNS: readonly (readonly [name: string, unit: string])[] = [
  ['letters', 'abcdefghij'],
  ['capitals', 'ABCDEFGHIJ'],
  ['digits', '1234567890'],
  ['digits and dots', '1.'],
  ['digits and commas', '123,'],
  ['digits and slashes', '1/'],
  ['digits and colons', '12:'],
  ['dates', '1.2.'],
  ['dates with spaces', '12. 5. '],
  ['grouped digits', '123 '],
  ['quotation marks', '"'],
  ['low quotation marks', '„'],
  ['quoted letters', '" a '],
  ['apostrophes', "'"],
  ['letters and apostrophes', "a'"],
  ['initials', 'A. '],
  ['initials without spaces', 'A.'],
  ['dots', '.'],
  ['dots with spaces', ' .'],
  ['ellipses', '…'],
  ['marks', '!?'],
  ['hyphens', '-'],
  ['hyphenated words', 'Ab-'],
  ['dashes', 'a – '],
  ['opening brackets', '(['],
  ['brackets', '(a)'],
  ['Han', '中国外交部长王毅'],
  ['Han digits', '一二三四五六七八九十百千万亿'],
  ['Han sentences', '王。'],
  ['Arabic', '١٢٣ في بودابست '],
  ['mixed scripts', 'aбв'],
  ['Cyrillic names', 'Орбан '],
  ['number words', 'hundred '],
  ['Hungarian numbers', 'százezer'],
  ['German numbers', 'einundzwanzigtausend'],
  ['Roman numbers', 'MDCLXVI'],
  ['currencies', '$1'],
  ['per cents', '5% '],
  ['addresses', 'http://a.b/'],
  ['mail addresses', 'a@'],
  ['pipes', 'a|'],
  ['zero-width spaces', '\u200b'],
  ['zero-width joiners', 'a\u200d'],
  ['right-to-left overrides', '\u202e'],
  ['combining marks', '\u0315\u0300\u05ae\u0301'],
  ['soft hyphens', 'a\u00ad'],
  ['families', '👨‍👩‍👧‍👦'],
  ['halves of signs', 'a\ud800'],
  ['views', '12.482 pregleda 27 komentar(a) '],
  ['negations', 'not '],
  ['doubled words', 'that that '],
  ['days', 'last Sunday '],
];

/** Texts that nobody wrote, each with its name. */
export const HOSTILE_TEXTS: readonly (readonly [name: string, text: string])[] = [
  ...RUNS.map(([name, unit]) => [`a run of ${name}`, `Ana ${filled(unit)} b`] as const),
  ['a million spaces', `Title here\n\nA word${' '.repeat(1_000_000)}and another.`],
  ['a million line feeds', `A word${'\n'.repeat(1_000_000)}another.`],
  ['a million carriage returns', `A word${'\r'.repeat(1_000_000)}another.`],
  ['one line of 5 MB', filled('abcdefghij', 5_000_000)],
  ['one line of 5 MB of digits', filled('12.5,', 5_000_000)],
  ['a paragraph of ten thousand words', words(scattered, 10_000)],
  ['a paragraph of one name', words(() => 'Wang')],
  ['a paragraph of ten names', words((index) => `Wa${'abcdefghij'.charAt(index % 10)}n`)],
  ['a paragraph of names that are met once', words(unique, 12_000)],
  ['short sentences', words((index) => `${scattered(index)} said.`, 2_900)],
  ['one sentence again and again', words(() => 'The minister said this.', 2_900, '\n')],
  ['twenty thousand lines of one word', words(scattered, 19_900, '\n')],
  ['twenty thousand paragraphs of one word', words(scattered, 19_900, '\n\n')],
  ['bullets', words(() => '- a', 2_900, '\n')],
  ['numbered lines', words((index) => `${String(index)}. a`, 2_900, '\n')],
];
