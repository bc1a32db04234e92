import type { Request, Response } from 'express';
import { openReview } from '../desk/open-review.js';
import { isRefusal, type Refusal } from '../model/refusal.js';
import type { Review } from '../model/review.js';
import { asked, field, inPath } from './form.js';
import { reviewPieces, type Shown } from './review-pieces.js';
import { renderReview } from './render-review.js';
import { onlookerOf } from './onlooker.js';
import { isTyped } from './save-typed.js';
import type { Problem } from './view-models/open-row.js';
import { signedIn, type Web } from './web.js';

/**
 * Shows the article after an act: to a script the rows that look different now and the bar, to a browser without one the
 * page again, by redirection, at the pair to go on with.
 */
export async function answerReview(
  web: Web,
  req: Request,
  res: Response,
  review: Review,
  next: string | null,
): Promise<void> {
  const open = next ?? openPairOf(req);
  if (!req.visit.partial) return res.redirect(303, addressOf(review, open));
  const onlooker = await onlookerOf(web, req, review);
  res.type('html').send(reviewPieces(web, review, onlooker, { ...shownBy(req), open }));
}

/** Says why an act was refused, beside the text that was typed; nothing typed is lost. */
export async function answerRefusal(web: Web, req: Request, res: Response, refusal: Refusal): Promise<void> {
  const { actor } = signedIn(req);
  const pair = field(req, 'pair') || asked(req, 'pair');
  const review = await openReview(web.office, actor, inPath(req, 'id'));
  if (isRefusal(review)) return web.refuse(res, review);
  if (!review.pairs.some(({ id }) => id === pair) || refusal.code === 403) return web.refuse(res, refusal);
  const onlooker = await onlookerOf(web, req, review);
  const problem = problemOf(req, refusal);
  if (!req.visit.partial) return renderReview(web, res, review, onlooker, pair, problem, refusal.code);
  const shown = { ...shownBy(req), open: pair, problem };
  res
    .status(refusal.code)
    .type('html')
    .send(reviewPieces(web, review, onlooker, shown));
}

const KINDS: Readonly<Record<string, Problem['kind']>> = {
  'correct.conflict': 'conflict',
  'correct.confirm-delete': 'confirm-delete',
};

function problemOf(req: Request, { key, values }: Refusal): Problem {
  const text = field(req, 'text').replace(/\r\n?/g, '\n');
  return {
    kind: KINDS[key] ?? 'refused',
    message: req.visit.words.t(`refusals:${key}`, values),
    typed: isTyped(text, field(req, 'was')) ? text : null,
  };
}

/** The pair whose editor the browser shows. */
function openPairOf(req: Request): string | null {
  return field(req, 'opened') || asked(req, 'opened') || field(req, 'pair') || asked(req, 'pair') || null;
}

/** What the browser says it shows: its rows with their fingerprints, and the row it is typing in. */
function shownBy(req: Request): Pick<Shown, 'known' | 'opened' | 'keep' | 'held'> {
  const said = (name: string) => field(req, name) || asked(req, name);
  return { known: said('known'), opened: said('opened') || null, keep: said('keep') !== '', held: said('held') };
}

function addressOf(review: Review, open: string | null): string {
  const at = open === null ? '' : `?pair=${encodeURIComponent(open)}#${encodeURIComponent(open)}`;
  return `/articles/${encodeURIComponent(review.article.id)}/review${at}`;
}
