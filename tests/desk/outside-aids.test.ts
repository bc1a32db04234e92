import { afterEach, describe, expect, test } from 'vitest';
import { NO_AIDS_ORDER, type AidsOrder } from '../../src/desk/gather-aids.js';
import { inspect, type Inspected } from '../../src/desk/inspect.js';
import { aidServer, half, hangUp, json, silence, status, type AidServer, type Answer } from '../aids/aid-server.js';
import { gatherModel, modelFolder, wordPiece } from '../aids/onnx-writer.js';

let servers: AidServer[] = [];
afterEach(async () => {
  await Promise.all(servers.map(({ close }) => close()));
  servers = [];
});

async function at(...answers: Answer[]): Promise<string> {
  const server = await aidServer(...answers);
  servers.push(server);
  return server.url;
}

const SOURCE =
  'Nova škola\n\nŠkola je otvorena juče. Đaci su zadovoljni.\n\nDirektorica Ana Kovač je došla.\n\n12.482 pregleda';
const TARGET =
  'New school\n\nThe school opened yesterday. The pupils are glad.\n\nPrincipal Ana Kovač came.\n\n12,482 views';
const side = (text: string) => ({
  bytes: Buffer.from(text),
  fileName: null,
  mediaType: 'text/plain',
  encoding: 'utf-8',
});
const order = { source: side(SOURCE), target: side(TARGET), from: 'cnr', to: 'en', date: null };

async function inspected(aids: Partial<AidsOrder>): Promise<Inspected> {
  const result = await inspect(order, { ...NO_AIDS_ORDER, ...aids });
  if (result.refused) throw new Error(result.key);
  return result;
}

const address = (url: string, milliseconds = 5000) => ({ url, token: null, milliseconds });
const vectors = json(({ texts }) => ({ vectors: texts.map((text) => [text.length, 1, 2]) }));
const translations = json(({ texts }) => ({ translations: texts.map((text) => text.toUpperCase()) }));

describe('an embedder and a translator are asked', () => {
  test('for the text and its windows, not for noise; nothing is said when all goes well', async () => {
    const result = await inspected({
      embedder: address(await at(vectors)),
      translator: address(await at(translations)),
    });
    expect(result.notices).toEqual([]);
    const [embedder, translator] = servers;
    const asked = embedder?.asked.flatMap(({ question }) => question.texts) ?? [];
    expect(asked).toContain('Škola je otvorena juče. Đaci su zadovoljni.');
    expect(asked).toContain('The pupils are glad.');
    expect(new Set(asked).size).toBe(asked.length);
    expect(asked.join()).not.toMatch(/pregleda|views/);
    expect(translator?.asked.map(({ question }) => [question.from, question.to])).toEqual([['cnr', 'en']]);
    expect(translator?.asked[0]?.question.texts).toHaveLength(4);
  });

  test('for nothing when there is only a translation', async () => {
    const url = await at(vectors);
    await inspect({ ...order, source: null }, { ...NO_AIDS_ORDER, embedder: address(url) });
    expect(servers[0]?.asked).toHaveLength(0);
  });

  test('a model in a folder', async () => {
    const folder = modelFolder({
      'model.onnx': gatherModel(
        Array.from({ length: 6 }, (_, at) => [at, 1]),
        ['input_ids'],
      ),
      'tokenizer.json': wordPiece(['school', 'skola']),
    });
    expect((await inspected({ embedder: { folder, milliseconds: 10_000 } })).notices).toEqual([]);
    const empty = await inspected({ embedder: { folder: modelFolder({}), milliseconds: 10_000 } });
    expect(empty.notices).toMatchObject([
      { key: 'aid.bad-model', values: { setting: 'RECTO_EMBEDDER_FOLDER', file: 'model.onnx' } },
    ]);
  });
});

describe('whatever goes wrong is said, and the article is aligned all the same', () => {
  test.each<[string, Answer[], number]>([
    ['slow', [silence], 200],
    ['cut-short', [hangUp], 5000],
    ['cut-short', [half], 5000],
    ['status', [status(500)], 5000],
    ['redirect', [status(307, '', { location: 'http://127.0.0.1:9/' })], 5000],
    ['not-json', [status(200, '<html>')], 5000],
    ['wrong-shape', [json(() => ({ vectors: [[1]], translations: [] }))], 5000],
  ])('%s', async (trouble, answers, milliseconds) => {
    const plain = await inspected({});
    const result = await inspected({
      embedder: address(await at(...answers), milliseconds),
      translator: address(await at(...answers), milliseconds),
    });
    expect(result.pairs).toEqual(plain.pairs);
    expect(result.notices.map(({ key, values }) => [key, values['setting']])).toEqual([
      [`aid.${trouble}`, 'RECTO_EMBEDDER_URL'],
      [`aid.${trouble}`, 'RECTO_TRANSLATOR_URL'],
    ]);
  });

  test('a first fault that passes is not worth a word', async () => {
    const result = await inspected({ embedder: address(await at(status(500), vectors)) });
    expect(result.notices).toEqual([]);
  });
});
