import { alignSides } from '../src/align/align-sides.js';
import { alignSide } from '../src/align/side.js';
import { languageOf } from '../src/languages/index.js';
import type { Role } from '../src/model/document.js';
import type { GoldArticle, GoldSegment } from './datasets/articles.js';
import { scoreLinks, type Link } from './metrics/links.js';
import { perturbed, type PlainSegment, type Rates, type TextBead } from './perturb.js';

/** Scores over perturbed articles: beads, and how well sentences without a partner are told from joined and cut ones. */
export interface PerturbedRow {
  readonly set: string;
  readonly documents: number;
  readonly strict: number;
  readonly lax: number;
  readonly omissions: AloneScore;
  readonly additions: AloneScore;
}

/** Segments left alone: how many the gold has, how many were found, how many of them rightly. */
export interface AloneScore {
  readonly right: number;
  readonly found: number;
  readonly gold: number;
}

/** What is done to the articles, each level over its own seeds. */
const LEVELS: Readonly<Record<string, Rates>> = {
  rare: { drop: 0.03, merge: 0.03, split: 0.03 },
  often: { drop: 0.07, merge: 0.1, split: 0.1 },
  joined: { drop: 0, merge: 0.15, split: 0.15 },
  dropped: { drop: 0.1, merge: 0, split: 0 },
};
const SEEDS = 4;

/** Aligns every article that has a gold, changed on either side with seeds 1–4, at every level; noise stays out. */
export function perturbedSets(articles: readonly GoldArticle[]): PerturbedRow[] {
  return Object.entries(LEVELS).map(([name, rates]) => {
    const scored = Array.from({ length: SEEDS }, (_, seed) =>
      articles.map((article, index) => alignPerturbed(article, (seed + 1) * 1000 + index, rates)),
    ).flat();
    const { strict, lax } = scoreLinks(scored);
    return {
      set: `articles/${name}`,
      documents: scored.length,
      strict: strict.f1,
      lax: lax.f1,
      omissions: alone(scored, 'source', 'target'),
      additions: alone(scored, 'target', 'source'),
    };
  });
}

function alignPerturbed(article: GoldArticle, seed: number, rates: Rates): { gold: Link[]; found: Link[] } {
  const beads = perturbed(textBeads(article), [article.from, article.to], seed, rates);
  let source = 0;
  let target = 0;
  const gold = beads.map((bead) => ({
    source: bead.source.map(() => source++),
    target: bead.target.map(() => target++),
  }));
  const side = (name: 'source' | 'target', tag: string): ReturnType<typeof alignSide> => {
    const language = languageOf(tag);
    if (!language) throw new Error(`No language ${tag}.`);
    return alignSide(
      beads.flatMap((bead) => bead[name].map((segment) => ({ ...segment, role: segment.role as Role }))),
      language,
    );
  };
  return { gold, found: alignSides(side('source', article.from), side('target', article.to)) };
}

function textBeads(article: GoldArticle): TextBead[] {
  const own = plainSegments(article.source, article.sourceSegments);
  const other = plainSegments(article.target, article.targetSegments);
  const of = (ids: readonly string[], from: ReadonlyMap<string, PlainSegment>): PlainSegment[] =>
    ids.flatMap((id) => from.get(id) ?? []);
  return article.alignment
    .map(({ source, target }) => ({ source: of(source, own), target: of(target, other) }))
    .filter(({ source, target }) => ![...source, ...target].some(({ role }) => role === 'noise'));
}

function plainSegments(text: string, gold: readonly GoldSegment[]): Map<string, PlainSegment> {
  return new Map(
    gold.map(({ id, role, start, text: own }) => {
      const block = text.slice(0, start).split(/\n\s*\n/).length;
      return [id, { text: own, block, role: role === 'lead' ? 'lede' : role }];
    }),
  );
}

function alone(
  documents: readonly { gold: readonly Link[]; found: readonly Link[] }[],
  side: 'source' | 'target',
  other: 'source' | 'target',
): AloneScore {
  const lines = (beads: readonly Link[]): Set<number | string> =>
    new Set(beads.filter((bead) => bead[other].length === 0).flatMap((bead) => bead[side]));
  const sum = { right: 0, found: 0, gold: 0 };
  for (const { gold, found } of documents) {
    const expected = lines(gold);
    const ours = lines(found);
    sum.right += [...ours].filter((line) => expected.has(line)).length;
    sum.found += ours.size;
    sum.gold += expected.size;
  }
  return sum;
}
