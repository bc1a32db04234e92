/** An alignment as line numbers or ids set beside each other; either side may be empty. */
export interface Link {
  readonly source: readonly (number | string)[];
  readonly target: readonly (number | string)[];
}

/** Hits and misses, strict and lax, as counted towards precision or recall. */
export interface LinkCounts {
  readonly strict: number;
  readonly lax: number;
  readonly all: number;
}

/**
 * Vecalign's counts (Thompson & Koehn 2019, `score.py`): strict where the whole bead is in the other alignment, lax where
 * one of its source lines is there linked to one of its target lines.
 */
export function hits(beads: readonly Link[], gold: readonly Link[]): LinkCounts {
  const whole = new Set(gold.map(nameOf));
  const pairs = new Set(gold.flatMap(pairsOf));
  let strict = 0;
  let lax = 0;
  for (const bead of beads) {
    if (whole.has(nameOf(bead))) strict += 1;
    if (whole.has(nameOf(bead)) || pairsOf(bead).some((pair) => pairs.has(pair))) lax += 1;
  }
  return { strict, lax, all: beads.length };
}

/** Precision, recall and F1. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Strict and lax scores summed over documents; recall leaves out what the gold leaves unaligned. */
export function scoreLinks(documents: readonly { gold: readonly Link[]; found: readonly Link[] }[]): {
  strict: Score;
  lax: Score;
} {
  const precision = documents.map(({ gold, found }) => hits(found.filter(notEmpty), gold.filter(notEmpty)));
  const recall = documents.map(({ gold, found }) => hits(gold.filter(isTwoSided), found.filter(isTwoSided)));
  return {
    strict: score(share(precision, 'strict'), share(recall, 'strict')),
    lax: score(share(precision, 'lax'), share(recall, 'lax')),
  };
}

/** F1 over single (source, target) links, an unaligned segment being a link to nothing. */
export function scorePairs(documents: readonly { gold: readonly Link[]; found: readonly Link[] }[]): Score {
  let right = 0;
  let found = 0;
  let expected = 0;
  for (const document of documents) {
    const gold = new Set(document.gold.flatMap(linksOf));
    const ours = new Set(document.found.flatMap(linksOf));
    right += [...ours].filter((link) => gold.has(link)).length;
    found += ours.size;
    expected += gold.size;
  }
  return score(right / Math.max(1, found), right / Math.max(1, expected));
}

function score(precision: number, recall: number): Score {
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

function share(counts: readonly LinkCounts[], key: 'strict' | 'lax'): number {
  const all = counts.reduce((sum, count) => sum + count.all, 0);
  return all === 0 ? 0 : counts.reduce((sum, count) => sum + count[key], 0) / all;
}

function pairsOf({ source, target }: Link): string[] {
  return source.flatMap((one) => target.map((other) => `${String(one)}|${String(other)}`));
}

function linksOf(link: Link): string[] {
  return isTwoSided(link)
    ? pairsOf(link)
    : [...link.source.map((one) => `${String(one)}|`), ...link.target.map((other) => `|${String(other)}`)];
}

function nameOf({ source, target }: Link): string {
  return `${source.join(',')}|${target.join(',')}`;
}

function notEmpty({ source, target }: Link): boolean {
  return source.length > 0 || target.length > 0;
}

function isTwoSided({ source, target }: Link): boolean {
  return source.length > 0 && target.length > 0;
}
