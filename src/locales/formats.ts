/** Names that `Intl` has wrong or not at all (CLDR calls Montenegrin "Serbian (Montenegro)"). */
const LANGUAGE_NAMES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: { cnr: 'Montenegrin', 'cnr-Latn': 'Montenegrin', 'cnr-Cyrl': 'Montenegrin (Cyrillic)' },
  'sr-Latn': { cnr: 'crnogorski', 'cnr-Latn': 'crnogorski', 'cnr-Cyrl': 'crnogorski (ćirilica)' },
};

/** What `Intl` is asked for: days and months as our locales spell them (nedjelja, 20 November 2026). */
const INTL: Readonly<Record<string, string>> = { en: 'en-GB', 'sr-Latn': 'sr-Latn-ME' };

function intl(tag: string): string {
  return INTL[tag] ?? tag;
}

const made = new Map<string, unknown>();

/** Makes a formatter once: they are dear. */
function once<T>(name: string, make: () => T): T {
  const known = made.get(name) as T | undefined;
  if (known !== undefined) return known;
  const fresh = make();
  made.set(name, fresh);
  return fresh;
}

/** A number as the locale writes it; four digits stay together, so that 2026 stays a year. */
export function numberText(n: number, tag: string): string {
  return once(
    `number ${tag}`,
    () => new Intl.NumberFormat(intl(tag), { useGrouping: 'min2', maximumFractionDigits: 20 }),
  ).format(n);
}

/** An ISO day in words; also `2026`, `2026-11` and `--11-20`. */
export function dateText(iso: string, tag: string): string {
  const match = /^(\d{4}|-)(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(iso);
  if (!match) return iso;
  const [, year = '', month, day] = match;
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC' };
  if (year !== '-') options.year = 'numeric';
  if (month !== undefined) options.month = 'long';
  if (day !== undefined) options.day = 'numeric';
  // 2000 is a leap year: --02-29 is a day in it
  const date = new Date(`${year === '-' ? '2000' : year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return iso;
  return once(`date ${tag} ${Object.keys(options).join()}`, () => new Intl.DateTimeFormat(intl(tag), options)).format(
    date,
  );
}

/** A moment, short. */
export function dateTimeText(ms: number, tag: string): string {
  const options = { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' } as const;
  return once(`moment ${tag}`, () => new Intl.DateTimeFormat(intl(tag), options)).format(ms);
}

const AGES: readonly (readonly [unit: Intl.RelativeTimeFormatUnit, ms: number])[] = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
];

/** How long before `now` a moment was; a month and more is a date. */
export function ageText(ms: number, now: number, tag: string): string {
  const passed = Math.max(0, now - ms);
  const [unit, length] = AGES.find(([, each]) => passed >= each) ?? ['minute', 60_000];
  if (passed >= 30 * 86_400_000)
    return once(`day ${tag}`, () => new Intl.DateTimeFormat(intl(tag), { dateStyle: 'medium' })).format(ms);
  const format = once(`age ${tag}`, () => new Intl.RelativeTimeFormat(intl(tag), { numeric: 'auto' }));
  // CLDR writes days in ijekavian for Montenegro, but not "prije"
  return format.format(-Math.floor(passed / length), unit).replace(/^pre /, 'prije ');
}

/** 1 is Monday. */
export function weekdayText(weekday: number, tag: string): string {
  const format = once(`weekday ${tag}`, () => new Intl.DateTimeFormat(intl(tag), { weekday: 'long', timeZone: 'UTC' }));
  return format.format(Date.UTC(2024, 0, weekday)); // 1 January 2024 was a Monday
}

/** 1 is January. */
export function monthText(month: number, tag: string): string {
  const format = once(`month ${tag}`, () => new Intl.DateTimeFormat(intl(tag), { month: 'long', timeZone: 'UTC' }));
  return format.format(Date.UTC(2024, month - 1, 1));
}

/** The name of an article language in the reader's tongue; the tag itself when nobody knows it. */
export function languageName(language: string, tag: string): string {
  const ours = LANGUAGE_NAMES[tag]?.[language];
  if (ours !== undefined) return ours;
  const names = once(
    `language ${tag}`,
    () => new Intl.DisplayNames([intl(tag)], { type: 'language', languageDisplay: 'standard' }),
  );
  return nameIn(names, language);
}

/** The name of a currency by its ISO 4217 code. */
export function currencyName(code: string, tag: string): string {
  return nameIn(
    once(`currency ${tag}`, () => new Intl.DisplayNames([intl(tag)], { type: 'currency' })),
    code,
  );
}

/** "one, two and three" as the locale joins them. */
export function listText(texts: readonly string[], tag: string): string {
  return once(`list ${tag}`, () => new Intl.ListFormat(intl(tag), { type: 'conjunction' })).format(texts);
}

function nameIn(names: Intl.DisplayNames, code: string): string {
  try {
    return names.of(code) ?? code;
  } catch {
    return code; // not a well-formed code: it is its own name
  }
}
