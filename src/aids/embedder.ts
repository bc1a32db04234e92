/** Turns texts of any language into vectors that lie near each other when the texts mean the same. */
export interface Embedder {
  /** For notices and caches: where it is or what it is called. */
  readonly id: string;
  /** Length of every vector; 0 until the first answer tells it. */
  readonly dim: number;
  /** One vector for each text, in order; rejects with an `AidFailure`. */
  readonly embed: (texts: readonly string[]) => Promise<readonly Float32Array[]>;
}
