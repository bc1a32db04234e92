import type { ActBody, CorrectionOrigin } from '../model/act.js';
import type { RichText } from '../model/document.js';
import { isRefusal, refuse, type Refusal } from '../model/refusal.js';
import type { Review, ReviewFlag, ReviewPair } from '../model/review.js';
import type { Actor } from '../model/user.js';
import { carryMarks } from './carry-marks.js';
import { mayChange, pairNamed } from './gate.js';
import { isLeftOut, machineText, startInPair, textNow } from './pair-text.js';
import { EMPTY, sameRichText, spanReplaced, trimmed } from './rich-text.js';
import { tidied, tidiedText } from './tidied.js';

/** A new text for a pair's target. */
export interface CorrectOrder {
  readonly pair: string;
  /** `ReviewPair.revision` it was made against. */
  readonly revision: number;
  /** A plain text gets the marks of the words that stay; a blank line splits the block; empty deletes. */
  readonly text: string | RichText;
  readonly origin: CorrectionOrigin;
  /** Id of the flag it answers. */
  readonly flag?: string | null | undefined;
  /** True when the person was asked and wants the text gone. */
  readonly confirmDelete?: boolean | undefined;
}

/** Longest text of one pair, in UTF-16 code units. */
const LONGEST = 20_000;

/** Refuses a correction made against another text (409 with both texts) and, once, one that deletes. */
export function correct(review: Review, who: Actor, order: CorrectOrder): readonly ActBody[] | Refusal {
  const pair = correctable(review, who, order.pair);
  if (isRefusal(pair)) return pair;
  const now = textNow(review.intake, pair);
  const text = typedText(order.text, now, review.article.to);
  if (sameRichText(text, now)) return [];
  if (order.revision !== pair.revision) return conflict(pair, now, text);
  if (text.text.length > LONGEST) return refuse('correct.too-long', { longest: LONGEST, length: text.text.length });
  if (text.text === '' && !order.confirmDelete) return refuse('correct.confirm-delete', { pair: pair.id });
  return [corrected(review, pair, text, order.origin, order.flag ?? null)];
}

/** Puts one of a flag's suggestions in the place that it marks. */
export function applySuggestion(
  review: Review,
  who: Actor,
  order: { readonly flag: string; readonly index: number },
): readonly ActBody[] | Refusal {
  const flag = review.flags.find(({ id, state }) => id === order.flag && state !== 'fixed' && state !== 'lapsed');
  if (!flag) return refuse('flag.gone', {}, 409);
  const suggestion = flag.suggestions[order.index];
  if (suggestion === undefined || flag.place.side === 'source') return refuse('suggestion.none');
  const pair = correctable(review, who, flag.pair);
  if (isRefusal(pair)) return pair;
  const now = textNow(review.intake, pair);
  const start = startOf(review, pair, now, flag);
  if (start === null) return refuse('suggestion.moved', { text: flag.place.text }, 409);
  const text = replaced(now, start, start + flag.place.text.length, suggestion);
  return sameRichText(text, now) ? [] : [corrected(review, pair, text, 'suggestion', flag.id)];
}

/** Puts the machine's text back. */
export function restore(
  review: Review,
  who: Actor,
  order: { readonly pair: string; readonly revision: number },
): readonly ActBody[] | Refusal {
  const pair = correctable(review, who, order.pair);
  if (isRefusal(pair)) return pair;
  if (pair.text === null) return [];
  if (order.revision !== pair.revision) return conflict(pair, pair.text, machineText(review.intake, pair));
  return [{ kind: 'corrected', pair: pair.id, revision: pair.revision, text: null, origin: 'restored', flag: null }];
}

function correctable(review: Review, who: Actor, id: string): ReviewPair | Refusal {
  const locked = mayChange(review, who);
  if (locked) return locked;
  const pair = pairNamed(review, id);
  return !isRefusal(pair) && isLeftOut(pair) ? refuse('correct.noise') : pair;
}

function typedText(typed: string | RichText, now: RichText, to: string): RichText {
  if (typeof typed !== 'string') return trimmed(tidied(typed));
  const text = tidiedText(typed).trim();
  return text === '' ? EMPTY : { text, marks: carryMarks(now, text, to).marks };
}

function conflict(pair: ReviewPair, theirs: RichText, mine: RichText): Refusal {
  const values = { pair: pair.id, revision: pair.revision, mine: mine.text, theirs: theirs.text };
  return refuse('correct.conflict', values, 409);
}

/** The machine's own text, typed again, is the machine's text: nothing is corrected then. */
function corrected(
  { intake }: Review,
  pair: ReviewPair,
  text: RichText,
  origin: CorrectionOrigin,
  flag: string | null,
): ActBody {
  const asItWas = pair.text !== null && sameRichText(text, machineText(intake, pair));
  return { kind: 'corrected', pair: pair.id, revision: pair.revision, text: asItWas ? null : text, origin, flag };
}

/** Where the flag's words stand in the pair's text; null when other words stand there. */
function startOf({ intake }: Review, pair: ReviewPair, now: RichText, { place }: ReviewFlag): number | null {
  const start = startInPair(intake, pair, place.segment);
  if (start === null) return null;
  const words = now.text.slice(start + place.start, start + place.end);
  return words === place.text ? start + place.start : null;
}

/** Leaving words out leaves no double space behind. */
function replaced(now: RichText, start: number, end: number, suggestion: string): RichText {
  const spaceAfter = now.text[end] === ' ' && (start === 0 || now.text[start - 1] === ' ');
  const spaceBefore = end === now.text.length && now.text[start - 1] === ' ';
  if (suggestion !== '') return spanReplaced(now, start, end, suggestion);
  return trimmed(spanReplaced(now, spaceBefore ? start - 1 : start, spaceAfter ? end + 1 : end, ''));
}
