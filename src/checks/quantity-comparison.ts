import type { Quantity } from '../facts/quantities.js';
import type { Segment } from '../model/document.js';
import type { Finding, MessageValue, Place } from '../model/flag.js';
import type { CheckContext, PairView } from './check.js';

/** Units or currencies: what a quantity may be, and how to say it. */
export interface LabelKind {
  readonly values: (quantity: Quantity) => readonly string[];
  readonly message: (value: string) => MessageValue;
}

interface Placed {
  readonly quantity: Quantity;
  readonly segment: Segment;
}

/** Equal numbers that carry different units (or currencies); a text that names the other one too has converted. */
export function* differentLabels(kind: LabelKind, view: PairView, context: CheckContext): Iterable<Finding> {
  const source = labelled(kind, view.source, context);
  const target = labelled(kind, view.target, context);
  const named = {
    source: namesOf(kind, source, view.source, context),
    target: namesOf(kind, target, view.target, context),
  };
  for (const there of target) {
    const partners = source.filter((here) => sameNumber(here.quantity, there.quantity));
    const [here] = partners;
    if (!here || partners.some((partner) => overlap(kind.values(partner.quantity), kind.values(there.quantity))))
      continue;
    if (overlap(kind.values(there.quantity), named.source) || overlap(kind.values(here.quantity), named.target))
      continue;
    yield finding(kind, here, there);
  }
}

function labelled(kind: LabelKind, segments: readonly Segment[], { facts }: CheckContext): Placed[] {
  return segments.flatMap((segment) =>
    facts
      .of(segment)
      .quantities.quantities.filter((quantity) => kind.values(quantity).length > 0)
      .map((quantity) => ({ quantity, segment })),
  );
}

function namesOf(
  kind: LabelKind,
  placed: readonly Placed[],
  segments: readonly Segment[],
  { facts }: CheckContext,
): string[] {
  const beside = placed.flatMap(({ quantity }) => kind.values(quantity));
  const anywhere = segments.flatMap((segment) => [...facts.of(segment).quantities.labels]);
  return [...beside, ...anywhere];
}

function sameNumber(one: Quantity, other: Quantity): boolean {
  return one.number.hard && other.number.hard && overlap(one.number.keys, other.number.keys);
}

function overlap(one: readonly string[], other: readonly string[]): boolean {
  return one.some((value) => other.includes(value));
}

function finding(kind: LabelKind, here: Placed, there: Placed): Finding {
  const [source = ''] = kind.values(here.quantity);
  const [target = ''] = kind.values(there.quantity);
  return {
    place: placeOf(there, 'target'),
    also: [placeOf(here, 'source')],
    values: { source: kind.message(source), target: kind.message(target) },
  };
}

/** The number and its unit in one. */
function placeOf({ quantity: { number, start, end }, segment }: Placed, side: Place['side']): Place {
  return { side, segment: segment.id, start: Math.min(number.start, start), end: Math.max(number.end, end) };
}
