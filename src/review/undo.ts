import { isDeepStrictEqual } from 'node:util';
import { DECISION_KINDS, REALIGNING_KINDS, type Act, type ActBody } from '../model/act.js';
import { refuse, type Refusal } from '../model/refusal.js';
import type { Comment, Review, ReviewFlag, ReviewPair } from '../model/review.js';
import type { Actor } from '../model/user.js';
import { applyAll, replay } from './apply.js';
import { mayChange, needs } from './gate.js';
import { numberOf } from './progress.js';

/** Acts that change text or alignment; those that only judge. */
const TEXT: ReadonlySet<ActBody['kind']> = new Set(['corrected', 'noise', ...REALIGNING_KINDS]);
const JUDGING: ReadonlySet<ActBody['kind']> = new Set(['settled', 'confirmed']);
const DECIDING: ReadonlySet<ActBody['kind']> = new Set(DECISION_KINDS);

interface Snapshots {
  readonly before: Review;
  /** With the analysis that followed. */
  readonly after: Review;
  readonly now: Review;
}

/**
 * Takes back this person's last act since the last decision: an act of its own that carries what it puts back. Refused when
 * somebody else has changed the same pair since.
 */
export function undo(review: Review, acts: readonly Act[], who: Actor): readonly ActBody[] | Refusal {
  const stranger = needs(review, who, 'reviewer');
  if (stranger) return stranger;
  const standing = standingActs(acts);
  const act = lastOf(who, standing);
  if (!act) return refuse('undo.nothing');
  const locked = act.body.kind === 'confirmed' ? null : mayChange(review, who);
  if (locked) return locked;
  const snapshots = snapshotsAround(review, acts, act);
  const touched = touchedPairs(act.body, snapshots);
  const rival = standing.find(
    (later) => later.seq > act.seq && later.by !== act.by && collides(later.body, act.body, touched),
  );
  if (rival) return refuse('undo.changed-since', { first: Math.max(1, numberOf(review, [...touched][0] ?? '')) }, 409);
  return [undoing(act, touched, snapshots)];
}

/** The act that `undo` would take back, or null; `acts` need only hold this person's acts and the decisions. */
export function undoable(acts: readonly Act[], who: Actor): Act | null {
  return lastOf(who, standingActs(acts)) ?? null;
}

function lastOf(who: Actor, standing: readonly Act[]): Act | undefined {
  return standing.findLast(({ by, body }) => by === who.user.id && (TEXT.has(body.kind) || JUDGING.has(body.kind)));
}

/** The acts since the last decision that nobody took back. */
function standingActs(acts: readonly Act[]): readonly Act[] {
  const since = acts.slice(acts.findLastIndex(({ body }) => DECIDING.has(body.kind)) + 1);
  const undone = new Set(since.flatMap(({ body }) => (body.kind === 'undone' ? [body.seq] : [])));
  return since.filter(({ seq, body }) => body.kind !== 'undone' && !undone.has(seq));
}

function snapshotsAround(now: Review, acts: readonly Act[], act: Act): Snapshots {
  const place = acts.indexOf(act);
  const before = replay(now.article, now.intake, acts.slice(0, place));
  const next = acts[place + 1];
  const withChecks = next?.body.kind === 'checked' ? [act, next] : [act];
  return { before, after: applyAll(before, withChecks), now };
}

function touchedPairs(body: ActBody, { before, after }: Snapshots): ReadonlySet<string> {
  if (body.kind !== 'settled') return new Set(pairsOf(body));
  const known = new Map(before.pairs.map((pair) => [pair.id, pair]));
  return new Set(after.pairs.filter((pair) => !isDeepStrictEqual(known.get(pair.id), pair)).map(({ id }) => id));
}

/** The pairs that an act names, those that it makes included. */
function pairsOf(body: ActBody): readonly string[] {
  if (body.kind === 'confirmed' || body.kind === 'corrected' || body.kind === 'noise' || body.kind === 'placed')
    return [body.pair];
  if (body.kind === 'merged') return [body.pair, body.next];
  if (body.kind === 'unlinked' || body.kind === 'split') return [body.pair, body.other];
  if (body.kind === 'moved') return [body.pair, body.to];
  return body.kind === 'linked' ? [body.pair, body.source] : [];
}

function collides(later: ActBody, undone: ActBody, touched: ReadonlySet<string>): boolean {
  if (later.kind === 'settled') return undone.kind === 'settled' && later.key === undone.key;
  return TEXT.has(undone.kind) && TEXT.has(later.kind) && pairsOf(later).some((pair) => touched.has(pair));
}

function undoing(act: Act, touched: ReadonlySet<string>, snapshots: Snapshots): ActBody {
  const { before, after, now } = snapshots;
  const were = before.pairs.filter(({ id }) => touched.has(id));
  const stayed = new Set(were.map(({ id }) => id));
  const removed = now.pairs.filter(({ id }) => touched.has(id) && !stayed.has(id)).map(({ id }) => id);
  const isText = TEXT.has(act.body.kind);
  const pairs: { pair: ReviewPair; after: string | null }[] = [];
  for (const pair of were) {
    const restored = isText ? asBefore(pair, snapshots) : unjudged(pair, act.by, snapshots);
    if (!restored) continue;
    const stands = (id: string): boolean => !touched.has(id) || pairs.some((known) => known.pair.id === id);
    const place = act.body.kind === 'placed' ? formerPlace(pair, snapshots) : placeOf(pair, stands, snapshots);
    pairs.push({ pair: restored, after: behindThoseBack(place, pairs) });
  }
  return {
    kind: 'undone',
    seq: act.seq,
    removed,
    pairs,
    flags: restoredFlags(snapshots, isText),
    comments: returningComments(before.comments, after.comments),
  };
}

/** The pair exactly as it was; only its revision counts on. */
function asBefore(pair: ReviewPair, { now }: Snapshots): ReviewPair {
  const current = now.pairs.find(({ id }) => id === pair.id);
  return { ...pair, revision: Math.max(pair.revision, current?.revision ?? 0) + 1 };
}

/** The pair as it stands, without this person's look at it if that came with the judgement; null when nothing remains to undo. */
function unjudged(pair: ReviewPair, by: string | null, { after, now }: Snapshots): ReviewPair | null {
  const current = now.pairs.find(({ id }) => id === pair.id);
  const judged = after.pairs.find(({ id }) => id === pair.id);
  if (!current || !judged || !saysTheSame(current, judged)) return null;
  const seenBy = current.seenBy.filter((user) => user !== by || pair.seenBy.includes(user));
  const state = current.state === judged.state ? pair.state : current.state;
  return { ...current, seenBy, state: state === 'untouched' && seenBy.length > 0 ? 'seen' : state };
}

function saysTheSame(one: ReviewPair, other: ReviewPair): boolean {
  const said = ({ text, source, target, restored }: ReviewPair): unknown => [text, source, target, restored];
  return isDeepStrictEqual(said(one), said(other));
}

/** Behind the pair that stands before it; for one that comes back, behind the pair that stood before it. */
function placeOf(pair: ReviewPair, stands: (id: string) => boolean, snapshots: Snapshots): string | null {
  const { pairs } = snapshots.now;
  const here = pairs.findIndex(({ id }) => id === pair.id);
  if (here < 0) return formerPlace(pair, snapshots);
  return pairs.slice(0, here).findLast(({ id }) => stands(id))?.id ?? null;
}

/** Pairs that come back to the same place keep the order that they had. */
function behindThoseBack(
  place: string | null,
  back: readonly { readonly pair: ReviewPair; readonly after: string | null }[],
): string | null {
  return back.reduce((behind, { pair, after }) => (after === behind ? pair.id : behind), place);
}

/** Behind the nearest pair of those that stood before it; one that comes back with it is as good as there. */
function formerPlace(pair: ReviewPair, { before, now }: Snapshots): string | null {
  const there = new Set(now.pairs.map(({ id }) => id));
  const stood = before.pairs.slice(
    0,
    before.pairs.findIndex(({ id }) => id === pair.id),
  );
  return stood.findLast(({ id }) => there.has(id))?.id ?? null;
}

/**
 * Flags that the act (or the analysis after it) changed and nobody has touched since, as they were. A verdict is taken back
 * where the flag stands now: others may have realigned its pair.
 */
function restoredFlags({ before, after, now }: Snapshots, wholly: boolean): ReviewFlag[] {
  const later = new Map(after.flags.map((flag) => [flag.id, flag]));
  const current = new Map(now.flags.map((flag) => [flag.id, flag]));
  return before.flags.flatMap((flag) => {
    const changed = later.get(flag.id);
    const stands = current.get(flag.id);
    if (!changed || !stands || isDeepStrictEqual(flag, changed)) return [];
    if (stands.state !== changed.state || stands.settledAt !== changed.settledAt) return [];
    return wholly ? flag : withVerdictOf(stands, flag);
  });
}

function withVerdictOf(flag: ReviewFlag, { state, reason, note, settledBy, settledAt }: ReviewFlag): ReviewFlag {
  return { ...flag, state, reason, note, settledBy, settledAt };
}

function returningComments(
  before: readonly Comment[],
  after: readonly Comment[],
): { readonly id: string; readonly pair: string }[] {
  const moved = new Map(after.map(({ id, pair }) => [id, pair]));
  return before.flatMap(({ id, pair }) => (pair !== null && moved.get(id) !== pair ? [{ id, pair }] : []));
}
