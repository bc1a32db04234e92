/** One rule of an SRX file as it is written there: patterns in the dialect of ICU and Java. */
export interface SegmentRule {
  /** True for a break, false for an exception. */
  readonly breaks: boolean;
  readonly before: string;
  readonly after: string;
  /** Where it stands in the file, for messages. */
  readonly line: number;
}

/** A desk's own rules for cutting sentences, as an SRX file holds them: plain data, for the store and the worker. */
export interface SegmentRules {
  /** True when every map that fits a language gives its rules, false when only the first does. */
  readonly cascade: boolean;
  readonly sets: Readonly<Record<string, readonly SegmentRule[]>>;
  /** Which languages have which set, in order; `languages` is a pattern for the whole tag. */
  readonly maps: readonly { readonly languages: string; readonly set: string }[];
}

/** Own rules and how they stand to ours: beside them, or instead of them. */
export interface OwnSegmentation {
  readonly rules: SegmentRules;
  readonly replaces: boolean;
}

/** Own rules that a desk has kept; `language` is the only one that they are for, or null. */
export interface DeskRules extends OwnSegmentation {
  readonly language: string | null;
  /** Name of the file that they came from. */
  readonly name: string;
  readonly hash: string;
  readonly at: number;
}
