import { diffArrays } from 'diff';
import { isUnspaced } from './writing.js';

/** A stretch of the comparison of two texts. */
export interface Change {
  readonly kind: 'kept' | 'inserted' | 'deleted';
  readonly text: string;
}

/** Beyond these a comparison shows the whole text replaced: a word diff is quadratic on unrelated texts. */
const LIMITS = { timeout: 50, maxEditLength: 400 };

const TOKEN = /[\p{L}\p{M}\p{N}]+(?:['’.,][\p{L}\p{M}\p{N}]+)*|\s+|[^]/gu;

/** What a proof reader would mark to turn `before` into `after`: deletion before insertion, no character lost. */
export function changes(before: string, after: string, tag: string): Change[] {
  if (before === after) return before === '' ? [] : [{ kind: 'kept', text: after }];
  const parts = diffArrays(tokens(before, tag), tokens(after, tag), LIMITS);
  if (parts === undefined || before === '' || after === '') return replaced(before, after);
  return phrases(parts.map(({ added, removed, value }) => ({ kind: kindOf(added, removed), text: value.join('') })));
}

function tokens(text: string, tag: string): string[] {
  if (!isUnspaced(tag)) return text.match(TOKEN) ?? [];
  return [...new Intl.Segmenter(tag, { granularity: 'word' }).segment(text)].map(({ segment }) => segment);
}

function kindOf(added: boolean, removed: boolean): Change['kind'] {
  if (added) return 'inserted';
  return removed ? 'deleted' : 'kept';
}

function replaced(before: string, after: string): Change[] {
  const both: Change[] = [
    { kind: 'deleted', text: before },
    { kind: 'inserted', text: after },
  ];
  return both.filter(({ text }) => text !== '');
}

/** Joins neighbouring changes that only a space parts: "Last Sunday" → "Prošle nedjelje" is one change, not two. */
function phrases(parts: readonly Change[]): Change[] {
  const joined: Change[] = [];
  let deleted = '';
  let inserted = '';
  for (const [index, part] of parts.entries()) {
    const bridges =
      part.kind === 'kept' && part.text.trim() === '' && deleted + inserted !== '' && changesAt(parts, index + 1);
    if (part.kind === 'deleted' || bridges) deleted += part.text;
    if (part.kind === 'inserted' || bridges) inserted += part.text;
    if (part.kind !== 'kept' || bridges) continue;
    joined.push(...replaced(deleted, inserted), part);
    deleted = inserted = '';
  }
  return [...joined, ...replaced(deleted, inserted)];
}

function changesAt(parts: readonly Change[], index: number): boolean {
  const part = parts[index];
  return part !== undefined && part.kind !== 'kept';
}
