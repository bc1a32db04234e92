/** Calendar words, as explicit lists of forms and never as stems: Marko is no March. */
export interface CalendarRules {
  /** Monday to Sunday: the forms of each, in the same order for every day, so that a form can be exchanged. */
  readonly weekdays: readonly string[];
  /** January to December, likewise. */
  readonly months: readonly string[];
  /** Forms that are other words too (may, march, marta, среды): they count only where a cue or a number is next to them. */
  readonly ambiguous: string;
  /** Words right before an ambiguous form that prove it (in, since, u, в). */
  readonly cues: string;
  /** How the words are written inside a sentence: Monday (always), ponedjeljak (never), or capitals tell nothing (German, Chinese). */
  readonly capital: 'always' | 'never' | 'none';
  /** True where 05/10/2026 may be May. */
  readonly monthFirst?: boolean;
  /** Forms that mean "week". */
  readonly weeks: string;
  /** Expressions that mean "last week" as often as "last Sunday": `prošle_nedjelje`, each with what to write instead. */
  readonly weekOrSunday?: readonly WeekOrSunday[];
  /** `last next this`: words before a weekday, in the order of `WeekOrSunday.which`; the week they make. */
  readonly relativeWeeks?: Readonly<Record<'last' | 'next' | 'this', RelativeWeek>>;
}

/** One expression of a language in which a week and a Sunday share a word. */
export interface WeekOrSunday {
  readonly which: 'last' | 'next' | 'this';
  readonly forms: string;
}

/** How a language says "last week" and "last Sunday". */
export interface RelativeWeek {
  /** "last week" */
  readonly week: string;
  /** Forms of "last Sunday", `_` for a space. */
  readonly sunday: string;
}
