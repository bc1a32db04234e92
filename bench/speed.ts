import { performance } from 'node:perf_hooks';
import { version } from '../src/version.js';
import { readArticles, type GoldArticle } from './datasets/articles.js';
import { inspectTexts } from './inspect-texts.js';

const WORDS = 500;
const RUNS = 50;
const WARM = 10;

/** Decoded text → flags, in process: articles of one pair of languages joined to 500 words, 50 warm runs each. */
export async function run(_data: string | null): Promise<string> {
  const rows: string[] = [];
  for (const joined of joinedArticles(readArticles('corpora/articles'))) {
    for (let i = 0; i < WARM; i += 1) await once(joined);
    const times: number[] = [];
    const cpu: number[] = [];
    for (let i = 0; i < RUNS; i += 1) {
      const before = process.cpuUsage();
      const started = performance.now();
      await once(joined);
      times.push(performance.now() - started);
      const { user, system } = process.cpuUsage(before);
      cpu.push((user + system) / 1000);
    }
    const name = `${joined.from}-${joined.to}`.padEnd(10);
    rows.push(
      `${name} ${String(joined.words).padStart(5)} ${at(times, 0.5)} ${at(times, 0.95)} ${at(cpu, 0.5)} ${at(cpu, 0.95)}`,
    );
  }
  const signature = `speed|recto:${version}|words:${String(WORDS)}|runs:${String(RUNS)}|warm:${String(WARM)}|node:${process.version}`;
  return [signature, 'pair       words   ms p50   ms p95  cpu p50  cpu p95', ...rows].join('\n');
}

interface Joined {
  readonly from: string;
  readonly to: string;
  readonly source: string;
  readonly target: string;
  readonly words: number;
}

const once = ({ source, target, from, to }: Joined): Promise<unknown> => inspectTexts(source, target, from, to);

function joinedArticles(articles: readonly GoldArticle[]): Joined[] {
  const pairs = [...new Set(articles.map(({ from, to }) => `${from} ${to}`))];
  return pairs.flatMap((pair) => {
    const [from = '', to = ''] = pair.split(' ');
    const some = articles.filter((article) => article.from === from && article.to === to);
    const joined = joinTo(some, from, to);
    return joined.words >= WORDS * 0.5 ? [joined] : [];
  });
}

function joinTo(articles: readonly GoldArticle[], from: string, to: string): Joined {
  let joined: Joined = { from, to, source: '', target: '', words: 0 };
  for (let i = 0; joined.words < WORDS && i < 3 * articles.length; i += 1) {
    const article = articles[i % articles.length];
    if (!article) break;
    const target = `${joined.target}${article.target.trim()}\n\n`;
    joined = {
      ...joined,
      source: `${joined.source}${article.source.trim()}\n\n`,
      target,
      words: target.split(/\s+/).length,
    };
  }
  return joined;
}

function at(values: readonly number[], share: number): string {
  const sorted = [...values].sort((a, b) => a - b);
  return (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(1).padStart(8);
}
