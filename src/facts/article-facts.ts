import type { Language } from '../languages/language.js';
import type { AlignedArticle, Segment, Side } from '../model/document.js';
import { tokenise, type Token } from '../segment/tokenise.js';
import { calendarWords, type CalendarMention, type CalendarWords } from './calendar.js';
import { datesOf, type DateMention } from './dates.js';
import { negationsOf, type NegationMention } from './negations.js';
import type { NumberMention } from './number-mention.js';
import { numbersOf } from './numbers.js';
import { quoteMarksOf, type QuoteMark } from './quotations.js';
import { quantitiesOf, type Quantities } from './quantities.js';

/** What one segment says, each kind computed on first use and kept. */
export interface SegmentFacts {
  readonly segment: Segment;
  readonly side: Side;
  /** Null for a source whose language is unknown. */
  readonly language: Language | null;
  /** Words, numbers and marks; empty when the language is unknown. */
  readonly tokens: readonly Token[];
  /** Numbers in digits and in words. */
  readonly numbers: readonly NumberMention[];
  readonly weekdays: readonly CalendarMention[];
  readonly months: readonly CalendarMention[];
  /** Days of the calendar, in words and digits. */
  readonly dates: readonly DateMention[];
  /** What denies, or looks as if it did. */
  readonly negations: readonly NegationMention[];
  /** Double quotation marks. */
  readonly quoteMarks: readonly QuoteMark[];
  /** Money and measures. */
  readonly quantities: Quantities;
  /** Places of words for "week". */
  readonly weeks: CalendarWords['weeks'];
}

/** Values and mentions of an article's segments, shared by all checks. */
export interface ArticleFacts {
  /** The facts of one of the article's segments. */
  readonly of: (segment: Segment) => SegmentFacts;
}

/** Opens the facts of one article: nothing is computed before somebody asks. */
export function articleFacts(article: AlignedArticle, from: Language | null, to: Language): ArticleFacts {
  const sources = new Set(article.source);
  const known = new Map<Segment, SegmentFacts>();
  const open = (segment: Segment): SegmentFacts =>
    sources.has(segment) ? new LazyFacts(segment, 'source', from) : new LazyFacts(segment, 'target', to);
  return {
    of: (segment) => {
      const facts = known.get(segment) ?? open(segment);
      known.set(segment, facts);
      return facts;
    },
  };
}

class LazyFacts implements SegmentFacts {
  #tokens: readonly Token[] | undefined;
  #numbers: readonly NumberMention[] | undefined;
  #calendar: CalendarWords | undefined;
  #negations: readonly NegationMention[] | undefined;
  #quantities: Quantities | undefined;
  #quoteMarks: readonly QuoteMark[] | undefined;
  #dates: readonly DateMention[] | undefined;

  constructor(
    readonly segment: Segment,
    readonly side: Side,
    readonly language: Language | null,
  ) {}

  get tokens(): readonly Token[] {
    return (this.#tokens ??= this.language ? tokenise(this.segment.text, this.language) : []);
  }

  get numbers(): readonly NumberMention[] {
    return (this.#numbers ??= numbersOf(this.segment.text, this.tokens, this.language));
  }

  get weekdays(): readonly CalendarMention[] {
    return this.calendar.weekdays;
  }

  get months(): readonly CalendarMention[] {
    return this.calendar.months;
  }

  get dates(): readonly DateMention[] {
    return (this.#dates ??= datesOf(this.segment.text, this.numbers, this.months, this.language?.calendar));
  }

  get negations(): readonly NegationMention[] {
    return (this.#negations ??= negationsOf(this.segment.text, this.tokens, this.language));
  }

  get quantities(): Quantities {
    return (this.#quantities ??= quantitiesOf(this.segment.text, this.tokens, this.numbers, this.language));
  }

  get quoteMarks(): readonly QuoteMark[] {
    return (this.#quoteMarks ??= quoteMarksOf(this.segment.text, this.language));
  }

  get weeks(): CalendarWords['weeks'] {
    return this.calendar.weeks;
  }

  private get calendar(): CalendarWords {
    return (this.#calendar ??= calendarWords(this.segment.text, this.tokens, this.language));
  }
}
