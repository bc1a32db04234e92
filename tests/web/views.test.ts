import { join } from 'node:path';
import type { Response } from 'express';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import type { Review } from '../../src/model/review.js';
import { renderReview } from '../../src/web/render-review.js';
import { reviewPieces } from '../../src/web/review-pieces.js';
import { openTemplates } from '../../src/web/templates.js';
import { approvalShowView } from '../../src/web/pages/approval-show.js';
import { historyShowView } from '../../src/web/pages/history-show.js';
import type { KeyScope } from '../../src/web/keymap.js';
import { keysShowView } from '../../src/web/pages/keys-show.js';
import { approvalView } from '../../src/web/view-models/approval-view.js';
import { historyView } from '../../src/web/view-models/history-view.js';
import { keysHelp } from '../../src/web/view-models/keys-view.js';
import { rowViews } from '../../src/web/view-models/review-view.js';
import type { View } from '../../src/web/view.js';
import type { Web } from '../../src/web/web.js';
import { actor, context, PEOPLE, sample, WORDS } from './sample-article.js';

const templates = openTemplates(join(import.meta.dirname, '../../views'));

const FRAME = {
  lang: 'en',
  dir: 'ltr',
  theme: 'auto',
  csrf: 'token',
  requestId: 'r',
  asset: (path: string) => `/public/x/${path}`,
  person: { name: 'Jelena', role: 'reviewer', admin: false, writes: true },
  locales: [],
  here: '/',
  notices: [],
};

let page = '';
const web = {
  partial: templates.partial,
  render: <M extends object>(_res: Response, view: View<M>, model: M) => {
    page = templates.view(view.name, view.locals, { ...model, t: WORDS.t, lang: 'en', frame: FRAME });
  },
} as unknown as Web;

const onlooker = { actor: actor('reviewer'), words: WORDS, csrf: 'token', people: PEOPLE, undo: null };

function workbench(pair: string | null, review: Review = sample()): Document {
  renderReview(web, {} as Response, review, onlooker, pair);
  return parseHTML(page).document as unknown as Document;
}

const runs = (values: Readonly<Record<string, unknown>>) => templates.partial('runs', values);

/** Nothing that came with an article may become markup. */
function expectHarmless(html: string): void {
  const { document } = parseHTML(html);
  expect(html).not.toMatch(/<script>alert|<img src=x|<b>ours/);
  expect(document.querySelectorAll('script:not([src]), img, [onerror], [style]')).toHaveLength(0);
}

describe('the workbench', () => {
  test('draws every kind of pair, escaped, whichever is open', () => {
    for (const { id } of sample().pairs) {
      const document = workbench(id);
      expectHarmless(page);
      expect(document.querySelectorAll('#spread > li')).toHaveLength(8);
      expect(document.querySelector('li[aria-current]')?.id).toBe(id);
    }
  });

  test('says language and direction of every piece of article text', () => {
    const document = workbench('p3');
    for (const cell of document.querySelectorAll('.source, .target'))
      expect([cell.getAttribute('lang'), cell.getAttribute('dir')]).toEqual([
        cell.classList.contains('source') ? 'cnr' : 'en',
        'ltr',
      ]);
  });

  test('is all forms and links: each act of the open pair posts with the text that was typed', () => {
    const document = workbench('p3');
    const form = document.querySelector('#p3-form');
    expect(form?.getAttribute('method')).toBe('post');
    expect([...(form?.querySelectorAll('[name]') ?? [])].map((field) => field.getAttribute('name'))).toEqual(
      expect.arrayContaining(['csrf', 'pair', 'revision', 'was', 'text', 'comment']),
    );
    const outside = [...document.querySelectorAll('.notes button')].map((button) => button.getAttribute('form'));
    expect(new Set(outside)).toEqual(new Set(['p3-form']));
    expect(document.querySelector('.fix')?.getAttribute('formaction')).toBe('/articles/a1/suggestions?flag=f1&index=0');
  });

  test('Undo says what it would take back, and is not there when there is nothing', () => {
    expect(workbench('p3').querySelector('[data-act=undo]')).toBeNull();
    const body = { kind: 'confirmed', pair: 'p3', revision: 0 } as const;
    const undo = { article: 'a1', desk: 'default', seq: 2, at: 0, by: 'u1', body };
    renderReview(web, {} as Response, sample(), { ...onlooker, undo }, 'p3');
    const button = parseHTML(page).document.querySelector('[data-act=undo]');
    expect(button?.getAttribute('aria-label')).toBe('workbench:undoes.confirmed {"number":2}');
  });

  test('noise is struck through and can be put back by a button of the page’s form', () => {
    const row = workbench('p3').querySelector('#p2');
    expect(row?.querySelector('.target s')?.textContent).toBe('12 views');
    expect(row?.querySelector('button')?.getAttribute('formaction')).toBe('/articles/a1/noise?pair=p2&restored=1');
  });

  test('a text that begins with a line break keeps it', () => {
    const review = sample();
    const broken = review.pairs.map((pair) =>
      pair.id === 'p6' ? { ...pair, text: { text: '\n\nx', marks: [] } } : pair,
    );
    workbench('p6', { ...review, pairs: broken });
    expect(page).toMatch(/<textarea id="p6-text"[^>]*>\n\n\nx<\/textarea>/);
  });

  test('a viewer finds nothing to press', () => {
    renderReview(web, {} as Response, sample(), { ...onlooker, actor: actor('viewer') }, 'p3');
    const { document } = parseHTML(page);
    expect(document.querySelectorAll('#spread button')).toHaveLength(0);
    expect(document.querySelector('#p3-text')?.hasAttribute('readonly')).toBe(true);
  });

  test('an article without any text is a page all the same', () => {
    workbench(null, { ...sample(), pairs: [], flags: [] });
    expect(page).toContain('workbench:empty');
  });
});

describe('the answer to a script', () => {
  const known = (review: Review) =>
    rowViews(context(review), null)
      .map(({ id, digest }) => `${id}:${digest}`)
      .join(',');
  const targets = (html: string) => [...html.matchAll(/hx-target="#([^"]+)"/g)].map(([, target]) => target);
  const pieces = (review: Review, shown: object, before: Review = review) =>
    reviewPieces(web, review, onlooker, { known: known(before), opened: 'p3', keep: false, open: 'p3', ...shown });

  test('another pair: the row that closes, the row that opens, the bar', () => {
    expect(targets(pieces(sample(), { open: 'p5' }))).toEqual(['p3', 'p5', 'stands', 'bar']);
  });

  test('rows that somebody else changed come along', () => {
    const review = sample();
    const changed = {
      ...review,
      pairs: review.pairs.map((pair) => (pair.id === 'p8' ? { ...pair, revision: 5 } : pair)),
    };
    expect(targets(pieces(changed, {}, review))).toEqual(['p3', 'p8', 'stands', 'bar']);
  });

  test('while somebody types, the text field is left alone', () => {
    const html = pieces(sample(), { keep: true });
    expect(targets(html)).toEqual([
      'p3-gutter',
      'p3-behind',
      'p3-revision',
      'p3-changes',
      'p3-problem',
      'p3-notes',
      'stands',
      'bar',
    ]);
    expect(html).not.toContain('id="p3-text"');
  });

  test('a field keeps the revision it was typed against when somebody else has changed the text', () => {
    const html = pieces(sample(), { keep: true, held: 'another text' });
    expect(targets(html)).toEqual(['p3-gutter', 'p3-problem', 'p3-notes', 'stands', 'bar']);
    const was = rowViews(context(), 'p3').find(({ open }) => open)?.open?.was;
    expect(targets(pieces(sample(), { keep: true, held: was }))).toContain('p3-revision');
  });

  test('when pairs come or go, the whole spread is drawn again', () => {
    const review = sample();
    expect(targets(pieces({ ...review, pairs: review.pairs.slice(1) }, {}, review))).toEqual([
      'spread',
      'stands',
      'bar',
    ]);
  });

  test('a conflict shows both texts and the revision to save against', () => {
    const problem = { kind: 'conflict', message: 'meanwhile', typed: 'my words' } as const;
    const html = pieces(sample(), { open: 'p6', opened: 'p6', problem });
    expect(html).toContain('my words</textarea>');
    expect(html).toMatch(/<blockquote[^>]*>They took packs out\.<\/blockquote>/);
    expect(html).toContain('name="revision" value="1"');
  });

  test('is as harmless as the page', () => {
    for (const { id } of sample().pairs) expectHarmless(pieces(sample(), { open: id }));
  });
});

describe('the other pages', () => {
  const show = <M extends object>(view: View<M>, model: M) => {
    web.render({} as Response, view, model);
    expectHarmless(page);
    return parseHTML(page).document;
  };

  test.each(['changes', 'clean', 'source'])('the approval page, %s', (tab) => {
    const review = { ...sample(), article: { ...sample().article, state: 'submitted' as const } };
    const view = approvalView(context(review, actor('admin', 'u2')), 'token', tab);
    const document = show(approvalShowView, {
      view,
      problem: 'why <i>not</i>',
      reason: '</textarea><b>',
      keys: '{}',
      runs,
    });
    expect(document.querySelectorAll('h1')).toHaveLength(1);
    expect(document.querySelector('[data-act=approve]')?.hasAttribute('disabled')).toBe(true);
    expect(document.querySelector('textarea b')).toBeNull();
  });

  test('the history', () => {
    const act = { kind: 'commented', id: 'c', pair: 'p3', text: '<b>ours</b>' } as const;
    const acts = [{ article: 'a1', desk: 'default', seq: 1, at: 0, by: 'u1', body: act }];
    const entries = historyView(acts, { review: sample(), words: WORDS, people: PEOPLE });
    const model = { title: '<b>ours', base: '/articles/a1', to: { lang: 'en', dir: 'ltr' as const }, entries, runs };
    expect(show(historyShowView, model).querySelectorAll('.timeline li')).toHaveLength(1);
  });

  test('the keys', () => {
    const help = (name: KeyScope, inText: boolean) => ({ name, acts: keysHelp(name, WORDS), inText });
    const document = show(keysShowView, { scopes: [help('workbench', true), help('queue', false)] });
    expect(document.querySelectorAll('kbd').length).toBeGreaterThan(20);
    const heads = [...document.querySelectorAll('table')].map((table) => table.querySelectorAll('thead th').length);
    expect(heads).toEqual([3, 2]);
  });
});
