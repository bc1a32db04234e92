/**
 * How numbers are written here. A table is lines of `values form form …`; several values, parted by commas, are what
 * the form may stand for. Forms are lower case; a form of two words is written with `_`.
 */
export interface NumberRules {
  /** The mark before decimals. */
  readonly decimal: '.' | ',';
  /** Marks between groups of three digits. */
  readonly groups: string;
  /** True where half the countries write 1,234.5 and half 1.234,5: neither is a fault. */
  readonly eitherStyle?: boolean;
  /** 0–99, and hundreds where they are words of their own (dvjesta, doscientos), in all inflected forms. */
  readonly cardinals?: string;
  /** Ordinals of the same. */
  readonly ordinals?: string;
  /** Words that multiply: hundred, thousand, million. */
  readonly scales?: string;
  /** Abbreviated scales, understood right after digits only (bn, mlrd, тыс). */
  readonly shortScales?: string;
  /** Words that may satisfy a number of the other text but never ask for one (one, both, half, dozen, fortnight). */
  readonly loose?: string;
  /** Words between parts of a number (and, i, und). */
  readonly joiners?: string;
  /** True where a joiner may stand between tens and ones: dvadeset i pet. */
  readonly joinsTens?: boolean;
  /** Words that add a half after `and`: dva i po, zwei und eine halbe, two and a half. */
  readonly half?: string;
  /** Number words are written together (fünfundzwanzig, tizenkettő); `endings` may follow (case, ordinal). */
  readonly compounds?: { readonly endings: string };
  /** Tens that take 11–19: soixante-dix. */
  readonly wideTens?: readonly number[];
  /** Chinese numerals: 三百五十, 58.6亿. */
  readonly han?: boolean;
  /** Words and signs for per cent. */
  readonly percent?: string;
  /** Words before a number that make it half an hour less: halb sieben, pola sedam, fél hét. */
  readonly halfHour?: string;
  /** Unit id of `units.ts` → the words for it in all forms. */
  readonly units?: Readonly<Record<string, string>>;
}
