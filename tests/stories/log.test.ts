import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEMO_ACCOUNTS } from '../../src/desk/load-demo.js';
import { startRecto, type RunningRecto } from '../suites/start-recto.js';
import { Browser } from './browser.js';

let running: RunningRecto;
beforeAll(async () => {
  running = await startRecto({ environment: { LOG_LEVEL: 'trace' } });
});
afterAll(async () => {
  await running.kill();
  rmSync(running.data, { recursive: true, force: true });
});

test('the log says what was asked and how it ended, and nothing of texts, names, tokens or secrets', async () => {
  const started = running.printed().length;
  const browser = new Browser(running.url);
  browser.headers['user-agent'] = 'AGENT-OF-THE-TEST';
  await browser.signIn('NAME-TYPED-WRONG', 'PASSWORD-TYPED-WRONG');
  const reviewer = DEMO_ACCOUNTS.find(({ role }) => role === 'reviewer');
  expect((await browser.signIn(reviewer?.name ?? '', reviewer?.password ?? '')).status).toBe(303);
  const session = browser.cookies.get('recto_session') ?? 'no session';
  await browser.get('/?words=QUERY-OF-THE-TEST', { referer: `${running.url}/?a=REFERER-OF-THE-TEST` });
  await browser.upload('/import/preview', { 'target-text': 'ARTICLE-OF-THE-TEST\n\nIt rained.', to: 'en' });
  await browser.post('/sign-in', { csrf: 'TOKEN-OF-THE-TEST', name: 'x', password: 'x' });
  await browser.get('/%E0%A4%A?BROKEN-OF-THE-TEST');
  await fetch(`${running.url}/import`, {
    method: 'POST',
    body: '{"a":"BODY-OF-THE-TEST"',
    headers: { 'content-type': 'application/json' },
  });
  await running.stop();
  const log = running.printed().slice(started);
  expect(log).toMatch(/"path":"\/import\/preview"/);
  expect(log).not.toMatch(/OF-THE-TEST|TYPED-WRONG/);
  for (const secret of [reviewer?.password ?? '', session, session.slice(0, 20)]) expect(log).not.toContain(secret);
  expect(log).not.toContain(browser.cookies.get('recto_visitor') ?? 'no visitor');
  expect(log).not.toContain(readFileSync(join(running.data, 'secret'), 'utf8').trim());
});
