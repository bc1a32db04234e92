import { sha256 } from '../../src/model/audit-hash.js';
import type { Act, ActBody } from '../../src/model/act.js';
import type { Article, Intake, IntakeSide } from '../../src/model/article.js';
import type { Block, Mark, Pair, Role, Segment, Side } from '../../src/model/document.js';
import type { Flag, Severity } from '../../src/model/flag.js';
import type { Review } from '../../src/model/review.js';
import type { Actor, UserRole } from '../../src/model/user.js';
import { applyAll } from '../../src/review/apply.js';
import { beginning } from '../../src/review/beginning.js';

/** A block of a sample side: its role and its sentences. */
export type SampleBlock = readonly [Role, ...string[]];

/** Builds one side as a reader and the segmenter would. */
export function sampleSide(side: Side, blocks: readonly SampleBlock[], marks: readonly Mark[] = []): IntakeSide {
  let text = '';
  const made: Block[] = [];
  const segments: Segment[] = [];
  blocks.forEach(([role, ...sentences], index) => {
    if (index > 0) text += '\n\n';
    const start = text.length;
    sentences.forEach((sentence, position) => {
      if (position > 0) text += ' ';
      const id = `${side === 'source' ? 's' : 't'}${segments.length + 1}`;
      const at = text.length;
      text += sentence;
      const own = marks.filter((mark) => mark.start >= at && mark.end <= text.length);
      segments.push({ id, block: index + 1, role, start: at, end: text.length, text: sentence, marks: own });
    });
    made.push({ number: index + 1, role, start, end: text.length, marks: [] });
  });
  return { document: { text, blocks: made, facts: {} }, segments, hash: sha256(text), fileName: null };
}

/** The article of most tests: a title, a paragraph with an omission, a line of noise, a paragraph. */
export const SOURCE: readonly SampleBlock[] = [
  ['title', 'Kina nudi saradnju'],
  ['body', 'Vang je došao u Budimpeštu.', 'Sastao se s Orbanom.', 'Zatim je otputovao.'],
  ['noise', 'Foto: Rojters'],
  ['body', 'Sastanak je trajao tri sata.', 'Orban je zadovoljan.'],
];

/** Its machine translation; the third sentence is missing. */
export const TARGET: readonly SampleBlock[] = [
  ['title', 'China offers cooperation'],
  ['body', 'Vanga came to Budapest.', 'He met with Orban.'],
  ['noise', 'Photo: Reuters'],
  ['body', 'The meeting lasted three hours.', 'Orban is satisfied.'],
];

const PAIRS: readonly (readonly [Role, readonly string[], readonly string[]])[] = [
  ['title', ['s1'], ['t1']],
  ['body', ['s2'], ['t2']],
  ['body', ['s3'], ['t3']],
  ['body', ['s4'], []],
  ['noise', ['s5'], ['t4']],
  ['body', ['s6'], ['t5']],
  ['body', ['s7'], ['t6']],
];

/** Builds a review before any act. */
export function startOf(
  source: readonly SampleBlock[] | null,
  target: readonly SampleBlock[],
  pairs: readonly (readonly [Role, readonly string[], readonly string[]])[],
  marks: readonly Mark[] = [],
): Review {
  const sides = { source: source && sampleSide('source', source), target: sampleSide('target', target, marks) };
  const made: Pair[] = pairs.map(([role, from, to], index) => ({
    id: `p${index + 1}`,
    role,
    source: from,
    target: to,
    confidence: role === 'noise' || source === null ? null : 0.9,
  }));
  const intake: Intake = {
    ...{ id: 'i1', article: 'a1', ...sides, pairs: made, hash: 'h', rectoVersion: '0', createdAt: 1 },
  };
  return beginning(ARTICLE, intake);
}

const ARTICLE: Article = {
  ...{ id: 'a1', desk: 'default', sourceTitle: null, targetTitle: '', from: 'cnr', to: 'en', date: null },
  ...{ engine: 'engine-x', externalId: null, url: null, state: 'imported', revision: 1, assignee: null },
  ...{ submittedBy: null, createdBy: null, createdAt: 1, updatedAt: 1 },
  progress: { pairs: 0, seen: 0, open: 0, blocking: 0, untouched: 1, risk: 0 },
};

/** The article of most tests, with marks if any. */
export function sample(marks: readonly Mark[] = []): Review {
  return startOf(SOURCE, TARGET, PAIRS, marks);
}

/** A person with a role. */
export function person(id: string, role: UserRole = 'reviewer'): Actor {
  return {
    user: { id, name: id, displayName: id.toUpperCase(), disabled: false, locale: null },
    desk: 'default',
    role,
  };
}

/** Somebody's acts done to a review. */
export function done(review: Review, by: string | null, ...bodies: ActBody[]): Review {
  return applyAll(review, actsOf(review, by, ...bodies));
}

/** Those acts, numbered. */
export function actsOf(review: Review, by: string | null, ...bodies: ActBody[]): Act[] {
  return bodies.map((body, index) => {
    const seq = review.seq + index + 1;
    return { article: 'a1', desk: 'default', seq, at: 1000 + seq, by, body };
  });
}

/** A flag over a word of a target segment. */
export function flagOn(
  id: string,
  pair: string,
  segment: string,
  text: string,
  {
    key = `k-${text}`,
    severity = 'major',
    suggestions = [],
    start = 0,
  }: Partial<{
    key: string;
    severity: Severity;
    suggestions: readonly string[];
    start: number;
  }> = {},
): Flag {
  return {
    ...{ id, key, check: 'name-case-ending', category: 'accuracy/mistranslation', severity, tier: 'flag', pair },
    place: { side: 'target', segment, start, end: start + text.length, text },
    ...{ also: [], values: {}, variant: null, suggestions },
  };
}

/** A `checked` act's body. */
export function checked(...flags: Flag[]): ActBody {
  return { kind: 'checked', version: '0', flags };
}

/** A `corrected` act's body. */
export function corrected(pair: string, text: string | null, revision = 1): ActBody {
  return {
    kind: 'corrected',
    pair,
    revision,
    text: text === null ? null : { text, marks: [] },
    origin: 'typed',
    flag: null,
  };
}
