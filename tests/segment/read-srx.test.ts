import { describe, expect, test } from 'vitest';
import { isRefusal } from '../../src/model/refusal.js';
import type { SegmentRules } from '../../src/model/segment-rules.js';
import { ownRulesFor } from '../../src/segment/own-rules.js';
import { readSrx } from '../../src/segment/read-srx.js';
import { HOUSE_RULES, rule, srx } from './srx-examples.js';

const bytes = (text: string): Uint8Array => Buffer.from(text);

async function rulesOf(text: string): Promise<SegmentRules> {
  const read = await readSrx(bytes(text));
  if (isRefusal(read)) throw new Error(JSON.stringify(read));
  return read;
}

/** The lines of the rules that a language has, in the order in which they are asked. */
const linesFor = (rules: SegmentRules, tag: string): number[] =>
  ownRulesFor({ rules, replaces: false }, tag)?.rules.map(({ line }) => line) ?? [];

test('rules are read with their patterns, kinds and lines', async () => {
  const { cascade, sets, maps } = await rulesOf(HOUSE_RULES);
  expect(cascade).toBe(true);
  expect(Object.keys(sets)).toEqual(['English', 'Montenegrin', 'All']);
  expect(sets['All']).toEqual([
    { breaks: false, before: '\\b[\\p{Lu}]\\.', after: '\\s', line: 17 },
    { breaks: true, before: '[.?!]+', after: '\\s+\\p{Lu}', line: 18 },
  ]);
  expect(maps.map(({ set }) => set)).toEqual(['English', 'Montenegrin', 'All']);
});

test('with cascade every fitting map gives its rules, without it the first alone', async () => {
  const cascading = await rulesOf(HOUSE_RULES);
  expect(linesFor(cascading, 'cnr')).toEqual([12, 13, 14, 17, 18]);
  expect(linesFor(cascading, 'EN-gb')).toEqual([9, 17, 18]);
  expect(linesFor(cascading, 'hu')).toEqual([17, 18]);
  const single = await rulesOf(HOUSE_RULES.replace('cascade="yes"', 'cascade="no"'));
  expect(linesFor(single, 'cnr')).toEqual([12, 13, 14]);
  expect(linesFor(single, 'hu')).toEqual([17, 18]);
});

test('a language without a map has no own rules', async () => {
  const rules = await rulesOf(srx({ Only: rule('yes', '\\.', '\\s') }, [['de.*', 'Only']]));
  expect(ownRulesFor({ rules, replaces: true }, 'hu')).toBeNull();
});

test('SRX 1.0 is read: no namespace, no cascade, maps inside a maprule, break left out means yes', async () => {
  const old = `<!DOCTYPE srx SYSTEM "srx.dtd">
<srx version="1.0"><header segmentsubflows="yes"/><body>
<languagerules><languagerule languagerulename="D"><rule><beforebreak>\\.</beforebreak></rule></languagerule></languagerules>
<maprules><maprule maprulename="M"><languagemap languagepattern=".*" languagerulename="D"/></maprule></maprules></body></srx>`;
  expect(await rulesOf(old)).toEqual({
    cascade: false,
    sets: { D: [{ breaks: true, before: '\\.', after: '', line: 3 }] },
    maps: [{ languages: '.*', set: 'D' }],
  });
});

test('UTF-16 and declared encodings are read', async () => {
  const wide = Buffer.from('\ufeff' + HOUSE_RULES.replace('UTF-8', 'UTF-16'), 'utf16le');
  expect(isRefusal(await readSrx(wide))).toBe(false);
  const central = HOUSE_RULES.replace('UTF-8', 'windows-1250');
  const read = await readSrx(Buffer.from(central.replace('š', '\u009a'), 'latin1'));
  expect((read as SegmentRules).sets['Montenegrin']?.[0]?.before).toBe('(?i)\\bopš\\.');
});

describe('a file that will not do is refused with its line', () => {
  const broken = (before: string): string => srx({ A: rule('no', before, '') }, [['.*', 'A']]);
  test.each([
    ['no XML', 'just words', 'srx.no-xml', { line: 1 }],
    ['a tag left open', HOUSE_RULES.replace('</header>', ''), 'srx.no-xml', { line: 27 }],
    ['an undeclared entity', HOUSE_RULES.replace('\\bSl', '&bomb;'), 'srx.no-xml', { line: 13 }],
    ['another kind of XML', '<tmx version="1.4"/>', 'srx.no-srx', { element: 'tmx' }],
    ['no maps', srx({ A: rule('no', 'a', '') }, []), 'srx.no-maps', {}],
    ['a map to nowhere', srx({ A: rule('no', 'a', '') }, [['.*', 'B']]), 'srx.no-set', { line: 13, set: 'B' }],
    ['a bracket left open', broken('(?:Mr|Dr'), 'srx.no-pattern', { line: 9 }],
    ['a class left open', broken('[a-z'), 'srx.untranslatable', { line: 9, construct: '[' }],
    ['a back reference', broken('(a)\\1'), 'srx.untranslatable', { line: 9, construct: '\\1' }],
    ['a flag in the middle', broken('a(?i)b'), 'srx.untranslatable', { line: 9, construct: '(?i)' }],
    ['a repetition without end', broken('a{5000}'), 'srx.untranslatable', { line: 9, construct: '{5000}' }],
    ['an unknown property', broken('\\p{Klingon}'), 'srx.untranslatable', { line: 9, construct: '\\p{Klingon}' }],
  ])('%s', async (_, text, key, values) => {
    expect(await readSrx(bytes(text))).toMatchObject({ refused: true, key, values });
  });

  test('declared entities are refused before anything is expanded, in any encoding', async () => {
    const levels = Array.from(
      { length: 12 },
      (_, level) => `<!ENTITY e${String(level + 1)} "${`&e${String(level)};`.repeat(10)}">`,
    );
    const bomb = `<!DOCTYPE srx [<!ENTITY e0 "ha">${levels.join('')}]>\n<srx>&e12;</srx>`;
    expect(await readSrx(bytes(bomb))).toMatchObject({ key: 'srx.entities' });
    expect(await readSrx(Buffer.from('\ufeff' + bomb, 'utf16le'))).toMatchObject({ key: 'srx.entities' });
  });

  test('an external file named in the document type is never read', async () => {
    const outside = HOUSE_RULES.replace('<srx ', '<!DOCTYPE srx SYSTEM "file:///etc/passwd">\n<srx ');
    expect(isRefusal(await readSrx(bytes(outside)))).toBe(false);
  });

  test('five megabytes are read in seconds, more are refused', async () => {
    const one = rule('no', '\\bFirma d\\. o\\. o\\.', '\\s');
    const many = srx({ A: Array.from({ length: Math.floor(4_900_000 / (one.length + 1)) }, () => one).join('\n') }, [
      ['.*', 'A'],
    ]);
    const began = performance.now();
    const read = await readSrx(bytes(many));
    expect((read as SegmentRules).sets['A']?.length).toBeGreaterThan(40_000);
    expect(performance.now() - began).toBeLessThan(20_000);
    expect(await readSrx(new Uint8Array(5_000_001))).toMatchObject({ key: 'srx.too-large' });
  }, 40_000);
});
