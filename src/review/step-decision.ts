import type { ActBody } from '../model/act.js';
import type { ArticleState, Intake, IntakeSide } from '../model/article.js';
import type { Decision, Review } from '../model/review.js';

type Body<K extends ActBody['kind']> = Extract<ActBody, { readonly kind: K }>;

interface When {
  readonly at: number;
  readonly by: string | null;
}

/** A reviewer hands the article to an editor. */
export function submitted(review: Review, { revision }: Body<'submitted'>, when: When): Review {
  return decided(review, 'submitted', when.by, { kind: 'submitted', revision, reason: null, ...NOTHING }, when);
}

/** An editor gives it back with a reason; it must be submitted anew. */
export function returned(review: Review, { revision, reason }: Body<'returned'>, when: When): Review {
  return decided(review, 'returned', null, { kind: 'returned', revision, reason, ...NOTHING }, when);
}

/** An editor answers for it. */
export function approved(review: Review, body: Body<'approved'>, when: When): Review {
  const { revision, edition, override } = body;
  const decision = { kind: 'approved', revision, reason: override, edition, override: override !== null } as const;
  return decided(review, 'approved', review.article.submittedBy, decision, when);
}

/** Texts and everything typed are gone; hashes and decisions stay, their reasons do not. */
export function purged(review: Review): Review {
  const { article, intake, decisions } = review;
  const { unchecked: _, ...rest } = review;
  return {
    ...rest,
    article: { ...article, state: 'purged', sourceTitle: null, targetTitle: '', url: null },
    intake: emptied(intake),
    pairs: [],
    flags: [],
    comments: [],
    decisions: decisions.map((decision) => ({ ...decision, reason: null })),
  };
}

const NOTHING = { edition: null, override: false } as const;

function decided(
  review: Review,
  state: ArticleState,
  submittedBy: string | null,
  decision: Omit<Decision, 'by' | 'at'>,
  { by, at }: When,
): Review {
  return {
    ...review,
    article: { ...review.article, state, submittedBy },
    decisions: [...review.decisions, { ...decision, by: by ?? '', at }],
  };
}

function emptied(intake: Intake): Intake {
  return { ...intake, source: intake.source && emptySide(intake.source), target: emptySide(intake.target), pairs: [] };
}

function emptySide(side: IntakeSide): IntakeSide {
  return { ...side, document: { text: '', blocks: [], facts: {} }, segments: [], fileName: null };
}
