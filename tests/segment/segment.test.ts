import { expect, test } from 'vitest';
import { cnr } from '../../src/languages/cnr.js';
import type { Document, Role } from '../../src/model/document.js';
import { segment } from '../../src/segment/segment.js';

function documentOf(blocks: readonly (readonly [Role, string])[]): Document {
  let text = '';
  const placed = blocks.map(([role, own], index) => {
    const start = text.length + (index === 0 ? 0 : 2);
    text += (index === 0 ? '' : '\n\n') + own;
    return { number: index + 1, role, start, end: start + own.length, marks: [] };
  });
  return { text, blocks: placed, facts: {} };
}

test('every block gives segments with their place in the document, noise included', () => {
  const document = documentOf([
    ['title', 'Japanci nude modernizaciju'],
    ['noise', '8.214 pregleda 3 komentar(a)'],
    ['body', 'Ponudu je uručio dr Perazić. Vlada ćuti.'],
  ]);
  const segments = segment(document, cnr, 'source');
  expect(segments.map(({ id, block, role, text }) => [id, block, role, text])).toEqual([
    ['s1', 1, 'title', 'Japanci nude modernizaciju'],
    ['s2', 2, 'noise', '8.214 pregleda 3 komentar(a)'],
    ['s3', 3, 'body', 'Ponudu je uručio dr Perazić.'],
    ['s4', 3, 'body', 'Vlada ćuti.'],
  ]);
  for (const { start, end, text } of segments) expect(document.text.slice(start, end)).toBe(text);
});

test('a caption stays whole, a headline without stop does not run into the text', () => {
  const document = documentOf([
    ['subheading', 'Bez posla'],
    ['body', 'Sindikat traži garancije.'],
    ['caption', 'Luka Bar. Foto: Marko Vujadin'],
  ]);
  expect(segment(document, cnr, 'target').map(({ id, text }) => [id, text])).toEqual([
    ['t1', 'Bez posla'],
    ['t2', 'Sindikat traži garancije.'],
    ['t3', 'Luka Bar. Foto: Marko Vujadin'],
  ]);
});

test('marks are cut to their segments', () => {
  const plain = documentOf([['body', 'Prva rečenica. Druga rečenica.']]);
  const marked: Document = {
    ...plain,
    blocks: plain.blocks.map((block) => ({ ...block, marks: [{ start: 6, end: 20, kind: 'bold' }] })),
  };
  expect(segment(marked, cnr, 'source').map(({ marks }) => marks)).toEqual([
    [{ start: 6, end: 14, kind: 'bold' }],
    [{ start: 15, end: 20, kind: 'bold' }],
  ]);
});
