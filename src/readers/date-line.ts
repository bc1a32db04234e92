import type { Language } from '../languages/language.js';

/** Says whether a line tells when (and perhaps where) a text was published, and nothing else. */
export type DateLineTest = (line: string) => boolean;

const LONGEST = 140;
const MOST_PLACE_WORDS = 4;
const NUMERIC_DATE = /(?<!\d)(?:\d{1,2}[./-] ?\d{1,2}[./-] ?\d{2,4}|\d{4}[./-] ?\d{1,2}[./-] ?\d{1,2})\.?(?!\d)/u;
const CLOCK = /(?<!\d)\d{1,2}\s?[:.hH：]\s?\d{2}(?!\d)/u;
const EAST_ASIAN_DATE = /\d{4} ?年 ?\d{1,2} ?月(?: ?\d{1,2} ?日)?/gu;
const ZONE = /^(?:gmt|utc|cet|cest|bst|est|edt|pst|pdt|et|msk|мск|sast|jst|z|[ap]\.?m\.?|[+-]\d{1,2}(?::\d{2})?)$/i;
const NUMBER = /^\d{1,4}(?:[.:/hH-]\d{0,4})*(?:st|nd|rd|th|er|º|ª|°|\.|h|-[а-яіїєa-záéíóöőúüű]{1,3})?$/u;
const PARTS = /[,،;|·•/()[\]–—]|\s-\s|\s{2,}|(?<=\D):\s/u;
const DIGITS = new Map([...'٠١٢٣٤٥٦٧٨٩'].map((digit, index) => [digit, String(index)]));

interface DateWords {
  readonly months: ReadonlySet<string>;
  readonly known: RegExp;
  readonly published: RegExp;
  readonly ago: RegExp;
  readonly byline: RegExp;
}

/** The test for the given languages. */
export function dateLineTest(languages: readonly Language[]): DateLineTest {
  const words = dateWords(languages);
  return (line) => line.length <= LONGEST && isDateLine(plain(line), words);
}

function plain(line: string): string {
  return line.trim().replace(/[٠-٩]/g, (digit) => DIGITS.get(digit) ?? digit);
}

function isDateLine(line: string, words: DateWords): boolean {
  const rest = line.replace(words.published, ' ').trim();
  if (words.ago.test(rest)) return true;
  const labelled = rest.length < line.trim().length;
  const eastern = rest.match(EAST_ASIAN_DATE) !== null;
  const parts = rest
    .replace(EAST_ASIAN_DATE, ' 1 ')
    .replace(words.byline, ' ')
    .split(PARTS)
    .map((part) => part.trim());
  const filled = parts.filter((part) => /[\p{L}\p{N}]/u.test(part));
  const places = filled.filter((part) => !isDatePart(part, words));
  if (places.length > 1 || places.some((place) => !isPlace(place))) return false;
  return strength(rest.toLowerCase(), labelled, eastern, words) >= (places.length === 0 ? 1 : 2);
}

/** 0 no date; 1 a day and a month; 2 with a year, a time, or a word such as "Published". */
function strength(line: string, labelled: boolean, eastern: boolean, words: DateWords): number {
  const month = line.split(/[^\p{L}\p{M}]+/u).some((word) => words.months.has(word)) && /\d/.test(line);
  const numeric = NUMERIC_DATE.test(line) || eastern;
  const clock = CLOCK.test(line.replace(NUMERIC_DATE, ' '));
  if (!month && !numeric) return clock && labelled ? 2 : 0;
  return numeric || clock || labelled || /(?<!\d)(?:19|20)\d{2}(?!\d)/.test(line) ? 2 : 1;
}

function isDatePart(part: string, words: DateWords): boolean {
  return part
    .toLowerCase()
    .split(/\s+/u)
    .every((word) => {
      const bare = word.replace(/^[.:،]+|[:,]+$/gu, '');
      const stem = bare.replace(/\.$/u, '');
      return (
        bare === '' ||
        NUMBER.test(bare) ||
        ZONE.test(bare) ||
        words.months.has(stem) ||
        words.months.has(stem.replace(/-?(?:n|án|én|ján|jén)$/u, '')) ||
        words.known.test(stem)
      );
    });
}

function isPlace(part: string): boolean {
  const short = part.length <= 40 && part.split(/\s+/u).length <= MOST_PLACE_WORDS;
  return short && !/^\p{Ll}|[\d.!?"„“«»]/u.test(part);
}

function dateWords(languages: readonly Language[]): DateWords {
  const layouts = languages.flatMap(({ layout }) => layout ?? []);
  const locales = new Set(languages.flatMap(({ intl, layout }) => [intl, ...(layout?.calendars ?? [])]));
  const alternatives = (lists: readonly (readonly string[])[]): string => lists.flat().join('|') || '(?!)';
  const published = alternatives(layouts.map((layout) => layout.published));
  const byline = alternatives(layouts.map((layout) => layout.byline));
  return {
    months: new Set([...locales].flatMap(calendarNames)),
    known: new RegExp(`^(?:${alternatives(layouts.map((layout) => layout.dateWords))})$`, 'iu'),
    published: new RegExp(`(?<![\\p{L}\\p{M}])(?:${published})(?![\\p{L}\\p{M}]) ?[:：]?`, 'giu'),
    ago: new RegExp(`^[(|·\\s-]*(?:${alternatives(layouts.map((layout) => layout.ago))})[)|·\\s.-]*$`, 'iu'),
    byline: new RegExp(
      `(?<![\\p{L}\\p{M}])(?:${byline}) ?[:：] ?[^:：]{1,60}?(?= (?:${byline}) ?[:：]|[,|/·•()]|$)`,
      'giu',
    ),
  };
}

/** Month and weekday names of a locale, long and short, as they stand in a date and alone (Unicode CLDR through Intl). */
function calendarNames(locale: string): string[] {
  const names: string[] = [];
  const styles: Intl.DateTimeFormatOptions[] = [
    { month: 'long', day: 'numeric' },
    { month: 'short', day: 'numeric' },
    { month: 'long' },
    { month: 'short' },
    { weekday: 'long' },
    { weekday: 'short' },
  ];
  for (const style of styles) {
    const format = new Intl.DateTimeFormat(locale, { ...style, calendar: 'gregory', timeZone: 'UTC' });
    const days = style.weekday ? 7 : 12;
    for (let step = 0; step < days; step += 1) {
      const date = style.weekday ? Date.UTC(2026, 0, 5 + step) : Date.UTC(2026, step, 15);
      const part = format.formatToParts(date).find(({ type }) => type === 'month' || type === 'weekday');
      if (part) names.push(...nameForms(part.value));
    }
  }
  return names;
}

function nameForms(name: string): string[] {
  const bare = name.toLowerCase().replace(/\.$/, '');
  return [bare, ...bare.split(/\s+/)].filter((form) => /^\p{L}[\p{L}\p{M}.'’-]+$/u.test(form));
}
