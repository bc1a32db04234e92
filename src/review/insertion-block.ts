import type { Intake } from '../model/article.js';
import type { Pair } from '../model/document.js';
import { segmentsNamed } from './pair-text.js';

/**
 * Number of the target block in which a pair stands: that of its first target segment. A pair without target has an
 * insertion point: the block of the sentence before it in its source paragraph; else of the one after; else behind the
 * block before, as a paragraph of its own (see `lay-out`).
 */
export function blockOfPair(intake: Intake, pairs: readonly Pair[], index: number): number {
  const pair = pairs[index];
  if (pair === undefined) return 1;
  const own = firstBlock(intake, pair);
  if (own !== null) return own;
  const before = pairs.slice(0, index).reverse().filter(isText);
  const after = pairs.slice(index + 1).filter(isText);
  const home = sourceBlock(intake, pair);
  const sibling = [before.find(hasSource), after.find(hasSource)].find(
    (near) => near !== undefined && home !== null && sourceBlock(intake, near) === home && near.target.length > 0,
  );
  const beside =
    sibling && before.includes(sibling) ? lastBlock(intake, sibling) : sibling && firstBlock(intake, sibling);
  return beside ?? nearest(intake, before, lastBlock) ?? nearest(intake, after, firstBlock) ?? 1;
}

function isText({ role }: Pair): boolean {
  return role !== 'noise';
}

function hasSource({ source, target }: Pair): boolean {
  return source.length > 0 && target.length > 0;
}

function nearest(intake: Intake, pairs: readonly Pair[], block: typeof firstBlock): number | null {
  for (const pair of pairs) {
    const found = block(intake, pair);
    if (found !== null) return found;
  }
  return null;
}

function firstBlock(intake: Intake, { target }: Pair): number | null {
  return segmentsNamed(intake.target, target)[0]?.block ?? null;
}

function lastBlock(intake: Intake, { target }: Pair): number | null {
  return segmentsNamed(intake.target, target).at(-1)?.block ?? null;
}

function sourceBlock(intake: Intake, { source }: Pair): number | null {
  return segmentsNamed(intake.source, source)[0]?.block ?? null;
}
