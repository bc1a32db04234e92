import { describe, expect, test } from 'vitest';
import type { Mark } from '../../src/model/document.js';
import type { Edition, EditionBlock } from '../../src/model/edition.js';
import { editionHash } from '../../src/review/edition-hash.js';
import type { Writer, WriterWords } from '../../src/writers/writer.js';

/** Words that show their key and values, and that could break a careless format. */
export const words: WriterWords = (key, values) =>
  key === 'lang' ? 'en' : `${key} ${Object.values(values ?? {}).join(' · ')} <&"`;

const HOSTILE = 'A <script>alert(1)</script> & "quotes" \'n\' ]]> \\ {{x}} ${y}';

/** Blocks of every role, with marks that overlap and a link that must not be followed. */
export const BLOCKS: readonly EditionBlock[] = [
  { role: 'kicker', text: 'Diplomacy', marks: [] },
  { role: 'title', text: 'China offers <help> & “more”', marks: [] },
  { role: 'lede', text: HOSTILE, marks: [] },
  { role: 'byline', text: 'Ana R.', marks: [] },
  { role: 'dateline', text: 'Budapest, 4 October', marks: [] },
  { role: 'subheading', text: 'Two lines\nof a heading', marks: [] },
  {
    role: 'body',
    text: 'Wang met Orbán in Budapest.',
    marks: [mark(0, 14, 'bold'), mark(9, 27, 'italic'), mark(9, 14, 'link', 'https://example.org/?a=1&b="2"')],
  },
  { role: 'body', text: 'Click here.', marks: [mark(0, 5, 'link', 'javascript:alert(1)'), mark(6, 10, 'code')] },
  { role: 'quote', text: '„Nema izmjena.“ 王毅 🗞', marks: [mark(0, 4, 'underline'), mark(5, 9, 'superscript')] },
  { role: 'list', text: 'One', marks: [mark(0, 3, 'subscript')] },
  { role: 'list', text: 'Two', marks: [] },
  { role: 'caption', text: 'The meeting.', marks: [] },
  { role: 'table', text: 'a\tb', marks: [] },
];

/** An edition with everything in it. */
export function sampleEdition(change: Partial<Edition> = {}): Edition {
  const blocks = change.blocks ?? BLOCKS;
  return {
    ...{ id: 'e1', desk: 'default', article: 'a1', revision: 7, from: 'cnr', to: 'en', date: '2025-10-05' },
    ...{ engine: 'engine-x', externalId: 'cms-7', url: 'https://example.org/7' },
    title: blocks.find(({ role }) => role === 'title')?.text ?? blocks[0]?.text ?? '',
    blocks,
    leftOut: [{ role: 'noise', text: 'Photo: NOBODY', marks: [] }],
    pairs: [
      { id: 'p1', role: 'title', source: 'Kina', machine: 'Vanga', final: 'Wang', state: 'corrected' },
      { id: 'p2', role: 'noise', source: '', machine: 'Photo: NOBODY', final: '', state: 'untouched' },
    ],
    flags: [
      {
        ...{ key: 'k1', check: 'name-case-ending', category: 'accuracy/mistranslation', severity: 'major' },
        ...{ tier: 'flag', pair: 'p1', text: 'Vanga', state: 'ignored', reason: 'other', note: 'as printed' },
        values: { expected: { kind: 'text', text: 'Wang' }, times: { kind: 'number', number: 2 } },
        settledBy: { id: 'u1', name: 'Ana <R.>' },
      },
    ],
    comments: [{ pair: null, text: 'Ready?', by: { id: 'u1', name: 'Ana <R.>' }, at: 1_700_000_000_001 }],
    reviewedBy: [{ id: 'u1', name: 'Ana <R.>' }],
    submittedBy: { id: 'u1', name: 'Ana <R.>' },
    approvedBy: { id: 'u2', name: 'Eva & Co' },
    approvedAt: 1_700_000_000_123,
    override: null,
    sourceHash: 'a'.repeat(64),
    machineHash: 'b'.repeat(64),
    hash: editionHash(blocks),
    rectoVersion: '0.1.0',
    ...change,
  };
}

/** An Arabic edition. */
export function rightToLeft(): Edition {
  return sampleEdition({ to: 'ar', blocks: [{ role: 'title', text: 'الصين تعرض المساعدة', marks: [] }] });
}

/** What every writer owes; `plain` takes the format's own escaping back. */
export function writerSuite(writer: Writer, plain: (written: string) => string): void {
  describe(`every writer: ${writer.id}`, () => {
    test('has the whole approved text in it, character by character', () => {
      const text = plain(writer.write(sampleEdition(), words));
      for (const block of BLOCKS) for (const line of block.text.split('\n')) expect(text).toContain(line);
    });

    test('leaves the noise and the machine translation out of the text', () => {
      const { leftOut: _, pairs: __, flags: ___, ...rest } = sampleEdition();
      const bare = { ...rest, leftOut: [], pairs: [], flags: [] };
      expect(plain(writer.write(bare, words))).not.toMatch(/NOBODY|Vanga/);
    });

    test('is deterministic and ends in one line feed', () => {
      const once = writer.write(sampleEdition(), words);
      expect(writer.write(structuredClone(sampleEdition()), words)).toBe(once);
      expect(once).toMatch(/[^\n]\n$/);
    });

    test('writes right-to-left text unchanged', () => {
      expect(plain(writer.write(rightToLeft(), words))).toContain('الصين تعرض المساعدة');
    });

    test('writes an edition with next to nothing in it', () => {
      const bare = sampleEdition({
        ...{ from: null, date: null, engine: null, externalId: null, url: null, sourceHash: null, submittedBy: null },
        ...{ blocks: [{ role: 'body', text: 'Text.', marks: [] }], leftOut: [], pairs: [], flags: [] },
        ...{ comments: [], reviewedBy: [], override: 'It was urgent.' },
      });
      expect(plain(writer.write(bare, words))).toContain('Text.');
    });

    test('names its file type', () => {
      expect(writer.mediaType).toMatch(/^[a-z]+\/[a-z]+/);
      expect(writer.extension).toMatch(/^[a-z.]+$/);
    });
  });
}

/** Takes HTML's escapes and tags back. */
export function plainHtml(html: string): string {
  const text = html.replace(/<br>\n/g, '\n').replace(/<[^>]*>/g, '');
  return text.replace(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => {
    const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };
    return entities[name] ?? '';
  });
}

function mark(start: number, end: number, kind: Mark['kind'], href?: string): Mark {
  return { start, end, kind, ...(href !== undefined && { href }) };
}
