import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDesk, SOURCE, TARGET, type Desk } from './open-desk.js';

let desk: Desk;
let school: string;
let alone: string;
beforeAll(async () => {
  desk = await openDesk();
  school = await desk.addArticle();
  alone = await desk.addArticle('Ferry line to Bari resumes\n\nThe ferry will sail twice a week.', null);
});
afterAll(() => desk.close());

const articles = (document: Document): (string | null)[] =>
  [...document.querySelectorAll('.article')].map((article) => article.getAttribute('id'));

describe('the queue', () => {
  test('an empty tab says what to do', async () => {
    const jelena = await desk.signedIn('jelena');
    const { text } = await jelena.get('/');
    expect(text).toContain('You have no article in hand. Take one from the unassigned ones.');
    expect(text).toContain('href="/?tab=unassigned"');
  });

  test('an article shows both headlines in their languages, pair, engine, age, progress and who has it', async () => {
    const jelena = await desk.signedIn('jelena');
    const { document } = await jelena.get('/?tab=unassigned');
    const article = document.querySelector(`[id="a-${school}"]`);
    const [target, source] = [article?.querySelector('h2 a'), article?.querySelector('.source')];
    expect([target?.textContent, target?.getAttribute('lang')]).toEqual(['New school opened in Bar', 'en']);
    expect([source?.textContent, source?.getAttribute('lang')]).toEqual(['Otvorena nova škola u Baru', 'cnr']);
    expect(article?.querySelector('.facts')?.textContent).toMatch(/Montenegrin → English.*story.*imported/s);
    expect(article?.querySelector('.standing')?.textContent).toMatch(/New\s+nobody\s+0 of \d+ read/);
    expect(document.querySelector(`[id="a-${alone}"] .source`)).toBeNull();
  });

  test('taking an article opens its workbench and puts it under Mine; handing back frees it', async () => {
    const jelena = await desk.signedIn('jelena');
    const taken = await jelena.submit(`/articles/${school}/assignment`, {});
    expect([taken.status, taken.location]).toEqual([303, `/articles/${school}/review`]);
    expect(articles((await jelena.get('/')).document)).toEqual([`a-${school}`]);
    const back = await jelena.submit(`/articles/${school}/assignment`, { to: 'nobody', here: '/?tab=all' });
    expect(back.location).toBe('/?tab=all');
    const page = await jelena.follow(back);
    expect(page.document.querySelector('#notices')?.textContent).toContain('Handed back: New school opened in Bar');
    expect((await jelena.get('/?tab=all')).document.querySelector('#notices')?.textContent?.trim()).toBe('');
  });

  test('filters are the address, and an empty result says so', async () => {
    const jelena = await desk.signedIn('jelena');
    expect(articles((await jelena.get('/?tab=all&words=skola')).document)).toEqual([`a-${school}`]);
    expect(articles((await jelena.get('/?tab=all&words=FERRY')).document)).toEqual([`a-${alone}`]);
    expect((await jelena.get('/?tab=all&from=de')).text).toContain('No article matches');
    expect((await jelena.get('/?tab=nonsense&order=nonsense&page=-3&from=%00')).status).toBe(200);
  });

  test('a viewer reads but is offered nothing to do', async () => {
    const vera = await desk.signedIn('vera');
    const { document, text } = await vera.get('/?tab=all');
    expect(articles(document)).toHaveLength(2);
    expect(document.querySelector('.article form')).toBeNull();
    expect(text).not.toContain('href="/import"');
    expect((await vera.submit(`/articles/${school}/assignment`, {})).status).toBe(403);
    expect((await vera.get('/import')).status).toBe(403);
  });

  test('the keys of the page come from the one map', async () => {
    const jelena = await desk.signedIn('jelena');
    const { document } = await jelena.get('/?tab=all');
    const keys = JSON.parse(document.querySelector('[data-keys]')?.getAttribute('data-keys') ?? '{}') as object;
    expect(keys).toMatchObject({ j: 'next', k: 'previous', Enter: 'open' });
  });
});

describe('text from outside stays text', () => {
  const HOSTILE = `"><script>alert(1)</script><img src=x onerror=alert(2)> {{constructor}} <%= 7*7 %>`;

  test('in headlines, searches and addresses', async () => {
    await desk.addArticle(`${HOSTILE}\n\nA text.`, `${HOSTILE} izvornik\n\n${SOURCE}`);
    const jelena = await desk.signedIn('jelena');
    for (const path of [
      '/?tab=all',
      `/?tab=all&words=${encodeURIComponent(HOSTILE)}`,
      `/${encodeURIComponent(HOSTILE)}`,
    ]) {
      const { text, document } = await jelena.get(path);
      expect(text).not.toMatch(/<script>alert|<img src=x/);
      expect(document.querySelectorAll('script:not([src])')).toHaveLength(0);
    }
  });

  test('in every field of the import form', async () => {
    const jelena = await desk.signedIn('jelena');
    const fields = ['source-text', 'from', 'to', 'date', 'engine', 'external-id', 'url', 'previewed'];
    const hostile = Object.fromEntries(fields.map((name) => [name, HOSTILE]));
    const refused = await jelena.upload('/import/preview', { ...hostile, 'target-text': HOSTILE + TARGET });
    expect(refused.status).toBe(422);
    expect(refused.text).not.toMatch(/<script>alert|<img src=x/);
    expect(jelena.fieldsOf('form[data-import]')).toMatchObject({ 'source-text': HOSTILE, engine: HOSTILE });
  });

  test('in the sign-in form', async () => {
    const { text } = await desk.browser().signIn(HOSTILE, HOSTILE);
    expect(text).not.toMatch(/<script>alert|<img src=x/);
  });

  test('in the name of a person', async () => {
    const ana = await desk.signedIn('ana');
    const person = { name: 'mallory', 'display-name': HOSTILE, role: 'viewer', 'new-password': 'nine green bottles' };
    const added = await ana.submit('/people', person);
    expect(added.location).toBe('/people');
    expect((await ana.get('/people')).text).not.toMatch(/<script>alert|<img src=x/);
  });
});
