import { stat } from 'node:fs/promises';
import { SingleBar } from 'cli-progress';
import type { Io } from './io.js';

/** A bar over the bytes of one file. */
export interface Progress {
  readonly advance: (bytes: number) => void;
  readonly stop: () => void;
}

const NONE: Progress = { advance: () => undefined, stop: () => undefined };

/** A progress bar on a terminal's standard error; nothing in a pipe or when results go to the same terminal. */
export async function progressOver(path: string, io: Io): Promise<Progress> {
  if (path === '-' || !io.errIsTerminal || io.outIsTerminal) return NONE;
  const size = await stat(path).then(
    (file) => file.size,
    () => 0,
  );
  if (size === 0) return NONE;
  const bar = new SingleBar({ format: '{bar} {percentage} %', stream: process.stderr, clearOnComplete: true });
  bar.start(size, 0);
  return { advance: (bytes) => bar.increment(bytes), stop: () => bar.stop() };
}
