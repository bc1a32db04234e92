/** How one vector is made of those of a text's tokens. */
export type Pooling = 'mean' | 'cls';

/** Token vectors of a batch, as a model gives them: batch × tokens × dim. */
export interface TokenVectors {
  readonly values: Float32Array;
  readonly tokens: number;
  readonly dim: number;
}

/** One vector of length one for each text; `lengths` says how many of its tokens are not padding. */
export function pooled(
  { values, tokens, dim }: TokenVectors,
  lengths: readonly number[],
  how: Pooling,
): Float32Array[] {
  return lengths.map((length, text) => {
    const vector = new Float32Array(dim);
    const used = how === 'cls' ? 1 : length;
    for (let token = 0; token < used; token += 1) {
      const from = (text * tokens + token) * dim;
      for (let place = 0; place < dim; place += 1) vector[place] = (vector[place] ?? 0) + (values[from + place] ?? 0);
    }
    return normalised(vector);
  });
}

/** The vector at length one; a vector of zeros stays. */
export function normalised(vector: Float32Array): Float32Array {
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
  return length > 0 ? vector.map((value) => value / length) : vector;
}
