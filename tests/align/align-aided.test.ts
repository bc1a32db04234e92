import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseAlignment } from '../../bench/datasets/alignments.js';
import { scoreLinks } from '../../bench/metrics/links.js';
import { syntheticVectors } from '../../bench/synthetic-vectors.js';
import type { AlignAids } from '../../src/align/aids.js';
import { alignAided } from '../../src/align/align-aided.js';
import { windowTexts } from '../../src/align/bead-vectors.js';
import type { Bead } from '../../src/align/line.js';
import { alignSide } from '../../src/align/side.js';
import { en } from '../../src/languages/en.js';
import { hu } from '../../src/languages/hu.js';

function beadsOf(source: readonly string[], target: readonly string[], aids?: AlignAids): Bead[] {
  const side = (lines: readonly string[], language: typeof en) =>
    alignSide(
      lines.map((text) => ({ text, block: 1, role: 'body' as const })),
      language,
    );
  return alignAided(side(source, hu), side(target, en), { from: hu, to: en }, aids);
}

/** Made-up words of two languages that have no letter in common: only lengths, vectors or a translator can help. */
function word(seed: number, letters: string): string {
  let state = Math.imul(seed + 1, 2654435761) >>> 0;
  return Array.from({ length: 3 + (state % 7) }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return letters[(state >>> 16) % letters.length] ?? '';
  }).join('');
}

const sentence = (numbers: readonly number[], letters: string): string =>
  `${numbers.map((number) => word(number, letters)).join(' ')}.`;
const HU = 'aeioubcd';
const EN = 'lmnprstv';
const words = (line: number): number[] => Array.from({ length: 8 + ((line * 5) % 4) }, (_, at) => line * 40 + at);

/** Sixty sentences; the translation leaves out every ninth, joins two now and then, and adds some of its own. */
function strangeTexts(): { source: string[]; target: string[]; gold: string; english: (line: number) => string } {
  const source: string[] = [];
  const target: string[] = [];
  const gold: string[] = [];
  for (let line = 0; line < 60; line += 1) {
    source.push(sentence(words(line), HU));
    if (line % 9 === 4) {
      gold.push(`[${String(source.length - 1)}]:[]`);
    } else if (line % 11 === 7) {
      source.push(sentence(words(line + 500), HU));
      target.push(sentence([...words(line), ...words(line + 500)], EN));
      gold.push(`[${String(source.length - 2)},${String(source.length - 1)}]:[${String(target.length - 1)}]`);
      continue;
    } else {
      target.push(sentence(words(line), EN));
      gold.push(`[${String(source.length - 1)}]:[${String(target.length - 1)}]`);
    }
    if (line % 8 === 5) {
      target.push(sentence(words(line + 900), EN));
      gold.push(`[]:[${String(target.length - 1)}]`);
    }
  }
  const numbers = new Map(
    Array.from({ length: 1500 }, (_, line) => [sentence(words(line), HU), sentence(words(line), EN)]),
  );
  return { source, target, gold: gold.join('\n'), english: (line) => numbers.get(source[line] ?? '') ?? '' };
}

const { source, target, gold, english } = strangeTexts();
const document = { name: 'strange', source: source.join('\n'), target: target.join('\n'), gold: parseAlignment(gold) };
const f1 = (beads: readonly Bead[]): number => scoreLinks([{ gold: document.gold, found: beads }]).strict.f1;
const plain = beadsOf(source, target);
const translated = (place: (line: number) => number): AlignAids => ({
  translations: new Map(source.map((text, line) => [text, english(place(line) % source.length)])),
});

describe('an aid helps where words cannot', () => {
  test('good vectors find what lengths alone do not', () => {
    const aided = f1(beadsOf(source, target, { vectors: syntheticVectors(document, 0.5) }));
    expect(f1(plain)).toBeLessThan(0.9);
    expect(aided).toBeGreaterThan(f1(plain) + 0.08);
  });

  test('so do translations', () => {
    expect(
      f1(
        beadsOf(
          source,
          target,
          translated((line) => line),
        ),
      ),
    ).toBeGreaterThan(f1(plain) + 0.08);
  });
});

test('vectors bring a line back that moved to the end', () => {
  const moved = 20;
  const own = source.slice(0, 45);
  const other = own.map((_, line) => english(line) || sentence(words(line + 700), EN));
  const [line = ''] = other.splice(moved, 1);
  const last = [...other, line];
  const of = new Map<string, Float32Array>();
  const direction = (number: number): Float32Array =>
    Float32Array.from({ length: 45 }, (_, at) => (at === number ? 1 : 0));
  own.forEach((text, number) => {
    of.set(text, direction(number));
    of.set(last[number === moved ? 44 : number > moved ? number - 1 : number] ?? '', direction(number));
  });
  const partner = (beads: readonly Bead[]): unknown => beads.find((bead) => bead.source.includes(moved))?.target;
  expect(partner(beadsOf(own, last))).not.toEqual([44]);
  expect(partner(beadsOf(own, last, { vectors: { dim: 45, of } }))).toEqual([44]);
});

describe('an aid that is broken does no harm', () => {
  test.each<[string, AlignAids]>([
    ['vectors of chance', { vectors: syntheticVectors(document, 1, true) }],
    ['no vectors', { vectors: { dim: 4, of: new Map() } }],
    [
      'one vector for all',
      {
        vectors: {
          dim: 2,
          of: new Map(windowTexts([...source, ...target], 1, true).map((text) => [text, Float32Array.of(1, 2)])),
        },
      },
    ],
    ['translations of other lines', translated((line) => line * 37 + 13)],
    ['empty translations', { translations: new Map() }],
    ['the source for a translation', { translations: new Map(source.map((text) => [text, text])) }],
  ])('%s: the same beads', (_what, aids) => {
    expect(beadsOf(source, target, aids)).toEqual(plain);
  });
});

test('property: whatever aids say, every line stands in exactly one bead', () => {
  const line = fc.oneof(fc.constantFrom('Haus 12.', 'ház 12', '1', 'Orbán', 'a b c d e'), fc.string({ minLength: 1 }));
  const vector = fc.array(fc.oneof(fc.double({ min: -9, max: 9 }), fc.constantFrom(NaN, Infinity, 0, 1e38, -1)), {
    minLength: 3,
    maxLength: 4,
  });
  const sides = fc.tuple(fc.array(line, { maxLength: 14 }), fc.array(line, { maxLength: 14 }));
  fc.assert(
    fc.property(
      sides,
      fc.array(vector, { minLength: 1 }),
      fc.array(line, { minLength: 1 }),
      ([own, other], some, texts) => {
        const windows = [...windowTexts(own, 3, true), ...windowTexts(other, 3, true)];
        const of = new Map(windows.map((text, at) => [text, Float32Array.from(some[at % some.length] ?? [])]));
        const translations = new Map(own.map((text, at) => [text, texts[at % texts.length] ?? '']));
        const beads = beadsOf(own, other, { vectors: { dim: 3, of }, translations });
        const all = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
        expect(beads.flatMap((bead) => bead.source).sort((a, b) => a - b)).toEqual(all(own.length));
        expect(beads.flatMap((bead) => bead.target).sort((a, b) => a - b)).toEqual(all(other.length));
        for (const { confidence } of beads) expect(confidence).toSatisfy((value: number) => value >= 0 && value <= 1);
      },
    ),
    { numRuns: 150 },
  );
});
