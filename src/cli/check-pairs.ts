import { createReadStream } from 'node:fs';
import { z } from 'zod';
import { inspectPair } from '../desk/inspect-pair.js';
import { languageFor } from '../desk/language-for.js';
import type { Words } from '../locales/index.js';
import { atLeast, type Severity } from '../model/flag.js';
import { isRefusal } from '../model/refusal.js';
import { unreadable } from './input.js';
import type { Io } from './io.js';
import { lines, type Line } from './lines.js';
import { progressOver, type Progress } from './progress.js';
import { pairFlags } from './report.js';

/** What `recto check --pairs` runs with. */
export interface PairsOrder {
  readonly path: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly hints: boolean;
  readonly failOn: Severity | undefined;
  readonly words: Words;
}

const LINE_LIMIT = 1024 * 1024;

const pairLine = z.object({
  id: z.union([z.string(), z.number()]),
  source: z.string().nullish(),
  target: z.string(),
  from: z.string().nullish(),
  to: z.string().nullish(),
  date: z.iso.date().nullish(),
  context: z
    .object({ sourceForms: z.array(z.string()).default([]), targetForms: z.array(z.string()).default([]) })
    .nullish(),
});

interface Answer {
  readonly text: string;
  readonly failed: boolean;
  readonly reached: boolean;
}

/** Checks one pair a line, in order, with memory that does not grow; 2 when a line was bad, 1 when `failOn` was reached. */
export async function checkPairs(order: PairsOrder, io: Io): Promise<number> {
  const stream = order.path === '-' ? io.stdin : createReadStream(order.path);
  const progress = await progressOver(order.path, io);
  let failed = false;
  let reached = false;
  try {
    for await (const line of lines(watched(stream, progress), LINE_LIMIT)) {
      if (!line.tooLong && line.text.trim() === '') continue;
      const answer = answerTo(line, order);
      failed ||= answer.failed;
      reached ||= answer.reached;
      await io.out(answer.text + '\n');
    }
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).syscall === undefined) throw cause;
    throw unreadable(order.path, cause);
  } finally {
    progress.stop();
  }
  return failed ? 2 : reached ? 1 : 0;
}

/** The stream's chunks, each told to the progress bar as it passes. */
async function* watched(stream: AsyncIterable<unknown>, progress: Progress): AsyncGenerator<unknown> {
  for await (const chunk of stream) {
    progress.advance((chunk as Uint8Array).length);
    yield chunk;
  }
}

function answerTo(line: Line, order: PairsOrder): Answer {
  if (line.tooLong) return bad(line, null, 'line.too-long', 'The line is over 1 MB: split it.');
  let value: unknown;
  try {
    value = JSON.parse(line.text);
  } catch {
    return bad(line, null, 'line.not-json', 'The line is not JSON: write one object a line.');
  }
  const parsed = pairLine.safeParse(value);
  if (!parsed.success) return bad(line, idOf(value), 'line.wrong-shape', describe(parsed.error));
  return checked(line, parsed.data, order);
}

function checked(line: Line, pair: z.infer<typeof pairLine>, order: PairsOrder): Answer {
  const from = pair.from ?? order.from ?? null;
  const to = pair.to ?? order.to ?? null;
  if (to === null) return bad(line, pair.id, 'language.missing', 'The line has no "to" language and there is no --to.');
  if (from === null && typeof pair.source === 'string')
    return bad(
      line,
      pair.id,
      'language.missing',
      'The line has a source but no "from" language, and there is no --from.',
    );
  for (const tag of [from, to])
    if (tag !== null && isRefusal(languageFor(tag)))
      return bad(line, pair.id, 'language.unknown', `The language tag ${tag} is not known.`);
  if (from === to) return bad(line, pair.id, 'language.same', 'Source and translation are in the same language.');
  const { flags, suspicion } = inspectPair({
    source: pair.source ?? null,
    target: pair.target,
    from,
    to,
    date: pair.date ?? null,
    context: pair.context ?? null,
  });
  const { failOn } = order;
  return {
    text: JSON.stringify({ id: pair.id, flags: pairFlags(flags, order.hints, order.words), suspicion }),
    failed: false,
    reached: failOn !== undefined && flags.some((flag) => flag.tier === 'flag' && atLeast(flag.severity, failOn)),
  };
}

function bad(line: Line, id: string | number | null, key: string, message: string): Answer {
  return { text: JSON.stringify({ id, line: line.number, error: { key, message } }), failed: true, reached: false };
}

function idOf(value: unknown): string | number | null {
  const id = (value as { id?: unknown } | null)?.id;
  return typeof id === 'string' || typeof id === 'number' ? id : null;
}

function describe(error: z.ZodError): string {
  const [issue] = error.issues;
  const field = issue?.path.join('.') ?? '';
  return field === ''
    ? 'The line is not an object with id and target.'
    : `The field "${field}" is missing or of a wrong kind.`;
}
