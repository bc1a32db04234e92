import type { Inspected, InspectOrder } from '../../src/desk/inspect.js';
import type { Office } from '../../src/desk/office.js';
import { receive } from '../../src/desk/receive.js';
import { see } from '../../src/desk/see.js';
import { submit } from '../../src/desk/submit.js';
import type { AlignedArticle } from '../../src/model/document.js';
import type { Flag } from '../../src/model/flag.js';
import { isRefusal, type Refusal } from '../../src/model/refusal.js';
import type { Review } from '../../src/model/review.js';
import { person, sample } from '../review/sample-review.js';
import { memoryStore, type MemoryStore } from './memory-store.js';

/** Who works at the desk of these tests. */
export const ANA = person('ana');
export const EVA = person('eva', 'editor');
export const IVO = person('ivo', 'editor');
export const ADM = person('adm', 'admin');
export const VIC = person('vic', 'viewer');

/** An office in memory whose inspector knows one article, and doubts "Vanga" (major) and "CRIT" (critical). */
export interface DeskOffice {
  readonly office: Office;
  readonly store: MemoryStore;
  readonly clock: { now: number };
  /** How often the checks have run. */
  readonly ran: { checks: number };
}

/** Opens one. */
export function deskOffice(): DeskOffice {
  const store = memoryStore([ANA, EVA, IVO, ADM, VIC]);
  const clock = { now: 1_700_000_000_000 };
  const ran = { checks: 0 };
  let ids = 0;
  const office: Office = {
    store,
    inspector: {
      inspect: async (order) => inspected(order),
      recheck: async (article) => {
        ran.checks += 1;
        return doubts(article);
      },
      learn: async () => ({ pairs: [], sources: {}, targets: {} }),
      warm: async () => undefined,
      close: async () => undefined,
    },
    lexiconFolder: null,
    now: () => clock.now,
    newId: () => `id${String((ids += 1))}`,
    version: '9.9.9',
  };
  return { office, store, clock, ran };
}

/** An order for the one article this office knows. */
export const ORDER: InspectOrder = {
  source: { bytes: new Uint8Array([1]), fileName: 'source.txt', mediaType: null, encoding: null },
  target: { bytes: new Uint8Array([2]), fileName: 'mt.txt', mediaType: null, encoding: null },
  ...{ from: 'cnr', to: 'en', date: '2025-10-05' },
};

/** What is known of it beside its texts. */
export const DETAILS = { engine: 'engine-x', externalId: 'cms-7', url: 'https://example.org/7' };

/** Imports the article and returns its id. */
export async function imported({ office }: DeskOffice): Promise<string> {
  return got(await receive(office, ANA, ORDER, DETAILS)).article;
}

/** Has Ana read everything and submit the article. */
export async function submitted(desk: DeskOffice, article: string): Promise<Review> {
  const review = got(await desk.office.store.articles.review('default', article));
  const seen = got(await see(desk.office, ANA, article, { pairs: review.pairs.map(({ id }) => id), how: 'read' }));
  return got(await submit(desk.office, ANA, article, { revision: seen.article.revision }));
}

/** The thing itself; a refusal fails the test. */
export function got<T>(result: T | Refusal | null): T {
  if (result === null || isRefusal(result)) throw new Error(`refused: ${JSON.stringify(result)}`);
  return result;
}

function inspected(order: InspectOrder): Inspected {
  const { intake } = sample();
  const article = { from: 'cnr', to: 'en', date: order.date, source: null, target: intake.target.segments };
  const flags = doubts({ ...article, pairs: intake.pairs });
  return {
    ...{ refused: false, from: 'cnr', to: 'en', detected: { from: false, to: false }, date: order.date },
    ...{ source: intake.source, target: intake.target, pairs: intake.pairs, flags, suspicion: {} },
    ...{ notices: [], lexicons: [] },
  };
}

function doubts({ target, pairs }: AlignedArticle): Flag[] {
  const home = new Map(pairs.flatMap(({ id, target: ids }) => ids.map((segment) => [segment, id] as const)));
  return target
    .flatMap(({ id, text }) => [...text.matchAll(/Vanga|CRIT/g)].map(({ 0: word, index }) => ({ id, word, index })))
    .map(({ id, word, index }, position) => ({
      ...{
        id: `f${position + 1}`,
        key: word,
        check: 'x',
        category: 'accuracy',
        tier: 'flag',
        pair: home.get(id) ?? '',
      },
      severity: word === 'CRIT' ? 'critical' : 'major',
      place: { side: 'target', segment: id, start: index, end: index + word.length, text: word },
      ...{ also: [], values: {}, variant: null, suggestions: ['Wang'] },
    }));
}
