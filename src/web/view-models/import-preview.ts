import type { Inspected, InspectedSide } from '../../desk/inspect.js';
import type { Pair, Role, Segment, Side } from '../../model/document.js';
import { directionOf } from '../../model/script.js';
import type { Words } from '../../locales/index.js';

/** A segment of the preview; the first of each block brings the block's role to be changed. */
export interface PreviewPiece {
  readonly text: string;
  readonly role: Role;
  /** Name of the field that holds the block's role; empty within a block. */
  readonly field: string;
}

/** One pair as it would be set. */
export interface PreviewRow {
  readonly noise: boolean;
  /** True when a block begins here: its role stands above its text. */
  readonly opens: boolean;
  readonly source: readonly PreviewPiece[];
  readonly target: readonly PreviewPiece[];
  /** Per cent in words; empty for noise and for a translation alone. */
  readonly confidence: string;
  /** True when the aligner is unsure: a person should look. */
  readonly unsure: boolean;
}

/** What an import would bring. */
export interface PreviewView {
  readonly from: { readonly lang: string; readonly dir: 'ltr' | 'rtl'; readonly name: string } | null;
  readonly to: { readonly lang: string; readonly dir: 'ltr' | 'rtl'; readonly name: string };
  readonly date: string;
  readonly rows: readonly PreviewRow[];
  readonly notices: readonly string[];
  /** Counts in words. */
  readonly facts: readonly string[];
}

/** Below this the alignment of a pair is shown as a guess. */
const UNSURE = 0.5;

/** Draws what an import would bring. */
export function previewView(inspected: Inspected, words: Words): PreviewView {
  const { from, to, source, target, pairs, date } = inspected;
  const column = (tag: string) => ({ lang: tag, dir: directionOf(tag), name: words.language(tag) });
  const pieces = new Map([...(source ? piecesOf(source, 'source') : []), ...piecesOf(target, 'target')]);
  return {
    from: source && from !== null ? column(from) : null,
    to: column(to),
    date: date ?? '',
    rows: pairs.map((pair) => rowOf(pair, pieces, words)),
    notices: inspected.notices.map(({ key, values }) => words.t(`notices:${key}`, values)),
    facts: factsOf(inspected, words),
  };
}

function piecesOf({ segments, document }: InspectedSide, side: Side): [string, PreviewPiece][] {
  const roles = new Map(document.blocks.map(({ number, role }) => [number, role]));
  return segments.map((segment, index) => [segment.id, pieceOf(segment, segments[index - 1], roles, side)]);
}

function pieceOf(
  segment: Segment,
  before: Segment | undefined,
  roles: ReadonlyMap<number, Role>,
  side: Side,
): PreviewPiece {
  const first = before?.block !== segment.block;
  return {
    text: segment.text,
    role: roles.get(segment.block) ?? segment.role,
    field: first ? `role-${side}-${String(segment.block)}` : '',
  };
}

function rowOf(pair: Pair, pieces: ReadonlyMap<string, PreviewPiece>, words: Words): PreviewRow {
  const found = (ids: readonly string[]): PreviewPiece[] => ids.flatMap((id) => pieces.get(id) ?? []);
  const [source, target] = [found(pair.source), found(pair.target)];
  return {
    noise: pair.role === 'noise',
    opens: [source[0], target[0]].some((piece) => piece !== undefined && piece.field !== ''),
    source,
    target,
    confidence:
      pair.confidence === null ? '' : words.t('import:confidence', { percent: Math.round(pair.confidence * 100) }),
    unsure: pair.confidence !== null && pair.confidence < UNSURE,
  };
}

function factsOf({ pairs, source, flags }: Inspected, words: Words): string[] {
  const text = pairs.filter(({ role }) => role !== 'noise');
  const oneSided = source ? text.filter((pair) => pair.source.length === 0 || pair.target.length === 0).length : 0;
  const unsure = text.filter(({ confidence }) => confidence !== null && confidence < UNSURE).length;
  const counts: readonly (readonly [key: string, count: number])[] = [
    ['pairs', text.length],
    ['one-sided', oneSided],
    ['unsure', unsure],
    ['noise', pairs.length - text.length],
    ['flags', flags.filter(({ tier }) => tier === 'flag').length],
  ];
  return counts
    .filter(([key, count]) => count > 0 || key === 'pairs' || key === 'flags')
    .map(([key, count]) => words.t(`import:fact.${key}`, { count }));
}
