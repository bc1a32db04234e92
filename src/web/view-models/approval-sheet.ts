import type { Role } from '../../model/document.js';
import type { ReviewPair } from '../../model/review.js';
import { sentenceGap } from '../../model/script.js';
import { changeRuns } from './change-runs.js';
import { inlineLayers } from './inline-marks.js';
import type { PairText } from './pair-text.js';
import type { RowContext } from './row-context.js';
import { isNoise } from './row-view.js';
import { rowTexts } from './row-texts.js';
import { layered, wrap, type Run } from './runs.js';

/** How the sheet is read: with the proof reader's marks, clean, or beside the source. */
export type SheetTab = 'changes' | 'clean' | 'source';

/** A paragraph of the sheet. */
export interface SheetBlock {
  readonly role: Role;
  /** True when the text is not the machine's any more: a bar stands beside it. */
  readonly changed: boolean;
  readonly target: readonly Run[];
  readonly source: readonly Run[];
  readonly href: string;
}

/** The paragraphs of the text as it would go out, the headline first; noise that stays out is not among them. */
export function sheetBlocks(context: RowContext, tab: SheetTab): SheetBlock[] {
  const blocks = paragraphs(context.review.pairs).map((pairs) => sheetBlock(pairs, context, tab));
  const headline = blocks.filter(({ role }) => role === 'title');
  const shown = [...headline, ...blocks.filter(({ role }) => role !== 'title')];
  return shown.filter(({ target, source }) => target.length > 0 || (tab === 'source' && source.length > 0));
}

/** Pairs that stand in one paragraph of the translation. */
function paragraphs(pairs: readonly ReviewPair[]): ReviewPair[][] {
  const found: ReviewPair[][] = [];
  for (const pair of pairs) {
    if (isNoise(pair)) continue;
    const last = found.at(-1)?.at(-1);
    if (last !== undefined && last.block === pair.block && last.role === pair.role) found.at(-1)?.push(pair);
    else found.push([pair]);
  }
  return found;
}

function sheetBlock(pairs: readonly ReviewPair[], context: RowContext, tab: SheetTab): SheetBlock {
  const { from, to } = context.review.article;
  const [first] = pairs;
  const target = pairs.map((pair) => targetOf(pair, context, tab));
  const source = tab === 'source' ? pairs.map((pair) => plain(rowTexts(pair, context).source)) : [];
  return {
    role: first?.restored === true ? 'body' : (first?.role ?? 'body'),
    changed: pairs.some(({ text, restored }) => text !== null || restored),
    target: withGaps(target, sentenceGap(to)),
    source: withGaps(source, sentenceGap(from)),
    href: `/articles/${context.review.article.id}/review?pair=${first?.id ?? ''}#${first?.id ?? ''}`,
  };
}

function targetOf(pair: ReviewPair, context: RowContext, tab: SheetTab): Run[] {
  const { machine, current } = rowTexts(pair, context);
  if (tab === 'clean') return plain(current);
  if (pair.restored) return layered(current.text, [{ start: 0, end: current.text.length, wrap: wrap('ins') }], []);
  return pair.text === null ? plain(current) : changeRuns(machine.text, pair.text, context.review.article.to);
}

function plain({ text, marks }: PairText): Run[] {
  return layered(text, inlineLayers(marks), []);
}

function withGaps(sentences: readonly (readonly Run[])[], gap: string): Run[] {
  const spoken = sentences.filter((runs) => runs.length > 0);
  return spoken.flatMap((runs, index) => (index === 0 || gap === '' ? runs : [{ text: gap, wraps: [] }, ...runs]));
}
