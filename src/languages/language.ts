import type { CalendarRules } from './calendar-rules.js';
import type { EventRules } from './event-rules.js';
import type { LayoutRules } from './layout-rules.js';
import type { MoneyRules } from './money-rules.js';
import type { NameRules } from './name-rules.js';
import type { NegationRules } from './negation-rules.js';
import type { NumberRules } from './number-rules.js';
import type { QuoteRules } from './quote-rules.js';
import type { SegmentationRules } from './segmentation-rules.js';
import type { WordRules } from './word-rules.js';

/** All that is known about one article language; a part that is missing simply yields fewer checks. */
export interface Language {
  /** BCP 47, as `cnr`, `sr-Latn`, `en`. */
  readonly tag: string;
  /** ISO 15924: Latn, Cyrl, Arab, Hans … */
  readonly script: string;
  readonly direction: 'ltr' | 'rtl';
  /** False where words are not separated by spaces (Chinese, Japanese, Thai). */
  readonly spaced: boolean;
  /** Locale given to `Intl` when it does not know the tag (`sr-Latn` for `cnr`). */
  readonly intl: string;
  /** Noise, caption, byline and dateline patterns. */
  readonly layout?: LayoutRules;
  readonly segmentation?: SegmentationRules;
  readonly quotes?: QuoteRules;
  readonly numbers?: NumberRules;
  readonly money?: MoneyRules;
  readonly calendar?: CalendarRules;
  /** Words for happenings that a weekday dates. */
  readonly events?: EventRules;
  readonly negation?: NegationRules;
  /** Function words and the like: for "these words are still in Montenegrin" and for guessing. */
  readonly words?: WordRules;
  readonly names?: NameRules;
}
