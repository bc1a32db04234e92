import { NO_AIDS, type AlignAids } from '../src/align/aids.js';
import { version } from '../src/version.js';
import { articleSet, drawnSets, storedSets, type AlignCase, type AlignSet } from './align-sets.js';
import { scoreLinks, scorePairs, type Link } from './metrics/links.js';

/** Seeds of the documents drawn afresh; other seeds serve for tuning. */
const SEEDS = [101, 102, 103];

/** The table of `npm run bench -- align`. */
export function run(data: string): Promise<string> {
  const sets = [...storedSets(data), ...drawnSets(data, SEEDS)];
  const articles = articleSet(data);
  const signature = `align|recto:${version}|lexicon:none|seeds:${SEEDS.join(',')}|score:vecalign-strict-lax (articles: links, 1-0 and 0-1 included)`;
  const head = `${'set'.padEnd(18)} docs  strict     lax   length-only       CPU ms     1-0 P / R      0-1 P / R`;
  const rows = sets.map((set) => row(set, NO_AIDS));
  return Promise.resolve([signature, head, ...rows, ...(articles ? [linkRow(articles)] : [])].join('\n'));
}

function row({ name, cases }: AlignSet, aids: AlignAids): string {
  const { scored, milliseconds } = alignAll(cases, aids);
  const { strict, lax } = scoreLinks(scored);
  const baseline = scoreLinks(cases.map(({ gold, baseline: lengths }) => ({ gold, found: lengths() })));
  return [
    name.padEnd(18),
    String(cases.length).padStart(4),
    ` ${strict.f1.toFixed(4)}  ${lax.f1.toFixed(4)}`,
    ` ${baseline.strict.f1.toFixed(4)} ${baseline.lax.f1.toFixed(4)}`,
    milliseconds.toFixed(0).padStart(7),
    rates(alone(scored, 'source', 'target')),
    rates(alone(scored, 'target', 'source')),
  ].join(' ');
}

function linkRow({ name, cases }: AlignSet): string {
  const { scored, milliseconds } = alignAll(cases, NO_AIDS);
  const baseline = scorePairs(cases.map(({ gold, baseline: lengths }) => ({ gold, found: lengths() })));
  return [
    name.padEnd(18),
    String(cases.length).padStart(4),
    ` ${scorePairs(scored).f1.toFixed(4)}       –`,
    ` ${baseline.f1.toFixed(4)}      –`,
    milliseconds.toFixed(0).padStart(7),
  ].join(' ');
}

type Scored = readonly { readonly gold: readonly Link[]; readonly found: readonly Link[] }[];

function alignAll(cases: readonly AlignCase[], aids: AlignAids): { scored: Scored; milliseconds: number } {
  const began = process.cpuUsage();
  const scored = cases.map(({ gold, found }) => ({ gold, found: found(aids) }));
  const { user, system } = process.cpuUsage(began);
  return { scored, milliseconds: (user + system) / 1000 };
}

/** Segments left alone: how many the gold has, how many were found, how many of them rightly. */
interface AloneScore {
  readonly right: number;
  readonly found: number;
  readonly gold: number;
}

function rates({ right, found, gold }: AloneScore): string {
  return `${String(right)}/${String(found)} ${String(right)}/${String(gold)}`.padStart(15);
}

function alone(documents: Scored, side: 'source' | 'target', other: 'source' | 'target'): AloneScore {
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
