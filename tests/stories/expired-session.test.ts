import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDesk, PASSWORD, SOURCE, TARGET, type Desk } from './open-desk.js';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const PASTED = { 'source-text': SOURCE, 'target-text': `${TARGET}\n\n<b>"quoted" & 'typed'</b>` };

describe('a form posted after the session has ended', () => {
  test('comes back after sign-in with every field, and does what it said when it is sent', async () => {
    const browser = await desk.signedIn('jelena');
    await browser.get('/import');
    browser.cookies.delete('recto_session');
    const turned = await browser.upload('/import/preview', { ...PASTED, engine: 'x' });
    expect(turned.status).toBe(401);
    expect(turned.text).toContain('What you typed is kept');
    const resumed = await browser.upload('/sign-in', {
      ...browser.fieldsOf('main form'),
      name: 'jelena',
      password: PASSWORD,
    });
    expect(resumed.status).toBe(200);
    expect(resumed.document.querySelector('main form')?.getAttribute('action')).toBe('/import/preview');
    const fields = browser.fieldsOf('main form');
    expect(fields).toMatchObject({ ...PASTED, engine: 'x' });
    const shown = await browser.upload('/import/preview', fields);
    expect(shown.status).toBe(200);
    expect(browser.fieldsOf('form[data-import]')).toMatchObject(PASTED);
    expect(shown.text).toContain('New school opened in Bar');
  });

  test('survives a wrong password on the way', async () => {
    const browser = await desk.signedIn('jelena');
    browser.cookies.delete('recto_session');
    await browser.upload('/import/preview', PASTED);
    const wrong = await browser.upload('/sign-in', {
      ...browser.fieldsOf('main form'),
      name: 'jelena',
      password: 'no',
    });
    expect(wrong.status).toBe(403);
    await browser.upload('/sign-in', { ...browser.fieldsOf('main form'), name: 'jelena', password: PASSWORD });
    expect(browser.fieldsOf('main form')).toMatchObject(PASTED);
  });

  test('is never sent by the sign-in itself', async () => {
    const id = await desk.addArticle(`${TARGET} Once.`);
    const browser = await desk.signedIn('marko');
    await browser.get('/');
    browser.cookies.delete('recto_session');
    await browser.submit(`/articles/${id}/assignment`, {});
    await browser.upload('/sign-in', { ...browser.fieldsOf('main form'), name: 'marko', password: PASSWORD });
    const review = await desk.office.store.articles.review('default', id);
    expect(review?.article.assignee).toBeNull();
  });

  test('cannot be planted by somebody else: without the token nothing is kept', async () => {
    const browser = desk.browser();
    await browser.get('/sign-in');
    const refused = await browser.post('/articles/x/assignment', { csrf: 'none', reason: 'planted' });
    expect(refused.status).toBe(403);
    expect(refused.text).not.toContain('planted');
  });

  test('a changed or foreign kept form is forgotten', async () => {
    const browser = await desk.signedIn('jelena');
    browser.cookies.delete('recto_session');
    await browser.upload('/import/preview', PASTED);
    const fields = browser.fieldsOf('main form');
    const kept = (fields['kept'] ?? '').replace('/import/preview', '/articles/x/purge');
    const opened = await browser.upload('/sign-in', { ...fields, kept, name: 'jelena', password: PASSWORD });
    expect([opened.status, opened.location]).toEqual([303, '/']);
  });

  test('a script is told in a sentence, and its page keeps the text', async () => {
    const browser = await desk.signedIn('jelena');
    await browser.get('/');
    browser.cookies.delete('recto_session');
    const told = await browser.submit('/articles/x/corrections', { text: 'typed' }, { 'hx-request': 'true' });
    expect(told.status).toBe(401);
    expect(told.headers.get('hx-redirect')).toBeNull();
    expect(told.text).toContain('hx-target="#notices"');
    expect(told.text).toContain('Your text is still here');
  });

  test('an idle session ends by itself', async () => {
    const lazy = await openDesk();
    try {
      const browser = await lazy.signedIn('jelena');
      lazy.later(13 * 3_600_000);
      expect((await browser.get('/')).location).toBe('/sign-in?next=%2F');
    } finally {
      await lazy.close();
    }
  });
});
