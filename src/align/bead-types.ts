import { WEIGHTS, type Weights } from './weights.js';

/** A kind of bead: so many source lines against so many target lines. */
export interface BeadType {
  readonly source: number;
  readonly target: number;
  /** Natural logarithm of how often it occurs, before the article has been seen. */
  readonly prior: number;
}

const MOST_LINES = 6;

/**
 * All bead types, skips and up to five lines a side, six together, by frequency (Gale & Church 1993, table 5, with the tail
 * that free translations need; skips dearer than there because the background model pays for a skipped line's words).
 */
export function beadTypes(weights: Weights = WEIGHTS): BeadType[] {
  const types: BeadType[] = [];
  for (let source = 0; source <= MOST_LINES; source += 1) {
    for (let target = 0; target <= MOST_LINES - source; target += 1) {
      const frequency = frequencyOf(Math.min(source, target), Math.max(source, target), weights);
      if (frequency > 0) types.push({ source, target, prior: Math.log(frequency) });
    }
  }
  return types;
}

function frequencyOf(fewer: number, more: number, weights: Weights): number {
  const { skip, skipOn, oneTwo, twoTwo, oneThree, further } = weights;
  if (fewer === 0) return more === 0 ? 0 : skip * skipOn ** (more - 1);
  if (more === 1) return 1 - 2 * (skip + oneTwo + oneThree);
  if (fewer === 1) return more === 2 ? oneTwo : oneThree * Math.exp(-further * (more - 3));
  return twoTwo * Math.exp(-further * (fewer + more - 4));
}
