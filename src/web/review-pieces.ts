import type { Review } from '../model/review.js';
import { barView } from './view-models/bar-view.js';
import { labelsOf } from './view-models/labels.js';
import type { Problem } from './view-models/open-row.js';
import { reviewPage, rowViews, type Onlooker } from './view-models/review-view.js';
import { rowContext } from './view-models/row-context.js';
import type { RowView } from './view-models/row-view.js';
import { workbenchHtml } from './workbench-html.js';
import type { Web } from './web.js';

/** What a browser shows at the moment, and what it is to show. */
export interface Shown {
  /** `p1:digest,p2:digest …` in the order of its rows; empty when it did not say. */
  readonly known: string;
  /** The row that is open in the browser. */
  readonly opened: string | null;
  /** True while somebody types there: the text field itself must not be replaced. */
  readonly keep: boolean;
  /** Fingerprint of the text that the field began with; empty when the request itself was made against it. */
  readonly held?: string;
  /** The row to open. */
  readonly open: string | null;
  readonly problem?: Problem | null;
}

/** The pieces of the workbench that look different now, each with the place it goes to. */
export function reviewPieces(web: Web, review: Review, onlooker: Onlooker, shown: Shown): string {
  const context = rowContext(review, onlooker.actor, onlooker.words, onlooker.people);
  const rows = rowViews(context, shown.open, shown.problem ?? null);
  const known = parseKnown(shown.known);
  const page = reviewPage(context, onlooker.csrf);
  const html = workbenchHtml(web, page, labelsOf(onlooker.words), onlooker.words);
  const pieces = sameRows(rows, known)
    ? rows.filter((row) => isStale(row, known, shown)).map((row) => rowPiece(row, shown, html))
    : [piece('#spread', html.spread(rows))];
  return [...pieces, piece('#stands', html.head()), piece('#bar', html.bar(barView(context, onlooker.undo)))].join('');
}

type Html = ReturnType<typeof workbenchHtml>;

function parseKnown(known: string): Map<string, string> {
  return new Map(known.split(',').map((entry) => entry.split(':') as [string, string]));
}

function sameRows(rows: readonly RowView[], known: ReadonlyMap<string, string>): boolean {
  return rows.map(({ id }) => id).join() === [...known.keys()].join();
}

function isStale(row: RowView, known: ReadonlyMap<string, string>, { open, opened }: Shown): boolean {
  const moved = open !== opened && (row.id === open || row.id === opened);
  return moved || row.id === open || known.get(row.id) !== row.digest;
}

/** What tells the field which text it was made from; it stays when somebody else has changed that text, so that saving says so. */
const BASIS: ReadonlySet<string> = new Set(['revision', 'behind', 'changes']);

function rowPiece(row: RowView, { keep, opened, held = '' }: Shown, html: Html): string {
  if (!keep || row.id !== opened || row.open === null) return piece(`#${row.id}`, html.row(row));
  const knows = held === '' || held === row.open.was;
  return html
    .parts(row)
    .filter(([part]) => knows || !BASIS.has(part))
    .map(([target, part]) => piece(`#${row.id}-${target}`, part))
    .join('');
}

/** Ids are ours: letters, digits and hyphens. */
function piece(target: string, html: string): string {
  return `<hx-partial hx-target="${target}" hx-swap="outerHTML">${html}</hx-partial>`;
}
