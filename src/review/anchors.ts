import type { MarkedPlace } from '../model/flag.js';
import type { Comment, Review, ReviewFlag } from '../model/review.js';
import { sourceNow, targetNow, type Standing } from './current.js';
import { blockText, layOut } from './lay-out.js';
import { NEW_BLOCK } from './pair-text.js';
import { isGone } from './reconcile.js';

/** Both sides' segments with their pairs. */
type Sheet = Readonly<Record<'source' | 'target', readonly Standing[]>>;

interface Carried {
  readonly pair: string;
  readonly place: MarkedPlace;
  /** False when a cut goes through it: this is the part of it before the cut. */
  readonly whole: boolean;
}

/**
 * What was said of pairs that were realigned: a flag goes where the text goes that it marks, and lapses when a cut goes through
 * it; comments, and flags whose text is not to be found, go from a pair that is gone to its heir.
 */
export function anchored(
  before: Review,
  after: Review,
  heirs: ReadonlyMap<string, string>,
  at: number,
): Pick<Review, 'flags' | 'comments'> {
  if (before.flags.length === 0 && before.comments.length === 0)
    return { flags: before.flags, comments: before.comments };
  const heir = (pair: string): string => heirs.get(pair) ?? pair;
  const carry = textOf(before) === textOf(after) ? carrier(sheetOf(before), sheetOf(after)) : () => null;
  return {
    flags: asBefore(
      before.flags,
      before.flags.map((flag) => {
        const carried = isGone(flag) ? null : carry(flag.place);
        return carried ? followed(flag, carried, carry, at) : withPair(flag, heir(flag.pair));
      }),
    ),
    comments: asBefore(
      before.comments,
      before.comments.map((comment) => (comment.pair === null ? comment : withPair(comment, heir(comment.pair)))),
    ),
  };
}

/** A list in which nothing changed is the same list: an act that changes no flag raises no revision. */
function asBefore<T>(before: readonly T[], after: readonly T[]): readonly T[] {
  return after.every((item, index) => item === before[index]) ? before : after;
}

function followed(flag: ReviewFlag, { pair, place, whole }: Carried, carry: Carry, at: number): ReviewFlag {
  if (!whole) return { ...flag, pair, state: 'lapsed', settledAt: flag.settledAt ?? at };
  const also = asBefore(
    flag.also,
    flag.also.map((other) => carry(other)?.place ?? other),
  );
  const stays = pair === flag.pair && place === flag.place && also === flag.also;
  return stays ? flag : { ...flag, pair, place, also };
}

function withPair<T extends ReviewFlag | Comment>(item: T, pair: string): T {
  return item.pair === pair ? item : { ...item, pair };
}

type Carry = (place: MarkedPlace) => Carried | null;

/** Carries places over by where they stand in the whole text, which is the same before and after. */
function carrier(before: Sheet, after: Sheet): Carry {
  return (place) => {
    const home = before[place.side].find(({ segment }) => segment.id === place.segment)?.segment;
    if (home?.text.slice(place.start, place.end) !== place.text) return null;
    const start = home.start + place.start;
    const end = home.start + place.end;
    const fits = ({ segment }: Standing): boolean => segment.start <= start && end <= segment.end;
    const now = after[place.side].find(fits) ?? after[place.side].find(({ segment }) => start < segment.end);
    return now ? placed(now, place, start, end) : null;
  };
}

function placed({ pair, segment }: Standing, place: MarkedPlace, from: number, to: number): Carried {
  const start = Math.max(0, from - segment.start);
  const end = Math.min(segment.text.length, to - segment.start);
  const text = segment.text.slice(start, end);
  const stays = segment.id === place.segment && start === place.start && end === place.end;
  if (stays) return { pair, place, whole: true };
  return { pair, place: { ...place, segment: segment.id, start, end, text }, whole: text === place.text };
}

function sheetOf(review: Review): Sheet {
  return { source: sourceNow(review), target: targetNow(review) };
}

function textOf(review: Review): string {
  return layOut(review).map(blockText).join(NEW_BLOCK);
}
