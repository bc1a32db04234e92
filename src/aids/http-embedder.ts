import { z } from 'zod';
import { AidFailure } from './aid-failure.js';
import { askJson } from './ask-json.js';
import type { Embedder } from './embedder.js';
import { shownAddress, type HttpAddress } from './http-address.js';
import { batches, inBatches } from './in-batches.js';

const BATCH = 64;
const CHARACTERS = 64_000;
const TOGETHER = 2;
const LONGEST_VECTOR = 8192;

const answer = z.object({ vectors: z.array(z.array(z.number()).min(1).max(LONGEST_VECTOR)) });

/** An embedder behind an address; docs/aids.md has its contract. */
export function httpEmbedder(address: HttpAddress): Embedder {
  let dim = 0;
  const ask = async (texts: readonly string[], until: AbortSignal): Promise<Float32Array[]> => {
    const { vectors } = await askJson(address, { version: 1, texts }, answer, until);
    dim ||= vectors[0]?.length ?? 0;
    if (vectors.length !== texts.length || vectors.some(({ length }) => length !== dim))
      throw new AidFailure('wrong-shape', { field: 'vectors' });
    return vectors.map((vector) => Float32Array.from(vector));
  };
  return {
    id: shownAddress(address.url),
    get dim() {
      return dim;
    },
    embed: (texts) => inBatches(batches(texts, BATCH, CHARACTERS), TOGETHER, address.milliseconds, ask),
  };
}
