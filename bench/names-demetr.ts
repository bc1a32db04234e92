import { inspectPair } from '../src/desk/inspect-pair.js';
import type { Flag } from '../src/model/flag.js';
import { version } from '../src/version.js';
import { readGoodPairs, readWorsenedPairs, type GoodPair, type WorsenedPair } from './datasets/demetr.js';
import { isNameFlag, newNameFlags, percent, perThousand, shareOf } from './metrics/name-flags.js';

const REPLACED = 'critical_id9_ne_replaced';
const REMOVED = 'critical_id25_ne_removed';

const GROUPS: Readonly<Record<string, readonly string[]>> = {
  all: ['cs', 'de', 'es', 'fr', 'it', 'pl', 'ru', 'zh', 'ja', 'hi'],
  latin: ['cs', 'de', 'es', 'fr', 'it', 'pl'],
  cyrillic: ['ru'],
  'zh and ja': ['zh', 'ja'],
  other: ['hi'],
};

/** DEMETR: names replaced by others and names left out that get a name flag, and name flags on the good side. */
export function namesInDemetr(folder: string, verbose: boolean): string {
  const good = readGoodPairs(folder).map((pair) => ({ pair, flags: flagsOf(pair.lang, pair.src, pair.good) }));
  const replaced = readWorsenedPairs(folder, REPLACED).map(seen);
  const removed = readWorsenedPairs(folder, REMOVED).map(seen);
  const signature = `names-demetr|recto:${version}|good:${String(good.length)}|replaced:${String(replaced.length)}|removed:${String(removed.length)}|to:en|tier:flag|checks:name-*|found: a flag that is not on the good side`;
  const heads = line('', ['name replaced', 'name removed', 'flags per 1,000 words', 'good']);
  const rows = Object.entries(GROUPS).map(([group, tags]) => {
    const isHere = ({ pair }: Seen): boolean => tags.includes(pair.from);
    const goodHere = good.filter(({ pair }) => tags.includes(pair.lang));
    return line(group, [recall(replaced.filter(isHere)), recall(removed.filter(isHere)), ...falseAlarms(goodHere)]);
  });
  return [signature, heads, ...rows, ...(verbose ? details(replaced, good) : [])].join('\n');
}

interface Seen {
  readonly pair: WorsenedPair;
  readonly fresh: readonly Flag[];
}

interface GoodSeen {
  readonly pair: GoodPair;
  readonly flags: readonly Flag[];
}

function flagsOf(from: string, source: string, target: string): readonly Flag[] {
  return inspectPair({ source, target, from, to: 'en', date: null, context: null }).flags;
}

function seen(pair: WorsenedPair): Seen {
  const [good, bad] = [pair.good, pair.bad].map((text) => flagsOf(pair.from, pair.source, text));
  return { pair, fresh: newNameFlags(good ?? [], bad ?? []) };
}

function recall(pairs: readonly Seen[]): string {
  return percent(shareOf(pairs, ({ fresh }) => fresh.length > 0));
}

function falseAlarms(good: readonly GoodSeen[]): string[] {
  const count = good.flatMap(({ flags }) => flags.filter(isNameFlag)).length;
  const words = good.reduce((total, { pair }) => total + pair.good.split(/\s+/u).length, 0);
  return [perThousand(count, words), `${String(count)} in ${String(words)} words`];
}

function line(title: string, cells: readonly string[]): string {
  return [title.padEnd(12), ...cells.map((cell) => cell.padEnd(24))].join('').trimEnd();
}

function details(replaced: readonly Seen[], good: readonly GoodSeen[]): string[] {
  return [
    ...replaced
      .filter(({ fresh }) => fresh.length === 0)
      .map(({ pair: { from, source, good, bad } }) => `missed ${from}: ${source}\n  good: ${good}\n  bad:  ${bad}`),
    ...good.flatMap(({ pair, flags }) =>
      flags
        .filter(isNameFlag)
        .map(({ check, place }) => `false ${pair.lang} ${check} “${place.text}”: ${pair.src}\n  good: ${pair.good}`),
    ),
  ];
}
