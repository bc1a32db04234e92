import { isOpenDoubt, type Review, type ReviewPair } from '../../model/review.js';

/** The pairs that still ask for something, for jumping to the next one. */
export type Wanted = 'open-flag' | 'unfinished';

/** The pair to go to after `from`: the next wanted one, from the top again when there is none below; else `from` itself. */
export function nextPair(review: Review, from: string, wanted: Wanted): string {
  const start = review.pairs.findIndex(({ id }) => id === from) + 1;
  const ahead = [...review.pairs.slice(start), ...review.pairs.slice(0, start)];
  const flagged = new Set(review.flags.filter(isOpenDoubt).map((flag) => flag.pair));
  const wants = (pair: ReviewPair) => flagged.has(pair.id) || (wanted === 'unfinished' && isUnread(pair));
  return (ahead.find(wants) ?? ahead.find(isUnread))?.id ?? from;
}

/** Where to go after a verdict or a suggestion: stay while the pair itself has an open flag. */
export function afterSettling(review: Review, pair: string): string {
  const stays = review.flags.some((flag) => flag.pair === pair && isOpenDoubt(flag));
  return stays ? pair : nextPair(review, pair, 'open-flag');
}

/** The first pair whose text, state or verdicts differ between two moments; null when none does. */
export function changedPair(before: Review, after: Review): string | null {
  const looks = (review: Review) =>
    new Map(
      review.pairs.map(({ id, revision, state, restored }) => [id, `${String(revision)} ${state} ${String(restored)}`]),
    );
  const verdicts = (review: Review) => new Map(review.flags.map(({ id, state }) => [id, state]));
  const [pairs, flags] = [looks(before), verdicts(before)];
  const now = looks(after);
  const pair = after.pairs.find(({ id }) => pairs.get(id) !== now.get(id))?.id;
  return pair ?? after.flags.find(({ id, state }) => flags.has(id) && flags.get(id) !== state)?.pair ?? null;
}

/** The pair the page opens with: the first one with an open flag, else the first unread, else the first. */
export function firstPair(review: Review): string | null {
  const last = review.pairs.at(-1);
  if (last === undefined) return null;
  const next = nextPair(review, last.id, 'unfinished');
  return next === last.id && !isUnread(last)
    ? (review.pairs.find(({ role }) => role !== 'noise')?.id ?? last.id)
    : next;
}

/** True for a pair of the text that nobody has seen. */
export function isUnread({ role, restored, state }: ReviewPair): boolean {
  return (role !== 'noise' || restored) && state === 'untouched';
}
