/** Why an aid could not help: keys of `notices.json` under `aid`. */
export type AidTrouble =
  | 'unreachable'
  | 'slow'
  | 'status'
  | 'redirect'
  | 'not-json'
  | 'wrong-shape'
  | 'too-large'
  | 'cut-short'
  | 'no-runtime'
  | 'bad-model';

/** An aid failed in a way that a person can look into; `values` go into the sentence. */
export class AidFailure extends Error {
  constructor(
    readonly trouble: AidTrouble,
    readonly values: Readonly<Record<string, string | number>> = {},
    options?: ErrorOptions,
  ) {
    super(`${trouble} ${JSON.stringify(values)}`, options);
  }
}
