import { REALIGNING_KINDS, type Act, type ActBody } from '../model/act.js';
import type { Article, Intake } from '../model/article.js';
import type { Review } from '../model/review.js';
import { beginning } from './beginning.js';
import { measured } from './measured.js';
import { reconcile } from './reconcile.js';
import { approved, purged, returned, submitted } from './step-decision.js';
import { commented, confirmed, corrected, noise, seen, settled } from './step-pair.js';
import { linked, merged, moved, placed, split, unlinked } from './step-alignment.js';
import { undone } from './step-undone.js';

/** Who did it and when; `seq` is the act's number. */
export type Moment = Pick<Act, 'at' | 'by' | 'seq'>;

type Body<K extends ActBody['kind']> = Extract<ActBody, { readonly kind: K }>;

type Steps = { readonly [K in ActBody['kind']]: (review: Review, body: Body<K>, moment: Moment) => Review };

/** What each kind of act does to a review. A step is total: what it names and cannot find it leaves alone. */
const STEPS: Steps = {
  checked: (review, { flags }, { at }) => {
    const { unchecked: _, ...rest } = review;
    return { ...rest, flags: reconcile(review, flags, at) };
  },
  taken: (review, _, { by }) => withArticle(review, { assignee: by, state: begun(review.article) }),
  'handed-back': (review) => withArticle(review, { assignee: null }),
  corrected,
  settled,
  seen,
  confirmed,
  commented,
  merged,
  unlinked,
  split,
  moved,
  placed,
  linked,
  noise,
  submitted,
  returned,
  approved,
  undone,
  purged,
};

/** Acts by which somebody begins to review. */
const REVIEWING: ReadonlySet<ActBody['kind']> = new Set([
  'corrected',
  'settled',
  'seen',
  'confirmed',
  'noise',
  ...REALIGNING_KINDS,
]);

/** Acts that change the text, the alignment or a verdict: they raise the article's revision and reopen what was approved. */
const CHANGING: ReadonlySet<ActBody['kind']> = new Set(['corrected', 'settled', 'noise', ...REALIGNING_KINDS]);

/** The review after one act. */
export function apply(review: Review, act: Act): Review {
  return applyAll(review, [act]);
}

/** The review after several acts. */
export function applyAll(review: Review, acts: readonly Act[]): Review {
  return acts.length === 0 ? review : measured(acts.reduce(stepped, review));
}

/** An article as its acts have made it: the fold of `apply` over its intake. */
export function replay(article: Article, intake: Intake, acts: readonly Act[]): Review {
  return applyAll(beginning(article, intake), acts);
}

function stepped(review: Review, { body, at, by, seq }: Act): Review {
  const step = STEPS[body.kind] as (review: Review, body: ActBody, moment: Moment) => Review;
  const before = begins(body) ? takenUp(review, by) : review;
  const after = step(before, body, { at, by, seq });
  const changed = CHANGING.has(body.kind) || (body.kind === 'undone' && undoneChanges(review, after));
  const article = { ...after.article, ...(changed && raised(after.article)), updatedAt: at };
  return { ...after, article, seq };
}

function begun({ state }: Article): Article['state'] {
  return state === 'imported' || state === 'returned' ? 'in_review' : state;
}

/** Looking into an article that nobody has does not take it: resting on a row begins nothing. */
function begins(body: ActBody): boolean {
  return REVIEWING.has(body.kind) && !(body.kind === 'seen' && body.how === 'rested');
}

/** The first reviewing act takes an article that nobody has. */
function takenUp(review: Review, by: string | null): Review {
  const { state, assignee } = review.article;
  if (state !== 'imported' && state !== 'returned') return review;
  return withArticle(review, { state: 'in_review', assignee: assignee ?? by });
}

/** A change of what was approved must be submitted and approved again; the edition stays until then. */
function raised({ revision, state, submittedBy }: Article): Partial<Article> {
  if (state !== 'approved') return { revision: revision + 1, submittedBy };
  return { revision: revision + 1, state: 'in_review', submittedBy: null };
}

/** Taking back a "confirmed" changes nothing that was reviewed. */
function undoneChanges(before: Review, after: Review): boolean {
  const revisions = new Map(before.pairs.map(({ id, revision }) => [id, revision]));
  return before.flags !== after.flags || after.pairs.some(({ id, revision }) => revisions.get(id) !== revision);
}

function withArticle(review: Review, part: Partial<Article>): Review {
  return { ...review, article: { ...review.article, ...part } };
}
