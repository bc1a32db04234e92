import type { Request, RequestHandler, Response } from 'express';
import { z } from 'zod';
import { openReview } from '../desk/open-review.js';
import type { RealignBothOrder } from '../desk/merge.js';
import type { Office } from '../desk/office.js';
import { isRefusal, refuse, type Refusal } from '../model/refusal.js';
import type { Review } from '../model/review.js';
import type { Actor } from '../model/user.js';
import { inPath } from './form.js';
import { answerRefusal, answerReview } from './review-answer.js';
import { saveTyped } from './save-typed.js';
import { changedPair } from './view-models/next-pair.js';
import { signedIn, type Page, type Web } from './web.js';

/** An act on an article: what its form must hold, what the desk does with it, and which pair is opened next. */
export interface ArticleAct<T> {
  readonly order: z.ZodType<T>;
  readonly perform: (office: Office, actor: Actor, article: string, order: T) => Promise<Review | Refusal>;
  /** Null goes to the pair that was open. */
  readonly next: (review: Review, order: T) => string | null;
  /** Goes to the pair that looks different after the act, before `next` is asked. */
  readonly goesWhereItActed?: boolean;
  /** True when the act itself deals with what stands in the editor; otherwise typed text is saved before it. */
  readonly takesText?: boolean;
}

/** A pair's id. */
export const pairId = z.string().regex(/^[\w-]{1,40}$/);

/** The revision of the pair that a change was made against. */
export const revisionNumber = z.coerce.number().int().min(0);

/** A pair and another one, each as the browser shows it. */
export const bothPairs = z.object({
  pair: pairId,
  revision: revisionNumber,
  other: pairId,
  otherRevision: revisionNumber,
});

/** The order that a form of two pairs makes. */
export function orderOfBoth({ pair, revision, other, otherRevision }: z.infer<typeof bothPairs>): RealignBothOrder {
  return { pair, revision, other: { pair: other, revision: otherRevision } };
}

/** The pair to stay at: the one acted on, or the one that took it in. */
export function whichStands(
  { pairs }: Review,
  { pair, other }: { readonly pair: string; readonly other: string },
): string {
  return pairs.some(({ id }) => id === pair) ? pair : other;
}

/** The article's text as typed: line ends as everywhere else in Recto. */
export const typedText = z
  .string()
  .max(100_000)
  .transform((text) => text.replace(/\r\n?/g, '\n'));

/** Makes the page of an act: read the form, save what was typed, act, and show the article as it stands then. */
export function articleAct<T>(act: ArticleAct<T>): Page {
  return (web: Web): RequestHandler =>
    async (req, res) => {
      const order = act.order.safeParse(sent(req));
      if (!order.success) return web.refuse(res, refuse('web.form', {}));
      await performAct(web, req, res, act, order.data);
    };
}

async function performAct<T>(web: Web, req: Request, res: Response, act: ArticleAct<T>, order: T): Promise<void> {
  const { actor } = signedIn(req);
  const article = inPath(req, 'id');
  const typed = act.takesText === true ? null : await saveTyped(web.office, actor, article, sent(req));
  if (isRefusal(typed)) return answerRefusal(web, req, res, typed);
  const before = act.goesWhereItActed === true ? await openReview(web.office, actor, article) : null;
  const review = await act.perform(web.office, actor, article, renewed(order, typed));
  if (isRefusal(review)) return answerRefusal(web, req, res, review);
  const acted = before === null || isRefusal(before) ? null : changedPair(before, review);
  await answerReview(web, req, res, review, acted ?? act.next(review, order));
}

/** The order, made against the revision that saving the typed text has just raised. */
function renewed<T>(order: T, saved: { readonly revision: number } | null): T {
  const named = typeof order === 'object' && order !== null && 'revision' in order;
  return saved !== null && named ? { ...order, revision: saved.revision } : order;
}

function sent(req: Request): Record<string, unknown> {
  return { ...req.query, ...(req.body as Record<string, unknown> | undefined) };
}
