/** What a language's full stops mean. Words are lower case, without their final stop, separated by white space. */
export interface SegmentationRules {
  /** Never end a sentence: something always follows (dr, gen, npr). */
  readonly titles: string;
  /** End a sentence only before a word of `starters` (co, inc, d.o.o). */
  readonly inner: string;
  /** End a sentence before any capital (etc, itd, usw, p.m). */
  readonly closing: string;
  /** Do not end a sentence before a number (no, str, čl). */
  readonly beforeNumber: string;
  /** Function words that open sentences: they decide after an abbreviation, an initial or an ordinal. */
  readonly starters: string;
  /** True where a stop makes an ordinal: 75. minut, 2. Weltkrieg. */
  readonly ordinals: boolean;
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
