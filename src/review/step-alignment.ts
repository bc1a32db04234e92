import type { ActBody } from '../model/act.js';
import type { Intake } from '../model/article.js';
import type { Review, ReviewPair } from '../model/review.js';
import { anchored } from './anchors.js';
import { sourceNow } from './current.js';
import { blockOfPair } from './insertion-block.js';
import { inOrder, mergedPair, unlinkedPairs, withSides } from './realigned.js';
import { segmentsNamed } from './pair-text.js';

type Body<K extends ActBody['kind']> = Extract<ActBody, { readonly kind: K }>;

interface When {
  readonly at: number;
}

/** A pair takes in the one after it; what was said of that one follows. */
export function merged(review: Review, { pair, next }: Body<'merged'>, when: When): Review {
  const first = named(review, pair);
  const second = named(review, next);
  if (!first || !second || first === second) return review;
  const whole = mergedPair(review, first, second);
  const pairs = review.pairs.flatMap((known) => (known === first ? whole : known === second ? [] : known));
  return realigned(review, pairs, new Map([[next, pair]]), when);
}

/** A pair keeps its target; its source becomes a pair of its own, after the pair of the source before it. */
export function unlinked(review: Review, { pair, other }: Body<'unlinked'>, when: When): Review {
  const known = named(review, pair);
  if (!known || named(review, other)) return review;
  const { kept, freed } = unlinkedPairs(known, other);
  const rest = review.pairs.map((item) => (item === known ? kept : item));
  const pairs = rest.toSpliced(placeOfSource(review, rest, freed), 0, freed);
  return realigned(review, settledIn(review.intake, pairs, [other]), NO_HEIRS, when);
}

/** A pair falls in two; what was said of its second half follows it. */
export function split(review: Review, { pair, other, first, second }: Body<'split'>, when: When): Review {
  const known = named(review, pair);
  if (!known || named(review, other)) return review;
  const halves = [
    withSides(review.intake, known, first),
    { ...withSides(review.intake, known, second), id: other },
  ] as const;
  const pairs = review.pairs.flatMap((item) => (item === known ? halves : item));
  return realigned(review, settledIn(review.intake, pairs, [pair, other]), NO_HEIRS, when);
}

/** A segment goes over to the neighbour; what was said of it, or of a pair with nothing left, follows. */
export function moved(review: Review, { pair, to, left, grown }: Body<'moved'>, when: When): Review {
  const [from, home] = [named(review, pair), named(review, to)];
  if (!from || !home || from === home) return review;
  const rest = withSides(review.intake, from, left);
  const goes = rest.source.length === 0 && rest.target.length === 0 && rest.text === null;
  const pairs = review.pairs.flatMap((item) => {
    if (item === from) return goes ? [] : rest;
    return item === home ? withSides(review.intake, home, grown) : item;
  });
  const heirs = goes ? new Map([[pair, to]]) : NO_HEIRS;
  return realigned(review, settledIn(review.intake, pairs, [pair, to]), heirs, when);
}

/** A pair stands elsewhere; whoever has read it has read it. */
export function placed(review: Review, { pair, after }: Body<'placed'>, when: When): Review {
  const known = named(review, pair);
  if (!known || (after !== null && !named(review, after)) || after === pair) return review;
  const rest = review.pairs.filter((item) => item !== known);
  const place = after === null ? 0 : rest.findIndex(({ id }) => id === after) + 1;
  const pairs = rest.toSpliced(place, 0, { ...known, revision: known.revision + 1 });
  return realigned(review, settledIn(review.intake, pairs, [pair]), NO_HEIRS, when);
}

/** A translation that stood alone and a source that stood alone are one pair, where the translation stands. */
export function linked(review: Review, { pair, source }: Body<'linked'>, when: When): Review {
  const [home, lone] = [named(review, pair), named(review, source)];
  if (!home || !lone || home === lone) return review;
  const { target, text, gap } = home;
  const sides = { target, text, ...(gap !== undefined && { gap }) };
  const whole = withSides(review.intake, home, {
    ...sides,
    source: inOrder(review.intake.source, [...home.source, ...lone.source]),
  });
  const pairs = review.pairs.flatMap((item) => (item === home ? whole : item === lone ? [] : item));
  return realigned(review, pairs, new Map([[source, pair]]), when);
}

const NO_HEIRS: ReadonlyMap<string, string> = new Map();

function named({ pairs }: Review, pair: string): ReviewPair | undefined {
  return pairs.find(({ id }) => id === pair);
}

function realigned(
  review: Review,
  pairs: readonly ReviewPair[],
  heirs: ReadonlyMap<string, string>,
  { at }: When,
): Review {
  const after = { ...review, pairs };
  return { ...after, ...anchored(review, after, heirs, at) };
}

/** Pairs in the blocks to which they belong now; a corrected text stays in the block where it stands. */
function settledIn(intake: Intake, pairs: readonly ReviewPair[], ids: readonly string[]): readonly ReviewPair[] {
  return pairs.map((pair, index) => {
    const stays = pair.text !== null && (pair.gap !== undefined || pair.target.length === 0);
    return stays || !ids.includes(pair.id) ? pair : { ...pair, block: blockOfPair(intake, pairs, index) };
  });
}

/** Where a source-only pair stands: after the pair of the source segment before it, else first. */
function placeOfSource(review: Review, pairs: readonly ReviewPair[], { source }: ReviewPair): number {
  const start = segmentsNamed(review.intake.source, source)[0]?.start ?? 0;
  const before = sourceNow({ ...review, pairs }).findLast(({ segment }) => segment.start < start);
  return before ? pairs.findIndex(({ id }) => id === before.pair) + 1 : 0;
}
