import { afterEach, expect, test } from 'vitest';
import { httpEmbedder } from '../../src/aids/http-embedder.js';
import { httpTranslator } from '../../src/aids/http-translator.js';
import { aidServer, json, silence, type AidServer, type Answer } from './aid-server.js';

let server: AidServer | undefined;
afterEach(() => server?.close());

async function at(answer: Answer, milliseconds = 5000): Promise<{ url: string; token: null; milliseconds: number }> {
  server = await aidServer(answer);
  return { url: server.url, token: null, milliseconds };
}

const lengths = json(({ texts }) => ({ vectors: texts.map((text) => [text.length, 1]) }));

test('many texts are asked for in pieces and answered in order', async () => {
  const texts = Array.from({ length: 300 }, (_, index) => 'x'.repeat(index + 1));
  const embedder = httpEmbedder(await at(lengths));
  const vectors = await embedder.embed(texts);
  expect(vectors.map(([length]) => length)).toEqual(texts.map(({ length }) => length));
  expect(embedder.dim).toBe(2);
  expect(server?.asked.map(({ question }) => question.texts.length).sort((a, b) => b - a)).toEqual([
    64, 64, 64, 64, 44,
  ]);
});

test('a long text goes alone, and nothing is asked for nothing', async () => {
  const embedder = httpEmbedder(await at(lengths));
  expect(await embedder.embed([])).toEqual([]);
  expect(server?.asked).toHaveLength(0);
  await embedder.embed(['a', 'y'.repeat(70_000), 'b']);
  expect(server?.asked).toHaveLength(3);
});

test.each([
  ['a vector too few', json(({ texts }) => ({ vectors: texts.slice(1).map(() => [1, 2]) }))],
  ['vectors of several lengths', json(({ texts }) => ({ vectors: texts.map((_, at) => (at === 0 ? [1, 2] : [1])) }))],
  ['empty vectors', json(({ texts }) => ({ vectors: texts.map(() => []) }))],
  ['words for numbers', json(({ texts }) => ({ vectors: texts.map(() => ['1', '2']) }))],
  ['holes', json(({ texts }) => ({ vectors: texts.map(() => [null, 1]) }))],
  ['another object', json(() => ({ embeddings: [] }))],
])('%s is a wrong shape', async (_what, answer) => {
  await expect(httpEmbedder(await at(answer)).embed(['a', 'b'])).rejects.toMatchObject({ trouble: 'wrong-shape' });
});

test('a dimension that changes between two answers is a wrong shape', async () => {
  server = await aidServer(
    json(({ texts }) => ({ vectors: texts.map(() => [1, 2, 3]) })),
    json(({ texts }) => ({ vectors: texts.map(() => [1, 2]) })),
  );
  const many = Array.from({ length: 100 }, (_, index) => `text ${String(index)}`);
  const embedder = httpEmbedder({ url: server.url, token: null, milliseconds: 5000 });
  await expect(embedder.embed(many)).rejects.toMatchObject({ trouble: 'wrong-shape', values: { field: 'vectors' } });
});

test('all pieces together have one time', async () => {
  const many = Array.from({ length: 1000 }, (_, index) => `text ${String(index)}`);
  const began = performance.now();
  await expect(httpEmbedder(await at(silence, 200)).embed(many)).rejects.toMatchObject({ trouble: 'slow' });
  expect(performance.now() - began).toBeLessThan(2000);
  expect(server?.asked.length).toBeLessThanOrEqual(2);
});

test('a translator is told both languages; endless translations are cut', async () => {
  const answer = json(({ texts, from, to }) => ({
    translations: texts.map((text) => `${String(from)}>${String(to)} ${text}`.repeat(text === 'long' ? 1000 : 1)),
  }));
  const translated = await httpTranslator(await at(answer)).translate(['one', 'long'], 'cnr', 'en');
  expect(translated[0]).toBe('cnr>en one');
  expect(translated[1]).toHaveLength(4000);
});

test('a translation too few is a wrong shape', async () => {
  const answer = json(() => ({ translations: ['one'] }));
  await expect(httpTranslator(await at(answer)).translate(['one', 'two'], 'de', 'fr')).rejects.toMatchObject({
    trouble: 'wrong-shape',
  });
});

test('the address that is shown has no secrets in it', () => {
  const { id } = httpEmbedder({ url: 'https://me:pass@example.org:8443/embed?key=1', token: 't', milliseconds: 1 });
  expect(id).toBe('https://example.org:8443/embed');
});
