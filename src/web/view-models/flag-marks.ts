import type { Side } from '../../model/document.js';
import type { MarkedPlace, Severity } from '../../model/flag.js';
import type { ReviewFlag } from '../../model/review.js';
import type { PairText } from './pair-text.js';
import { wrap, type Insert, type Layer, type Run, type Wrap } from './runs.js';

/** An open flag with the letter that ties its mark in the text to its note in the margin. */
export interface LetteredFlag {
  readonly flag: ReviewFlag;
  readonly letter: string;
}

/** What the flags of a pair draw into one side's text. */
export interface FlagMarks {
  readonly layers: readonly Layer[];
  readonly inserts: readonly Insert[];
  /** Flags whose letter stands in this side's text. */
  readonly anchored: ReadonlySet<string>;
}

const NO_MARKS: FlagMarks = { layers: [], inserts: [], anchored: new Set() };

/** Letters notes a, b … z, aa, ab …, in the order in which their marks stand in the pair. */
export function letterFlags(flags: readonly ReviewFlag[], order: readonly string[]): LetteredFlag[] {
  return [...flags]
    .sort((a, b) => rank(a, order) - rank(b, order) || a.place.start - b.place.start)
    .map((flag, index) => ({ flag, letter: letterAt(index) }));
}

function rank(flag: ReviewFlag, order: readonly string[]): number {
  const at = order.indexOf(flag.place.segment);
  return at === -1 ? order.length : at;
}

function letterAt(index: number): string {
  const letter = String.fromCharCode(97 + (index % 26));
  return index < 26 ? letter : letterAt(Math.floor(index / 26) - 1) + letter;
}

/** Draws flags into one side: the doubted words marked and lettered, evidence tinted, a dashed note where words are missing. */
export function flagMarks(
  flags: readonly LetteredFlag[],
  side: Side,
  text: PairText,
  missing: (flag: ReviewFlag) => string,
  alreadyAnchored: ReadonlySet<string> = NO_MARKS.anchored,
): FlagMarks {
  if (flags.length === 0) return NO_MARKS;
  const layers: Layer[] = [];
  const inserts: Insert[] = [];
  const anchored = new Set<string>();
  for (const { flag, letter } of flags) {
    for (const place of [flag.place, ...flag.also]) {
      const span = place.side === side ? locate(place, text) : null;
      if (span === null) continue;
      const anchors = !alreadyAnchored.has(flag.id) && !anchored.has(flag.id) && (place === flag.place || isGap(span));
      if (anchors) anchored.add(flag.id);
      if (!isGap(span)) layers.push({ ...span, wrap: anchors ? markOf(flag.severity) : evidenceOf(flag.severity) });
      const note = isGap(span) ? gapRuns(missing(flag), flag.severity) : [];
      const ending = anchors ? [...note, letterRun(letter, flag.severity)] : note;
      for (const run of ending) inserts.push({ at: span.end, run });
    }
  }
  return { layers, inserts, anchored };
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function isGap(span: Span): boolean {
  return span.start === span.end;
}

/** Where a place stands in the joined text; null when it is in another pair or its words are gone. */
function locate(place: MarkedPlace, text: PairText): Span | null {
  const base = text.starts.get(place.segment);
  if (base === undefined) return null;
  const span = { start: base + place.start, end: base + place.end };
  if (text.text.slice(span.start, span.end) === place.text) return span.end <= text.text.length ? span : null;
  const found = place.text === '' ? -1 : text.text.indexOf(place.text);
  return found === -1 ? null : { start: found, end: found + place.text.length };
}

/** A dashed note for a place where something is missing. */
export function gapRuns(text: string, severity: Severity): Run[] {
  return [{ text, wraps: [wrap('span', `gap ${severity}`)] }];
}

/** The raised letter that leads to a note. */
export function letterRun(letter: string, severity: Severity): Run {
  return { text: letter, wraps: [wrap('sup', `letter ${severity}`)] };
}

function markOf(severity: Severity): Wrap {
  return wrap('mark', `doubt ${severity}`);
}

function evidenceOf(severity: Severity): Wrap {
  return wrap('mark', `evidence ${severity}`);
}
