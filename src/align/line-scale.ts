import type { AlignSide } from './side.js';

/** One guess at how much of a line its partner's words explain. */
export interface Coverage {
  /** λ: what is left to the background, for words and for numbers. */
  readonly words: number;
  readonly numbers: number;
  /** How probable this guess is. */
  readonly share: number;
}

/**
 * IBM model 1 against a unigram background (Brown et al. 1993; Moore 2002): for each word t of a line
 * log(λ + (1 − λ) · mean over window words s of p(t|s) / p(t)). Words without a link cost log λ each. Lines differ in how
 * many of their words can be linked at all, so λ is not one number but a few guesses, summed by their probability.
 */
export class LineScale {
  /** What each line weighs when none of its words is linked. */
  readonly empty: Float64Array;
  private readonly guesses: number;
  /** Per line and guess: its share with every word left to the background, relative to the line's greatest (its log). */
  private readonly bases: Float64Array;
  private readonly tops: Float64Array;
  /** (1 − λ) / λ per guess, for words, then for numbers. */
  private readonly odds: Float64Array;
  /** The linked words of the line that is weighed: what each gains, and where its odds stand. */
  private readonly gained: Float64Array;
  private readonly kinds: Uint8Array;

  constructor(
    private readonly side: AlignSide,
    coverage: readonly Coverage[],
  ) {
    const guesses = (this.guesses = coverage.length);
    const longest = side.types.reduce((most, { length }) => Math.max(most, length), 0);
    this.gained = new Float64Array(longest);
    this.kinds = new Uint8Array(longest);
    this.odds = Float64Array.from([
      ...coverage.map(({ words }) => (1 - words) / words),
      ...coverage.map(({ numbers }) => (1 - numbers) / numbers),
    ]);
    this.bases = new Float64Array(side.types.length * guesses);
    this.tops = new Float64Array(side.types.length);
    this.empty = new Float64Array(side.types.length);
    side.types.forEach((types, line) => {
      this.weighEmpty(line, types.length, coverage);
    });
  }

  private weighEmpty(line: number, length: number, coverage: readonly Coverage[]): void {
    const numbers = this.side.numbers[line] ?? 0;
    const logs = coverage.map(
      (guess) => Math.log(guess.share) + (length - numbers) * Math.log(guess.words) + numbers * Math.log(guess.numbers),
    );
    const top = Math.max(...logs);
    let sum = 0;
    logs.forEach((log, guess) => {
      const base = Math.exp(log - top);
      this.bases[line * this.guesses + guess] = base;
      sum += base;
    });
    this.tops[line] = top;
    this.empty[line] = top + Math.log(sum);
  }

  /** Log likelihood ratio of a line's words, given what each gains from the window's `words` words. */
  weigh(line: number, gains: Float64Array, words: number): number {
    const { guesses, bases, odds, gained, kinds, side } = this;
    const types = side.types[line];
    if (!types) return 0;
    let linked = 0;
    for (const type of types) {
      const gain = gains[type] ?? 0;
      if (gain === 0) continue;
      gained[linked] = gain / words;
      kinds[linked++] = side.numeric[type] ? guesses : 0;
    }
    if (linked === 0) return this.empty[line] ?? 0;
    let sum = 0;
    for (let guess = 0; guess < guesses; guess += 1) {
      let product = bases[line * guesses + guess] ?? 0;
      if (product === 0) continue;
      for (let place = 0; place < linked; place += 1) {
        product *= 1 + (gained[place] ?? 0) * (odds[guess + (kinds[place] ?? 0)] ?? 0);
      }
      sum += product;
    }
    return (this.tops[line] ?? 0) + Math.log(Math.min(sum, Number.MAX_VALUE));
  }
}
