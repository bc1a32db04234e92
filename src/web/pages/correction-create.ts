import { z } from 'zod';
import { correct } from '../../desk/correct.js';
import { articleAct, pairId, revisionNumber, typedText } from '../article-act.js';

const order = z.object({
  pair: pairId,
  revision: revisionNumber,
  text: typedText,
  confirmDelete: z.string().optional(),
});

/** Saves what was typed for a pair; the pair stays open. */
export const correctionCreate = articleAct({
  order,
  perform: (office, actor, article, { pair, revision, text, confirmDelete }) =>
    correct(office, actor, article, {
      pair,
      revision,
      text,
      origin: 'typed',
      confirmDelete: confirmDelete !== undefined,
    }),
  next: (_review, { pair }) => pair,
  takesText: true,
});
