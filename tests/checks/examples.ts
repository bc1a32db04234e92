import { describe, expect, test } from 'vitest';
import type { Check } from '../../src/checks/check.js';
import { runChecks } from '../../src/checks/run-checks.js';
import type { AlignedArticle, Pair, Segment, Side } from '../../src/model/document.js';
import type { Flag } from '../../src/model/flag.js';

/** What a row may say beside its texts. */
export interface Expected {
  readonly suggestion?: string;
  readonly variant?: string;
  readonly tier?: 'flag' | 'hint';
}

/** One or more lines a side; line n of the source stands beside line n of the target; an empty line has no partner. */
export type FlagRow = readonly [
  source: string | null,
  target: string,
  marked: string | readonly string[],
  expected?: Expected,
];

/** Source and target that the check must have no doubt about. */
export type QuietRow = readonly [source: string | null, target: string];

/** Examples of one check for one pair of languages; `quiet` says what it must stay quiet about. */
export interface Examples {
  readonly from: string | null;
  readonly to: string;
  readonly date?: string;
  readonly context?: AlignedArticle['context'];
  readonly flags: readonly FlagRow[];
  readonly quiet: readonly QuietRow[];
}

/** Makes one test of every row. Hints count as flags: a row under `quiet` must yield neither. */
export function examples(check: Check, { flags, quiet, ...setting }: Examples): void {
  describe(`${check.id}, ${setting.from ?? 'no source'} → ${setting.to}`, () => {
    if (flags.length > 0)
      test.each(flags.map(([source, target, marked, expected]) => ({ source, target, marked, expected })))(
        'doubts $source | $target',
        ({ source, target, marked, expected }) => {
          const found = flagsOf(check, { ...setting, source, target });
          expect(found.map(({ place }) => place.text)).toEqual(typeof marked === 'string' ? [marked] : marked);
          if (expected?.suggestion !== undefined) expect(found[0]?.suggestions[0]).toBe(expected.suggestion);
          if (expected?.variant !== undefined) expect(found[0]?.variant).toBe(expected.variant);
          if (expected?.tier !== undefined) expect(found[0]?.tier).toBe(expected.tier);
        },
      );
    if (quiet.length > 0)
      test.each(quiet.map(([source, target]) => ({ source, target })))(
        'is quiet about $source | $target',
        ({ source, target }) => {
          expect(flagsOf(check, { ...setting, source, target }).map(({ place }) => place.text)).toEqual([]);
        },
      );
  });
}

/** Texts of a small article for a check under test. */
export interface ExampleTexts {
  readonly from: string | null;
  readonly to: string;
  readonly date?: string;
  readonly context?: AlignedArticle['context'];
  readonly source: string | null;
  readonly target: string;
}

/** Runs one check on a small article. */
export function flagsOf(check: Check, texts: ExampleTexts): Flag[] {
  return runChecks(exampleArticle(texts), [], [[check, 'flag']]);
}

/** Line n beside line n; every line a block of its own. */
export function exampleArticle({ from, to, date, context, source, target }: ExampleTexts): AlignedArticle {
  const sources = source === null ? null : segments(source, 'source');
  const targets = segments(target, 'target');
  const count = Math.max(sources?.length ?? 0, targets.length);
  const pairs = Array.from({ length: count }, (_, index): Pair => {
    const ids = (side: readonly (Segment | null)[] | null): string[] => {
      const segment = side?.[index];
      return segment ? [segment.id] : [];
    };
    return { id: `p${String(index + 1)}`, role: 'body', source: ids(sources), target: ids(targets), confidence: 1 };
  });
  const present = (side: readonly (Segment | null)[]): Segment[] => side.filter((segment) => segment !== null);
  return {
    from,
    to,
    date: date ?? null,
    source: sources && present(sources),
    target: present(targets),
    pairs,
    ...(context && { context }),
  };
}

function segments(text: string, side: Side): (Segment | null)[] {
  let start = 0;
  return text.split('\n').map((line, index) => {
    const segment = {
      id: `${side[0] ?? ''}${String(index + 1)}`,
      block: index + 1,
      role: 'body',
      start,
      end: start + line.length,
      text: line,
      marks: [],
    } as const;
    start += line.length + 1;
    return line === '' ? null : segment;
  });
}
