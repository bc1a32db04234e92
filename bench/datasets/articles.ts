import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A span of the gold: UTF-16 offsets into source.txt or mt.txt. */
export interface GoldSpan {
  readonly segment?: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A planted error. */
export interface GoldError {
  readonly id: string;
  readonly type: string;
  readonly subtype: string | null;
  readonly severity: string;
  readonly target: GoldSpan | null;
  readonly source: GoldSpan | null;
  readonly correction: string;
  readonly visibleInTargetAlone: boolean;
}

/** A gold segment. */
export interface GoldSegment extends GoldSpan {
  readonly id: string;
  readonly role: string;
}

/** One article of the bench with its gold. */
export interface GoldArticle {
  readonly slug: string;
  readonly kind: 'clean' | 'planted';
  readonly from: string;
  readonly to: string;
  readonly source: string;
  readonly target: string;
  /** The faultless translation. */
  readonly reference: string;
  readonly sourceSegments: readonly GoldSegment[];
  readonly targetSegments: readonly GoldSegment[];
  readonly alignment: readonly {
    readonly source: readonly string[];
    readonly target: readonly string[];
    readonly role: string;
  }[];
  readonly errors: readonly GoldError[];
  readonly traps: readonly GoldSpan[];
}

interface GoldFile {
  readonly kind: GoldArticle['kind'];
  readonly sourceLang: string;
  readonly targetLang: string;
  readonly source: { readonly segments: GoldSegment[] } | null;
  readonly target: { readonly segments: GoldSegment[] } | null;
  readonly alignment: GoldArticle['alignment'];
  readonly errors: GoldError[];
  readonly traps: GoldSpan[];
}

/** Where the articles of a benchmark folder are; ours, which come with the code, where it has none. */
export function articlesFolder(data: string | null): string {
  const folder = data === null ? null : join(data, 'articles');
  return folder !== null && existsSync(folder) ? folder : 'corpora/articles';
}

/** Every article of a folder that has a source and gold, by name. */
export function readArticles(folder: string): GoldArticle[] {
  return readdirSync(folder)
    .sort()
    .filter((slug) => existsSync(join(folder, slug, 'gold.json')) && existsSync(join(folder, slug, 'source.txt')))
    .map((slug) => readArticle(folder, slug));
}

function readArticle(folder: string, slug: string): GoldArticle {
  const read = (name: string): string => readFileSync(join(folder, slug, name), 'utf8');
  const gold = JSON.parse(read('gold.json')) as GoldFile;
  return {
    slug,
    kind: gold.kind,
    from: gold.sourceLang,
    to: gold.targetLang,
    source: read('source.txt'),
    target: read('mt.txt'),
    reference: read('reference.txt'),
    sourceSegments: gold.source?.segments ?? [],
    targetSegments: gold.target?.segments ?? [],
    alignment: gold.alignment,
    errors: gold.errors,
    traps: gold.traps,
  };
}
