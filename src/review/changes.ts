import { diffArrays, diffWordsWithSpace } from 'diff';
import type { Mark, RichText, Role } from '../model/document.js';
import type { Review, ReviewPair } from '../model/review.js';
import { isUnspaced } from '../model/script.js';
import { isLeftOut, machineText } from './pair-text.js';
import { EMPTY } from './rich-text.js';

/** A stretch of the comparison of two texts; kept and deleted make the one before, kept and inserted the one after. */
export interface Change {
  readonly kind: 'kept' | 'deleted' | 'inserted';
  readonly text: string;
}

/** What became of one pair's machine translation. */
export interface PairChange {
  readonly pair: string;
  readonly role: Role;
  /** Left out and put back speak of noise. */
  readonly kind: 'corrected' | 'deleted' | 'inserted' | 'put-back';
  readonly before: string;
  readonly after: string;
  readonly changes: readonly Change[];
  /** Links of the machine translation that lead nowhere any more: their text is gone. Offsets point into `before`. */
  readonly lostLinks: readonly Mark[];
}

/** A word diff is quadratic on unrelated texts: beyond these the whole text counts as replaced. */
const LIMITS = { timeout: 200, maxEditLength: 1000 } as const;

/** What a proof reader would mark to turn `before` into `after`: words, deletion before insertion, no character lost. */
export function textChanges(before: string, after: string, tag: string): readonly Change[] {
  if (before === after) return before === '' ? [] : [{ kind: 'kept', text: after }];
  if (before === '' || after === '') return replaced(before, after);
  const parts = isUnspaced(tag) ? unspacedParts(before, after, tag) : diffWordsWithSpace(before, after, LIMITS);
  if (parts === undefined) return replaced(before, after);
  return parts.map(({ added, removed, value }) => ({
    kind: added ? 'inserted' : removed ? 'deleted' : 'kept',
    text: value,
  }));
}

/** Where in the text before a caret stands that was set in the text after: behind the words that stayed. */
export function offsetBefore(before: string, after: string, caret: number, tag: string): number {
  let at = 0;
  let to = 0;
  for (const { kind, text } of textChanges(before, after, tag)) {
    if (kind !== 'deleted' && caret <= to + text.length) return kind === 'kept' ? at + caret - to : at;
    if (kind !== 'inserted') at += text.length;
    if (kind !== 'deleted') to += text.length;
  }
  return at;
}

/** What was changed in one pair, or null when the machine's words stand. */
export function pairChange(review: Review, pair: ReviewPair): PairChange | null {
  const before = pair.role === 'noise' ? EMPTY : machineText(review.intake, pair);
  const after = isLeftOut(pair) ? EMPTY : (pair.text ?? machineText(review.intake, pair));
  if (before.text === after.text) return null;
  return {
    pair: pair.id,
    role: pair.role,
    kind: kindOf(pair, before, after),
    before: before.text,
    after: after.text,
    changes: textChanges(before.text, after.text, review.article.to),
    lostLinks: lostLinks(before, after),
  };
}

/** Every change between the machine translation and the text as it stands, in the order of the text. */
export function changesOf(review: Review): readonly PairChange[] {
  return review.pairs.flatMap((pair) => pairChange(review, pair) ?? []);
}

function kindOf(pair: ReviewPair, before: RichText, after: RichText): PairChange['kind'] {
  if (pair.role === 'noise') return 'put-back';
  if (after.text === '') return 'deleted';
  return before.text === '' ? 'inserted' : 'corrected';
}

function lostLinks(before: RichText, after: RichText): Mark[] {
  const leads = new Set(after.marks.map(({ href }) => href));
  return before.marks.filter(({ kind, href }) => kind === 'link' && !leads.has(href));
}

function replaced(before: string, after: string): Change[] {
  const both: Change[] = [
    { kind: 'deleted', text: before },
    { kind: 'inserted', text: after },
  ];
  return both.filter(({ text }) => text !== '');
}

function unspacedParts(
  before: string,
  after: string,
  tag: string,
): { added: boolean; removed: boolean; value: string }[] | undefined {
  const parts = diffArrays(words(before, tag), words(after, tag), LIMITS);
  return parts?.map(({ added, removed, value }) => ({ added, removed, value: value.join('') }));
}

function words(text: string, tag: string): string[] {
  return [...new Intl.Segmenter(tag, { granularity: 'word' }).segment(text)].map(({ segment }) => segment);
}
