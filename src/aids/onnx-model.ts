import type { Runtime, Session } from 'onnxruntime-node';
import { AidFailure } from './aid-failure.js';
import { readOnnxFolder, type OnnxFolder } from './onnx-folder.js';

/** A loaded model: what runs it, what cuts texts into its tokens. */
export interface OnnxModel {
  readonly runtime: Runtime;
  readonly session: Session;
  readonly folder: OnnxFolder;
  readonly tokensOf: (text: string) => readonly number[];
}

/** Loads runtime, tokeniser and model; rejects with an `AidFailure`. */
export async function loadOnnxModel(path: string): Promise<OnnxModel> {
  const folder = await readOnnxFolder(path);
  const { default: runtime } = await installed('onnxruntime-node', () => import('onnxruntime-node'));
  const { Tokenizer } = await installed('@huggingface/tokenizers', () => import('@huggingface/tokenizers'));
  try {
    const tokenizer = new Tokenizer(folder.tokenizer, folder.tokenizerConfig);
    const session = await runtime.InferenceSession.create(folder.model);
    return { runtime, session, folder, tokensOf: (text) => cut(tokenizer.encode(text).ids, folder.longest) };
  } catch (cause) {
    throw new AidFailure('bad-model', { file: folder.model }, { cause });
  }
}

async function installed<T>(name: string, load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (cause) {
    throw new AidFailure('no-runtime', { package: name }, { cause });
  }
}

/** The first tokens and the closing one. */
function cut(tokens: readonly number[], longest: number): readonly number[] {
  return tokens.length <= longest ? tokens : [...tokens.slice(0, longest - 1), ...tokens.slice(-1)];
}
