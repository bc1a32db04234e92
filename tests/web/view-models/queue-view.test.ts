import { expect, test } from 'vitest';
import { openLocales } from '../../../src/locales/index.js';
import type { Article } from '../../../src/model/article.js';
import type { UserRole } from '../../../src/model/user.js';
import { queueRow } from '../../../src/web/view-models/queue-view.js';

const words = (await openLocales()).words('en');
const NOW = Date.UTC(2026, 10, 24, 12);

const ARTICLE: Article = {
  ...{
    id: 'a1',
    desk: 'default',
    sourceTitle: 'عنوان',
    targetTitle: 'A title',
    from: 'ar',
    to: 'en',
    date: '2026-11-20',
  },
  ...{
    engine: 'Hermes',
    externalId: null,
    url: null,
    state: 'imported',
    revision: 1,
    assignee: null,
    submittedBy: null,
  },
  ...{ createdBy: null, createdAt: NOW - 7_200_000, updatedAt: NOW },
  progress: { pairs: 24, seen: 11, open: 4, blocking: 1, untouched: 0.9, risk: 36.2 },
};

function row(changes: Partial<Article>, role: UserRole = 'reviewer', id = 'u1') {
  const user = { id, name: id, displayName: id, disabled: false, locale: null };
  const people = new Map([['u1', 'Jelena']]);
  return queueRow({ ...ARTICLE, ...changes }, { actor: { user, desk: 'default', role }, words, people, now: NOW });
}

test('an article is drawn in words', () => {
  expect(row({ assignee: 'u1', state: 'in_review' })).toEqual({
    id: 'a1',
    href: '/articles/a1/review',
    target: { text: 'A title', lang: 'en', dir: 'ltr' },
    source: { text: 'عنوان', lang: 'ar', dir: 'rtl' },
    facts: ['Arabic → English', 'Hermes', '20 November 2026', 'imported 2 hours ago'],
    state: 'In review',
    who: 'Jelena',
    pairs: 24,
    seen: 11,
    read: '11 of 24 read',
    open: '4 open flags',
    blocking: '1 blocks approval',
    risk: 'risk 36',
    act: 'hand-back',
  });
});

test('what is not known is left out', () => {
  const { source, facts, target, blocking } = row({
    ...{ from: null, sourceTitle: null, engine: null, date: null, targetTitle: '' },
    progress: { ...ARTICLE.progress, blocking: 0 },
  });
  expect([source, facts, target.text, blocking]).toEqual([
    null,
    ['English', 'imported 2 hours ago'],
    '(no headline)',
    '',
  ]);
});

test('an editor goes from a submitted article to its approval, a reviewer to the text', () => {
  expect(row({ state: 'submitted' }, 'editor').href).toBe('/articles/a1/approval');
  expect(row({ state: 'submitted' }, 'reviewer').href).toBe('/articles/a1/review');
});

test.each<[Partial<Article>, UserRole, string, 'take' | 'hand-back' | null]>([
  [{}, 'reviewer', 'u2', 'take'],
  [{}, 'viewer', 'u2', null],
  [{ assignee: 'u1' }, 'reviewer', 'u1', 'hand-back'],
  [{ assignee: 'u1' }, 'reviewer', 'u2', null],
  [{ assignee: 'u1' }, 'editor', 'u2', 'hand-back'],
  [{ state: 'returned' }, 'reviewer', 'u2', 'take'],
  [{ state: 'submitted' }, 'editor', 'u2', null],
  [{ state: 'approved' }, 'admin', 'u2', null],
])('%j is offered to a %s (%s) as %s', (changes, role, id, act) => {
  expect(row(changes, role, id).act).toBe(act);
});
