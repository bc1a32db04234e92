import type { Act, ActBody } from '../../src/model/act.js';
import type { Article, Intake, IntakeSide } from '../../src/model/article.js';
import type { NewAuditEvent } from '../../src/model/audit.js';
import type { Segment } from '../../src/model/document.js';
import type { Edition } from '../../src/model/edition.js';
import type { Review, ReviewFlag, ReviewPair } from '../../src/model/review.js';
import { newId } from '../../src/desk/new-id.js';
import type { Commit, NewArticle } from '../../src/store/store.js';

/** The desk that a first migration makes. */
export const DESK = 'default';

/** Text that no database likes: NUL, half a surrogate pair, quotes, other scripts, an emoji. */
export const AWKWARD = 'a\u0000b \ud800 \'quoted" \\ %_ Đukanović Ђ 王毅 🗞';

const NOW = Date.UTC(2026, 2, 3);

/** An imported article of `pairs` pairs (the last one noise) with a flag on every fifth. */
export function sampleArticle(change: Partial<Article> = {}, pairs = 12): NewArticle {
  const id = change.id ?? newId();
  const intake = sampleIntake(id, pairs);
  const flags = intake.pairs
    .filter((_, index) => index % 5 === 0)
    .map(({ id: pair }, index) => sampleFlag(pair, index));
  const review: Review = {
    article: sampleOf(id, pairs, flags.length, change),
    intake,
    pairs: intake.pairs.map((pair, index) => samplePair(pair.id, index, pair.role)),
    flags,
    comments: [],
    decisions: [],
    seq: 1,
    correctors: [],
  };
  const body: ActBody = { kind: 'checked', version: '0.0.0', flags };
  return {
    review,
    acts: [act(review, 1, null, body)],
    audit: audit('article.imported', id, null),
  };
}

function sampleOf(id: string, pairs: number, open: number, change: Partial<Article>): Article {
  return {
    id,
    desk: DESK,
    sourceTitle: 'Orban: „Nema izmjena“',
    targetTitle: `Orbán: no change ${AWKWARD}`,
    from: 'cnr',
    to: 'en',
    date: '2026-03-01',
    engine: 'engine',
    externalId: null,
    url: null,
    state: 'imported',
    revision: 1,
    assignee: null,
    submittedBy: null,
    createdBy: 'u1',
    createdAt: NOW,
    updatedAt: NOW,
    progress: { pairs: pairs - 1, seen: 0, open, blocking: 0, untouched: 1, risk: open * 5 },
    ...change,
  };
}

function sampleIntake(article: string, pairs: number): Intake {
  const source = side('s', pairs);
  const target = side('t', pairs);
  return {
    id: newId(),
    article,
    source,
    target,
    pairs: target.segments.map(({ id, role }, index) => ({
      id: `p${String(index + 1)}`,
      role,
      source: [id.replace('t', 's')],
      target: [id],
      confidence: role === 'noise' ? null : 0.97,
    })),
    hash: `hash-${article}`,
    rectoVersion: '0.0.0',
    createdAt: NOW,
  };
}

function side(letter: 's' | 't', count: number): IntakeSide {
  const texts = Array.from(
    { length: count },
    (_, n) => `Sentence ${letter}${String(n + 1)} of ${'some words '.repeat(8)}.`,
  );
  const text = texts.join('\n');
  let start = 0;
  const segments = texts.map((sentence, index): Segment => {
    const from = start;
    start += sentence.length + 1;
    const role = index === count - 1 ? 'noise' : index === 0 ? 'title' : 'body';
    const end = from + sentence.length;
    return { id: `${letter}${String(index + 1)}`, block: index + 1, role, start: from, end, text: sentence, marks: [] };
  });
  const blocks = segments.map(({ block, role, start: from, end }) => ({
    number: block,
    role,
    start: from,
    end,
    marks: [],
  }));
  return { document: { text, blocks, facts: {} }, segments, hash: `${letter}-hash`, fileName: null };
}

function samplePair(id: string, index: number, role: ReviewPair['role']): ReviewPair {
  const number = String(index + 1);
  return {
    id,
    role,
    source: [`s${number}`],
    target: [`t${number}`],
    confidence: role === 'noise' ? null : 0.97,
    block: index + 1,
    text: null,
    revision: 0,
    state: 'untouched',
    restored: false,
    seenBy: [],
  };
}

function sampleFlag(pair: string, index: number): ReviewFlag {
  const segment = pair.replace('p', 't');
  return {
    id: `f${String(index + 1)}`,
    key: `key-${String(index + 1)}`,
    check: 'name-case-ending',
    category: 'accuracy/mistranslation',
    severity: 'major',
    tier: 'flag',
    pair,
    place: { side: 'target', segment, start: 0, end: 8, text: 'Sentence' },
    also: [{ side: 'source', segment: segment.replace('t', 's'), start: 0, end: 8, text: 'Sentence' }],
    values: { expected: { kind: 'text', text: AWKWARD } },
    variant: null,
    suggestions: ['Wang'],
    state: 'open',
    reason: null,
    note: null,
    settledBy: null,
    settledAt: null,
  };
}

/** An act of a review. */
export function act({ article: { id, desk } }: Review, seq: number, by: string | null, body: ActBody): Act {
  return { article: id, desk, seq, at: NOW + seq, by, body };
}

/** An audit event of the sample desk. */
export function audit(action: string, subject: string, actor: string | null): NewAuditEvent {
  return { desk: DESK, at: NOW, actor, action, subject, data: { hash: 'abc', count: 1, own: true, none: null } };
}

/** A commit of nothing but one act and its projection. */
export function step(before: Review, by: string, body: ActBody, change: Partial<Review>): Commit {
  const seq = before.seq + 1;
  const after: Review = {
    ...before,
    ...change,
    seq,
    article: { ...before.article, updatedAt: NOW + seq, ...change.article },
  };
  return { before, after, acts: [act(before, seq, by, body)], audit: [], edition: null, outbox: [] };
}

/** A commit that corrects one pair. */
export function correction(before: Review, pair: string, text: string, by = 'u2'): Commit {
  const old = before.pairs.find(({ id }) => id === pair);
  if (!old) throw new Error(`no ${pair}`);
  const rich = { text, marks: [{ start: 0, end: 1, kind: 'link' as const, href: 'https://example.org/' }] };
  const next: ReviewPair = { ...old, text: rich, revision: old.revision + 1, state: 'corrected', seenBy: [by] };
  const body: ActBody = { kind: 'corrected', pair, revision: old.revision, text: rich, origin: 'typed', flag: null };
  return step(before, by, body, {
    pairs: before.pairs.map((one) => (one.id === pair ? next : one)),
    correctors: [...new Set([...before.correctors, by])],
    article: { ...before.article, state: 'in_review', revision: before.article.revision + 1, assignee: by },
  });
}

/** An approved text of a review. */
export function sampleEdition({ article }: Review, approvedAt = NOW): Edition {
  const { desk, from, to, date, engine, externalId, url, revision } = article;
  const person = { id: 'u3', name: 'Marko' };
  return {
    id: newId(),
    desk,
    article: article.id,
    revision,
    from,
    to,
    date,
    engine,
    externalId,
    url,
    title: AWKWARD,
    blocks: [{ role: 'body', text: `Secretum ${AWKWARD}`, marks: [] }],
    leftOut: [],
    pairs: [{ id: 'p1', role: 'body', source: 'a', machine: 'b', final: 'c', state: 'corrected' }],
    flags: [],
    comments: [{ pair: null, text: AWKWARD, by: person, at: NOW }],
    reviewedBy: [person],
    submittedBy: null,
    approvedBy: person,
    approvedAt,
    override: 'a typed reason',
    sourceHash: 's-hash',
    machineHash: 't-hash',
    hash: `hash-of-${String(revision)}`,
    rectoVersion: '0.0.0',
  };
}
