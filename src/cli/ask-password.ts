import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import type { Io } from './io.js';
import { Problem } from './problem.js';

/** A password asked twice without echo, or the first line of standard input; never an argument. */
export async function askPassword(io: Io, fromStdin: boolean): Promise<string> {
  if (fromStdin) return firstLine(io);
  if (!io.errIsTerminal) throw new Problem('There is no terminal to ask on: use --password-stdin.');
  const [first, second] = await askTwice(io);
  if (first !== second) throw new Problem('The two passwords differ: try again.');
  return first;
}

async function firstLine(io: Io): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of io.stdin) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks).toString('utf8').split(/\r?\n/)[0] ?? '';
}

async function askTwice(io: Io): Promise<[string, string]> {
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const prompt = createInterface({ input: io.stdin, output: silent, terminal: true });
  try {
    io.err('Password: ');
    const first = await prompt.question('');
    io.err('\nAgain: ');
    const second = await prompt.question('');
    io.err('\n');
    return [first, second];
  } finally {
    prompt.close();
  }
}
