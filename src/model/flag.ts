import type { Side } from './document.js';

/** MQM severities, least first. */
export const SEVERITIES = ['neutral', 'minor', 'major', 'critical'] as const;

/** How bad a doubt would be if it is right (MQM). */
export type Severity = (typeof SEVERITIES)[number];

/** `flag` is shown; `hint` is hidden by default because its precision is not proven yet. */
export type Tier = 'flag' | 'hint';

/** A span inside one segment: half-open UTF-16 offsets into that segment's own text. */
export interface Place {
  readonly side: Side;
  readonly segment: string;
  readonly start: number;
  readonly end: number;
}

/** A typed value in a message; each locale formats it. */
export type MessageValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'texts'; readonly texts: readonly string[] }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'date'; readonly date: string }
  /** ISO 8601: 1 is Monday, 7 is Sunday. */
  | { readonly kind: 'weekday'; readonly weekday: number }
  /** 1 is January. */
  | { readonly kind: 'month'; readonly month: number }
  | { readonly kind: 'language'; readonly tag: string }
  /** ISO 4217. */
  | { readonly kind: 'currency'; readonly code: string }
  /** A unit id of `languages/units.ts`, such as `kilometre-per-hour`. */
  | { readonly kind: 'unit'; readonly unit: string };

/** The values of a message by the name its sentence uses. */
export type MessageValues = Readonly<Record<string, MessageValue>>;

/** What a check yields: where, what, instead. No prose, no key, no state. */
export interface Finding {
  readonly place: Place;
  /** Other places that belong to the doubt: the source's word, the other spelling. Only these may be empty spans. */
  readonly also?: readonly Place[];
  readonly values?: MessageValues;
  /** Replacement texts for `place`, best first. */
  readonly suggestions?: readonly string[];
  /** Which sentence of the check's locale entry says it, when there is more than one: `message_<variant>`. */
  readonly variant?: string;
  readonly severity?: Severity;
  /** Lowers (or raises) the check's registered tier for this one finding. */
  readonly tier?: Tier;
  /** What makes this doubt the same doubt later (design §4.5); by default the marked texts and the compared values. */
  readonly identity?: readonly string[];
}

/** A place with the text it marks, so that it can be found again. */
export interface MarkedPlace extends Place {
  readonly text: string;
}

/** One doubt at one place, as the analysis gives it: a finding with a key, a pair and its check's heading. */
export interface Flag {
  /** `f1`, `f2` … within one analysis. */
  readonly id: string;
  /** Lasting key: 1–64 URL-safe characters; two equal places may share it. */
  readonly key: string;
  readonly check: string;
  /** MQM category, such as `accuracy/mistranslation`. */
  readonly category: string;
  readonly severity: Severity;
  readonly tier: Tier;
  readonly pair: string;
  readonly place: MarkedPlace;
  readonly also: readonly MarkedPlace[];
  readonly values: MessageValues;
  readonly variant: string | null;
  readonly suggestions: readonly string[];
}

/** True when `severity` is at least `limit`. */
export function atLeast(severity: Severity, limit: Severity): boolean {
  return SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(limit);
}
