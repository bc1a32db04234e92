import type { Language } from '../languages/language.js';
import type { Pair, Segment } from '../model/document.js';
import { NO_AIDS, type AlignAids } from './aids.js';
import { alignTexts } from './align-texts.js';
import type { Bead } from './line.js';
import { orderPairs } from './order-pairs.js';

/**
 * Sets a source article beside its translation: every segment stands in exactly one pair, in the order of the target.
 * Noise pairs only with noise. `from` may be null when the source's language is not known.
 */
export function align(
  source: readonly Segment[],
  target: readonly Segment[],
  from: Language | null,
  to: Language,
  aids: AlignAids = NO_AIDS,
): Pair[] {
  const beads = alignTexts({ source, target, from, to }, aids);
  return orderPairs(
    beads.map((bead) => pairOf(bead, source, target)),
    source,
    target,
  );
}

function pairOf(bead: Bead, own: readonly Segment[], other: readonly Segment[]): Omit<Pair, 'id'> {
  const source = bead.source.flatMap((index) => own[index] ?? []);
  const target = bead.target.flatMap((index) => other[index] ?? []);
  const role = target[0]?.role ?? source[0]?.role ?? 'body';
  return {
    role,
    source: source.map(({ id }) => id),
    target: target.map(({ id }) => id),
    confidence: role === 'noise' ? null : Math.round(bead.confidence * 1000) / 1000,
  };
}
