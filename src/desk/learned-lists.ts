import { familyOf } from '../languages/family.js';
import { LearnedSum, type LearnedPair } from '../lexicon/sum-learned.js';
import { writeWordList } from '../lexicon/word-list.js';
import type { LearnedLanguages, Store } from '../store/store.js';
import type { Office } from './office.js';

/** The newest articles that are summed up; older ones have taught their words to the newer. */
const NEWEST = 2_000;
const PAGE = 100;
/** Languages that are not known before the texts are read: so many pairs are sent along. */
const MOST_LISTS = 6;

/** A pair of languages, Serbian, Croatian, Bosnian and Montenegrin taken as one, and the rows that teach its words. */
interface Lesson {
  readonly from: string;
  readonly to: string;
  readonly rows: readonly LearnedLanguages[];
}

const kept = new WeakMap<Store, Map<string, { readonly stamp: string; readonly list: Buffer }>>();

/**
 * What a desk has learned, as word lists that can be sent to the worker: of two languages, or of all when they are not
 * known yet. Summed up once per process until the next approval, purge or forgetting.
 */
export async function learnedLists(
  { store }: Pick<Office, 'store'>,
  desk: string,
  from: string | null,
  to: string | null,
): Promise<readonly Buffer[]> {
  const lessons = lessonsIn(await store.learned.languages(desk));
  const asked = lessons.filter(({ from: own, to: other }) => fits(own, other, from, to)).slice(0, MOST_LISTS);
  return Promise.all(asked.map((lesson) => listOf(store, desk, lesson)));
}

/** The word pairs that a desk has learned of two languages, with how often and in how many articles they were met. */
export async function learnedPairs(store: Store, desk: string, from: string, to: string): Promise<LearnedPair[]> {
  const rows = (await store.learned.languages(desk)).filter((row) => fits(row.from, row.to, from, to));
  return summed(store, desk, { from, to, rows });
}

function lessonsIn(languages: readonly LearnedLanguages[]): Lesson[] {
  const lessons: Lesson[] = [];
  for (const row of [...languages].sort((one, other) => other.newest - one.newest)) {
    const same = lessons.findIndex(({ from, to }) => fits(from, to, row.from, row.to));
    const known = lessons[same];
    if (known) lessons[same] = { ...known, rows: [...known.rows, row] };
    else lessons.push({ from: row.from, to: row.to, rows: [row] });
  }
  return lessons;
}

/** True when both are between the same two languages, in either direction; null fits all. */
function fits(own: string, other: string, from: string | null, to: string | null): boolean {
  const same = (one: string, two: string | null): boolean => two === null || familyOf(one) === familyOf(two);
  return (same(own, from) && same(other, to)) || (same(own, to) && same(other, from));
}

async function listOf(store: Store, desk: string, lesson: Lesson): Promise<Buffer> {
  const { from, to, rows } = lesson;
  const lists = kept.get(store) ?? new Map<string, { stamp: string; list: Buffer }>();
  kept.set(store, lists);
  const key = [desk, familyOf(from), familyOf(to)].join(' ');
  const stamp = JSON.stringify(rows);
  const known = lists.get(key);
  if (known?.stamp === stamp) return known.list;
  const origin = { name: 'learned words', from, to, title: '', licence: null };
  const list = writeWordList(await summed(store, desk, lesson), origin);
  lists.set(key, { stamp, list });
  return list;
}

/** Read page by page: others have their turn in between. */
async function summed(store: Store, desk: string, { from, rows }: Lesson): Promise<LearnedPair[]> {
  const sum = new LearnedSum();
  for (const row of rows) {
    const turned = familyOf(row.from) !== familyOf(from);
    for (let read = 0; read < Math.min(NEWEST, row.articles); read += PAGE) {
      const page = await store.learned.list(desk, row.from, row.to, PAGE, read);
      for (const { words } of page) sum.add(words, turned);
      await new Promise((resolve) => setImmediate(resolve));
    }
  }
  return sum.done();
}
