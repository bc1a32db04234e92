import type { Tensor } from 'onnxruntime-node';
import { AidFailure } from './aid-failure.js';
import type { Embedder } from './embedder.js';
import type { OnnxFolder } from './onnx-folder.js';
import { loadOnnxModel, type OnnxModel } from './onnx-model.js';
import { normalised, pooled } from './pooling.js';

/** Tokens of a batch, its padding counted. */
const BATCH_TOKENS = 4096;

const loaded = new Map<string, Promise<OnnxModel>>();

/**
 * An embedder in a folder: `model.onnx` and `tokenizer.json`, run by onnxruntime-node, which is loaded only now. The model
 * stays in memory as long as the thread lives.
 */
export function onnxEmbedder(folder: string, milliseconds: number): Embedder {
  let dim = 0;
  return {
    id: folder,
    get dim() {
      return dim;
    },
    embed: async (texts) => {
      const until = performance.now() + milliseconds;
      const model = await modelIn(folder);
      const vectors = await embedAll(model, texts, until);
      dim = vectors[0]?.length ?? 0;
      return vectors;
    },
  };
}

function modelIn(folder: string): Promise<OnnxModel> {
  const known = loaded.get(folder);
  if (known) return known;
  const model = loadOnnxModel(folder);
  loaded.set(folder, model);
  // A folder that was mended is read anew.
  model.catch(() => loaded.delete(folder));
  return model;
}

/** Texts of like length go together, so that little is padded. */
async function embedAll(model: OnnxModel, texts: readonly string[], until: number): Promise<Float32Array[]> {
  const all = texts.map((text, place) => ({ place, tokens: model.tokensOf(text) }));
  all.sort((one, other) => one.tokens.length - other.tokens.length);
  const vectors: Float32Array[] = [];
  while (all.length > 0) {
    if (performance.now() > until) throw new AidFailure('slow');
    const longest = Math.max(1, all.at(-1)?.tokens.length ?? 1);
    const batch = all.splice(-Math.max(1, Math.floor(BATCH_TOKENS / longest)));
    const found = await embedBatch(
      model,
      batch.map(({ tokens }) => tokens),
    );
    batch.forEach(({ place }, index) => {
      vectors[place] = found[index] ?? new Float32Array(0);
    });
  }
  return vectors;
}

async function embedBatch(model: OnnxModel, texts: readonly (readonly number[])[]): Promise<Float32Array[]> {
  const { session, folder } = model;
  const width = Math.max(1, ...texts.map(({ length }) => length));
  try {
    const output = await session.run(feeds(model, texts, width));
    return vectorsOf(output, session.outputNames, texts, width, folder);
  } catch (cause) {
    throw cause instanceof AidFailure ? cause : new AidFailure('bad-model', { file: folder.model }, { cause });
  }
}

function feeds(model: OnnxModel, texts: readonly (readonly number[])[], width: number): Record<string, Tensor> {
  const { runtime, session, folder } = model;
  const tensor = (value: (tokens: readonly number[], place: number) => number): Tensor => {
    const cells = texts.flatMap((tokens) => Array.from({ length: width }, (_, place) => BigInt(value(tokens, place))));
    return new runtime.Tensor('int64', BigInt64Array.from(cells), [texts.length, width]);
  };
  const inputs: Record<string, () => Tensor> = {
    input_ids: () => tensor((tokens, place) => tokens[place] ?? folder.padding),
    attention_mask: () => tensor((tokens, place) => (place < tokens.length ? 1 : 0)),
    token_type_ids: () => tensor(() => 0),
  };
  return Object.fromEntries(
    session.inputNames.map((name) => {
      const make = inputs[name];
      if (!make) throw new AidFailure('bad-model', { file: folder.model });
      return [name, make()];
    }),
  );
}

/** A model that pools by itself gives batch × dim, others batch × tokens × dim. */
function vectorsOf(
  output: Readonly<Record<string, Tensor>>,
  names: readonly string[],
  texts: readonly (readonly number[])[],
  width: number,
  folder: OnnxFolder,
): Float32Array[] {
  const found = output['sentence_embedding'] ?? output['last_hidden_state'] ?? output[names[0] ?? ''];
  const [batch, second = 0, third] = found?.dims ?? [];
  if (!(found?.data instanceof Float32Array) || batch !== texts.length)
    throw new AidFailure('bad-model', { file: folder.model });
  const values = found.data;
  if (third === undefined) return texts.map((_, text) => normalised(values.slice(text * second, (text + 1) * second)));
  if (second !== width) throw new AidFailure('bad-model', { file: folder.model });
  const lengths = texts.map(({ length }) => length);
  return pooled({ values, tokens: width, dim: third }, lengths, folder.pooling);
}
