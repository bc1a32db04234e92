import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { consoleActor } from '../../src/desk/console-actor.js';
import { disableUser, setPassword } from '../../src/desk/users.js';
import { mayActAs, USER_ROLES, type UserRole } from '../../src/model/user.js';
import { openDatabase } from '../../src/store/open-database.js';
import { ROUTES } from '../../src/web/routes.js';
import type { Answer, Browser } from './browser.js';
import { openDesk, PASSWORD, type Desk } from './open-desk.js';

const POSTS = ROUTES.filter(({ method }) => method === 'post');
const NAMES: Readonly<Record<UserRole, string>> = { viewer: 'vera', reviewer: 'jelena', editor: 'marko', admin: 'ana' };

let desk: Desk;
let article: string;
let hidden: string;
let browsers: Map<UserRole, Browser>;

beforeAll(async () => {
  desk = await openDesk();
  browsers = new Map(
    await Promise.all(USER_ROLES.map(async (role) => [role, await desk.signedIn(NAMES[role])] as const)),
  );
  article = await desk.addArticle();
  hidden = await desk.addArticle('A secret of another desk\n\nNobody here may read it.', null);
  await moveToOtherDesk(hidden);
});
afterAll(() => desk.close());

/** Makes a second desk behind the store's back and gives it the article. */
async function moveToOtherDesk(id: string): Promise<void> {
  const db = await openDatabase({ url: null, file: desk.file });
  const [first] = await db.selectFrom('desk').selectAll().execute();
  if (!first) throw new Error('There is no desk.');
  await db
    .insertInto('desk')
    .values({ ...first, id: 'other' })
    .execute();
  await db.updateTable('article').set({ desk_id: 'other' }).where('id', '=', id).execute();
  await db.destroy();
}

function as(role: UserRole): Browser {
  const browser = browsers.get(role);
  if (!browser) throw new Error(role);
  return browser;
}

/** The route's address for an article (people and sessions that nobody has). */
function addressOf(path: string, id: string): string {
  return path.replace('/articles/:id', `/articles/${id}`).replace(/:\w+/, 'nobody-of-this-name');
}

/** A page answers a signed-in visitor: never a broken machine. */
function expectNoFault(answer: Answer, what: string): void {
  expect([what, answer.status < 500]).toEqual([what, true]);
  expect(answer.text).not.toMatch(/\bat .+\.[jt]s:\d+|SQLITE|node_modules/);
}

describe('every route', () => {
  test.each(POSTS.map(({ path }) => path))('refuses a post without the token of this browser: %s', async (path) => {
    const browser = as('admin');
    const stranger = await desk.browser().token();
    for (const csrf of [undefined, '', 'wrong', stranger]) {
      const refused = await browser.post(addressOf(path, article), csrf === undefined ? {} : { csrf });
      expect([csrf, refused.status]).toEqual([csrf, 403]);
    }
    const sneaked = await browser.submit(addressOf(path, article), {}, { 'sec-fetch-site': 'cross-site' });
    expect(sneaked.status).toBe(403);
    const address = `${addressOf(path, article)}?csrf=${await browser.token()}`;
    expect((await browser.post(address, {})).status).toBe(403);
  });

  test.each(ROUTES.filter(({ role }) => role !== null).map((route) => [route.method, route.path, route.role] as const))(
    'is shut to lower roles and to visitors: %s %s (%s)',
    async (method, path, needed) => {
      const address = addressOf(path, 'no-such-article');
      const visitor = desk.browser();
      const turned = method === 'get' ? await visitor.get(address) : await visitor.submit(address, {});
      expect([303, 401]).toContain(turned.status);
      if (turned.status === 303) expect(turned.location).toMatch(/^\/sign-in\?next=/);
      for (const role of USER_ROLES) {
        if (needed === null || mayActAs(role, needed)) continue;
        const browser = as(role);
        const refused = method === 'get' ? await browser.get(address) : await browser.submit(address, {});
        expect([role, refused.status]).toEqual([role, 403]);
      }
    },
  );

  test.each(ROUTES.filter(({ path }) => path.startsWith('/articles/:id')).map(({ method, path }) => [method, path]))(
    'does not tell an article of another desk from none: %s %s',
    async (method = '', path = '') => {
      const ask = async (id: string): Promise<Answer> => {
        const address = addressOf(path, id);
        const fields = { pair: 'p1', revision: '0', text: 'x', comment: 'x', reason: 'other', note: 'x', flag: 'f1' };
        return method === 'get'
          ? as('admin').get(address)
          : as('admin').submit(address, { ...fields, verdict: 'accepted', index: '0', pairs: 'p1', how: 'rested' });
      };
      const [theirs, none] = [await ask(hidden), await ask('00000000-0000-0000-0000-000000000000')];
      expect([path, theirs.status]).toEqual([path, none.status]);
      expect([404, 422]).toContain(theirs.status);
      expect(theirs.text).not.toContain('secret of another desk');
      expectNoFault(theirs, path);
    },
  );

  test.each(ROUTES.map(({ path }) => path))(
    'knows its methods and answers nonsense without a fault: %s',
    async (path) => {
      const address = addressOf(path, article);
      const allowed = ROUTES.filter((route) => route.path === path).map(({ method }) => method.toUpperCase());
      const wrong = await fetch(desk.url + address, { method: 'DELETE' });
      expect([wrong.status, (wrong.headers.get('allow') ?? '').includes(allowed[0] ?? '-')]).toEqual([405, true]);
      if (/sign-out|sessions\/|purge|end-others|password|people/.test(path)) return;
      for (const nonsense of [
        { pair: '\ud800', revision: '1e999', text: '\u0000', comment: '\u0000\ud83d' },
        { pair: 'p1', revision: '-1', text: 'x'.repeat(200_000), comment: 'y'.repeat(200_000), reason: '\u0000' },
        { __proto__x: '1', constructor: '1', toString: '1', 'a[b][c]': '1', pair: '__proto__', revision: 'NaN' },
      ] as Record<string, string>[])
        if (allowed.includes('POST')) expectNoFault(await as('admin').submit(address, nonsense), path);
      if (allowed.includes('GET'))
        for (const query of [
          '?pair=__proto__',
          '?tab=__proto__&page=1e9',
          '?page=-1',
          '?format=constructor',
          '?a=%00&pair=%00',
        ])
          expectNoFault(await as('admin').get(address + query), path + query);
    },
  );
});

test('keys that reach for the prototype change nothing', async () => {
  const body = new URLSearchParams([
    ['csrf', await as('reviewer').token()],
    ['__proto__', 'polluted'],
    ['__proto__[polluted]', 'yes'],
    ['constructor[prototype][polluted]', 'yes'],
    ['role-target-__proto__', 'noise'],
    ['target-text', 'A text\n\nIt rained all day.'],
    ['to', 'en'],
  ]);
  const fields = Object.fromEntries([...body].filter(([name]) => name !== '__proto__'));
  expectNoFault(await as('reviewer').upload('/import/preview', { ...fields, ['__proto__']: 'polluted' }), 'multipart');
  const cookie = [...as('reviewer').cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const answer = await fetch(`${desk.url}/import/preview`, { method: 'POST', body, headers: { cookie } });
  expect(answer.status).toBe(200);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

describe('sizes', () => {
  test('a form, an upload and a chunked upload that are too large are refused before they are read', async () => {
    const browser = as('reviewer');
    const large = await browser.submit(`/articles/${article}/comments`, { comment: 'x'.repeat(4 * 1024 * 1024) });
    expect(large.status).toBe(413);
    const file = new File([new Uint8Array(16 * 1024 * 1024).fill(97)], 'big.txt');
    expect((await browser.upload('/import/preview', { to: 'en' }, { 'target-file': file })).status).toBe(413);
    const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const endless = await fetch(`${desk.url}/import/preview`, {
      method: 'POST',
      body: new Blob(['--b\r\n']).stream(),
      headers: { cookie, 'content-type': 'multipart/form-data; boundary=b' },
      duplex: 'half',
    } as RequestInit);
    expect(endless.status).toBe(413);
  });

  test('a form with too many fields, and one that breaks off, are refused in words', async () => {
    const browser = as('reviewer');
    const many = Object.fromEntries(Array.from({ length: 6000 }, (_, index) => [`field-${String(index)}`, 'x']));
    expect((await browser.submit(`/articles/${article}/comments`, many)).status).toBe(422);
    const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const broken = await fetch(`${desk.url}/import/preview`, {
      method: 'POST',
      body: '--b\r\nContent-Disposition: form-data; name="target-file"; filename="a"\r\n\r\nhalf',
      headers: { cookie, 'content-type': 'multipart/form-data; boundary=b' },
    });
    expect(broken.status).toBe(422);
    expect(await broken.text()).not.toMatch(/\bat .+\.[jt]s:\d+/);
  });

  test('a name and a password that take long to compose do not keep the desk waiting', async () => {
    const browser = desk.browser();
    const marks = `a${'\u0315\u0300\u05ae\u0301'.repeat(30_000)}`;
    await browser.get('/sign-in');
    const before = process.cpuUsage();
    expect((await browser.submit('/sign-in', { name: marks, password: marks })).status).toBe(403);
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(3000);
  });

  test('a small field that unpacks to a huge file is refused', async () => {
    const { deflateSync } = await import('node:zlib');
    const bomb = deflateSync(Buffer.alloc(200 * 1024 * 1024)).toString('base64');
    const refused = await as('reviewer').upload('/import/preview', {
      'target-kept': bomb,
      'target-kept-name': 'x.txt',
    });
    expect(refused.status).toBe(422);
  });
});

describe('sessions', () => {
  test('a token planted before sign-in is never taken up, and every sign-in has a new one', async () => {
    const browser = desk.browser();
    browser.cookies.set('recto_session', 'planted-by-an-attacker');
    await browser.signIn('jelena', PASSWORD);
    const first = browser.cookies.get('recto_session');
    expect(first).toMatch(/^[\w-]{43}$/);
    await browser.submit('/sign-out', {});
    await browser.signIn('jelena', PASSWORD);
    expect(browser.cookies.get('recto_session')).not.toBe(first);
  });

  test('a new password ends every session but the one it was set in; an administrator’s ends all', async () => {
    const [here, elsewhere] = [await desk.signedIn('vera'), await desk.signedIn('vera')];
    const fields = { password: PASSWORD, 'new-password': `${PASSWORD} and back` };
    const guessed = await here.submit('/account/password', { ...fields, password: 'a guess' });
    expect(guessed.status).toBe(422);
    const set = await here.submit('/account/password', fields);
    expect(set.status).toBe(303);
    expect((await here.get('/')).status).toBe(200);
    expect((await elsewhere.get('/')).location).toMatch(/^\/sign-in/);
    await setPassword(desk.office, consoleActor, { name: 'vera', password: PASSWORD });
    expect((await here.get('/')).location).toMatch(/^\/sign-in/);
  });

  test('who is disabled is out at once and cannot come back', async () => {
    const vera = await desk.signedIn('vera');
    await disableUser(desk.office, consoleActor, { name: 'vera', disabled: true });
    expect((await vera.get('/')).location).toMatch(/^\/sign-in/);
    expect((await vera.signIn('vera', PASSWORD)).status).toBe(403);
    await disableUser(desk.office, consoleActor, { name: 'vera', disabled: false });
  });

  test('nobody ends the session of somebody else', async () => {
    const [marko] = await desk.office.store.users.sessions(
      (await desk.office.store.users.byName('marko'))?.user.id ?? '',
      desk.office.now(),
    );
    const refused = await as('reviewer').submit(`/account/sessions/${marko?.id ?? ''}/end`, {});
    expect(refused.status).toBe(404);
    expect((await as('editor').get('/')).status).toBe(200);
  });

  test.each(['//evil.example', '/\\evil.example', 'https://evil.example', '/\t/evil.example', '%2f%2fevil.example'])(
    'no form leads to another host: %s',
    async (there) => {
      const answer = await as('reviewer').submit('/preferences', { here: there, theme: 'dark' });
      expect(new URL(answer.location ?? '', desk.url).origin).toBe(desk.url);
    },
  );
});
