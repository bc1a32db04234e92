import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inspect, type Inspection } from '../../src/desk/inspect.js';
import { inspectPair } from '../../src/desk/inspect-pair.js';
import { isRefusal } from '../../src/model/refusal.js';
import { HOSTILE_TEXTS, MOST_SECONDS } from '../suites/hostile-texts.js';

const DIRECTIONS = [
  ['cnr', 'en'],
  ['en', 'hu'],
  ['zh', 'de'],
  ['ru', 'sr'],
] as const;
/** How hard it is tried: 1 is a minute, and every text in one of the directions only; more is for nights. */
const EFFORT = Number(process.env['RECTO_FUZZ'] ?? 1);
const RUNS = 60 * EFFORT;

/** Both sides, the source a little longer so that it is not the same file. */
function inspected(source: string | null, target: string, from: string | null, to: string): Promise<Inspection> {
  const side = (text: string) => ({
    ...{ bytes: Buffer.from(text), fileName: null, mediaType: 'text/plain', encoding: 'utf-8' },
  });
  return inspect({ source: source === null ? null : side(source), target: side(target), from, to, date: '2025-10-05' });
}

async function secondsOf(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  return process.cpuUsage(before).user / 1_000_000;
}

/** Every segment stands where it says; every flag marks what it says. */
function expectSound(result: Inspection): void {
  if (isRefusal(result)) return;
  for (const side of [result.source, result.target])
    for (const { start, end, text } of side?.segments ?? [])
      if (side?.document.text.slice(start, end) !== text) throw new Error('A segment does not stand where it says.');
  const texts = new Map(
    [...(result.source?.segments ?? []), ...result.target.segments].map(({ id, text }) => [id, text]),
  );
  for (const { place } of result.flags)
    expect(texts.get(place.segment)?.slice(place.start, place.end)).toBe(place.text);
}

/** Every so many of the texts, beginning with the one at `first`; all of them when there is time. */
function some(every: number, first = 0): readonly (readonly [string, string])[] {
  return HOSTILE_TEXTS.filter((_, index) => EFFORT > 1 || index % every === first);
}

describe.each(DIRECTIONS.map(([from, to], index) => [from, to, index] as const))('from %s to %s', (from, to, index) => {
  test.each(some(DIRECTIONS.length, index))('%s is answered in time', { timeout: 60_000 }, async (_name, text) => {
    const seconds = await secondsOf(async () => expectSound(await inspected(`${text} x`, text, from, to)));
    expect(seconds).toBeLessThan(MOST_SECONDS);
  });
});

test.each(some(4, 1))('alone, %s is answered in time', { timeout: 60_000 }, async (_name, text) => {
  const seconds = await secondsOf(async () => expectSound(await inspected(null, text, null, 'en')));
  expect(seconds).toBeLessThan(MOST_SECONDS);
});

test.each(some(4, 2))('as one pair, %s is answered in time', { timeout: 60_000 }, async (_name, text) => {
  const pair = { source: text.slice(0, 500_000), target: text.slice(0, 500_000), from: 'cnr', to: 'en', date: null };
  expect(await secondsOf(() => inspectPair({ ...pair, context: null }))).toBeLessThan(MOST_SECONDS);
});

const SCRAPS = [
  ...'aA1.,:;!?-–—\'"„“”«»‘’()[]{}<>&|/\\@#$%€°*_~^`=+ \t\n\r\u00a0\u00ad\u200b\u200d\u200f\u202e\u2028\ufeff\ufffd',
  ...[
    '\u0000',
    '\u0001',
    '\ud800',
    '\udc00',
    '\u0301',
    '中',
    '。',
    'م',
    '٣',
    'ж',
    'ß',
    '👨‍👩‍👧',
    '🇲🇪',
    '\n\n',
    '. ',
    '1.000,5',
  ],
  ...[
    'Wang',
    'Vangom',
    'Orbán',
    'Foto:',
    'prošle nedjelje',
    'last Sunday',
    '4. oktobra',
    'October',
    'not',
    'ne',
    '5 mil.',
  ],
  ...['<p>', '</p>', '<b>', '&lt;', '&#0;', '&nbsp;', '__proto__', 'constructor', 'toString', 'hasOwnProperty'],
];
const scrap = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...SCRAPS) }, { weight: 1, arbitrary: fc.string() });
const hostile = fc.array(scrap, { minLength: 1, maxLength: 120 }).map((parts) => parts.join(''));
const tag = fc.constantFrom(
  'cnr',
  'sr-Cyrl',
  'sr',
  'en',
  'hu',
  'de',
  'fr',
  'it',
  'es',
  'pt',
  'ru',
  'uk',
  'zh',
  'ar',
  'he',
  'ja',
);

test(
  'whatever is typed is answered with flags or with a refusal, never with a fault',
  { timeout: 240_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.option(hostile), hostile, tag, tag, async (source, target, from, to) => {
        expectSound(await inspected(source, target, source === null ? null : from, to));
      }),
      { numRuns: RUNS * 5, interruptAfterTimeLimit: 120_000 },
    );
  },
);

test('whatever stands in a pair is answered', { timeout: 240_000 }, () => {
  fc.assert(
    fc.property(fc.option(hostile), hostile, tag, tag, (source, target, from, to) => {
      if (from !== to)
        inspectPair({ source, target, from: source === null ? null : from, to, date: null, context: null });
    }),
    { numRuns: RUNS * 5, interruptAfterTimeLimit: 120_000 },
  );
});

test('whatever bytes a page is made of are answered', { timeout: 240_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.uint8Array({ maxLength: 400 }),
        hostile.map((text) => Buffer.from(text)),
      ),
      async (bytes) => {
        for (const mediaType of ['text/html', 'text/plain', null])
          expectSound(
            await inspect({
              ...{ source: null, target: { bytes, fileName: null, mediaType, encoding: null } },
              ...{ from: null, to: 'en', date: null },
            }),
          );
      },
    ),
    { numRuns: RUNS * 2, interruptAfterTimeLimit: 120_000 },
  );
});
