import { textChanges } from '../../desk/approval.js';

/** A stretch of the comparison of two texts. */
export type Change = ReturnType<typeof textChanges>[number];

/** What a proof reader would mark to turn `before` into `after`: whole phrases, deletion before insertion, no character lost. */
export function changes(before: string, after: string, tag: string): Change[] {
  return phrases(textChanges(before, after, tag));
}

/** Joins neighbouring changes that only a space parts: "Last Sunday" → "Prošle nedjelje" is one change, not two. */
function phrases(parts: readonly Change[]): Change[] {
  const joined: Change[] = [];
  let deleted = '';
  let inserted = '';
  for (const [index, part] of parts.entries()) {
    const bridges =
      part.kind === 'kept' &&
      part.text.trim() === '' &&
      deleted !== '' &&
      inserted !== '' &&
      isChange(parts[index + 1]);
    if (part.kind === 'deleted' || bridges) deleted += part.text;
    if (part.kind === 'inserted' || bridges) inserted += part.text;
    if (part.kind !== 'kept' || bridges) continue;
    joined.push(...replaced(deleted, inserted), part);
    deleted = inserted = '';
  }
  return [...joined, ...replaced(deleted, inserted)];
}

function isChange(part: Change | undefined): boolean {
  return part !== undefined && part.kind !== 'kept';
}

function replaced(before: string, after: string): Change[] {
  const both: Change[] = [
    { kind: 'deleted', text: before },
    { kind: 'inserted', text: after },
  ];
  return both.filter(({ text }) => text !== '');
}
