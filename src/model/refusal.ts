/** A person's mistake as a value: a key of the locale's `refusals.json` and its values, with the HTTP code it maps to. */
export interface Refusal {
  readonly refused: true;
  readonly key: string;
  readonly values: Readonly<Record<string, string | number>>;
  /** 404 gone · 403 not allowed · 409 conflict · 412 stale · 413 too large · 422 everything else a person can mend. */
  readonly code: 403 | 404 | 409 | 412 | 413 | 422 | 429;
}

/** Makes a refusal; 422 unless another code is named. */
export function refuse(
  key: string,
  values: Readonly<Record<string, string | number>> = {},
  code: Refusal['code'] = 422,
): Refusal {
  return { refused: true, key, values, code };
}

/** True when a result is a refusal rather than the thing that was asked for. */
export function isRefusal(result: unknown): result is Refusal {
  return typeof result === 'object' && result !== null && (result as { refused?: unknown }).refused === true;
}
