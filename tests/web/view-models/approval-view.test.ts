import { expect, test } from 'vitest';
import type { Review } from '../../../src/model/review.js';
import { approvalView } from '../../../src/web/view-models/approval-view.js';
import type { SampleRow } from '../../../bench/synthetic-review.js';
import { actor, context, ROWS, sample } from '../sample-article.js';

const seen = ROWS.map((row) => ({ ...row, flags: [], state: row.state ?? ('seen' as const) }));

function submitted(rows: readonly SampleRow[] = seen, by = 'u1'): Review {
  const review = sample(rows);
  return { ...review, article: { ...review.article, state: 'submitted', submittedBy: by } };
}

const view = (review: Review, who = actor('editor', 'u2'), tab = '') =>
  approvalView(context(review, who), 'token', tab);
const holding = (review: Review, who = actor('editor', 'u2')) => view(review, who).checks.map(({ holds }) => holds);

test('a read article of somebody else can be approved', () => {
  expect(holding(submitted())).toEqual(['yes', 'yes', 'yes', 'yes', 'note']);
  expect(view(submitted()).decision).toMatchObject({
    offered: true,
    mayApprove: true,
    mayReturn: true,
    mayOverride: false,
  });
});

test('own work cannot, and the line says why', () => {
  const own = view(submitted(), actor('editor', 'u1'));
  expect(own.decision.mayApprove).toBe(false);
  expect(own.checks.find(({ holds }) => holds === 'no')?.text).toBe('approval:check.own-correction');
  const sent = { ...submitted(), correctors: [] };
  expect(view(sent, actor('editor', 'u1')).checks.find(({ holds }) => holds === 'no')?.text).toBe(
    'approval:check.own-submission',
  );
});

test('an unread pair and a blocking flag stop it, and the pairs are named', () => {
  const review = submitted(ROWS);
  expect(holding(review).filter((holds) => holds === 'no')).toHaveLength(2);
  expect(view(review).unread.map(({ number }) => number)).toContain('2');
  expect(view(review, actor('admin', 'u2')).decision.mayOverride).toBe(true);
});

test('a reviewer may look, nothing is offered', () => {
  expect(view(submitted(), actor('reviewer', 'u2')).decision.offered).toBe(false);
});

test('the sheet begins with the headline, leaves noise out, and bars stand at changed paragraphs', () => {
  const { blocks, leftOut } = view(submitted());
  expect(blocks[0]?.role).toBe('title');
  expect(blocks.some(({ role }) => role === 'noise')).toBe(false);
  expect(blocks.map(({ changed }) => changed)).toEqual([false, false, false, true, false]);
  expect(leftOut).toEqual(['12 views']);
});

test('clean shows no marks; beside source shows the source; a translation alone has no such tab', () => {
  const tags = (tab: string) =>
    view(submitted(), actor('editor', 'u2'), tab).blocks.flatMap(({ target }) => target.flatMap(({ wraps }) => wraps));
  expect([tags('clean').length, tags('changes').length]).toEqual([0, 2]);
  expect(view(submitted(), actor('editor', 'u2'), 'source').blocks[0]?.source[0]?.text).toBe(
    'Ukupno 23 godine zatvora',
  );
  const alone = { ...submitted(), intake: { ...submitted().intake, source: null } };
  expect(view(alone, actor('editor', 'u2'), 'source').tab).toBe('changes');
});

test('an approved edition can be fetched in every format, and only then', () => {
  expect(view(submitted()).downloads).toEqual([]);
  const decision = {
    kind: 'approved',
    by: 'u2',
    at: 0,
    revision: 3,
    reason: null,
    edition: 'e1',
    override: false,
  } as const;
  expect(view({ ...submitted(), decisions: [decision] }).downloads.map(({ format }) => format)).toEqual([
    'text',
    'html',
    'json',
    'ninjs',
  ]);
});
