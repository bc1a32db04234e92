/** Words that deny, in lower case; a form of several words is written with `_`, a `*` at the end stands for any ending. */
export interface NegationRules {
  /** Deny a clause for sure: not, no, never, nije, nema, без. */
  readonly negators: string;
  /** Deny in part or in meaning: they satisfy a denial of the other text but never ask for one (fail*, refuse*, hardly). */
  readonly weak: string;
  /** Words that only begin or end like a weak one: under for un*, неделя for не*. */
  readonly neutral?: string;
  /** Hold a negator but deny nothing, or hide one: not only, no doubt, ne samo, 不得不. They are taken out first. */
  readonly affirming: string;
  /** Two negators that affirm together, so that one negator in the other text is a doubt: not without, 不无, nije bez. */
  readonly double?: string;
}
