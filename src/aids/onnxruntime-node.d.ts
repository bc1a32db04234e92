/** The part of onnxruntime-node that is used; it is an optional peer and brings no types of its own in every version. */
declare module 'onnxruntime-node' {
  export class Tensor {
    constructor(type: 'int64', data: BigInt64Array, dims: readonly number[]);
    readonly dims: readonly number[];
    readonly data: unknown;
  }
  export interface Session {
    readonly inputNames: readonly string[];
    readonly outputNames: readonly string[];
    run(feeds: Readonly<Record<string, Tensor>>): Promise<Readonly<Record<string, Tensor>>>;
  }
  export interface Runtime {
    readonly InferenceSession: { create(path: string): Promise<Session> };
    readonly Tensor: typeof Tensor;
  }
  const runtime: Runtime;
  export default runtime;
}
