import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What an aid is asked. */
export interface Question {
  readonly version: number;
  readonly texts: readonly string[];
  readonly from?: string;
  readonly to?: string;
}

/** One way to answer a request. */
export type Answer = (question: Question, res: ServerResponse, req: IncomingMessage) => void;

/** A local server that answers as it is told: the first request by the first answer, …, the last one for all others. */
export interface AidServer {
  readonly url: string;
  readonly asked: { readonly question: Question; readonly token: string | undefined }[];
  readonly close: () => Promise<void>;
}

/** Opens one on this machine. */
export async function aidServer(...answers: readonly Answer[]): Promise<AidServer> {
  const asked: AidServer['asked'] = [];
  const server = createServer((req, res) => {
    const chunks: Buffer[] = [];
    req.on('data', (chunk: Buffer) => chunks.push(chunk));
    req.on('end', () => {
      const question = JSON.parse(Buffer.concat(chunks).toString('utf8')) as Question;
      const answer = answers[Math.min(asked.length, answers.length - 1)];
      asked.push({ question, token: req.headers.authorization });
      answer?.(question, res, req);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/aid`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Answers with JSON. */
export const json =
  (make: (question: Question) => unknown): Answer =>
  (question, res) =>
    void res.setHeader('content-type', 'application/json').end(JSON.stringify(make(question)));

/** Answers with a status and some text. */
export const status =
  (code: number, text = 'no', headers: Readonly<Record<string, string>> = {}): Answer =>
  (_question, res) =>
    void res.writeHead(code, headers).end(text);

/** Never answers. */
export const silence: Answer = () => undefined;

/** Hangs up without a word. */
export const hangUp: Answer = (_question, _res, req) => void req.socket.destroy();

/** Promises much, sends a little and hangs up. */
export const half: Answer = (_question, res) => {
  res.writeHead(200, { 'content-type': 'application/json', 'content-length': '5000' });
  res.write('{"vectors": [[0.1,');
  setTimeout(() => res.destroy(), 20);
};

/** Sends without end. */
export const flood: Answer = (_question, res) => {
  const piece = Buffer.alloc(1024 * 1024, 49);
  const more = (): void => {
    while (!res.destroyed && res.write(piece));
    if (!res.destroyed) res.once('drain', more);
  };
  res.writeHead(200, { 'content-type': 'application/json' });
  res.write('{"vectors": [[');
  more();
};
