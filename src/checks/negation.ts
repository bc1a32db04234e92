import type { NegationMention } from '../facts/negations.js';
import type { Segment, Side } from '../model/document.js';
import type { Finding, Place } from '../model/flag.js';
import type { CheckContext, PairCheck, PairView } from './check.js';

/** One text denies and the other does not, by the sentence: negators of one clause count once. */
export const negation: PairCheck = {
  id: 'negation',
  category: 'accuracy/mistranslation',
  severity: 'critical',
  needs: 'both',
  *find(view, context) {
    if (!context.from?.negation || !context.to.negation) return;
    const source = placed(view.source, context);
    const target = placed(view.target, context);
    const lost = denials(source);
    const added = denials(target);
    if (hasMoved(view, lost.length > 0 ? 'target' : 'source', context)) return;
    if (lost.length > 0 && target.length === 0) yield denialLost(lost, view.target);
    else if (added.length > 0 && source.length === 0) yield denialAdded(added, view.source);
    else {
      yield* doubled(source, target);
      yield* oneMore(source, target);
    }
  },
};

interface Placed {
  readonly mention: NegationMention;
  readonly segment: Segment;
}

function placed(segments: readonly Segment[], { facts }: CheckContext): Placed[] {
  return segments.flatMap((segment) => facts.of(segment).negations.map((mention) => ({ mention, segment })));
}

/** A neighbouring pair that denies on the other side alone has the words that are missed here. */
function hasMoved({ pair }: PairView, side: Side, context: CheckContext): boolean {
  const at = context.indexOf(pair.id);
  const other = side === 'source' ? 'target' : 'source';
  return [context.pairs[at - 1], context.pairs[at + 1]].some(
    (near) =>
      near !== undefined &&
      denials(placed(near[side], context)).length > 0 &&
      placed(near[other], context).length === 0,
  );
}

function denials(mentions: readonly Placed[]): Placed[] {
  return mentions.filter(({ mention }) => mention.kind === 'denies');
}

function denialLost(lost: readonly Placed[], target: readonly Segment[]): Finding {
  const [first] = target;
  const also = lost.map((mention) => placeOf(mention, 'source'));
  return {
    place: { side: 'target', segment: first?.id ?? '', start: 0, end: first?.text.length ?? 0 },
    also,
    values: { source: { kind: 'text', text: textOf(lost) }, target: { kind: 'text', text: '' } },
    ...(target.length > 1 && { tier: 'hint' }),
  };
}

function denialAdded(added: readonly Placed[], source: readonly Segment[]): Finding {
  const [first, ...rest] = added;
  return {
    place: first ? placeOf(first, 'target') : { side: 'source', segment: source[0]?.id ?? '', start: 0, end: 0 },
    also: rest.map((mention) => placeOf(mention, 'target')),
    values: { source: { kind: 'text', text: '' }, target: { kind: 'text', text: textOf(added) } },
    variant: 'added',
  };
}

/** Both texts deny, the translation in one clause more: "he did not say that he did not come". */
function* oneMore(source: readonly Placed[], target: readonly Placed[]): Iterable<Finding> {
  const here = clauses(denials(source)).length;
  const there = clauses(denials(target));
  const other = source.filter(({ mention }) => mention.kind !== 'denies').length;
  const last = there.at(-1)?.[0];
  if (!last || there.length <= here + other) return;
  yield denialAdded([last], []);
}

/** Negators of one clause deny once: nothing but words between them, and not many. */
function clauses(mentions: readonly Placed[]): Placed[][] {
  const found: Placed[][] = [];
  for (const mention of mentions) {
    const clause = found.at(-1);
    const before = clause?.at(-1);
    if (clause && before && isSameClause(before, mention)) clause.push(mention);
    else found.push([mention]);
  }
  return found;
}

function isSameClause(one: Placed, other: Placed): boolean {
  if (one.segment !== other.segment) return false;
  const between = one.segment.text.slice(one.mention.end, other.mention.start);
  return between.length < 60 && !/[,;:.!?—–、，。；]/u.test(between);
}

/** 不无 affirms: one "no" in the other text is a doubt, two are right. */
function* doubled(source: readonly Placed[], target: readonly Placed[]): Iterable<Finding> {
  const twice = source.find(({ mention }) => mention.kind === 'double');
  const [once, ...more] = denials(target);
  if (!twice || !once || more.length > 0 || denials(source).length > 0) return;
  if (target.some(({ mention }) => mention.kind === 'double')) return;
  yield {
    place: placeOf(once, 'target'),
    also: [placeOf(twice, 'source')],
    values: { source: { kind: 'text', text: textOf([twice]) }, target: { kind: 'text', text: textOf([once]) } },
    variant: 'double',
  };
}

function textOf(mentions: readonly Placed[]): string {
  return mentions.map(({ mention, segment }) => segment.text.slice(mention.start, mention.end)).join(', ');
}

function placeOf({ mention, segment }: Placed, side: Place['side']): Place {
  return { side, segment: segment.id, start: mention.start, end: mention.end };
}
