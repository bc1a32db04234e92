import type { Act, ActBody } from '../../model/act.js';
import type { Review } from '../../model/review.js';
import type { Words } from '../../locales/index.js';
import { changeRuns } from './change-runs.js';
import type { Run } from './runs.js';
import { textsBefore } from './texts-before.js';

/** One line of the timeline: who did what, when; for a correction with the proof reader's marks. */
export interface HistoryEntry {
  readonly at: string;
  readonly iso: string;
  readonly by: string;
  readonly text: string;
  readonly runs: readonly Run[];
  /** What was written beside it: a comment, a reason, a note. */
  readonly quote: string;
  /** The pair in the workbench; empty when the entry is about the whole article or the pair is gone. */
  readonly href: string;
}

/** What the timeline needs to know of the article. */
export interface HistoryContext {
  readonly review: Review;
  readonly words: Words;
  readonly people: ReadonlyMap<string, string>;
}

/** Acts that follow each other and are told as one: the same person at the same thing. */
interface Episode {
  readonly first: Act;
  readonly last: Act;
  readonly count: number;
  readonly pairs: readonly string[];
}

/** The timeline, newest first. */
export function historyView(acts: readonly Act[], context: HistoryContext): HistoryEntry[] {
  const before = textsBefore(acts, context.review.intake);
  return episodes(acts)
    .map((episode) => entry(episode, before, context))
    .reverse();
}

function episodes(acts: readonly Act[]): Episode[] {
  const told: Episode[] = [];
  for (const act of acts) {
    const last = told.at(-1);
    if (last !== undefined && goesOn(last.last, act)) told.splice(-1, 1, extended(last, act));
    else if (!isSilent(act)) told.push({ first: act, last: act, count: 1, pairs: pairsOf(act.body) });
  }
  return told;
}

/** The checks run after every change: only their first run is worth a line. */
function isSilent({ body, seq }: Act): boolean {
  return body.kind === 'checked' && seq > 1;
}

function goesOn({ by, body: last }: Act, { by: again, body }: Act): boolean {
  if (by !== again) return false;
  if (last.kind === 'seen' || last.kind === 'confirmed') return body.kind === last.kind;
  return (
    last.kind === 'corrected' && body.kind === 'corrected' && last.pair === body.pair && typed(last) && typed(body)
  );
}

function typed({ origin, text }: Extract<ActBody, { kind: 'corrected' }>): boolean {
  return origin === 'typed' && text !== null && text.text !== '';
}

function extended({ first, count, pairs }: Episode, act: Act): Episode {
  return { first, last: act, count: count + 1, pairs: [...new Set([...pairs, ...pairsOf(act.body)])] };
}

function pairsOf(body: ActBody): readonly string[] {
  if (body.kind === 'seen') return body.pairs;
  return 'pair' in body && body.pair !== null ? [body.pair] : [];
}

function entry(episode: Episode, before: ReadonlyMap<number, string>, context: HistoryContext): HistoryEntry {
  const { first, last, pairs } = episode;
  const { words, people, review } = context;
  const place = pairs.length === 1 && review.pairs.some(({ id }) => id === pairs[0]) ? (pairs[0] ?? '') : '';
  return {
    at: words.dateTime(last.at),
    iso: new Date(last.at).toISOString(),
    by: last.by === null ? words.t('history:machine') : (people.get(last.by) ?? ''),
    text: words.t(`history:${keyOf(last.body, pairs.length)}`, valuesOf(episode, context)),
    runs: last.body.kind === 'corrected' && last.body.text !== null ? correction(first, last.body, before, review) : [],
    quote: quoteOf(last.body),
    href: place === '' ? '' : `/articles/${review.article.id}/review?pair=${place}#${place}`,
  };
}

function correction(
  first: Act,
  { text }: Extract<ActBody, { kind: 'corrected' }>,
  before: ReadonlyMap<number, string>,
  { article }: Review,
): Run[] {
  return text === null ? [] : changeRuns(before.get(first.seq) ?? '', text, article.to);
}

/** The sentence of `history.json` that tells an act. */
function keyOf(body: ActBody, pairs: number): string {
  if (body.kind === 'confirmed' && pairs > 1) return 'confirmed-pairs';
  if (body.kind === 'corrected') return correctionKey(body);
  if (body.kind === 'settled') return body.verdict;
  if (body.kind === 'noise') return body.restored ? 'noise-restored' : 'noise-struck';
  if (body.kind === 'approved') return body.override === null ? 'approved' : 'overridden';
  return body.kind;
}

function correctionKey({ text, origin }: Extract<ActBody, { kind: 'corrected' }>): string {
  if (text === null) return 'restored';
  if (text.text === '') return 'deleted';
  return origin === 'suggestion' ? 'applied' : 'corrected';
}

function valuesOf({ last, pairs, count }: Episode, { review, words }: HistoryContext): Record<string, unknown> {
  const flag =
    'key' in last.body
      ? review.flags.find(({ key }) => last.body.kind === 'settled' && key === last.body.key)
      : undefined;
  const reason =
    last.body.kind === 'settled' && last.body.reason !== null ? words.t(`workbench:reason.${last.body.reason}`) : '';
  return {
    number: numberOf(review, pairs[0]),
    count: last.body.kind === 'corrected' ? count : pairs.length,
    check: flag === undefined ? '' : words.title(flag.check),
    text: flag?.place.text ?? '',
    reason,
    seq: last.body.kind === 'undone' ? last.body.seq : last.seq,
  };
}

/** The number a pair has now; a dash for one that was merged away. */
function numberOf({ pairs }: Review, id: string | undefined): string {
  const shown = pairs.filter(({ role, restored }) => role !== 'noise' || restored);
  const at = shown.findIndex((pair) => pair.id === id);
  return at === -1 ? '–' : String(at + 1);
}

function quoteOf(body: ActBody): string {
  if (body.kind === 'commented') return body.text;
  if (body.kind === 'returned' || body.kind === 'purged') return body.reason;
  if (body.kind === 'settled') return body.note ?? '';
  return body.kind === 'approved' ? (body.override ?? '') : '';
}
