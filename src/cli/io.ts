import type { Readable } from 'node:stream';

/** What a command may touch: so that tests can run it without a process. */
export interface Io {
  readonly stdin: Readable;
  /** Results. Resolves when more may be written. */
  readonly out: (text: string) => Promise<void>;
  /** Everything else. */
  readonly err: (text: string) => void;
  readonly outIsTerminal: boolean;
  readonly errIsTerminal: boolean;
  readonly environment: NodeJS.ProcessEnv;
}

/** The process's own streams. */
export function processIo(): Io {
  return {
    stdin: process.stdin,
    out: (text) =>
      new Promise((resolve) => {
        if (process.stdout.write(text)) resolve();
        else process.stdout.once('drain', resolve);
      }),
    err: (text) => void process.stderr.write(text),
    outIsTerminal: process.stdout.isTTY,
    errIsTerminal: process.stderr.isTTY,
    environment: process.env,
  };
}
