import type { RichText } from '../../model/document.js';
import { changes, type Change } from './changes.js';
import { inlineLayers } from './inline-marks.js';
import { layered, wrap, type Insert, type Layer, type Run } from './runs.js';

const INSERTED = wrap('ins');
const DELETED = wrap('del');

/** Proof reader's marks between two texts, as layers over the second one and inserts into it. */
export interface ChangeMarks {
  readonly layers: readonly Layer[];
  readonly inserts: readonly Insert[];
}

/** Compares the raw translation with the text as it stands. */
export function changeMarks(before: string, after: string, tag: string): ChangeMarks {
  const layers: Layer[] = [];
  const inserts: Insert[] = [];
  let at = 0;
  for (const change of changes(before, after, tag)) {
    if (change.kind === 'deleted') inserts.push(deletion(at, change));
    if (change.kind === 'inserted') layers.push({ start: at, end: at + change.text.length, wrap: INSERTED });
    if (change.kind !== 'deleted') at += change.text.length;
  }
  return { layers, inserts };
}

/** The text as it stands with what was struck out and put in. */
export function changeRuns(before: string, after: RichText, tag: string): Run[] {
  const { layers, inserts } = changeMarks(before, after.text, tag);
  return layered(after.text, [...layers, ...inlineLayers(after.marks)], inserts);
}

function deletion(at: number, change: Change): Insert {
  return { at, run: { text: change.text, wraps: [DELETED] } };
}
