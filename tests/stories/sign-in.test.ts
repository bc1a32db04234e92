import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDesk, PASSWORD, type Desk } from './open-desk.js';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

describe('signing in', () => {
  test('a visitor is sent to the form and back to where they were going', async () => {
    const browser = desk.browser();
    const turned = await browser.get('/?tab=all');
    expect([turned.status, turned.location]).toEqual([303, '/sign-in?next=%2F%3Ftab%3Dall']);
    await browser.follow(turned);
    const opened = await browser.submit('/sign-in', {
      ...browser.fieldsOf('main form'),
      name: ' JELENA',
      password: PASSWORD,
    });
    expect([opened.status, opened.location]).toEqual([303, '/?tab=all']);
    expect((await browser.follow(opened)).text).toContain('Jelena');
  });

  test('a wrong password keeps the name, says so, and does not say which was wrong', async () => {
    const browser = desk.browser();
    const known = await browser.signIn('jelena', 'wrong');
    const unknown = await browser.signIn('nobody', 'wrong');
    expect(known.status).toBe(403);
    expect(known.document.querySelector('#name')?.getAttribute('value')).toBe('jelena');
    const said = known.document.querySelector('[role=alert]')?.textContent?.trim();
    expect(said).toBe('Name or password is wrong.');
    expect(unknown.document.querySelector('[role=alert]')?.textContent?.trim()).toBe(said);
  });

  test.each([
    '//evil.example/',
    '/\\evil.example',
    'https://evil.example/',
    'javascript:alert(1)',
    '/%0d%0aX: y',
    ' //evil',
  ])('the way back never leads to another host: %s', async (next) => {
    const browser = desk.browser();
    await browser.get(`/sign-in?next=${encodeURIComponent(next)}`);
    const opened = await browser.submit('/sign-in', { next, name: 'jelena', password: PASSWORD });
    const target = new URL(opened.location ?? '', desk.url);
    expect(opened.status).toBe(303);
    expect(target.origin).toBe(desk.url);
  });

  test('the session cookie is HttpOnly and SameSite=Lax', async () => {
    const browser = desk.browser();
    const opened = await browser.signIn('jelena', PASSWORD);
    const cookie = opened.headers.getSetCookie().find((line) => line.startsWith('recto_session='));
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Lax/);
    expect(cookie).not.toMatch(/Secure/);
  });

  test('signing out ends the session for good', async () => {
    const browser = await desk.signedIn('jelena');
    const session = browser.cookies.get('recto_session') ?? '';
    expect((await browser.submit('/sign-out', {})).location).toBe('/sign-in');
    expect(browser.cookies.has('recto_session')).toBe(false);
    browser.cookies.set('recto_session', session);
    expect((await browser.get('/')).status).toBe(303);
  });
});

describe('guessing', () => {
  test('after ten failures a name has to wait, whoever asks; other names do not', async () => {
    const guarded = await openDesk();
    try {
      const browser = guarded.browser();
      for (let attempt = 0; attempt < 10; attempt++)
        expect((await browser.signIn('marko', `wrong ${String(attempt)}`)).status).toBe(403);
      const stopped = await browser.signIn('MARKO ', PASSWORD);
      expect(stopped.status).toBe(429);
      expect(stopped.headers.get('retry-after')).toBe('900');
      expect(stopped.text).toContain('Too many failed tries');
      expect((await browser.signIn('jelena', PASSWORD)).status).toBe(303);
    } finally {
      await guarded.close();
    }
  });
});

describe('forms of others', () => {
  test('a post without the token, with a wrong one or with that of another browser is refused', async () => {
    const browser = await desk.signedIn('jelena');
    const stranger = desk.browser();
    for (const csrf of ['', 'x'.repeat(43), await stranger.token()]) {
      const refused = await browser.post('/preferences', { csrf, theme: 'dark' });
      expect(refused.status).toBe(403);
      expect(refused.text).toContain('does not belong to this browser');
    }
    expect((await browser.submit('/preferences', { theme: 'dark' })).status).toBe(303);
  });

  test('a post that another site sends is refused even with a good token', async () => {
    const browser = await desk.signedIn('jelena');
    const refused = await browser.submit('/preferences', { theme: 'dark' }, { 'sec-fetch-site': 'cross-site' });
    expect(refused.status).toBe(403);
  });

  test('the sign-in form needs a token too', async () => {
    const refused = await desk.browser().post('/sign-in', { name: 'jelena', password: PASSWORD });
    expect([refused.status, refused.headers.getSetCookie().some((line) => line.startsWith('recto_session='))]).toEqual([
      403,
      false,
    ]);
  });
});

describe('https', () => {
  test('cookies are Secure and bound to the host, and the browser is told to stay with https', async () => {
    const safe = await openDesk({ url: 'https://recto.example' });
    try {
      const browser = safe.browser();
      const opened = await browser.signIn('jelena', PASSWORD);
      const lines = opened.headers.getSetCookie();
      expect(lines.some((line) => /^__Host-recto_session=.*Secure/.test(line))).toBe(true);
      expect(lines.every((line) => line.includes('Secure'))).toBe(true);
      expect(opened.headers.get('strict-transport-security')).toContain('max-age=31536000');
      expect(opened.headers.get('content-security-policy')).toContain('upgrade-insecure-requests');
    } finally {
      await safe.close();
    }
  });
});
