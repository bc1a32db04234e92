/** A kind of bead: so many source lines against so many target lines. */
export interface BeadType {
  readonly source: number;
  readonly target: number;
  /** Natural logarithm of how often it occurs, before the article has been seen. */
  readonly prior: number;
}

const MOST_LINES = 6;

// After Gale & Church 1993, table 5, with the tail that free translations need; skips dearer than there because
// the background model pays for a skipped line's words.
const FREQUENCY: Readonly<Record<string, number>> = {
  '0-1': 0.02,
  '1-1': 0.86,
  '1-2': 0.04,
  '2-2': 0.006,
  '1-3': 0.006,
  '2-3': 0.001,
  '1-4': 0.001,
  '3-3': 0.0004,
  '2-4': 0.0003,
  '1-5': 0.0003,
};

/** All bead types: skips, and up to five lines a side, six together. */
export const BEAD_TYPES: readonly BeadType[] = beadTypes();

function beadTypes(): BeadType[] {
  const types: BeadType[] = [];
  for (let source = 0; source <= MOST_LINES; source += 1) {
    for (let target = 0; target <= MOST_LINES - source; target += 1) {
      const name = source < target ? `${String(source)}-${String(target)}` : `${String(target)}-${String(source)}`;
      const frequency = FREQUENCY[name];
      if (frequency !== undefined) types.push({ source, target, prior: Math.log(frequency) });
    }
  }
  return types;
}
