import { expect, test } from 'vitest';
import { approve } from '../../src/desk/approve.js';
import { correct } from '../../src/desk/correct.js';
import { exportEdition, EXPORT_FORMATS } from '../../src/desk/export-edition.js';
import { ANA, deskOffice, EVA, got, imported, IVO, submitted, VIC } from './desk-office.js';

test('only an approved edition goes out, in every format, and stays while the next is made', async () => {
  const desk = deskOffice();
  const id = await imported(desk);
  expect(await exportEdition(desk.office, ANA, id, 'text', String)).toMatchObject({ key: 'export.not-approved' });
  const { article } = await submitted(desk, id);
  got(await approve(desk.office, EVA, id, { revision: article.revision }));
  expect(EXPORT_FORMATS).toEqual(['text', 'html', 'json', 'ninjs']);
  for (const format of EXPORT_FORMATS)
    expect(got(await exportEdition(desk.office, VIC, id, format, String)).content).toContain('Vanga came to Budapest.');
  got(await correct(desk.office, IVO, id, { pair: 'p2', revision: 1, text: 'Wang came.', origin: 'typed' }));
  const file = got(await exportEdition(desk.office, VIC, id, 'text', String));
  expect(file).toMatchObject({ fileName: 'china-offers-cooperation-en.txt', mediaType: 'text/plain; charset=utf-8' });
  expect(file.content).toContain('Vanga came');
});

test('an unknown format is refused with the known ones', async () => {
  const desk = deskOffice();
  expect(await exportEdition(desk.office, ANA, 'x', 'pdf', String)).toMatchObject({
    ...{ key: 'export.format' },
    values: { format: 'pdf', formats: 'text, html, json, ninjs' },
  });
  expect(await exportEdition(desk.office, ANA, 'x', 'text', String)).toMatchObject({ code: 404 });
});
