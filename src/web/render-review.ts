import type { Response } from 'express';
import type { Review } from '../model/review.js';
import { keyTable } from './keymap.js';
import { keyLine, keysHelp, type KeyHelp, type KeyLineEntry } from './view-models/keys-view.js';
import { labelsOf } from './view-models/labels.js';
import type { Problem } from './view-models/open-row.js';
import { reviewView, type Onlooker, type ReviewView } from './view-models/review-view.js';
import { defineView } from './view.js';
import type { Web } from './web.js';
import { workbenchHtml } from './workbench-html.js';

/** What the workbench's template names. */
export interface ReviewModel {
  readonly view: ReviewView;
  /** The rows and the bar as HTML: the same pieces that answers to a script are made of. */
  readonly spread: string;
  readonly bar: string;
  readonly keyLine: readonly KeyLineEntry[];
  readonly acts: readonly KeyHelp[];
  /** For the page's script: key tables and sentences, as JSON. */
  readonly keys: string;
  readonly sentences: string;
}

/** The workbench (`views/review-show.ejs`). */
export const REVIEW_VIEW = defineView<ReviewModel>('review-show', [
  'view',
  'spread',
  'bar',
  'keyLine',
  'acts',
  'keys',
  'sentences',
]);

const KEYS = JSON.stringify(keyTable('workbench'));

const SENTENCES = ['saving', 'unsaved', 'offline', 'signedOut', 'signIn', 'failed', 'restored', 'allDone'] as const;

/** Sends the whole workbench with one pair open. */
export function renderReview(
  web: Web,
  res: Response,
  review: Review,
  onlooker: Onlooker,
  pair: string | null,
  problem: Problem | null = null,
  status = 200,
): void {
  const { words } = onlooker;
  const view = reviewView(review, onlooker, pair, problem);
  const html = workbenchHtml(web, view.page, labelsOf(words), words);
  const model: ReviewModel = {
    view,
    spread: html.spread(view.rows),
    bar: html.bar(view.bar),
    keyLine: keyLine(words),
    acts: keysHelp('workbench', words),
    keys: KEYS,
    sentences: JSON.stringify(Object.fromEntries(SENTENCES.map((name) => [name, words.t(`workbench:script.${name}`)]))),
  };
  web.render(res, REVIEW_VIEW, model, status);
}
