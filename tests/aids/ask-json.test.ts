import { afterEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { AidFailure } from '../../src/aids/aid-failure.js';
import { askJson } from '../../src/aids/ask-json.js';
import { aidServer, flood, half, hangUp, json, silence, status, type AidServer, type Answer } from './aid-server.js';

const shape = z.object({ sum: z.number() });
const right = json(({ texts }) => ({ sum: texts.length }));

let server: AidServer | undefined;
afterEach(() => server?.close());

async function ask(answers: readonly Answer[], milliseconds = 5000, token: string | null = null): Promise<unknown> {
  server = await aidServer(...answers);
  const address = { url: server.url, token, milliseconds };
  return askJson(address, { version: 1, texts: ['a', 'b'] }, shape, AbortSignal.timeout(milliseconds), 1024 * 1024);
}

async function troubleOf(answers: readonly Answer[], milliseconds?: number): Promise<AidFailure> {
  const cause: unknown = await ask(answers, milliseconds).catch((reason: unknown) => reason);
  expect(cause).toBeInstanceOf(AidFailure);
  return cause as AidFailure;
}

describe('asking by HTTP', () => {
  test('brings the answer; a token goes along', async () => {
    expect(await ask([right], 5000, 'secret')).toEqual({ sum: 2 });
    expect(server?.asked[0]).toMatchObject({ question: { version: 1, texts: ['a', 'b'] }, token: 'Bearer secret' });
  });

  test.each([
    ['a fault of the server', status(500)],
    ['a connection that breaks', hangUp],
    ['half an answer', half],
  ])('%s is tried once more', async (_what, answer) => {
    expect(await ask([answer, right])).toEqual({ sum: 2 });
    expect(server?.asked).toHaveLength(2);
  });

  test.each([
    ['status', 'a fault that stays', status(503), 2],
    ['cut-short', 'a connection that breaks again', hangUp, 2],
    ['cut-short', 'half an answer again', half, 2],
    ['status', 'a refusal', status(401), 1],
    ['redirect', 'a redirection', status(302, '', { location: 'http://127.0.0.1:9/' }), 1],
    ['not-json', 'a page', status(200, '<!doctype html><title>Welcome</title>'), 1],
    ['not-json', 'NaN', status(200, '{"sum": NaN}'), 1],
    ['not-json', 'nothing', status(200, ''), 1],
    ['wrong-shape', 'a number that is none', status(200, '{"sum": 1e999}'), 1],
    ['wrong-shape', 'another object', json(() => ({ total: 2 })), 1],
    ['too-large', 'an answer without end', flood, 1],
  ])('%s: %s', async (trouble, _what, answer, times) => {
    expect((await troubleOf([answer])).trouble).toBe(trouble);
    expect(server?.asked).toHaveLength(times);
  });

  test('silence ends with the time', async () => {
    const began = performance.now();
    expect((await troubleOf([silence], 150)).trouble).toBe('slow');
    expect(performance.now() - began).toBeLessThan(2000);
  });

  test('a port where nobody listens is named by its code', async () => {
    await ask([right]);
    const url = server?.url ?? '';
    await server?.close();
    server = undefined;
    const cause: unknown = await askJson(
      { url, token: null, milliseconds: 1 },
      {},
      shape,
      AbortSignal.timeout(5000),
    ).catch((reason: unknown) => reason);
    expect(cause).toMatchObject({ trouble: 'unreachable', values: { code: 'ECONNREFUSED' } });
  });
});
