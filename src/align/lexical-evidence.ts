import type { Band } from './band.js';
import { LineScale, type Coverage } from './line-scale.js';
import type { Links, LinkTable } from './links.js';
import type { AlignSide } from './side.js';

/** Most lines of a bead's one side. */
export const WINDOW = 5;

/**
 * Evidence of each window of up to five lines for one line of the other side, for every cell of the band.
 * `forward[a − 1][cell]` is what source lines row − a + 1 … row say of the target line of that cell;
 * `backward[b − 1][cell]` what target lines column − b + 1 … column say of the source line.
 */
export interface LexicalEvidence {
  readonly forward: readonly Float32Array[];
  readonly backward: readonly Float32Array[];
  /** What a target (source) line costs whose cell lies outside the band: none of its words is linked. */
  readonly targetCosts: Float64Array;
  readonly sourceCosts: Float64Array;
}

/** Weighs every window of the band against every line beside it, in both directions (see LineScale). */
export function lexicalEvidence(
  source: AlignSide,
  target: AlignSide,
  links: LinkTable,
  band: Band,
  coverage: readonly Coverage[],
): LexicalEvidence {
  const sourceScale = new LineScale(source, coverage);
  const targetScale = new LineScale(target, coverage);
  return {
    forward: forwardEvidence(new Gains(links.forward, target), source, targetScale, band),
    backward: backwardEvidence(new Gains(links.backward, source), target, sourceScale, band),
    targetCosts: targetScale.empty,
    sourceCosts: sourceScale.empty,
  };
}

function forwardEvidence(gains: Gains, source: AlignSide, scale: LineScale, band: Band): Float32Array[] {
  const evidence = emptyEvidence(band.size);
  for (let row = 0; row < band.rows; row += 1) {
    const from = band.low[row] ?? 0;
    const to = band.high[row] ?? 0;
    const cell = (band.offset[row] ?? 0) - from;
    gains.slide(source, row, (width, words) => {
      const out = evidence[width - 1];
      if (!out) return;
      for (let column = from; column < to; column += 1) out[cell + column] = scale.weigh(column, gains.sums, words);
    });
  }
  return evidence;
}

function backwardEvidence(gains: Gains, target: AlignSide, scale: LineScale, band: Band): Float32Array[] {
  const evidence = emptyEvidence(band.size);
  const rows = rowRanges(band);
  for (let column = 0; column < band.columns; column += 1) {
    const from = rows.low[column] ?? 0;
    const to = rows.high[column] ?? 0;
    gains.slide(target, column, (width, words) => {
      const out = evidence[width - 1];
      if (!out) return;
      for (let row = from; row < to; row += 1) {
        const place = column - (band.low[row] ?? 0);
        if (place < 0 || column >= (band.high[row] ?? 0)) continue;
        out[(band.offset[row] ?? 0) + place] = scale.weigh(row, gains.sums, words);
      }
    });
  }
  return evidence;
}

function emptyEvidence(size: number): Float32Array[] {
  return Array.from({ length: WINDOW }, () => new Float32Array(size));
}

/** What the words of a window add to the likelihood of each type of the other side. */
export class Gains {
  /** Per type of the other side: the sum over the window's words of p(other | own) / p(other). */
  readonly sums: Float64Array;
  private readonly ratios: Float64Array;

  constructor(
    private readonly links: Links,
    other: AlignSide,
  ) {
    this.sums = new Float64Array(other.forms.length);
    this.ratios = links.strengths.map((strength, place) => {
      const chance = ((other.counts[links.others[place] ?? 0] ?? 0) + 0.5) / other.total;
      return strength / chance;
    });
  }

  /** Calls back for the windows of one to five lines that end at `last`, the gains of their words summed up. */
  slide(side: AlignSide, last: number, each: (width: number, words: number) => void): void {
    const first = Math.max(0, last - WINDOW + 1);
    let words = 0;
    for (let line = last; line >= first; line -= 1) {
      words += this.add(side.types[line]);
      each(last - line + 1, Math.max(1, words));
    }
    for (let line = last; line >= first; line -= 1) this.wipe(side.types[line]);
  }

  /** Adds what a line's words gain; answers how many they are. */
  add(types: Int32Array = NOTHING): number {
    const { sums, ratios, links } = this;
    for (const type of types) {
      const end = links.from[type + 1] ?? 0;
      for (let place = links.from[type] ?? 0; place < end; place += 1) {
        const other = links.others[place] ?? 0;
        sums[other] = (sums[other] ?? 0) + (ratios[place] ?? 0);
      }
    }
    return types.length;
  }

  /** Takes back what a line's words gained, whoever else added to it. */
  wipe(types: Int32Array = NOTHING): void {
    const { sums, links } = this;
    for (const type of types) {
      const end = links.from[type + 1] ?? 0;
      for (let place = links.from[type] ?? 0; place < end; place += 1) sums[links.others[place] ?? 0] = 0;
    }
  }
}

const NOTHING = new Int32Array(0);

function rowRanges(band: Band): { low: Int32Array; high: Int32Array } {
  const low = new Int32Array(band.columns).fill(band.rows);
  const high = new Int32Array(band.columns);
  for (let row = 0; row < band.rows; row += 1) {
    for (let column = band.low[row] ?? 0; column < (band.high[row] ?? 0); column += 1) {
      if ((low[column] ?? 0) > row) low[column] = row;
      high[column] = row + 1;
    }
  }
  return { low, high };
}
