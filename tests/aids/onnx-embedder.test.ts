import { expect, test, vi } from 'vitest';
import { AidFailure } from '../../src/aids/aid-failure.js';
import { onnxEmbedder } from '../../src/aids/onnx-embedder.js';
import { gatherModel, modelFolder, wordPiece } from './onnx-writer.js';

const WORDS = ['port', 'bar', '##s', 'sea'];
/** Rows: [PAD] [UNK] [CLS] [SEP] port bar ##s sea. The padding's row would spoil a mean that counted it. */
const TABLE = [
  [100, 100],
  [0, 0],
  [1, 0],
  [0, 1],
  [4, 0],
  [0, 4],
  [2, 2],
  [-3, 1],
];
const INPUTS = ['input_ids', 'attention_mask', 'token_type_ids'];
const FILES = { 'model.onnx': gatherModel(TABLE, INPUTS), 'tokenizer.json': wordPiece(WORDS) };

function rounded(vectors: readonly Float32Array[]): number[][] {
  return vectors.map((vector) => [...vector].map((value) => Math.round(value * 1e4) / 1e4));
}

/** The direction of a sum, for reckoning by hand. */
function direction(x: number, y: number): number[] {
  const length = Math.hypot(x, y);
  return [x / length, y / length].map((value) => Math.round(value * 1e4) / 1e4);
}

async function failure(work: Promise<unknown>): Promise<AidFailure> {
  const cause: unknown = await work.then(
    () => new Error('it worked'),
    (reason: unknown) => reason,
  );
  expect(cause).toBeInstanceOf(AidFailure);
  return cause as AidFailure;
}

test('a real model is run: the mean of the tokens that are not padding, at length one, in the order asked', async () => {
  const embedder = onnxEmbedder(modelFolder(FILES), 10_000);
  const vectors = await embedder.embed(['Port', 'bars port sea', 'sea', '']);
  expect(embedder.dim).toBe(2);
  expect(rounded(vectors)).toEqual([
    direction(1 + 4 + 0, 0 + 0 + 1),
    direction(1 + 0 + 2 + 4 - 3 + 0, 0 + 4 + 2 + 0 + 1 + 1),
    direction(1 - 3 + 0, 0 + 1 + 1),
    direction(1, 1),
  ]);
});

test('the folder says how vectors are pooled: by the first token', async () => {
  const pooling = { pooling_mode_cls_token: true, pooling_mode_mean_tokens: false };
  const folder = modelFolder({ ...FILES, '1_Pooling/config.json': pooling });
  expect(rounded(await onnxEmbedder(folder, 10_000).embed(['sea', 'port']))).toEqual([
    [1, 0],
    [1, 0],
  ]);
});

test('a long text is cut, the closing token kept', async () => {
  const folder = modelFolder({ ...FILES, 'config.json': { max_position_embeddings: 4 } });
  const [vector] = rounded(await onnxEmbedder(folder, 10_000).embed(['port port bar bar bar bar']));
  expect(vector).toEqual(direction(1 + 4 + 4 + 0, 0 + 0 + 0 + 1));
});

test('a model that wants only token numbers is given only those', async () => {
  const folder = modelFolder({ ...FILES, 'model.onnx': gatherModel(TABLE, ['input_ids']) });
  expect(rounded(await onnxEmbedder(folder, 10_000).embed(['port']))).toEqual([direction(5, 1)]);
});

test.each([
  ['no model', { 'tokenizer.json': wordPiece(WORDS) }, 'model.onnx'],
  ['no tokeniser', { 'model.onnx': FILES['model.onnx'] }, 'tokenizer.json'],
  ['a tokeniser of another shape', { ...FILES, 'tokenizer.json': { model: 7 } }, 'tokenizer.json'],
  [
    'a pooling nobody does',
    { ...FILES, '1_Pooling/config.json': { pooling_mode_mean_tokens: false } },
    '1_Pooling/config.json',
  ],
])('%s is named', async (_what, files, file) => {
  const { trouble, values } = await failure(onnxEmbedder(modelFolder(files), 10_000).embed(['port']));
  expect(trouble).toBe('bad-model');
  expect(values['file']).toBe(file);
});

test('a file that is no model, and one that wants inputs nobody has, are refused, and a mended folder is read anew', async () => {
  const folder = modelFolder({ ...FILES, 'model.onnx': Buffer.from('no model at all') });
  expect((await failure(onnxEmbedder(folder, 10_000).embed(['port']))).trouble).toBe('bad-model');
  const strange = modelFolder({ ...FILES, 'model.onnx': gatherModel(TABLE, ['input_ids', 'pixel_values']) });
  expect((await failure(onnxEmbedder(strange, 10_000).embed(['port']))).trouble).toBe('bad-model');
  const { writeFileSync } = await import('node:fs');
  writeFileSync(`${folder}/model.onnx`, FILES['model.onnx']);
  expect(await onnxEmbedder(folder, 10_000).embed(['port'])).toHaveLength(1);
});

test('without its runtime the package that is missing is named', async () => {
  vi.resetModules();
  vi.doMock('onnxruntime-node', () => {
    throw new Error('Cannot find package');
  });
  const fresh = await import('../../src/aids/onnx-embedder.js');
  const cause: unknown = await fresh
    .onnxEmbedder(modelFolder(FILES), 10_000)
    .embed(['port'])
    .catch((reason: unknown) => reason);
  expect(cause).toMatchObject({ trouble: 'no-runtime', values: { package: 'onnxruntime-node' } });
  vi.doUnmock('onnxruntime-node');
});

test('no time means no answer', async () => {
  const { trouble } = await failure(onnxEmbedder(modelFolder(FILES), -1).embed(['port']));
  expect(trouble).toBe('slow');
});
