import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { AidFailure } from './aid-failure.js';
import type { Pooling } from './pooling.js';

/** What a model's folder says of it. */
export interface OnnxFolder {
  readonly model: string;
  readonly tokenizer: object;
  readonly tokenizerConfig: object;
  readonly pooling: Pooling;
  /** Most tokens of a text, the special ones included. */
  readonly longest: number;
  readonly padding: number;
}

const MODELS = ['model.onnx', 'onnx/model.onnx'];
const LONGEST = 512;

const tokenizerShape = z.looseObject({
  model: z.looseObject({}),
  truncation: z.looseObject({ max_length: z.int().positive() }).nullish(),
  padding: z.looseObject({ pad_id: z.int().nonnegative() }).nullish(),
  added_tokens: z.array(z.looseObject({ id: z.int(), content: z.string() })).nullish(),
});
const configShape = z.looseObject({
  max_position_embeddings: z.int().positive().nullish(),
  pad_token_id: z.int().nonnegative().nullish(),
});
const sentenceShape = z.looseObject({ max_seq_length: z.int().positive().nullish() });
const poolingShape = z.looseObject({
  pooling_mode_cls_token: z.boolean().default(false),
  pooling_mode_mean_tokens: z.boolean().default(true),
});

/** Reads the small files beside a model, as sentence-transformers lays them out; rejects with an `AidFailure`. */
export async function readOnnxFolder(folder: string): Promise<OnnxFolder> {
  const model = MODELS.map((name) => join(folder, name)).find(existsSync);
  if (model === undefined) throw new AidFailure('bad-model', { file: 'model.onnx' });
  const tokenizer = await json(folder, 'tokenizer.json', tokenizerShape);
  if (tokenizer === null) throw new AidFailure('bad-model', { file: 'tokenizer.json' });
  const config = await json(folder, 'config.json', configShape);
  const sentence = await json(folder, 'sentence_bert_config.json', sentenceShape);
  const limits = [
    sentence?.max_seq_length,
    tokenizer.truncation?.max_length,
    config?.max_position_embeddings,
    LONGEST,
  ].filter((limit) => typeof limit === 'number');
  return {
    model,
    tokenizer,
    tokenizerConfig: (await json(folder, 'tokenizer_config.json', z.looseObject({}))) ?? {},
    pooling: await poolingOf(folder),
    longest: Math.max(3, Math.min(...limits)),
    padding: tokenizer.padding?.pad_id ?? config?.pad_token_id ?? padToken(tokenizer) ?? 0,
  };
}

async function poolingOf(folder: string): Promise<Pooling> {
  const file = '1_Pooling/config.json';
  const said = await json(folder, file, poolingShape);
  if (said === null) return 'mean';
  if (said.pooling_mode_cls_token) return 'cls';
  if (said.pooling_mode_mean_tokens) return 'mean';
  throw new AidFailure('bad-model', { file });
}

function padToken({ added_tokens: added }: z.infer<typeof tokenizerShape>): number | undefined {
  return added?.find(({ content }) => content === '[PAD]' || content === '<pad>')?.id;
}

/** A JSON file of the folder, null where there is none. */
async function json<T>(folder: string, file: string, shape: z.ZodType<T>): Promise<T | null> {
  const path = join(folder, file);
  if (!existsSync(path)) return null;
  try {
    return shape.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (cause) {
    throw new AidFailure('bad-model', { file }, { cause });
  }
}
