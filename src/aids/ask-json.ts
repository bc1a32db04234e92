import type { z } from 'zod';
import { AidFailure } from './aid-failure.js';
import type { HttpAddress } from './http-address.js';

/** An answer may have so many bytes. */
const LARGEST = 32 * 1024 * 1024;
/** One request may take so long, however much is left for all. */
const REQUEST_MS = 15_000;
const CONNECTION_LOST = new Set(['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET']);

/**
 * Posts JSON and reads the JSON answer; a lost connection and a server's fault (5xx) are tried once more. Rejects with an
 * `AidFailure` whatever goes wrong.
 */
export async function askJson<T>(
  address: HttpAddress,
  question: object,
  shape: z.ZodType<T>,
  until: AbortSignal,
  largest = LARGEST,
): Promise<T> {
  const once = (): Promise<T> => ask(address, question, shape, until, largest);
  try {
    return await once();
  } catch (cause) {
    if (!(cause instanceof AidFailure) || !passing(cause)) throw cause;
    return once();
  }
}

function passing({ trouble, values }: AidFailure): boolean {
  return trouble === 'cut-short' || (trouble === 'status' && Number(values['status']) >= 500);
}

async function ask<T>(
  { url, token }: HttpAddress,
  question: object,
  shape: z.ZodType<T>,
  until: AbortSignal,
  largest: number,
): Promise<T> {
  const signal = AbortSignal.any([until, AbortSignal.timeout(REQUEST_MS)]);
  try {
    const answer = await fetch(url, {
      method: 'POST',
      redirect: 'manual',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        ...(token !== null && { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify(question),
      signal,
    });
    await refuseStatus(answer);
    return shaped(await textOf(answer, largest), shape);
  } catch (cause) {
    throw cause instanceof AidFailure ? cause : troubleOf(cause, signal);
  }
}

async function refuseStatus(answer: Response): Promise<void> {
  if (answer.ok) return;
  await answer.body?.cancel();
  const { status } = answer;
  throw new AidFailure(status >= 300 && status < 400 ? 'redirect' : 'status', { status });
}

async function textOf(answer: Response, largest: number): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for await (const chunk of answer.body ?? []) {
    const bytes = chunk as Uint8Array;
    size += bytes.length;
    if (size > largest) throw new AidFailure('too-large', { megabytes: Math.round(largest / 1024 / 1024) });
    text += decoder.decode(bytes, { stream: true });
  }
  return text + decoder.decode();
}

function shaped<T>(text: string, shape: z.ZodType<T>): T {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new AidFailure('not-json', {}, { cause });
  }
  const parsed = shape.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new AidFailure(
    'wrong-shape',
    { field: parsed.error.issues[0]?.path.join('.') || '–' },
    { cause: parsed.error },
  );
}

function troubleOf(cause: unknown, signal: AbortSignal): AidFailure {
  if (signal.aborted) return new AidFailure('slow', {}, { cause });
  const code = codeOf(cause);
  return CONNECTION_LOST.has(code) || (cause as Error).message === 'terminated'
    ? new AidFailure('cut-short', {}, { cause })
    : new AidFailure('unreachable', { code }, { cause });
}

function codeOf(cause: unknown): string {
  const inner = (cause as { cause?: { code?: unknown } }).cause;
  return typeof inner?.code === 'string' ? inner.code : 'ERR';
}
