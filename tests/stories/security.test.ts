import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addUser } from '../../src/desk/users.js';
import { consoleActor } from '../../src/desk/console-actor.js';
import { isRefusal } from '../../src/model/refusal.js';
import type { Answer, Browser } from './browser.js';
import { openDesk, PASSWORD, type Desk } from './open-desk.js';

/** Breaks out of text, of an attribute, of a script and of a textarea, wherever it is not escaped. */
const ATTACK = `"'><img src=x onerror=alert(1)></textarea></script><script>alert(2)</script>{{7*7}}\${1}<%= 1 %>`;
const RUNS = /<img src=x|<script(?![^>]* src="")|<[^>]+\s(?:on[a-z]+|style)\s*=|<style|<base|<iframe|<svg/i;
const LEADS = /\b(?:href|src|action|formaction)="\s*(?!\/|#|\?|https?:|mailto:|")/i;

let desk: Desk;
let people: Record<'vera' | 'jelena' | 'marko' | 'ana', Browser>;
let article: string;

beforeAll(async () => {
  desk = await openDesk();
  const [vera, jelena, marko, ana] = await Promise.all(['vera', 'jelena', 'marko', 'ana'].map(desk.signedIn));
  if (!vera || !jelena || !marko || !ana) throw new Error('Somebody cannot sign in.');
  people = { vera, jelena, marko, ana };
  article = await desk.addArticle(`Title ${ATTACK}\n\nBody ${ATTACK}`, `Naslov ${ATTACK}\n\nTekst ${ATTACK}`);
});
afterAll(() => desk.close());

/** No page, whatever it shows, holds markup that somebody typed or that the policy forbids. */
function expectHarmless({ text, headers }: Answer, what: string): void {
  const bare = text.replace(/="[^"]*"/g, '=""').replace(/='[^']*'/g, "=''");
  for (const [pattern, page] of [
    [RUNS, bare],
    [LEADS, text],
  ] as const) {
    const found = pattern.exec(page);
    expect([what, found && page.slice(Math.max(0, found.index - 80), found.index + 80)]).toEqual([what, null]);
  }
  expect(headers.get('content-security-policy')).toContain("script-src 'self'");
}

describe('what people type stays text', () => {
  test('in every field of the workbench, in its refusals, and on every page that tells of it later', async () => {
    const base = `/articles/${article}`;
    const { jelena, marko, ana } = people;
    await jelena.get(`${base}/review?pair=p1`);
    const open = jelena.fieldsOf('#p1-form');
    const typed: [string, Record<string, string>][] = [
      ['comments', { pair: 'p1', comment: ATTACK }],
      ['corrections', { ...open, text: `Corrected ${ATTACK}` }],
      ['corrections', { ...open, text: `Refused as stale ${ATTACK}` }],
      ['corrections', { pair: ATTACK, revision: ATTACK, text: ATTACK }],
      ['verdicts', { flag: ATTACK, verdict: ATTACK, reason: ATTACK, note: ATTACK }],
      ['merges', { pair: 'p1', revision: '0', text: ATTACK, was: ATTACK }],
      ['seen', { pairs: ATTACK, how: ATTACK }],
      ['return', { revision: '1', reason: ATTACK }],
    ];
    for (const [act, fields] of typed) {
      const browser = act === 'return' ? marko : jelena;
      expectHarmless(await browser.submit(`${base}/${act}`, fields), act);
      expectHarmless(await browser.submit(`${base}/${act}`, fields, { 'hx-request': 'true' }), `${act} by script`);
    }
    expectHarmless(await ana.submit(`${base}/approval`, { revision: ATTACK, override: ATTACK }), 'override');
    const pages = ['review', 'review?pair=p1', 'review?pair=p2', 'approval', 'approval?tab=source', 'history', 'purge'];
    for (const page of pages) {
      const answer = await ana.get(`${base}/${page}`);
      expect([page, answer.status]).toEqual([page, 200]);
      expectHarmless(answer, page);
    }
    expect((await ana.get(`${base}/review?pair=p1`)).document.body.textContent).toContain('alert(2)');
  });

  test('in every field of the import form and in what the preview makes of it', async () => {
    const { jelena } = people;
    const fields = {
      'source-text': `Izvornik ${ATTACK}\n\nJuče je u Baru otvorena nova škola.`,
      'target-text': `Text ${ATTACK}\n\nA new school was opened in Bar yesterday.`,
      ...{ from: 'cnr', to: 'en', engine: ATTACK, 'external-id': ATTACK, url: `https://x.example/?${ATTACK}` },
    };
    const preview = await jelena.upload('/import/preview', fields);
    expect(preview.status).toBe(200);
    expectHarmless(preview, 'preview');
    const received = await jelena.upload('/import', jelena.fieldsOf('form[data-import]'));
    expect(received.status).toBe(303);
    expectHarmless(await jelena.follow(received), 'review');
    for (const wrong of [
      { from: ATTACK },
      { to: ATTACK },
      { date: ATTACK },
      { url: 'javascript:alert(1)' },
      { url: ATTACK },
    ])
      expectHarmless(await jelena.upload('/import/preview', { ...fields, ...wrong }), JSON.stringify(wrong));
    for (const page of ['/', '/?tab=all', `/?tab=all&words=${encodeURIComponent(ATTACK)}`])
      expectHarmless(await jelena.get(page), page);
  });

  test('in a file’s name and in the markup of a file', async () => {
    const { jelena } = people;
    const html = `<html><head><title>${ATTACK}</title></head><body><article><h1 onclick="alert(1)">School opened</h1>
      <p style="color:red">A new school was <a href="javascript:alert(1)">opened</a> in Bar yesterday, they said there.</p>
      <script>alert(1)</script><svg onload="alert(1)"></svg><iframe src="//evil.example"></iframe>
      <p>The school will be attended by 420 students of the whole town.</p></article></body></html>`;
    const file = new File([html], `${ATTACK}.html`, { type: 'text/html' });
    const preview = await jelena.upload('/import/preview', { to: 'en' }, { 'target-file': file });
    expect(preview.status).toBe(200);
    expectHarmless(preview, 'preview of a page');
    const received = await jelena.upload('/import', jelena.fieldsOf('form[data-import]'));
    const review = await jelena.follow(received);
    expectHarmless(review, 'review of a page');
    expect(review.document.querySelector('a[href^="javascript"], [onclick]')).toBeNull();
  });

  test('in people’s names, sign-in names and user agents', async () => {
    const { ana } = people;
    const named = { name: ATTACK, 'display-name': ATTACK, displayName: ATTACK, role: ATTACK, 'new-password': PASSWORD };
    expectHarmless(await ana.submit('/people', named), 'refused person');
    const added = await addUser(desk.office, consoleActor, {
      ...{ name: 'mallory', displayName: ATTACK, role: 'reviewer', password: PASSWORD },
    });
    expect(isRefusal(added)).toBe(false);
    const mallory = desk.browser();
    mallory.headers['user-agent'] = ATTACK;
    await mallory.signIn('mallory', PASSWORD);
    for (const page of ['/', '/account', '/help/keys']) expectHarmless(await mallory.get(page), page);
    expectHarmless(await ana.get('/people'), '/people');
    expectHarmless(await desk.browser().signIn(ATTACK, ATTACK), 'sign-in');
    expectHarmless(await desk.browser().get(`/sign-in?next=${encodeURIComponent(`/${ATTACK}`)}`), 'next');
  });

  test('in addresses that do not exist, and in cookies', async () => {
    const { ana } = people;
    ana.cookies.set('recto_flash', encodeURIComponent(ATTACK));
    ana.cookies.set('recto_theme', encodeURIComponent(ATTACK));
    for (const page of [
      `/${encodeURIComponent(ATTACK)}`,
      `/articles/${encodeURIComponent(ATTACK)}/review`,
      '/%E0%A4%A',
    ])
      expectHarmless(await ana.get(page), page);
  });
});

describe('headers', () => {
  const POLICY =
    "default-src 'none';script-src 'self';style-src 'self';img-src 'self' data:;font-src 'self';connect-src 'self';" +
    "form-action 'self';frame-ancestors 'none';base-uri 'none';manifest-src 'self'";

  test('every answer has the one policy, errors and files included', async () => {
    for (const path of ['/sign-in', '/', '/no/such/page', '/healthz', '/public/none.css', '/%E0']) {
      const { headers } = await people.vera.get(path);
      expect([path, headers.get('content-security-policy')]).toEqual([path, POLICY]);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-frame-options')).toBe('DENY');
      expect(headers.get('referrer-policy')).toBe('same-origin');
      expect(headers.get('x-powered-by')).toBeNull();
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    }
    expect((await people.vera.get('/')).headers.get('cache-control')).toBe('private, no-cache');
  });

  test('an edition comes as a file with a safe name', async () => {
    const quiet = await desk.addArticle(`"; rm -rf / \r\nX: y ../../etc/passwd ${ATTACK}\n\nIt rained.`, null);
    const approved = `/articles/${quiet}`;
    const { ana } = people;
    await ana.get(`${approved}/approval`);
    const form = ana.fieldsOf('form:has(#override)');
    expect((await ana.submit(`${approved}/approval`, { ...form, override: 'For the test.' })).status).toBe(303);
    for (const format of ['text', 'html', 'json', 'ninjs']) {
      const { headers, status, text } = await ana.get(`${approved}/edition?format=${format}`);
      expect([format, status]).toEqual([format, 200]);
      expect(headers.get('content-disposition')).toMatch(/^attachment; filename="?[a-z0-9.-]+"?$/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      if (format === 'html') expect(text).not.toMatch(/<script|<img|onerror=alert\(1\)>/i);
    }
  });
});

describe('static files', () => {
  test.each(['/../server.js', '/..%2fserver.js', '/%2e%2e/server.js', '/..%5cserver.js', '/.%00./x', '/'])(
    'nothing outside their folder is served: %s',
    async (path) => {
      const { text } = await desk.browser().get('/sign-in');
      const mount = /\/public\/[\w-]+/.exec(text)?.[0] ?? '';
      expect(mount).not.toBe('');
      expect([400, 403, 404]).toContain(await statusOfRaw(`${mount}${path}`));
    },
  );
});

/** Asks with the path exactly as written: `fetch` would tidy it first. */
function statusOfRaw(path: string): Promise<number> {
  const { hostname, port } = new URL(desk.url);
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path }, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    });
    asked.once('error', reject);
    asked.end();
  });
}
