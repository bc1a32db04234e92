import fc from 'fast-check';
import type { Mark, Role } from '../../src/model/document.js';
import type { Review } from '../../src/model/review.js';
import { startOf, type SampleBlock } from './sample-review.js';

/** Words with everything that a caret must not tear: pairs of surrogates, families, flags, combining accents, CRLF-free scripts. */
const WORD = fc.constantFrom(
  ...[
    'Wang',
    'Vanga',
    'CRIT',
    'to',
    'Budapest',
    '3.',
    '“Yes”',
    'a\u0301e\u0323\u0302',
    '👩‍👩‍👧‍👦',
    '🇲🇪',
    '𝒳y',
    '漢字。',
    'नमस्ते',
    'ﷺ',
  ],
);
const SOURCE_WORD = fc.constantFrom(
  ...['Vang', 'Vangom', 'je', 'došao', 'u', 'Budimpeštu.', 'c\u030car', '👨🏽‍🚀', '12.', 'Đorđe'],
);

const sentence = (word: fc.Arbitrary<string>) =>
  fc
    .array(word, { minLength: 1, maxLength: 7 })
    .chain((words) => fc.constantFrom(' ', '  ', '\u00a0').map((gap) => words.join(gap)));

interface Unit {
  readonly role: Role;
  readonly source: readonly string[];
  readonly target: readonly string[];
  readonly cuts: readonly (readonly [number, number])[];
}

const unit: fc.Arbitrary<Unit> = fc.record({
  role: fc.constantFrom<Role>('title', 'body', 'body', 'body', 'quote', 'list', 'caption', 'noise'),
  source: fc.array(sentence(SOURCE_WORD), { maxLength: 3, size: 'max' }),
  target: fc.array(sentence(WORD), { maxLength: 3, size: 'max' }),
  cuts: fc.array(fc.tuple(fc.nat(2), fc.nat(2)), { minLength: 6, maxLength: 6 }),
});

/** Pairs of 0–2 sentences a side until both sides are used up. */
function beads({ source, target, cuts }: Unit): (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  let [one, other] = [source.length, target.length];
  for (const [from, to] of [...cuts, [3, 3] as const]) {
    const bead = [Math.min(from, one), Math.min(to, other)] as const;
    if (bead[0] + bead[1] > 0) found.push(bead);
    one -= bead[0];
    other -= bead[1];
  }
  return found;
}

function built(units: readonly Unit[], alone: boolean, bold: number): Review {
  const pairs: [Role, string[], string[]][] = [];
  let [s, t] = [0, 0];
  for (const each of units)
    for (const [from, to] of beads(alone ? { ...each, source: [] } : each))
      pairs.push([each.role, ids('s', s, (s += from)), ids('t', t, (t += to))]);
  const block = (side: 'source' | 'target') =>
    units.filter((each) => each[side].length > 0).map((each): SampleBlock => [each.role, ...each[side]]);
  return startOf(alone ? null : block('source'), block('target'), pairs, marksOf(block('target'), bold));
}

function ids(letter: string, from: number, to: number): string[] {
  return Array.from({ length: to - from }, (_, index) => `${letter}${String(from + index + 1)}`);
}

/** A link over most of one sentence. */
function marksOf(blocks: readonly SampleBlock[], which: number): Mark[] {
  let at = 0;
  const spans = blocks.flatMap(([, ...sentences]) => {
    const found = sentences.map((each) => {
      const start = at;
      at += each.length + 1;
      return [start, start + each.length] as const;
    });
    at += 1;
    return found;
  });
  const [start, end] = spans[which % Math.max(1, spans.length)] ?? [0, 0];
  return end - start < 3 ? [] : [{ start: start + 1, end, kind: 'link', href: 'https://example.org/' }];
}

/** Any small article: noise, omissions, additions, n-m pairs, a translation alone, odd characters, a link. */
export const articles: fc.Arbitrary<Review> = fc
  .tuple(fc.array(unit, { minLength: 1, maxLength: 5, size: 'max' }), fc.nat(9), fc.nat(9))
  .map(([units, alone, bold]) => built(units, alone === 0, bold))
  .filter(({ pairs, intake }) => pairs.length > 1 && intake.target.segments.length > 0);
