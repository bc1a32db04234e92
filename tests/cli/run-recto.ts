import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { run } from '../../src/cli/command-line.js';

/** Folder of the demo articles. */
export const ARTICLES = resolve(import.meta.dirname, '../../corpora/articles');

/** What one command line printed and how it ended. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A data folder that is not there: no dictionary of this machine may help. */
const NOTHING_INSTALLED = { RECTO_DATA: join(tmpdir(), 'recto-tests-without-data') };

/** Runs a command line in this process. */
export async function recto(
  argv: readonly string[],
  stdin: string | Uint8Array = '',
  environment: NodeJS.ProcessEnv = NOTHING_INSTALLED,
): Promise<Ran> {
  let out = '';
  let err = '';
  const code = await run(argv, {
    stdin: Readable.from([Buffer.from(stdin)]),
    out: (text) => {
      out += text;
      return Promise.resolve();
    },
    err: (text) => {
      err += text;
    },
    outIsTerminal: false,
    errIsTerminal: false,
    environment,
  });
  return { code, out, err };
}
