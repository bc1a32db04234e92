import { z } from 'zod';
import { split, type Caret } from '../../desk/split.js';
import { articleAct, pairId, revisionNumber } from '../article-act.js';

/** `t5:12` is behind twelve code units of segment t5, `:12` of the corrected text; nothing says nothing of that side. */
const caret = z
  .string()
  .regex(/^([\w~-]{1,40})?:\d{1,6}$|^$/)
  .transform(caretOf)
  .default(null);

const order = z.object({ pair: pairId, revision: revisionNumber, source: caret, target: caret });

/** Splits a pair: it was two sentences. */
export const splitCreate = articleAct({
  order,
  perform: split,
  next: (_review, { pair }) => pair,
});

function caretOf(sent: string): Caret | null {
  const [segment = '', offset] = sent.split(':');
  return offset === undefined ? null : { segment: segment === '' ? null : segment, offset: Number(offset) };
}
