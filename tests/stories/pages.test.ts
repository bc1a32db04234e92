import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROUTES } from '../../src/web/routes.js';
import { openDesk, PASSWORD, type Desk } from './open-desk.js';

let desk: Desk;
let article: string;
beforeAll(async () => {
  desk = await openDesk();
  article = await desk.addArticle();
});
afterAll(() => desk.close());

describe('every answer', () => {
  test('carries the strict policy, and no page holds script or style of its own', async () => {
    const ana = await desk.signedIn('ana');
    const paths = ROUTES.filter(({ method, path }) => method === 'get' && !path.endsWith('/edition')).map(
      ({ path }) => path,
    );
    for (const path of paths) {
      const { status, headers, document, text } = await ana.get(path.replace(':id', article));
      const policy = headers.get('content-security-policy') ?? '';
      expect([path, status === 200 || path === '/sign-in']).toEqual([path, true]);
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self'");
      expect(policy).not.toMatch(/unsafe|upgrade-insecure/);
      expect(document.querySelectorAll('script:not([src]), style, [style]')).toHaveLength(0);
      expect(text).not.toMatch(/<[^>]+ on[a-z]+=/);
    }
  });

  test('has a request id, hides the machine and keeps out of frames and caches', async () => {
    const { headers } = await desk.browser().get('/sign-in');
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cache-control')).toBe('private, no-cache');
  });
});

describe('what is not there', () => {
  test('an unknown address is a page with the number to quote', async () => {
    const answer = await (await desk.signedIn('jelena')).get('/no/such/page');
    expect(answer.status).toBe(404);
    expect(answer.document.querySelector('code')?.textContent).toBe(answer.headers.get('x-request-id'));
  });

  test('a known address with another method says which it takes', async () => {
    const browser = desk.browser();
    const wrong = await browser.get('/sign-out');
    expect([wrong.status, wrong.headers.get('allow')]).toEqual([405, 'POST']);
  });

  test('an address that nobody can read is no broken machine', async () => {
    expect((await desk.browser().get('/articles/%E0%A4%A/review')).status).toBe(400);
  });

  test.each(['review', 'approval', 'history', 'purge'])('an article that is not on the desk: %s', async (page) => {
    expect((await (await desk.signedIn('ana')).get(`/articles/nowhere/${page}`)).status).toBe(404);
  });

  test('a broken machine shows its number and nothing of its insides', async () => {
    const broken = await openDesk();
    const browser = await broken.signedIn('jelena');
    Object.assign(broken.office.store.articles, {
      queue: () => Promise.reject(new Error('disk on fire at /secret/path')),
    });
    try {
      const answer = await browser.get('/');
      expect(answer.status).toBe(500);
      expect(answer.text).toContain(answer.headers.get('x-request-id'));
      expect(answer.text).not.toMatch(/disk on fire|secret|node_modules|\.js:/);
    } finally {
      await broken.close();
    }
  });
});

describe('files for the browser', () => {
  test('stand under a hash of their contents and may be kept for good', async () => {
    const browser = desk.browser();
    const { document } = await browser.get('/sign-in');
    const address = document.querySelector('link[rel=stylesheet]')?.getAttribute('href') ?? '';
    expect(address).toMatch(/^\/public\/[\w-]{12}\/tokens\.css$/);
    const { status, headers } = await browser.get(address);
    expect([status, headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable']);
    expect((await browser.get(address.replace(/tokens\.css$/, '..%2f..%2fserver.ts'))).status).not.toBe(200);
  });

  test('every file that a page names exists', async () => {
    const ana = await desk.signedIn('ana');
    const known = new Set(readdirSync(join(import.meta.dirname, '../../src/web/public')));
    for (const { path } of ROUTES.filter(({ method, path }) => method === 'get' && !path.endsWith('/edition'))) {
      const { document } = await ana.get(path.replace(':id', article));
      const named = [...document.querySelectorAll('link[href^="/public"], script[src]')]
        .map((element) =>
          (element.getAttribute('href') ?? element.getAttribute('src') ?? '').replace(/^\/public\/[^/]+\//, ''),
        )
        .filter((name) => !name.startsWith('vendor/'));
      expect(named.filter((name) => !known.has(name))).toEqual([]);
    }
  });
});

describe('the process', () => {
  test('says that it lives and that its database answers, without sign-in', async () => {
    const browser = desk.browser();
    expect((await browser.get('/healthz')).text).toBe('ok\n');
    expect((await browser.get('/readyz')).text).toBe('ready\n');
  });

  test('says when the database does not answer', async () => {
    const lame = await openDesk();
    Object.assign(lame.office.store, { ready: () => Promise.resolve(false) });
    try {
      expect((await lame.browser().get('/readyz')).status).toBe(503);
    } finally {
      await lame.close();
    }
  });
});

describe('the tongue and the light of the screens', () => {
  test.each([
    ['cnr', 'sr-Latn'],
    ['sr-RS,sr;q=0.9', 'sr-Latn'],
    ['bs', 'sr-Latn'],
    ['de, en;q=0.5', 'en'],
    ['ja', 'en'],
  ])('a browser that prefers %s gets %s', async (prefers, lang) => {
    const { document } = await desk.browser().get('/sign-in', { 'accept-language': prefers });
    expect(document.documentElement.getAttribute('lang')).toBe(lang);
  });

  test('the choice is remembered for the person, in every browser', async () => {
    const here = await desk.signedIn('vera');
    const changed = await here.submit('/preferences', { locale: 'sr-Latn', here: '/?tab=all' });
    expect(changed.location).toBe('/?tab=all');
    expect((await here.follow(changed)).text).toContain('Slobodni');
    const elsewhere = await desk.signedIn('vera');
    expect((await elsewhere.get('/')).document.documentElement.getAttribute('lang')).toBe('sr-Latn');
    expect((await elsewhere.submit('/preferences', { locale: 'xx', here: '//evil' })).location).toBe('/');
  });

  test('the light stands in the first line of the page', async () => {
    const browser = desk.browser();
    expect((await browser.get('/sign-in')).text).toContain('data-theme="auto"');
    await browser.submit('/preferences', { theme: 'dark' });
    expect((await browser.get('/sign-in')).text).toContain('data-theme="dark"');
  });
});

describe('the account', () => {
  test('lists where one is signed in; one session or all others can be ended', async () => {
    const here = await desk.signedIn('marko');
    const there = await desk.signedIn('marko');
    const page = await here.get('/account');
    expect(page.document.querySelectorAll('tbody tr')).toHaveLength(2);
    const end = page.document.querySelector('tbody form')?.getAttribute('action') ?? '';
    expect((await here.submit(end, {})).location).toBe('/account');
    expect((await there.get('/account')).status).toBe(303);
    const again = await desk.signedIn('marko');
    await here.submit('/account/sessions/end-others', {});
    expect((await again.get('/account')).status).toBe(303);
    expect((await here.get('/account')).status).toBe(200);
  });

  test("nobody ends another person's session", async () => {
    const ana = await desk.signedIn('ana');
    const marko = await desk.signedIn('marko');
    const there = await desk.signedIn('marko');
    const end = (await marko.get('/account')).document.querySelector('tbody form')?.getAttribute('action') ?? '';
    expect((await ana.submit(end, {})).status).toBe(404);
    expect((await there.get('/account')).status).toBe(200);
  });

  test('a new password needs the present one, ends other sessions and keeps this one', async () => {
    const own = await openDesk();
    try {
      const here = await own.signedIn('jelena');
      const there = await own.signedIn('jelena');
      const wrong = await here.submit('/account/password', {
        password: 'guess',
        'new-password': 'a quiet harbour town',
      });
      expect(wrong.status).toBe(422);
      expect(wrong.text).toContain('present password is wrong');
      const set = await here.submit('/account/password', {
        password: PASSWORD,
        'new-password': 'a quiet harbour town',
      });
      expect(set.location).toBe('/account');
      expect((await here.get('/account')).status).toBe(200);
      expect((await there.get('/account')).status).toBe(303);
      expect((await own.browser().signIn('jelena', 'a quiet harbour town')).status).toBe(303);
    } finally {
      await own.close();
    }
  });
});

describe('administration', () => {
  test('only an administrator sees the people and can remove an article', async () => {
    const marko = await desk.signedIn('marko');
    for (const path of ['/people', `/articles/${article}/purge`]) expect((await marko.get(path)).status).toBe(403);
    expect((await marko.submit(`/articles/${article}/purge`, { reason: 'x' })).status).toBe(403);
  });

  test('a person is added, kept out and let in again', async () => {
    const ana = await desk.signedIn('ana');
    const fields = { name: 'Nikola', 'display-name': 'Nikola', role: 'reviewer' };
    const short = await ana.submit('/people', { ...fields, 'new-password': 'short' });
    expect(short.status).toBe(422);
    expect(short.document.querySelector('#name')?.getAttribute('value')).toBe('Nikola');
    const password = 'four winds of the gulf';
    expect((await ana.submit('/people', { ...fields, 'new-password': password })).location).toBe('/people');
    const nikola = await desk.browser();
    expect((await nikola.signIn('nikola', password)).status).toBe(303);
    await ana.submit('/people/nikola/state', { disabled: 'yes' });
    expect((await nikola.get('/')).status).toBe(303);
    expect((await nikola.signIn('nikola', password)).status).toBe(403);
    await ana.submit('/people/nikola/state', { disabled: 'no' });
    expect((await nikola.signIn('nikola', password)).status).toBe(303);
  });

  test('removing an article asks for a reason and takes its texts from every page', async () => {
    const gone = await desk.addArticle('A text to be forgotten\n\nForget me.', null);
    const ana = await desk.signedIn('ana');
    expect((await ana.get(`/articles/${gone}/purge`)).text).toContain('A text to be forgotten');
    expect((await ana.submit(`/articles/${gone}/purge`, { reason: ' ' })).status).toBe(422);
    const removed = await ana.submit(`/articles/${gone}/purge`, { reason: 'A court order' });
    expect(removed.status).toBe(303);
    expect((await ana.follow(removed)).text).not.toContain('A text to be forgotten');
  });
});
