import fc from 'fast-check';
import type { Act, ActBody } from '../../src/model/act.js';
import type { Flag } from '../../src/model/flag.js';
import { isRefusal, type Refusal } from '../../src/model/refusal.js';
import type { Review } from '../../src/model/review.js';
import type { Actor } from '../../src/model/user.js';
import { applyAll } from '../../src/review/apply.js';
import { approve } from '../../src/review/approve.js';
import { applySuggestion, correct, restore } from '../../src/review/correct.js';
import { currentArticle } from '../../src/review/current.js';
import { returnArticle, submit } from '../../src/review/decide.js';
import { comment, confirm, see } from '../../src/review/look.js';
import { merge, setNoise, unlink } from '../../src/review/realign.js';
import { settle } from '../../src/review/settle.js';
import { handBack, take } from '../../src/review/take.js';
import { undo } from '../../src/review/undo.js';
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
  ...['merge', 'unlink', 'noise', 'undo', 'take', 'hand-back', 'submit', 'return', 'approve', 'override'],
] as const;

/** Something that somebody tries. */
export interface Attempt {
  readonly who: number;
  readonly kind: (typeof KINDS)[number];
  readonly at: number;
  readonly text: string;
}

/** What came of it. */
export interface Story {
  readonly review: Review;
  readonly acts: readonly Act[];
}

const words = fc.constantFrom('Wang', 'Vanga', 'came', 'CRIT', 'late', 'Orbán', 'to', '\n\n', 'Budapest', '漢字');

/** Any sequence of attempts of some kinds. */
export function attemptsOf(kinds: readonly Attempt['kind'][]): fc.Arbitrary<Attempt[]> {
  const one = fc.record<Attempt>({
    who: fc.nat(PEOPLE.length - 1),
    kind: fc.constantFrom(...kinds),
    at: fc.nat(20),
    text: fc.array(words, { minLength: 1, maxLength: 5 }).map((list) => list.join(' ')),
  });
  return fc.array(one, { maxLength: 30 });
}

/** Any sequence of attempts. */
export const attempts = attemptsOf(KINDS);

/** What leads to approvals: few changes, many decisions. */
export const decisions = attemptsOf([
  ...(['correct', 'undo', 'noise', 'see-all', 'see-all', 'submit', 'submit', 'submit'] as const),
  ...(['return', 'approve', 'approve', 'approve', 'approve', 'override'] as const),
]);

/** A check for tests: "Vanga" is a major doubt with a suggestion, "CRIT" a critical one, a missing target as well. */
export function fakeChecks(review: Review): Flag[] {
  const { target, pairs } = currentArticle(review);
  const home = new Map(pairs.flatMap(({ id, target: ids }) => ids.map((segment) => [segment, id] as const)));
  const found = target.flatMap(({ id, text, role }) =>
    role === 'noise' ? [] : [...text.matchAll(/Vanga|CRIT/g)].map(({ 0: word, index }) => ({ id, word, index })),
  );
  return found.map(({ id, word, index }, position) => ({
    ...{ id: `f${position + 1}`, key: word, check: 'x', category: 'accuracy', tier: 'flag', pair: home.get(id) ?? '' },
    severity: word === 'CRIT' ? 'critical' : 'major',
    place: { side: 'target', segment: id, start: index, end: index + word.length, text: word },
    ...{ also: [], values: {}, variant: null, suggestions: ['Wang', ''] },
  }));
}

/** The story so far, checked. */
export function begin(review: Review): Story {
  return told({ review, acts: [] }, null, [checked(...fakeChecks(review))]);
}

/** One attempt through the rules, as the desk makes it; refused ones leave the story as it is. */
export function attempt(story: Story, what: Attempt): Story {
  const who = PEOPLE[what.who]!;
  const bodies = decide(story, who, what);
  if (isRefusal(bodies) || bodies.length === 0) return story;
  const next = told(story, who.user.id, bodies);
  return told(next, null, [checked(...fakeChecks(next.review))]);
}

/** Acts added to a story. */
export function told({ review, acts }: Story, by: string | null, bodies: readonly ActBody[]): Story {
  const added = actsOf(review, by, ...bodies);
  return { review: applyAll(review, added), acts: [...acts, ...added] };
}

function decide(story: Story, who: Actor, { kind, at, text }: Attempt): readonly ActBody[] | Refusal {
  const { review, acts } = story;
  const { id: pair, revision, restored } = review.pairs[at % review.pairs.length]!;
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
    merge: () => merge(review, who, { pair, revision }),
    unlink: () => unlink(review, who, { pair, revision }),
    noise: () => setNoise(review, who, { pair: 'p5', restored: !restored }),
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
