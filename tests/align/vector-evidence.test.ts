import { describe, expect, test } from 'vitest';
import { alignSides } from '../../src/align/align-sides.js';
import { windowTexts, type BeadVectors } from '../../src/align/bead-vectors.js';
import { alignSide } from '../../src/align/side.js';
import { vectorEvidence } from '../../src/align/vector-evidence.js';
import { en } from '../../src/languages/en.js';
import { hu } from '../../src/languages/hu.js';

const COUNT = 12;
const SPACED = { source: true, target: true };
const lines = (letter: string): string[] =>
  Array.from({ length: COUNT }, (_, at) => `${letter}${'x'.repeat(at)} ${String(at)}.`);
const SOURCE = lines('s');
const TARGET = lines('t');

const side = (texts: readonly string[], language: typeof en) =>
  alignSide(
    texts.map((text) => ({ text, block: 1, role: 'body' as const })),
    language,
  );
const source = side(SOURCE, hu);
const target = side(TARGET, en);
const plain = alignSides(source, target);

/** Line n of both sides points in the direction n; `turned` moves the source's directions. */
function vectors(turned = 0, part: (line: number) => number = () => 1): BeadVectors {
  const of = new Map<string, Float32Array>();
  [SOURCE, TARGET].forEach((texts, which) => {
    texts.forEach((text, line) => {
      const vector = new Float32Array(COUNT + 1);
      vector[(line + (which === 0 ? turned : 0)) % COUNT] = part(line);
      vector[COUNT] = 1;
      of.set(text, vector);
    });
  });
  return { dim: COUNT + 1, of };
}

describe('the evidence of vectors', () => {
  const evidence = vectorEvidence(source, target, vectors(), SPACED, plain);

  test('prefers each line its own, and two lines their two', () => {
    expect(evidence?.(4, 1, 4, 1)).toBeGreaterThan(1);
    expect(evidence?.(4, 1, 5, 1)).toBeLessThan(-1);
    // Windows that nobody embedded are the sum of their lines.
    expect(evidence?.(5, 2, 5, 2)).toBeGreaterThan(evidence?.(5, 1, 5, 2) ?? Infinity);
    expect(evidence?.(5, 1, 5, 1)).toBeGreaterThan(evidence?.(5, 1, 6, 1) ?? Infinity);
  });

  test('is none where beads are no more alike than strangers', () => {
    expect(vectorEvidence(source, target, vectors(5), SPACED, plain)).toBeUndefined();
    expect(
      vectorEvidence(
        source,
        target,
        vectors(0, () => 0),
        SPACED,
        plain,
      ),
    ).toBeUndefined();
    expect(vectorEvidence(source, target, { dim: 3, of: new Map() }, SPACED, plain)).toBeUndefined();
  });

  test('is none where too few beads could show it', () => {
    expect(vectorEvidence(source, target, vectors(), SPACED, plain.slice(0, 4))).toBeUndefined();
  });

  test('vectors that are no numbers, empty or of another length are as good as missing', () => {
    const bad = vectors();
    const of = new Map(bad.of);
    of.set(SOURCE[3] ?? '', new Float32Array(COUNT + 1).fill(NaN));
    of.set(SOURCE[5] ?? '', new Float32Array(COUNT + 1));
    of.set(TARGET[7] ?? '', new Float32Array(2).fill(1));
    const careful = vectorEvidence(source, target, { ...bad, of }, SPACED, plain);
    expect(careful?.(4, 1, 4, 1)).toBe(0);
    expect(careful?.(6, 1, 6, 1)).toBe(0);
    expect(careful?.(8, 1, 8, 1)).toBe(0);
    expect(careful?.(2, 1, 2, 1)).toBeGreaterThan(1);
  });
});

test('windows are joined as the language writes, each text once', () => {
  expect(windowTexts(['a', ' b  c ', 'a'], 2, true)).toEqual(['a', 'b c', 'a b c', 'b c a']);
  expect(windowTexts(['早', '上'], 5, false)).toEqual(['早', '上', '早上']);
});
