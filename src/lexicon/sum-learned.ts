import type { LearnedWords } from '../model/learned-words.js';
import type { WordPair } from './word-pairs.js';

/** A pair of words that articles taught. */
export interface LearnedPair extends WordPair {
  /** How often the two are expected to have stood for each other, in all articles. */
  readonly count: number;
  /** In how many articles. */
  readonly articles: number;
}

/** Weaker pairs are left out: they met by chance. */
const LEAST = 0.05;
const STRONGEST = 0.9;

/** Sums up what articles taught, one after the other. */
export class LearnedSum {
  private readonly pairs = new Map<string, Map<string, { count: number; articles: number }>>();
  private readonly sources = new Map<string, number>();
  private readonly targets = new Map<string, number>();

  /** Adds an article's words; `turned` when it was translated the other way. */
  add({ pairs, sources, targets }: LearnedWords, turned: boolean): void {
    for (const [source, target, count] of pairs)
      if (turned) this.count(target, source, count);
      else this.count(source, target, count);
    raise(this.sources, turned ? targets : sources);
    raise(this.targets, turned ? sources : targets);
  }

  /** All pairs, sorted by source, then target. */
  done(): LearnedPair[] {
    const learned: LearnedPair[] = [];
    for (const [head, translations] of this.pairs)
      for (const [translation, { count, articles }] of translations) {
        const forward = strength(count, this.sources.get(head), articles);
        const backward = strength(count, this.targets.get(translation), articles);
        if (Math.max(forward, backward) >= LEAST)
          learned.push({ head, translation, forward, backward, count, articles });
      }
    return learned.sort((one, other) => compare(one.head, other.head) || compare(one.translation, other.translation));
  }

  private count(source: string, target: string, count: number): void {
    let translations = this.pairs.get(source);
    if (!translations) this.pairs.set(source, (translations = new Map()));
    const known = translations.get(target) ?? { count: 0, articles: 0 };
    translations.set(target, { count: known.count + count, articles: known.articles + 1 });
  }
}

function raise(totals: Map<string, number>, counts: Readonly<Record<string, number>>): void {
  for (const [word, count] of Object.entries(counts)) totals.set(word, (totals.get(word) ?? 0) + count);
}

/** Seen in one article only, a pair counts half; in two, two thirds: an article repeats its own chance meetings. */
function strength(count: number, total = count, articles: number): number {
  return Math.min(STRONGEST, (count / Math.max(1, total)) * (articles / (articles + 1)));
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
