import type { Role } from '../model/document.js';
import type { Line } from './line.js';
import { WEIGHTS } from './weights.js';

/** What layout says for or against a bead of source lines i−a…i and target lines j−b…j. */
export type AnchorEvidence = (sourceEnd: number, sources: number, targetEnd: number, targets: number) => number;

/** Roles whose lines translate each other and nothing else; prose roles may change places. */
export const DISTINCT: ReadonlySet<Role> = new Set([
  'title',
  'kicker',
  'subheading',
  'caption',
  'byline',
  'dateline',
  'table',
]);

const GUESS = 0.7;

/**
 * Paragraphs and roles as soft anchors: a bead that begins a paragraph on both sides gains, one that begins one on one
 * side only or runs over a paragraph's end loses; title stands with title, caption with caption. `agreement` (0–1) is how
 * far the last pass saw paragraphs agree.
 */
export function anchorEvidence(source: readonly Line[], target: readonly Line[], agreement?: number): AnchorEvidence {
  const sourceStarts = paragraphStarts(source);
  const targetStarts = paragraphStarts(target);
  const trust = sizeTrust(sourceStarts, targetStarts) * (agreement ?? guessedAgreement(sourceStarts));
  return (sourceEnd, sources, targetEnd, targets) => {
    const from = sourceEnd - sources;
    const to = targetEnd - targets;
    let sum = roleEvidence(source[from]?.role, target[to]?.role);
    for (let at = from + 1; at < sourceEnd; at += 1) sum -= inside(sourceStarts, source, at) * trust;
    for (let at = to + 1; at < targetEnd; at += 1) sum -= inside(targetStarts, target, at) * trust;
    const opens = (sourceStarts[from] ?? 0) + (targetStarts[to] ?? 0);
    if (opens === 2) sum += WEIGHTS.paragraph * trust;
    else if (opens === 1) sum -= WEIGHTS.paragraph * trust;
    return sum;
  };
}

function inside(starts: Uint8Array, lines: readonly Line[], at: number): number {
  if (starts[at] !== 1) return 0;
  return lines[at]?.role === lines[at - 1]?.role ? WEIGHTS.inside : WEIGHTS.inside + WEIGHTS.role;
}

function roleEvidence(one: Role = 'body', other: Role = 'body'): number {
  if (one === other) return DISTINCT.has(one) ? WEIGHTS.role : 0;
  return DISTINCT.has(one) || DISTINCT.has(other) ? -WEIGHTS.role : 0;
}

function paragraphStarts(lines: readonly Line[]): Uint8Array {
  return Uint8Array.from(lines, (line, index) => (line.block === lines[index - 1]?.block ? 0 : 1));
}

/** Before the first pass: few paragraphs agree by chance more easily than many. */
function guessedAgreement(starts: Uint8Array): number {
  const paragraphs = starts.reduce((sum, start) => sum + start, 0);
  return (GUESS * paragraphs) / (paragraphs + 2);
}

/** 0 where a side has no paragraphs, 1 where both have as many. */
function sizeTrust(source: Uint8Array, target: Uint8Array): number {
  const [fewer = 0, more = 0] = [source, target]
    .map((starts) => starts.reduce((sum, start) => sum + start, 0))
    .sort((a, b) => a - b);
  return fewer < 2 ? 0 : (fewer / more) ** 2;
}

/** How far the beads of a pass begin their paragraphs together, sure ones counting more: 0 for chance, 1 for always. */
export function paragraphAgreement(
  beads: readonly { readonly source: readonly number[]; readonly target: readonly number[]; readonly weight: number }[],
  source: readonly Line[],
  target: readonly Line[],
): number {
  const sourceStarts = paragraphStarts(source);
  const targetStarts = paragraphStarts(target);
  let both = 1;
  let all = 2;
  for (const bead of beads) {
    if (bead.source.length === 0 || bead.target.length === 0) continue;
    const opens = (sourceStarts[bead.source[0] ?? 0] ?? 0) + (targetStarts[bead.target[0] ?? 0] ?? 0);
    if (opens > 0) all += bead.weight ** 2;
    if (opens === 2) both += bead.weight ** 2;
  }
  return Math.max(0, (both / all) * 2 - 1);
}
