import type { Band } from './band.js';
import type { Links, LinkTable } from './links.js';
import type { AlignSide } from './side.js';

/** Most lines of a bead's one side. */
export const WINDOW = 5;

/** One guess at how much of a line its partner's words explain. */
export interface Coverage {
  /** λ: what is left to the background, for words and for numbers. */
  readonly words: number;
  readonly numbers: number;
  /** How probable this guess is. */
  readonly share: number;
}

/**
 * Evidence of each window of up to five lines for one line of the other side, for every cell of the band.
 * `forward[a − 1][cell]` is what source lines row − a + 1 … row say of the target line of that cell;
 * `backward[b − 1][cell]` what target lines column − b + 1 … column say of the source line.
 */
export interface LexicalEvidence {
  readonly forward: readonly Float32Array[];
  readonly backward: readonly Float32Array[];
}

/**
 * IBM model 1 against a unigram background (Brown et al. 1993; Moore 2002): for each word t of the line
 * log(λ + (1 − λ) · mean over window words s of p(t|s) / p(t)). Words without a link cost log λ each. Lines differ in how
 * many of their words can be linked at all, so λ is not one number but a few guesses, summed by their probability.
 */
export function lexicalEvidence(
  source: AlignSide,
  target: AlignSide,
  links: LinkTable,
  band: Band,
  coverage: readonly Coverage[],
): LexicalEvidence {
  const forward = emptyEvidence(band.size);
  const backward = emptyEvidence(band.size);
  const sourceScale = new LineScale(source, coverage);
  const targetScale = new LineScale(target, coverage);
  const toTarget = ratios(links.forward, target);
  const toSource = ratios(links.backward, source);

  const targetGain = new Float64Array(target.forms.length);
  for (let row = 0; row < band.rows; row += 1) {
    const from = band.low[row] ?? 0;
    const cell = (band.offset[row] ?? 0) - from;
    slide(source, row, toTarget, targetGain, (width, words) => {
      const out = forward[width - 1];
      if (!out) return;
      for (let column = from; column < (band.high[row] ?? 0); column += 1) {
        out[cell + column] = targetScale.weigh(column, targetGain, words);
      }
    });
  }

  const columns = columnRanges(band);
  const sourceGain = new Float64Array(source.forms.length);
  for (let column = 0; column < band.columns; column += 1) {
    slide(target, column, toSource, sourceGain, (width, words) => {
      const out = backward[width - 1];
      if (!out) return;
      for (let row = columns.low[column] ?? 0; row < (columns.high[column] ?? 0); row += 1) {
        if (column < (band.low[row] ?? 0) || column >= (band.high[row] ?? 0)) continue;
        const cell = (band.offset[row] ?? 0) + column - (band.low[row] ?? 0);
        out[cell] = sourceScale.weigh(row, sourceGain, words);
      }
    });
  }
  return { forward, backward };
}

function emptyEvidence(size: number): Float32Array[] {
  return Array.from({ length: WINDOW }, () => new Float32Array(size));
}

/** Calls back for the windows of one to five lines that end at `last`, the gains of their words summed up. */
function slide(
  side: AlignSide,
  last: number,
  links: Ratios,
  gain: Float64Array,
  each: (width: number, words: number) => void,
): void {
  let words = 0;
  for (let width = 1; width <= WINDOW && last - width + 1 >= 0; width += 1) {
    const line = side.types[last - width + 1] ?? NOTHING;
    words += line.length;
    for (const type of line) spread(gain, links, type, 1);
    each(width, Math.max(1, words));
  }
  for (let width = 1; width <= WINDOW && last - width + 1 >= 0; width += 1) {
    for (const type of side.types[last - width + 1] ?? NOTHING) spread(gain, links, type, 0);
  }
}

const NOTHING = new Int32Array(0);

/** Adds a word's gains; with `sign` 0 wipes them. */
function spread(gain: Float64Array, links: Ratios, type: number, sign: 0 | 1): void {
  const others = links.others[type] ?? [];
  const values = links.values[type] ?? [];
  for (let place = 0; place < others.length; place += 1) {
    const other = others[place] ?? 0;
    gain[other] = sign === 0 ? 0 : (gain[other] ?? 0) + (values[place] ?? 0);
  }
}

/** Weighs one side's lines under all guesses of coverage at once. */
class LineScale {
  /** What each line weighs when none of its words is linked, per guess and summed up. */
  private readonly unlinked: Float64Array;
  readonly empty: Float64Array;
  private readonly wordOdds: Float64Array;
  private readonly numberOdds: Float64Array;
  private readonly sums: Float64Array;

  constructor(
    private readonly side: AlignSide,
    coverage: readonly Coverage[],
  ) {
    const guesses = coverage.length;
    this.sums = new Float64Array(guesses);
    this.wordOdds = Float64Array.from(coverage, ({ words }) => (1 - words) / words);
    this.numberOdds = Float64Array.from(coverage, ({ numbers }) => (1 - numbers) / numbers);
    this.unlinked = new Float64Array(side.types.length * guesses);
    side.types.forEach((types, line) => {
      const numbers = side.numbers[line] ?? 0;
      coverage.forEach((guess, place) => {
        const words = (types.length - numbers) * Math.log(guess.words);
        this.unlinked[line * guesses + place] = Math.log(guess.share) + words + numbers * Math.log(guess.numbers);
      });
    });
    this.empty = Float64Array.from(side.types, (_, line) =>
      logSum(this.unlinked.subarray(line * guesses, (line + 1) * guesses)),
    );
  }

  /** Log likelihood ratio of a line's words, given what each gains from the window's `words` words. */
  weigh(line: number, gain: Float64Array, words: number): number {
    const { side, sums, unlinked, wordOdds, numberOdds } = this;
    const guesses = sums.length;
    let linked = false;
    for (const type of side.types[line] ?? NOTHING) {
      const value = (gain[type] ?? 0) / words;
      if (value === 0) continue;
      if (!linked) for (let guess = 0; guess < guesses; guess += 1) sums[guess] = unlinked[line * guesses + guess] ?? 0;
      linked = true;
      const odds = side.numeric[type] ? numberOdds : wordOdds;
      for (let guess = 0; guess < guesses; guess += 1) {
        sums[guess] = (sums[guess] ?? 0) + Math.log1p(value * (odds[guess] ?? 0));
      }
    }
    return linked ? logSum(sums) : (this.empty[line] ?? 0);
  }
}

function logSum(values: Float64Array): number {
  let most = -Infinity;
  for (const value of values) if (value > most) most = value;
  let sum = 0;
  for (const value of values) sum += Math.exp(value - most);
  return most + Math.log(sum);
}

/** What one line's words say of another line, without a band: for lines that stand far apart. */
export function lineEvidence(
  own: AlignSide,
  ownLine: number,
  other: AlignSide,
  otherLine: number,
  links: Links,
  coverage: readonly Coverage[],
): number {
  const words = own.types[ownLine] ?? NOTHING;
  const gain = new Float64Array(other.forms.length);
  const table = ratios(links, other, words);
  for (const type of words) spread(gain, table, type, 1);
  return new LineScale(other, coverage).weigh(otherLine, gain, Math.max(1, words.length));
}

interface Ratios {
  readonly others: readonly number[][];
  readonly values: readonly number[][];
}

/** p(other | own) / p(other) per link, of all types or of some. */
function ratios(links: Links, other: AlignSide, some?: Iterable<number>): Ratios {
  const values: number[][] = [];
  for (const own of some ?? links.others.keys()) {
    values[own] = (links.others[own] ?? []).map((type, place) => {
      const chance = ((other.counts[type] ?? 0) + 0.5) / other.total;
      return (links.strengths[own]?.[place] ?? 0) / chance;
    });
  }
  return { others: links.others, values };
}

/** What each line weighs when none of its words is linked. */
export function unlinkedCosts(side: AlignSide, coverage: readonly Coverage[]): Float64Array {
  return new LineScale(side, coverage).empty;
}

function columnRanges(band: Band): { low: Int32Array; high: Int32Array } {
  const low = new Int32Array(band.columns).fill(band.rows);
  const high = new Int32Array(band.columns);
  for (let row = 0; row < band.rows; row += 1) {
    for (let column = band.low[row] ?? 0; column < (band.high[row] ?? 0); column += 1) {
      low[column] = Math.min(low[column] ?? row, row);
      high[column] = row + 1;
    }
  }
  return { low, high };
}
