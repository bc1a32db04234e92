import type { Words } from '../locales/index.js';
import type { BarView } from './view-models/bar-view.js';
import type { Labels } from './view-models/labels.js';
import type { ReviewPage } from './view-models/review-view.js';
import type { RowView } from './view-models/row-view.js';
import type { Web } from './web.js';

/** The workbench's partials bound to one page: each gives the HTML of a piece. */
export interface WorkbenchHtml {
  readonly row: (row: RowView) => string;
  readonly spread: (rows: readonly RowView[]) => string;
  /** What the translation is and who has it, above its column. */
  readonly head: () => string;
  readonly bar: (bar: BarView) => string;
  /** The pieces of an open row around its text field, by the end of their id. */
  readonly parts: (row: RowView) => readonly (readonly [string, string])[];
}

/** The pieces of an open row that may be replaced while somebody types in it. */
const PARTS = ['gutter', 'behind', 'revision', 'changes', 'problem', 'notes'] as const;

/** Binds the partials to a page and its words. */
export function workbenchHtml(web: Web, page: ReviewPage, label: Labels, { t }: Words): WorkbenchHtml {
  const runs = (values: Readonly<Record<string, unknown>>) => web.partial('runs', values);
  const rowHtml = (row: RowView) => web.partial('row', { row, page, label, runs });
  return {
    row: rowHtml,
    spread: (rows) => web.partial('spread', { rows: rows.map(rowHtml), t }),
    head: () => web.partial('workbench-head', { page }),
    bar: (bar) => web.partial('workbench-bar', { bar, page, t }),
    parts: (row) => PARTS.map((part) => [part, web.partial(`row-${part}`, { row, open: row.open, page, label, runs })]),
  };
}
