import type { Inspected } from '../../src/desk/inspect.js';
import type { Flag, MarkedPlace } from '../../src/model/flag.js';
import type { GoldArticle, GoldError, GoldSegment, GoldSpan } from '../datasets/articles.js';

/** What became of one planted error. */
export interface ErrorScore {
  readonly error: GoldError;
  /** A counted flag lies on the error's segment (or on the source segment of an omission). */
  readonly found: boolean;
  /** A counted flag overlaps the error's span. */
  readonly located: boolean;
}

/** One article's score against its gold. */
export interface ArticleScore {
  readonly slug: string;
  readonly kind: GoldArticle['kind'];
  readonly errors: readonly ErrorScore[];
  readonly cleanPairs: number;
  readonly cleanPairsFlagged: number;
  readonly falseFlags: readonly Flag[];
  readonly trapsFlagged: number;
  readonly links: { readonly right: number; readonly ours: number; readonly gold: number };
  readonly referenceSegments: number;
  readonly referenceFlags: readonly Flag[];
  readonly referenceSegmentsFlagged: number;
}

/** Flags that count: hints and the noise check do not. */
export function counted(flags: readonly Flag[]): Flag[] {
  return flags.filter(({ tier, category }) => tier === 'flag' && !category.startsWith('design/'));
}

/** Scores an inspected article, and the same source against the faultless translation. */
export function scoreArticle(gold: GoldArticle, inspected: Inspected, reference: Inspected): ArticleScore {
  const flags = counted(inspected.flags).map((flag) => ({ flag, span: absolute(flag.place, inspected) }));
  const wrong = new Set(gold.errors.flatMap(({ target, source }) => segmentsOf(gold, target, source)));
  const clean = gold.alignment.filter(
    ({ role, source, target }) =>
      role === 'body' && target.length > 0 && ![...source, ...target].some((id) => wrong.has(id)),
  );
  const isOn = (group: GoldArticle['alignment'][number], span: Span): boolean =>
    (span.side === 'target' ? group.target : group.source).some((id) => overlaps(goldSegment(gold, id), span));
  const cleanFlagged = clean.filter((group) => flags.some(({ span }) => isOn(group, span)));
  const falseFlags = flags.filter(({ span }) => !onAnError(gold, wrong, span)).map(({ flag }) => flag);
  const referenceFlags = counted(reference.flags);
  return {
    slug: gold.slug,
    kind: gold.kind,
    errors: gold.errors.map((error) =>
      scoreError(
        gold,
        error,
        flags.map(({ span }) => span),
      ),
    ),
    cleanPairs: clean.length,
    cleanPairsFlagged: cleanFlagged.length,
    falseFlags,
    trapsFlagged: gold.traps.filter((trap) => flags.some(({ span }) => span.side === 'target' && overlaps(trap, span)))
      .length,
    links: scoreLinks(gold, inspected),
    referenceSegments: reference.target.segments.filter(({ role }) => role !== 'noise').length,
    referenceFlags,
    referenceSegmentsFlagged: new Set(referenceFlags.map(({ pair }) => pair)).size,
  };
}

interface Span {
  readonly side: string;
  readonly start: number;
  readonly end: number;
}

function absolute(place: MarkedPlace, { source, target }: Inspected): Span {
  const segments = (place.side === 'source' ? source : target)?.segments ?? [];
  const start = segments.find(({ id }) => id === place.segment)?.start ?? 0;
  return { side: place.side, start: start + place.start, end: start + place.end };
}

function overlaps(one: { start: number; end: number }, other: { start: number; end: number }): boolean {
  return one.start < Math.max(other.end, other.start + 1) && other.start < Math.max(one.end, one.start + 1);
}

function goldSegment(gold: GoldArticle, id: string): GoldSegment {
  const found = [...gold.sourceSegments, ...gold.targetSegments].find((segment) => segment.id === id);
  if (!found) throw new Error(`${gold.slug}: no gold segment ${id}`);
  return found;
}

function segmentAt(segments: readonly GoldSegment[], span: GoldSpan): GoldSegment | undefined {
  return segments.find((segment) => segment.start <= span.start && span.start <= segment.end);
}

/** Every segment that holds an error, and what stands beside it. */
function segmentsOf(gold: GoldArticle, target: GoldSpan | null, source: GoldSpan | null): string[] {
  const ids = [
    target && (target.segment ?? segmentAt(gold.targetSegments, target)?.id),
    source && (source.segment ?? segmentAt(gold.sourceSegments, source)?.id),
  ].filter((id): id is string => typeof id === 'string');
  const groups = gold.alignment.filter((group) => [...group.source, ...group.target].some((id) => ids.includes(id)));
  return [...ids, ...groups.flatMap((group) => [...group.source, ...group.target])];
}

function onAnError(gold: GoldArticle, wrong: ReadonlySet<string>, span: Span): boolean {
  const segments = span.side === 'target' ? gold.targetSegments : gold.sourceSegments;
  return segments.some((segment) => wrong.has(segment.id) && overlaps(segment, span));
}

function scoreError(gold: GoldArticle, error: GoldError, spans: readonly Span[]): ErrorScore {
  const { target, source } = error;
  const targetSegment = target && segmentAt(gold.targetSegments, target);
  const sourceSegment = source && segmentAt(gold.sourceSegments, source);
  const on = (side: string, place: { start: number; end: number } | null | undefined): boolean =>
    !!place && spans.some((span) => span.side === side && overlaps(place, span));
  const omission = error.type === 'omission';
  const found = on('target', targetSegment) || (omission && on('source', sourceSegment));
  return { error, found, located: on('target', target) || (omission && on('source', source)) };
}

/** Links between gold segments, ours mapped by the largest overlap; a segment without partner links to nothing. */
function scoreLinks(gold: GoldArticle, { pairs, source, target }: Inspected): ArticleScore['links'] {
  const sourceIds = mapped(source?.segments ?? [], gold.sourceSegments);
  const targetIds = mapped(target.segments, gold.targetSegments);
  const ours = new Set(pairs.flatMap((pair) => links(pair.source.map(sourceIds), pair.target.map(targetIds))));
  const wanted = new Set(gold.alignment.flatMap((group) => links(group.source, group.target)));
  return { right: [...ours].filter((link) => wanted.has(link)).length, ours: ours.size, gold: wanted.size };
}

function links(sources: readonly string[], targets: readonly string[]): string[] {
  const left = sources.length > 0 ? sources : ['-'];
  const right = targets.length > 0 ? targets : ['-'];
  return left.flatMap((from) => right.map((to) => `${from}:${to}`));
}

function mapped(
  segments: readonly { id: string; start: number; end: number }[],
  gold: readonly GoldSegment[],
): (id: string) => string {
  const names = new Map(segments.map((segment) => [segment.id, nearest(segment, gold)]));
  return (id) => names.get(id) ?? id;
}

function nearest(segment: { start: number; end: number }, gold: readonly GoldSegment[]): string {
  const shared = (other: GoldSegment): number =>
    Math.min(segment.end, other.end) - Math.max(segment.start, other.start);
  return [...gold].sort((a, b) => shared(b) - shared(a))[0]?.id ?? '?';
}
