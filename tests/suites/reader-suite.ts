import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languageOf } from '../../src/languages/index.js';
import { ROLES, type Document } from '../../src/model/document.js';
import { isRefusal, type Refusal } from '../../src/model/refusal.js';
import type { Reader } from '../../src/readers/reader.js';

/** What the suite must know of a format: how an article of these paragraphs is written in it. */
export interface ReaderCase {
  readonly reader: Reader;
  readonly write: (paragraphs: readonly string[]) => string;
  /** Scraps of the format, to build hostile files from. */
  readonly scraps: readonly string[];
}

const encoder = new TextEncoder();
const ARTICLE = [
  'Vang Ji u Budimpešti',
  'Ministar je u ponedjeljak stigao u Budimpeštu. Dočekao ga je Peter Sijarto.',
  '„Ovo je velika stvar“, rekao je on. 中国外交部长王毅。',
  'Sastanak je trajao dva sata. 🙂 Poslije njega nije bilo izjava.',
];

/** Every reader keeps these promises. */
export function readerSuite({ reader, write, scraps }: ReaderCase): void {
  describe(`the reader ${reader.id}`, () => {
    test('gives every paragraph back, in order', async () => {
      const document = good(await reader.read(encoder.encode(write(ARTICLE)), {}));
      expect(document.blocks.map(({ start, end }) => document.text.slice(start, end))).toEqual(ARTICLE);
      expectSound(document);
    });

    test('loses nothing, whatever the paragraphs', async () => {
      const word = fc.stringMatching(/^[a-zčšžA-ZČŠŽ\u4e00-\u4e20\u0627-\u0630а-я0-9]{1,9}[.,!?]?$/);
      const paragraph = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
      await fc.assert(
        fc.asyncProperty(fc.array(paragraph, { minLength: 1, maxLength: 8 }), async (paragraphs) => {
          const document = good(await reader.read(encoder.encode(write(paragraphs)), {}));
          expectSound(document);
          expect(document.blocks.map(({ start, end }) => document.text.slice(start, end)).join(' ')).toBe(
            paragraphs.join(' '),
          );
        }),
        { numRuns: 60 },
      );
    });

    test('never throws on hostile text', async () => {
      const scrap = fc.oneof(
        fc.constantFrom(...scraps, '\u0000', '\u202e', '\ufeff', '\ud800', '\r\n\r\n', ' '),
        fc.string(),
      );
      await fc.assert(
        fc.asyncProperty(fc.array(scrap, { maxLength: 40 }), async (parts) => {
          const result = await reader.read(encoder.encode(parts.join('')), {});
          if (!isRefusal(result)) expectSound(result);
        }),
        { numRuns: 150 },
      );
    });

    test('never throws on arbitrary bytes', async () => {
      await fc.assert(
        fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.constantFrom('en', 'cnr', 'zh'), async (bytes, tag) => {
          const language = languageOf(tag);
          const result = await reader.read(bytes, language ? { language } : {});
          if (!isRefusal(result)) expectSound(result);
        }),
        { numRuns: 150 },
      );
    });

    test('reads a paragraph of ten thousand words at once', async () => {
      const long = 'riječ '.repeat(10_000).trim();
      const started = process.cpuUsage();
      const document = good(await reader.read(encoder.encode(write(['Naslov', long])), {}));
      expect(document.blocks.map(({ role }) => role)).toEqual(['title', 'body']);
      expect(process.cpuUsage(started).user / 1000).toBeLessThan(2000);
    });

    test('refuses more words than one side may have, and says how many there are', async () => {
      const result = await reader.read(encoder.encode(write(['Naslov', 'riječ '.repeat(20_001)])), {});
      expect(result).toMatchObject({ key: 'read.too-many-words', code: 413, values: { words: 20_002 } });
    });
  });
}

function good(result: Document | Refusal): Document {
  if (isRefusal(result)) throw new Error(`refused: ${result.key}`);
  return result;
}

/** Blocks count from 1, lie in order, do not overlap, hold no white space at their ends, and their marks stay inside. */
export function expectSound({ text, blocks }: Document): void {
  let before = 0;
  const between: string[] = [];
  blocks.forEach((block, index) => {
    expect(block.number).toBe(index + 1);
    expect(ROLES).toContain(block.role);
    expect(block.start).toBeGreaterThanOrEqual(before);
    expect(block.end).toBeGreaterThan(block.start);
    expect(text.slice(block.start, block.end).trim()).toBe(text.slice(block.start, block.end));
    expect(block.noise === undefined).toBe(block.role !== 'noise');
    for (const { start, end } of block.marks)
      expect(block.start <= start && start < end && end <= block.end).toBe(true);
    between.push(text.slice(before, block.start));
    before = block.end;
  });
  expect([...between, text.slice(before)].join('')).toMatch(/^[\s\u200b\ufeff]*$/u);
  expect(text).not.toMatch(/\p{Surrogate}/u);
}
