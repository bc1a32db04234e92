import { history } from '../../desk/history.js';
import { openReview } from '../../desk/open-review.js';
import { isRefusal } from '../../model/refusal.js';
import { inPath } from '../form.js';
import { historyView, type HistoryEntry } from '../view-models/history-view.js';
import { directionOf } from '../../model/script.js';
import { defineView } from '../view.js';
import { signedIn, type Page } from '../web.js';

/** What the history's template names. */
export interface HistoryModel {
  readonly title: string;
  readonly base: string;
  readonly to: { readonly lang: string; readonly dir: 'ltr' | 'rtl' };
  readonly entries: readonly HistoryEntry[];
  readonly runs: (values: Readonly<Record<string, unknown>>) => string;
}

/** `views/history-show.ejs`. */
export const historyShowView = defineView<HistoryModel>('history-show', ['title', 'base', 'to', 'entries', 'runs']);

/** Everything that happened to an article, in words, newest first. */
export const historyShow: Page = (web) => async (req, res) => {
  const { actor, words } = signedIn(req);
  const review = await openReview(web.office, actor, inPath(req, 'id'));
  if (isRefusal(review)) return web.refuse(res, review);
  const past = await history(web.office, actor, review.article.id);
  if (isRefusal(past)) return web.refuse(res, past);
  const { id, to, targetTitle } = review.article;
  web.render(res, historyShowView, {
    title: targetTitle,
    base: `/articles/${encodeURIComponent(id)}`,
    to: { lang: to, dir: directionOf(to) },
    entries: historyView(past.acts, { review, words, people: past.people }),
    runs: (values) => web.partial('runs', values),
  });
};
