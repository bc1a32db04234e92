import { z } from 'zod';
import { settle } from '../../desk/settle.js';
import { IGNORE_REASONS } from '../../model/review.js';
import { articleAct, pairId } from '../article-act.js';
import { afterSettling } from '../view-models/next-pair.js';

const order = z
  .looseObject({
    pair: pairId,
    flag: z.string().regex(/^[\w-]{1,40}$/),
    verdict: z.enum(['accepted', 'ignored', 'reopened']),
    reason: z.enum(IGNORE_REASONS).optional(),
  })
  .transform(({ pair, flag, verdict, reason, ...fields }) => ({
    pair,
    order: { flag, verdict, reason: reason ?? null, note: noteIn(fields[`note-${flag}`]) },
  }));

/** The note beside the reasons: each card has a field of its own. */
function noteIn(field: unknown): string | null {
  return typeof field === 'string' && field.trim() !== '' ? field.trim().slice(0, 1000) : null;
}

/** Settles a flag (accepted as an error, ignored with a reason, reopened) and goes on to the next open one. */
export const verdictCreate = articleAct({
  order,
  perform: (office, actor, article, { order: verdict }) => settle(office, actor, article, verdict),
  next: (review, { pair }) => afterSettling(review, pair),
});
