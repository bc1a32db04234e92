import { Writable } from 'node:stream';
import express from 'express';
import { expect, test } from 'vitest';
import { openLog, requestLog } from '../../src/web/log.js';

test('a request is logged by id, method, path and result: no query, no cookie, no body', async () => {
  const lines: string[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      lines.push(chunk.toString());
      done();
    },
  });
  const app = express();
  app.use(requestLog(openLog('info', stream)), express.urlencoded({ extended: false }));
  app.post('/articles/7/corrections', (_req, res) => void res.status(303).end());
  const server = app.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as { port: number };
  const answer = await fetch(`http://127.0.0.1:${String(port)}/articles/7/corrections?pair=secret-query`, {
    method: 'POST',
    body: new URLSearchParams({ text: 'secret-text' }),
    headers: {
      cookie: 'recto_session=secret-cookie',
      'x-csrf-token': 'secret-token',
      referer: 'http://x/secret-referer',
    },
    redirect: 'manual',
  });
  await new Promise((resolve) => server.close(resolve));
  const line = JSON.parse(lines.join('')) as { req: object; res: object };
  expect(line.req).toEqual({ id: answer.headers.get('x-request-id'), method: 'POST', path: '/articles/7/corrections' });
  expect(line.res).toEqual({ status: 303 });
  expect(lines.join('')).not.toContain('secret');
});
