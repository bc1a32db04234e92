/** What a language's full stops mean. Words are lower case, without their final stop, separated by white space. */
export interface SegmentationRules {
  /** Never end a sentence: something always follows (dr, gen, npr). */
  readonly titles: string;
  /** End a sentence only before a word of `starters` (co, inc, d.o.o). */
  readonly inner: string;
  /** End a sentence before any capital (etc, itd, usw, p.m); `i_dr` is "i dr." although "dr." alone is a title. */
  readonly closing: string;
  /** Do not end a sentence before a number (no, str, čl). */
  readonly beforeNumber: string;
  /** Abbreviations whose number is none in a row: "str. 12. Ovdje" ends at 12, "čl. 12. Zakona" does not. */
  readonly counting?: string;
  /** Endings of compounds that never end a sentence: Bahnhofstr. */
  readonly endings?: string;
  /** Function words that open sentences: they decide after an abbreviation, an initial or an ordinal. */
  readonly starters: string;
  /** True where a stop makes an ordinal: 75. minut, 2. Weltkrieg. */
  readonly ordinals: boolean;
  /** Above it a number before a stop and a capital is none: "I have 600." Left out where nouns have capitals or any number may be one. */
  readonly largestOrdinal?: number;
  /**
   * Words that open sentences and never a name: a capital on one of them in the middle of a line shows that a headline
   * without a stop ran into the text.
   */
  readonly openers?: string;
  /** Capitalised words that follow an ordinal or a clock time (months in German, weekdays in English). */
  readonly calendar?: string;
  /** Marks that end a sentence here and nowhere else: the Greek question mark. */
  readonly marks?: string;
}

/** Rules for a language that has none of its own: initials, numbers and brackets still hold. */
export const GENERAL_SEGMENTATION: SegmentationRules = {
  titles: 'dr prof mr mrs ms st gen col sgt lt capt rev',
  inner: 'co inc ltd corp jr sr',
  closing: 'etc',
  beforeNumber: 'no nr art p pp vol',
  starters: '',
  ordinals: false,
};
