import { describe, expect, test } from 'vitest';
import { languageOf } from '../../src/languages/index.js';
import type { SegmentRule } from '../../src/model/segment-rules.js';
import { ownCutter } from '../../src/segment/own-cuts.js';
import { ownRulesFor } from '../../src/segment/own-rules.js';

const no = (before: string, after = '\\s'): SegmentRule => ({ breaks: false, before, after, line: 1 });
const yes = (before: string, after = '\\s'): SegmentRule => ({ breaks: true, before, after, line: 2 });

function cut(text: string, rules: readonly SegmentRule[], replaces = false, tag = 'en'): string[] {
  const own = ownRulesFor(
    { rules: { cascade: true, sets: { A: rules }, maps: [{ languages: '.*', set: 'A' }] }, replaces },
    tag,
  );
  const language = languageOf(tag);
  if (!own || !language) throw new Error('no rules');
  return ownCutter(own, language)
    .cut(text)
    .map(({ start, end }) => text.slice(start, end));
}

describe('beside ours', () => {
  test('an exception forbids our cut, wherever in the gap it stands', () => {
    expect(cut('Ask the Jct. They know.', [no('Jct\\.')])).toEqual(['Ask the Jct. They know.']);
    expect(cut('Ask the Jct. They know.', [no('Jct\\.\\s', 'They')])).toEqual(['Ask the Jct. They know.']);
  });

  test('a break adds a cut, and only where no earlier exception stands', () => {
    expect(cut('One; two. Three.', [yes(';')])).toEqual(['One;', 'two.', 'Three.']);
    expect(cut('See no; 5; six.', [no('no;'), yes(';')])).toEqual(['See no; 5;', 'six.']);
  });

  test('the first rule that fits decides: a break before an exception wins', () => {
    expect(cut('Ask Jct. They know.', [yes('Jct\\.'), no('Jct\\.')])).toEqual(['Ask Jct.', 'They know.']);
  });

  test('what no rule speaks of is cut as ever', () => {
    expect(cut('Mr. Low came. He left.', [no('Jct\\.')])).toEqual(['Mr. Low came.', 'He left.']);
  });
});

describe('instead of ours', () => {
  test('only own breaks cut', () => {
    expect(cut('Mr. Low came. He left; gone.', [yes(';')], true)).toEqual(['Mr. Low came. He left;', 'gone.']);
    expect(cut('Mr. Low came. He left.', [no('Mr\\.'), yes('\\.')], true)).toEqual(['Mr. Low came.', 'He left.']);
  });

  test('flags of one side leave the other alone', () => {
    expect(cut('a STOP b stop C', [yes('(?i)stop', '\\s\\p{Lu}')], true)).toEqual(['a STOP b stop', 'C']);
  });
});

test('white space is never a segment, and nothing is lost', () => {
  const text = '  a.  b.\n\nc. ';
  expect(cut(text, [yes('\\s', '\\s'), yes('\\.', '')], true)).toEqual(['a.', 'b.', 'c.']);
});

test('a rule that backtracks without end is stopped and named, and ours go on', () => {
  const own = ownRulesFor(
    {
      rules: {
        cascade: true,
        sets: { A: [yes('\\.'), { ...yes('b(a|aa)+(a|aa)+(a|aa)+(a|aa)+'), line: 7 }] },
        maps: [{ languages: '.*', set: 'A' }],
      },
      replaces: false,
    },
    'en',
  );
  const english = languageOf('en');
  if (!own || !english) throw new Error('no rules');
  const cutter = ownCutter(own, english, 200);
  const text = `${'a'.repeat(3_000)}. One. Two.`;
  const began = performance.now();
  expect(cutter.cut(text)).toHaveLength(3);
  expect(cutter.slow()).toBe(7);
  expect(cutter.cut('One. Two.')).toHaveLength(2);
  expect(performance.now() - began).toBeLessThan(3_000);
});

test('twenty thousand signs and three hundred rules are far from the budget', () => {
  const rules = Array.from({ length: 300 }, (_, index) => no(`\\bAbbr${String(index)}\\.`));
  const text = 'A sentence that somebody wrote about Abbr7. And another one; here. '.repeat(300);
  const began = performance.now();
  expect(cut(text, [...rules, yes(';')])[0]).toBe('A sentence that somebody wrote about Abbr7. And another one;');
  expect(performance.now() - began).toBeLessThan(5_000);
});
