import fc from 'fast-check';
import type { Act, ActBody } from '../../src/model/act.js';
import type { Segment, Side } from '../../src/model/document.js';
import type { Flag, MarkedPlace } from '../../src/model/flag.js';
import { isRefusal, type Refusal } from '../../src/model/refusal.js';
import type { Review } from '../../src/model/review.js';
import type { Actor } from '../../src/model/user.js';
import { applyAll } from '../../src/review/apply.js';
import { approve } from '../../src/review/approve.js';
import { applySuggestion, correct, restore } from '../../src/review/correct.js';
import { currentArticle } from '../../src/review/current.js';
import { returnArticle, submit } from '../../src/review/decide.js';
import { comment, confirm, see } from '../../src/review/look.js';
import { move, place } from '../../src/review/move.js';
import { link, merge, setNoise, unlink } from '../../src/review/realign.js';
import { split, type Caret } from '../../src/review/split.js';
import { settle } from '../../src/review/settle.js';
import { handBack, take } from '../../src/review/take.js';
import { undo } from '../../src/review/undo.js';
import { segmentsNamed } from '../../src/review/pair-text.js';
import { actsOf, checked, person } from './sample-review.js';

/** Four people of three roles. */
export const PEOPLE: readonly Actor[] = [
  person('ana'),
  person('mia'),
  person('eva', 'editor'),
  person('ivo', 'editor'),
  person('adm', 'admin'),
];

const KINDS = [
  ...['correct', 'correct', 'delete', 'suggest', 'restore', 'settle', 'see', 'see-all', 'confirm', 'comment'],
  ...[
    'merge',
    'merge-up',
    'split',
    'split',
    'move',
    'move',
    'place',
    'link',
    'unlink',
    'noise',
    'undo',
    'take',
    'hand-back',
    'submit',
    'return',
    'approve',
    'override',
  ],
] as const;

/** Something that somebody tries. */
export interface Attempt {
  readonly who: number;
  readonly kind: (typeof KINDS)[number];
  readonly at: number;
  readonly text: string;
  /** Where to cut, and on which side. */
  readonly caret: number;
}

/** What came of it. */
export interface Story {
  readonly review: Review;
  readonly acts: readonly Act[];
}

const words = fc.constantFrom('Wang', 'Vanga', 'came', 'CRIT', 'late', 'Orbán', 'to', '\n\n', 'Budapest', '漢字');

/** Any sequence of attempts of some kinds. */
export function attemptsOf(kinds: readonly Attempt['kind'][] = KINDS, minLength = 0): fc.Arbitrary<Attempt[]> {
  const one = fc.record<Attempt>({
    who: fc.nat(PEOPLE.length - 1),
    kind: fc.constantFrom(...kinds),
    at: fc.nat(20),
    caret: fc.nat(200),
    text: fc.array(words, { minLength: 1, maxLength: 5 }).map((list) => list.join(' ')),
  });
  return fc.array(one, { minLength, maxLength: minLength + 30 });
}

/** Any sequence of attempts. */
export const attempts = attemptsOf();

/** What leads to approvals: few changes, many decisions. */
export const decisions = attemptsOf([
  ...(['correct', 'undo', 'noise', 'see-all', 'see-all', 'submit', 'submit', 'submit'] as const),
  ...(['return', 'approve', 'approve', 'approve', 'approve', 'override'] as const),
]);

/**
 * Checks for tests: "Vanga" is a major doubt with a suggestion and the source's "Vang" for evidence, "CRIT" a critical one,
 * a source without translation as well; the word over a sentence's middle is there to be cut.
 */
export function fakeChecks(review: Review): Flag[] {
  const { source, target, pairs } = currentArticle(review);
  const home = new Map(pairs.flatMap(({ id, source: one, target: two }) => [...one, ...two].map((each) => [each, id])));
  const lone = new Set(pairs.flatMap((pair) => (pair.target.length === 0 ? pair.source : [])));
  const text = (side: Side, list: readonly Segment[], words: RegExp) =>
    list.flatMap(({ id, text: own, role }) =>
      role === 'noise' ? [] : [...own.matchAll(words)].map(({ 0: word, index }) => markOn(side, id, word, index)),
    );
  const evidence = text('source', source ?? [], /Vang(?!a)/g).slice(0, 1);
  const missing = (source ?? []).filter(({ id, role }) => lone.has(id) && role !== 'noise');
  const found = [
    ...text('target', target, /Vanga|CRIT|\S+ \S+ \S+(?= \S)/g),
    ...text('source', source ?? [], /Vang /g),
    ...missing.map(({ id, text: own }) => markOn('source', id, own, 0)),
  ];
  return found.map((place, position) => ({
    ...{ id: `f${position + 1}`, key: place.text, check: 'x', category: 'accuracy', tier: 'flag' },
    pair: home.get(place.segment) ?? '',
    severity: place.text === 'CRIT' ? 'critical' : 'major',
    ...{ place, also: place.text === 'Vanga' ? evidence : [] },
    ...{ values: {}, variant: null, suggestions: place.side === 'target' ? ['Wang', ''] : [] },
  }));
}

function markOn(side: Side, segment: string, text: string, start: number): MarkedPlace {
  return { side, segment, start, end: start + text.length, text };
}

/** The story so far, checked. */
export function begin(review: Review): Story {
  return told({ review, acts: [] }, null, [checked(...fakeChecks(review))]);
}

/** One attempt through the rules, as the desk makes it; refused ones leave the story as it is. */
export function attempt(story: Story, what: Attempt): Story {
  const next = unchecked(story, what);
  return next === story ? story : checkedAgain(next);
}

/** One attempt, before the checks have run again. */
export function unchecked(story: Story, what: Attempt): Story {
  const who = PEOPLE[what.who]!;
  const bodies = decide(story, who, what);
  return isRefusal(bodies) || bodies.length === 0 ? story : told(story, who.user.id, bodies);
}

/** The checks run again. */
export function checkedAgain(story: Story): Story {
  return told(story, null, [checked(...fakeChecks(story.review))]);
}

/** Acts added to a story. */
export function told({ review, acts }: Story, by: string | null, bodies: readonly ActBody[]): Story {
  const added = actsOf(review, by, ...bodies);
  return { review: applyAll(review, added), acts: [...acts, ...added] };
}

function decide(story: Story, who: Actor, what: Attempt): readonly ActBody[] | Refusal {
  const { kind, at, text, caret } = what;
  const { review, acts } = story;
  const place0 = at % review.pairs.length;
  const { id: pair, revision } = review.pairs[place0]!;
  const noise = review.pairs.find(({ role }) => role === 'noise');
  const other = (by: number) => {
    const { pairs } = review;
    const near = pairs[(place0 + by + pairs.length) % pairs.length]!;
    return { pair, revision, other: { pair: near.id, revision: near.revision } };
  };
  const flag = review.flags[at % Math.max(1, review.flags.length)]?.id ?? '';
  const now = { revision: review.article.revision };
  const tries: Record<Attempt['kind'], () => readonly ActBody[] | Refusal> = {
    correct: () => correct(review, who, { pair, revision, text, origin: 'typed' }),
    delete: () => correct(review, who, { pair, revision, text: '', origin: 'typed', confirmDelete: true }),
    suggest: () => applySuggestion(review, who, { flag, index: at % 2 }),
    restore: () => restore(review, who, { pair, revision }),
    settle: () => settle(review, who, { flag, verdict: at % 3 ? 'ignored' : 'accepted', reason: 'house-style' }),
    see: () => see(review, who, { pairs: [pair], how: 'rested' }),
    'see-all': () => see(review, who, { pairs: review.pairs.map(({ id }) => id), how: 'read' }),
    confirm: () => confirm(review, who, { pair, revision }),
    comment: () => comment(review, who, { id: `c${review.seq}`, pair, text }),
    merge: () => merge(review, who, other(1)),
    'merge-up': () => merge(review, who, other(-1)),
    split: () => split(review, who, { pair, revision, ...caretsOf(review, place0, caret) }),
    move: () => move(review, who, { ...other(caret % 2 ? 1 : -1), side: caret % 3 ? 'source' : 'target' }),
    place: () => place(review, who, { pair, revision, direction: caret % 2 ? 'up' : 'down' }),
    link: () => link(review, who, other(caret)),
    unlink: () => unlink(review, who, { pair, revision }),
    noise: () => setNoise(review, who, { pair: noise?.id ?? '', restored: !(noise?.restored ?? true) }),
    undo: () => undo(review, acts, who),
    take: () => take(review, who),
    'hand-back': () => handBack(review, who),
    submit: () => submit(review, who, now),
    return: () => returnArticle(review, who, { ...now, reason: text }),
    approve: () => approving(review, who, null),
    override: () => approving(review, who, 'in a hurry'),
  };
  return tries[kind]();
}

function approving(review: Review, who: Actor, override: string | null): readonly ActBody[] | Refusal {
  const { revision } = review.article;
  const allowed = approve(review, who, { revision, override });
  if (isRefusal(allowed)) return allowed;
  return [{ kind: 'approved', revision, edition: 'e', hash: 'h', override: allowed.override }];
}

/** Carets anywhere: on the source, on the target or on both, in the corrected text where there is one. */
function caretsOf({ intake, pairs }: Review, at: number, caret: number): Record<'source' | 'target', Caret | null> {
  const pair = pairs[at]!;
  const on = (side: 'source' | 'target', ids: readonly string[]): Caret => {
    const [segment] = segmentsNamed(intake[side], ids.slice(caret % Math.max(1, ids.length)));
    return { segment: segment?.id ?? 's0', offset: caret % ((segment?.text.length ?? 0) + 1) };
  };
  const inText = pair.text && { segment: null, offset: caret % (pair.text.text.length + 1) };
  return {
    source: caret % 5 < 3 ? on('source', pair.source) : null,
    target: caret % 5 > 0 ? (inText ?? on('target', pair.target)) : null,
  };
}
