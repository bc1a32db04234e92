import type { ActBody } from '../model/act.js';
import type { PairState, Review, ReviewFlag, ReviewPair } from '../model/review.js';
import { isGone } from './reconcile.js';

type Body<K extends ActBody['kind']> = Extract<ActBody, { readonly kind: K }>;

interface When {
  readonly at: number;
  readonly by: string | null;
}

/** A pair's target gets a new text, or the machine's text back. */
export function corrected(review: Review, { pair, text, flag }: Body<'corrected'>, { by, at }: When): Review {
  const state: PairState = text === null ? 'seen' : 'corrected';
  const pairs = withPair(review.pairs, pair, ({ gap, ...known }) => ({
    ...known,
    ...(gap !== undefined && text !== null && { gap }),
    text,
    revision: known.revision + 1,
    state,
    seenBy: by === null ? [] : [by],
  }));
  const flags = flag === null ? review.flags : review.flags.map((known) => fixedBy(known, flag, by, at));
  return {
    ...review,
    pairs,
    flags,
    correctors: withOne(review.correctors, by),
    unchecked: withOne(review.unchecked, pair),
  };
}

/** A verdict on every flag with that key; whoever gives it has seen their pairs. */
export function settled(review: Review, body: Body<'settled'>, { by, at }: When): Review {
  const isMeant = (flag: ReviewFlag): boolean => flag.key === body.key && !isGone(flag);
  const touched = new Set(review.flags.filter(isMeant).map(({ pair }) => pair));
  const flags = review.flags.map((flag) => (isMeant(flag) ? withVerdict(flag, body, by, at) : flag));
  return { ...review, flags, pairs: review.pairs.map((pair) => (touched.has(pair.id) ? seenPair(pair, by) : pair)) };
}

/** Somebody rested on pairs or read their paragraph. */
export function seen(review: Review, { pairs }: Body<'seen'>, { by }: When): Review {
  const meant = new Set(pairs);
  return { ...review, pairs: review.pairs.map((pair) => (meant.has(pair.id) ? seenPair(pair, by) : pair)) };
}

/** Somebody says that a pair is right as it stands. */
export function confirmed(review: Review, { pair }: Body<'confirmed'>, { by }: When): Review {
  const pairs = withPair(review.pairs, pair, (known) => {
    const seenNow = seenPair(known, by);
    return known.state === 'corrected' ? seenNow : { ...seenNow, state: 'confirmed' };
  });
  return { ...review, pairs };
}

/** A remark. */
export function commented(review: Review, { id, pair, text }: Body<'commented'>, { by, at }: When): Review {
  return { ...review, comments: [...review.comments, { id, pair, text, by: by ?? '', at }] };
}

/** Noise comes back into the text or goes out again; both change what will be published. */
export function noise(review: Review, { pair, restored }: Body<'noise'>, { by }: When): Review {
  const pairs = withPair(review.pairs, pair, (known) => ({
    ...known,
    restored,
    revision: known.revision + 1,
    state: 'seen',
    seenBy: by === null ? [] : [by],
  }));
  return { ...review, pairs, correctors: withOne(review.correctors, by) };
}

/** The pairs with one of them changed. */
export function withPair(
  pairs: readonly ReviewPair[],
  id: string,
  change: (pair: ReviewPair) => ReviewPair,
): readonly ReviewPair[] {
  return pairs.map((pair) => (pair.id === id ? change(pair) : pair));
}

/** The pair as seen by one more person. */
export function seenPair(pair: ReviewPair, by: string | null): ReviewPair {
  if (by === null) return pair;
  return { ...pair, seenBy: withOne(pair.seenBy, by), state: pair.state === 'untouched' ? 'seen' : pair.state };
}

function fixedBy(flag: ReviewFlag, id: string, by: string | null, at: number): ReviewFlag {
  return flag.id === id ? { ...flag, state: 'fixed', settledBy: by, settledAt: at } : flag;
}

function withVerdict(
  flag: ReviewFlag,
  { verdict, reason, note }: Body<'settled'>,
  by: string | null,
  at: number,
): ReviewFlag {
  if (verdict === 'reopened')
    return { ...flag, state: 'open', reason: null, note: null, settledBy: null, settledAt: null };
  return { ...flag, state: verdict, reason, note, settledBy: by, settledAt: at };
}

function withOne(list: readonly string[] = [], item: string | null): readonly string[] {
  return item === null || list.includes(item) ? list : [...list, item];
}
