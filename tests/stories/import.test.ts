import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDesk, SOURCE, TARGET, type Desk } from './open-desk.js';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const NOISY = `${SOURCE}\n\n12.482 pregleda 27 komentar(a)`;
const NOISY_TARGET = `${TARGET}\n\n12,482 views 27 comment(s)`;

describe('importing', () => {
  test('two pasted texts are shown as they would be set, then stand on the desk', async () => {
    const jelena = await desk.signedIn('jelena');
    await jelena.get('/import');
    const pasted = { 'source-text': NOISY, 'target-text': NOISY_TARGET, engine: 'Hermes 3', 'external-id': 'A-17' };
    const preview = await jelena.upload('/import/preview', pasted);
    expect(preview.status).toBe(200);
    const { document } = preview;
    expect(document.querySelector('.set .role-title')?.textContent).toBe('Otvorena nova škola u Baru');
    expect([...document.querySelectorAll('.set s')].map((s) => s.textContent)).toEqual([
      '12.482 pregleda 27 komentar(a)',
      '12,482 views 27 comment(s)',
    ]);
    expect(document.querySelector('.set-row .gutter')?.textContent).toMatch(/^\d+ %/);
    expect(document.querySelector('.heads option')?.textContent).toMatch(/Montenegrin|Serbian|Croatian|Bosnian/);
    const received = await jelena.upload('/import', jelena.fieldsOf('form[data-import]'));
    expect(received.status).toBe(303);
    const id = /^\/articles\/([^/]+)\/review$/.exec(received.location ?? '')?.[1] ?? '';
    const review = await desk.office.store.articles.review('default', id);
    expect(review?.article).toMatchObject({
      engine: 'Hermes 3',
      externalId: 'A-17',
      to: 'en',
      targetTitle: 'New school opened in Bar',
    });
  });

  test('noise can be put back, and text struck out, before anything is imported', async () => {
    const jelena = await desk.signedIn('jelena');
    const target = `${NOISY_TARGET} again`.replace('New school', 'A new school');
    await jelena.upload('/import/preview', { 'source-text': NOISY, 'target-text': target });
    const fields = jelena.fieldsOf('form[data-import]');
    const noise = Object.keys(fields).filter((name) => name.startsWith('role-target-') && fields[name] === 'noise');
    const changed = { ...fields, ...Object.fromEntries(noise.map((name) => [name, 'body'])), 'role-target-2': 'noise' };
    const again = await jelena.upload('/import/preview', changed);
    expect([...again.document.querySelectorAll('.set .target s')].map((s) => s.textContent?.slice(0, 9))).toContain(
      'A new ele',
    );
    expect(again.document.querySelector('.set .target .role-noise')?.textContent).not.toContain('12,482');
    const received = await jelena.upload('/import', jelena.fieldsOf('form[data-import]'));
    const id = received.location?.split('/')[2] ?? '';
    const review = await desk.office.store.articles.review('default', id);
    const roles = review?.intake.target.document.blocks.map(({ role }) => role);
    expect(roles?.[1]).toBe('noise');
    expect(roles?.at(-1)).toBe('body');
  });

  test('a translation alone is enough', async () => {
    const jelena = await desk.signedIn('jelena');
    const preview = await jelena.upload('/import/preview', {
      'target-text': 'A lonely text\n\nIt has no original.',
      to: 'en',
    });
    expect(preview.document.querySelector('.set.alone .source')).toBeNull();
    expect((await jelena.upload('/import', jelena.fieldsOf('form[data-import]'))).status).toBe(303);
  });

  test('files come back from the preview without being chosen again', async () => {
    const jelena = await desk.signedIn('jelena');
    const file = new File([`${TARGET}\n\nFrom a file.`], 'škola.txt', { type: 'text/plain' });
    const source = new File([SOURCE], 'izvornik.txt', { type: 'text/plain' });
    const preview = await jelena.upload(
      '/import/preview',
      { from: 'cnr', to: 'en' },
      { 'target-file': file, 'source-file': source },
    );
    expect(preview.text).toContain('Sent: škola.txt');
    const received = await jelena.upload('/import', jelena.fieldsOf('form[data-import]'));
    expect(received.status).toBe(303);
    const review = await desk.office.store.articles.review('default', received.location?.split('/')[2] ?? '');
    expect(review?.intake.target).toMatchObject({ fileName: 'škola.txt' });
    expect(review?.intake.target.document.text).toContain('From a file.');
  });

  test('the same texts again lead to the article that has them, and keep what was typed', async () => {
    const jelena = await desk.signedIn('jelena');
    const texts = { 'source-text': SOURCE, 'target-text': `${TARGET} Twice.`, from: 'cnr', to: 'en' };
    await jelena.upload('/import/preview', texts);
    const first = await jelena.upload('/import', jelena.fieldsOf('form[data-import]'));
    await jelena.upload('/import/preview', texts);
    const second = await jelena.upload('/import', jelena.fieldsOf('form[data-import]'));
    expect(second.status).toBe(409);
    expect(second.document.querySelector('.notice a')?.getAttribute('href')).toBe(first.location);
    expect(jelena.fieldsOf('form[data-import]')).toMatchObject(texts);
  });

  test('texts that changed after the preview are shown once more instead of imported', async () => {
    const jelena = await desk.signedIn('jelena');
    await jelena.upload('/import/preview', { 'target-text': 'One text\n\nOne line.', to: 'en' });
    const fields = { ...jelena.fieldsOf('form[data-import]'), 'target-text': 'Another text\n\nAnother line.' };
    const again = await jelena.upload('/import', fields);
    expect(again.status).toBe(422);
    expect(again.text).toContain('The texts have changed since the preview');
    expect(again.document.querySelector('.set .role-title')?.textContent).toBe('Another text');
  });

  test.each([
    ['no translation', { 'source-text': SOURCE }, 'There is no translation'],
    ['a wrong date', { 'target-text': TARGET, to: 'en', date: '2026-13-40' }, '2026-13-40 is not a date'],
    ['an address that would run', { 'target-text': TARGET, to: 'en', url: 'javascript:alert(1)' }, 'is not an address'],
    ['an unknown language', { 'target-text': TARGET, to: 'xx-yy-zz' }, 'is no language that Recto knows'],
    [
      'the same language twice',
      { 'source-text': SOURCE, 'target-text': TARGET, from: 'en', to: 'en' },
      'same language (English)',
    ],
  ])('%s is refused in words, and every typed text stays', async (_what, fields, said) => {
    const jelena = await desk.signedIn('jelena');
    const refused = await jelena.upload('/import/preview', fields);
    expect(refused.status).toBe(422);
    expect(refused.document.querySelector('[role=alert]')?.textContent).toContain(said);
    expect(jelena.fieldsOf('form[data-import]')).toMatchObject(fields);
  });

  test('a file over 5 MB is refused, and so is a visitor who sends files', async () => {
    const jelena = await desk.signedIn('jelena');
    const big = new File([new Uint8Array(5 * 1024 * 1024 + 1).fill(97)], 'big.txt', { type: 'text/plain' });
    const refused = await jelena.upload('/import/preview', {}, { 'target-file': big });
    expect(refused.status).toBe(413);
    expect(refused.text).toContain('at most 5 MB');
    jelena.cookies.delete('recto_session');
    expect((await jelena.upload('/import/preview', {}, { 'target-file': big })).status).toBe(413);
  });

  test('a packed file that was tampered with is refused', async () => {
    const jelena = await desk.signedIn('jelena');
    const refused = await jelena.upload('/import/preview', { 'target-kept': 'AAAA', 'target-kept-name': 'x.txt' });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('choose it again');
  });
});
