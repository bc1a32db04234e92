import { windowText, type BeadVectors } from '../src/align/bead-vectors.js';
import type { GoldAlignment } from './datasets/alignments.js';

const DIM = 128;
const WIDEST = 5;
/** How alike all vectors of an embedder are, whatever the texts. */
const COMMON = 0.7;
/** Characters to one idea. */
const IDEA = 12;

/** One side: its lines that are not blank, and the ideas of each. */
interface IdeaSide {
  readonly lines: readonly string[];
  readonly ideas: readonly (readonly number[])[];
}

/**
 * Vectors of known quality: every bead of the gold is a number of ideas (random directions), which the lines of both sides
 * share in order; a text's vector is the sum of its ideas, what all texts have in common, and `noise` times as much chance.
 * With `random` there is nothing but chance.
 */
export function syntheticVectors(document: GoldAlignment, noise: number, random = false): BeadVectors {
  const of = new Map<string, Float32Array>();
  const common = direction('common');
  ideaSides(document).forEach(({ lines, ideas }, side) => {
    for (let width = 1; width <= WIDEST; width += 1)
      for (let end = width; end <= lines.length; end += 1) {
        const text = windowText(lines.slice(end - width, end), true);
        const own = random ? [] : ideas.slice(end - width, end).flat();
        const chance = direction(`${String(side)} ${text}`);
        const vector = new Float32Array(DIM);
        for (const idea of own) add(vector, direction(`idea ${String(idea)}`), 1 / Math.sqrt(own.length));
        add(vector, chance, noise);
        add(vector, common, COMMON);
        of.set(text, vector);
      }
  });
  return { dim: DIM, of };
}

function ideaSides({ source, target, gold }: GoldAlignment): IdeaSide[] {
  const sides = [source.split('\n'), target.split('\n')].map((lines) => ({
    lines,
    ideas: lines.map((): number[] => []),
  }));
  let next = 0;
  for (const bead of gold) {
    const placed = [bead.source, bead.target].map((numbers, side) =>
      numbers.map((line) => ({ line: Number(line), length: sides[side]?.lines[Number(line)]?.length ?? 0 })),
    );
    const characters = placed.map((lines) => lines.reduce((sum, { length }) => sum + length, 0));
    const count = Math.max(2, Math.round(Math.max(...characters) / IDEA));
    placed.forEach((lines, side) => {
      for (let idea = 0; idea < count; idea += 1) {
        const place = ((idea + 0.5) / count) * (characters[side] ?? 0);
        sides[side]?.ideas[lineAt(lines, place)]?.push(next + idea);
      }
    });
    next += count;
  }
  return sides.map(({ lines, ideas }) => ({
    lines: lines.filter((line) => line.trim() !== ''),
    ideas: ideas.filter((_, index) => lines[index]?.trim() !== ''),
  }));
}

function lineAt(lines: readonly { line: number; length: number }[], place: number): number {
  let before = 0;
  for (const { line, length } of lines) {
    before += length;
    if (place <= before) return line;
  }
  return lines.at(-1)?.line ?? -1;
}

const known = new Map<string, Float32Array>();

/** A random direction that a name always has. */
function direction(name: string): Float32Array {
  const found = known.get(name);
  if (found) return found;
  const random = generator(hash(name));
  const made = Float32Array.from({ length: DIM }, () => {
    const radius = Math.sqrt(-2 * Math.log(1 - random()));
    return radius * Math.cos(2 * Math.PI * random());
  });
  if (name.startsWith('idea')) known.set(name, made);
  return made;
}

function add(total: Float32Array, vector: Float32Array, times: number): void {
  for (let place = 0; place < DIM; place += 1) total[place] = (total[place] ?? 0) + times * (vector[place] ?? 0);
}

function hash(text: string): number {
  let value = 2166136261;
  for (const letter of text) value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 16777619);
  return value >>> 0;
}

function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
