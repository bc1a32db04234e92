import type { Intake } from '../model/article.js';
import type { RichText, Role, Segment } from '../model/document.js';
import type { Review, ReviewPair } from '../model/review.js';
import { sentenceGap } from '../model/script.js';
import { gapBeforePart } from '../model/segment-part.js';
import {
  currentSegmentId,
  gapBetween,
  isLeftOut,
  NEW_BLOCK,
  segmentBefore,
  segmentsNamed,
  segmentsOf,
  segmentText,
} from './pair-text.js';

/** A segment of the text as it stands now. */
export interface Piece extends RichText {
  readonly pair: string;
  /** Id of the segment: that of the intake, or of the correction that stands for several. */
  readonly segment: string;
  /** What stands between the piece before it in its block and this one; empty for the first. */
  readonly gap: string;
}

/** A block of the text as it stands now. */
export interface LaidBlock {
  readonly role: Role;
  /** Block number in the intake. */
  readonly number: number;
  /** True for noise that stays out. */
  readonly leftOut: boolean;
  readonly pieces: readonly Piece[];
}

interface Draft {
  readonly pair: ReviewPair;
  readonly text: RichText;
  readonly segment: string;
  readonly block: number;
  readonly role: Role;
  /** First and last segment of the intake that it stands for; none for an insertion. */
  readonly first: Segment | null;
  readonly last: Segment | null;
}

const laid = new WeakMap<Review, readonly LaidBlock[]>();

/** The target as it stands now, block by block: deletions gone, corrections and insertions in their places. */
export function layOut(review: Review): readonly LaidBlock[] {
  const known = laid.get(review) ?? laidOut(review);
  laid.set(review, known);
  return known;
}

function laidOut(review: Review): LaidBlock[] {
  const blocks: { role: Role; number: number; leftOut: boolean; pieces: Piece[] }[] = [];
  let before: Draft | null = null;
  for (const draft of review.pairs.flatMap((pair) => draftsOf(review.intake, pair))) {
    const block = blocks.at(-1);
    const goesOn = before !== null && block !== undefined && continues(review.intake, before, draft);
    const gap = goesOn ? gapBefore(review, draft) : '';
    const piece = { ...draft.text, pair: draft.pair.id, segment: draft.segment, gap };
    if (goesOn) block.pieces.push(piece);
    else blocks.push({ role: draft.role, number: draft.block, leftOut: isLeftOut(draft.pair), pieces: [piece] });
    before = draft;
  }
  return blocks;
}

/** What stands before a segment in the text as laid out: a gap, or a new paragraph. */
export function gapLaid(review: Review, segment: string): string {
  const block = layOut(review).find(({ pieces }) => pieces.some((piece) => piece.segment === segment));
  const place = block?.pieces.findIndex((piece) => piece.segment === segment) ?? 0;
  return place > 0 ? (block?.pieces[place]?.gap ?? NEW_BLOCK) : NEW_BLOCK;
}

/** A laid block's whole text. */
export function blockText({ pieces }: LaidBlock): string {
  return pieces.map(({ gap, text }) => gap + text).join('');
}

function draftsOf(intake: Intake, pair: ReviewPair): Draft[] {
  const segments = segmentsNamed(intake.target, pair.target);
  if (pair.text === null) return segments.map((segment) => standing(pair, segment));
  if (pair.text.text === '') return [];
  const draft = { pair, text: pair.text, segment: currentSegmentId(pair), block: pair.block, role: roleNow(pair) };
  return [{ ...draft, first: segments[0] ?? null, last: segments.at(-1) ?? null }];
}

function standing(pair: ReviewPair, segment: Segment): Draft {
  const role = pair.role === 'noise' ? roleNow(pair) : segment.role;
  const text = segmentText(segment);
  return { pair, text, segment: segment.id, block: segment.block, role, first: segment, last: segment };
}

/** Restored noise is body text. */
function roleNow({ role, restored }: ReviewPair): Role {
  return role === 'noise' && restored ? 'body' : role;
}

/** True when a piece stands in the same block as the piece before it. */
function continues(intake: Intake, before: Draft, draft: Draft): boolean {
  if (before.block !== draft.block || isLeftOut(before.pair) !== isLeftOut(draft.pair)) return false;
  if ((before.first !== null && draft.first !== null) || ownGap(draft) !== undefined) return true;
  return sameSourceBlock(intake, before.pair, draft.pair);
}

function ownGap({ pair }: Draft): string | undefined {
  return pair.text === null ? undefined : pair.gap;
}

/** An insertion belongs to a paragraph when its source stands in the same paragraph of the original. */
function sameSourceBlock(intake: Intake, one: ReviewPair, other: ReviewPair): boolean {
  const last = segmentsNamed(intake.source, one.source).at(-1);
  const first = segmentsNamed(intake.source, other.source)[0];
  return last === undefined || first === undefined || last.block === first.block;
}

/** What stood before the sentence in the document; a plain gap where it stood first or was not there. */
function gapBefore({ intake, article }: Review, draft: Draft): string {
  const { first } = draft;
  const own = ownGap(draft) ?? (first && gapBeforePart(segmentsOf(intake.target), first));
  if (own !== null) return own;
  if (first === null) return sentenceGap(article.to);
  const previous = segmentBefore(intake.target, first);
  return previous?.block === first.block ? gapBetween(intake.target, previous, first) : sentenceGap(article.to);
}
