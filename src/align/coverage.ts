import type { Coverage } from './line-scale.js';
import type { Links, LinkTable } from './links.js';
import type { BelievedBead } from './own-lexicon.js';
import type { AlignSide } from './side.js';
import { WEIGHTS } from './weights.js';

/** Before anything is aligned: the share of words that have a partner anywhere, only partly believed. */
export function firstCoverage(source: AlignSide, target: AlignSide, links: LinkTable): Coverage[] {
  const words = tally();
  const numbers = tally();
  const count = (side: AlignSide, own: Links): void => {
    side.counts.forEach((times, type) => {
      const into = side.numeric[type] ? numbers : words;
      into.all += times;
      if (own.from[type] !== own.from[type + 1]) into.some += times;
    });
  };
  count(source, links.forward);
  count(target, links.backward);
  return guesses((words.some / words.all) * WEIGHTS.firstBelief, numbers.some / numbers.all);
}

/** As the last pass found it: the share of words that have a partner in their own bead. */
export function measuredCoverage(
  source: AlignSide,
  target: AlignSide,
  links: LinkTable,
  beads: readonly BelievedBead[],
): Coverage[] {
  const words = tally();
  const numbers = tally();
  const { from } = links.backward;
  for (const bead of beads) {
    const own = new Set(bead.source.flatMap((line) => [...(source.types[line] ?? [])]));
    for (const line of bead.target) {
      for (const type of target.types[line] ?? []) {
        const into = target.numeric[type] ? numbers : words;
        into.all += bead.weight;
        if (links.backward.others.subarray(from[type], from[type + 1]).some((other) => own.has(other)))
          into.some += bead.weight;
      }
    }
  }
  return guesses(words.some / words.all, numbers.some / numbers.all);
}

/** A little smoothing: one word in ten, one number in two. */
function tally(): { all: number; some: number } {
  return { all: 10, some: 1 };
}

function guesses(words: number, numbers: number): Coverage[] {
  return WEIGHTS.guesses.map(([times, share]) => ({
    words: 1 - bounded(words * times),
    numbers: 1 - bounded(numbers * times),
    share,
  }));
}

function bounded(share: number): number {
  return Math.min(0.85, Math.max(0.002, share));
}
