import { align } from '../align/align.js';
import { isTooLong, LONGEST_SEGMENT } from '../checks/long-segments.js';
import { runChecks } from '../checks/run-checks.js';
import { suspicion } from '../checks/suspicion.js';
import type { Language } from '../languages/language.js';
import type { AlignedArticle, Document, Pair, Role, Segment } from '../model/document.js';
import type { Flag } from '../model/flag.js';
import { isRefusal, type Refusal } from '../model/refusal.js';
import { gatherAids, NO_AIDS_ORDER, type AidsOrder } from './gather-aids.js';
import { segmentWith, type OwnRulesOrder } from './own-segmentation.js';
import { readSides } from './read-sides.js';
import { tooManySegments } from './segment-limit.js';

/** One side's bytes and what is said about them. */
export interface SideOrder {
  readonly bytes: Uint8Array;
  readonly fileName: string | null;
  readonly mediaType: string | null;
  readonly encoding: string | null;
  /** Roles that a person changed in the preview, by block number. */
  readonly roles?: Readonly<Record<number, Role>>;
}

/** What to inspect. */
export interface InspectOrder {
  readonly source: SideOrder | null;
  readonly target: SideOrder;
  /** BCP 47, or null: detect. */
  readonly from: string | null;
  readonly to: string | null;
  readonly date: string | null;
  /** A desk's own rules for sentences: plain data, so that they can be sent to the worker. */
  readonly ownRules?: readonly OwnRulesOrder[];
}

/** A thing the person should be told about a result that is still good. */
export interface Notice {
  /** Key of `notices.json`. */
  readonly key: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** One side read and segmented. */
export interface InspectedSide {
  readonly document: Document;
  readonly segments: readonly Segment[];
}

/** An article read, segmented, aligned and checked. */
export interface Inspected {
  readonly refused: false;
  readonly from: string | null;
  readonly to: string;
  /** True where the language was detected rather than given. */
  readonly detected: { readonly from: boolean; readonly to: boolean };
  readonly date: string | null;
  readonly source: InspectedSide | null;
  readonly target: InspectedSide;
  readonly pairs: readonly Pair[];
  readonly flags: readonly Flag[];
  readonly suspicion: Readonly<Record<string, number>>;
  readonly notices: readonly Notice[];
  /** The lexicons that helped to align it, by name and size. */
  readonly lexicons: readonly string[];
}

/** The result, or what the person has to mend first. */
export type Inspection = Inspected | Refusal;

/** The way through the house: raw article → documents → segments → pairs → flags. */
export async function inspect(order: InspectOrder, help: AidsOrder = NO_AIDS_ORDER): Promise<Inspection> {
  const read = await readSides(order);
  if (isRefusal(read)) return read;

  const { from, to, date } = read;
  const source = read.source && from ? side(order, read.source, from, 'source') : null;
  const target = side(order, read.target, to, 'target');
  const long = tooManySegments(Math.max(source?.segments.length ?? 0, target.segments.length));
  if (long) return long;
  const { pairs, notices, lexicons } = await paired(source, target, from, to, help);

  const article: AlignedArticle = {
    from: from?.tag ?? null,
    to: to.tag,
    date,
    source: source?.segments ?? null,
    target: target.segments,
    pairs,
  };
  const flags = runChecks(article);

  return {
    refused: false,
    from: article.from,
    to: article.to,
    detected: read.detected,
    date,
    source: source && plain(source),
    target: plain(target),
    pairs,
    flags,
    suspicion: suspicion(pairs, flags),
    notices: [
      ...read.notices,
      ...notices,
      ...slowNotice('source', source?.slow),
      ...slowNotice('target', target.slow),
      ...longNotice([...(source?.segments ?? []), ...target.segments]),
    ],
    lexicons,
  };
}

async function paired(
  source: InspectedSide | null,
  target: InspectedSide,
  from: Language | null,
  to: Language,
  help: AidsOrder,
): Promise<{ readonly pairs: Pair[] } & Pick<Inspected, 'notices' | 'lexicons'>> {
  if (!source || !from) return { pairs: alone(target.segments), notices: [], lexicons: [] };
  const sides = { source: source.segments, target: target.segments, from, to };
  const { aids, notices } = await gatherAids(help, sides);
  const lexicons = (aids.lexicons ?? []).map(({ name }) => name);
  return { pairs: align(sides.source, sides.target, from, to, aids), notices, lexicons };
}

function longNotice(segments: readonly Segment[]): Notice[] {
  const count = segments.filter(isTooLong).length;
  return count === 0 ? [] : [{ key: 'segment.too-long', values: { count, most: LONGEST_SEGMENT } }];
}

type Read = InspectedSide & { readonly slow: number | null };

function plain({ document, segments }: Read): InspectedSide {
  return { document, segments };
}

function side(order: InspectOrder, document: Document, language: Language, name: 'source' | 'target'): Read {
  return { document, ...segmentWith(order.ownRules ?? [], document, language, name) };
}

function slowNotice(side: 'source' | 'target', line: number | null | undefined): Notice[] {
  return line === null || line === undefined ? [] : [{ key: 'srx.slow', values: { line, side } }];
}

/** A translation alone: every segment is a pair by itself. */
function alone(segments: readonly Segment[]): Pair[] {
  return segments.map(({ id, role }, index) => ({
    id: `p${String(index + 1)}`,
    role,
    source: [],
    target: [id],
    confidence: null,
  }));
}
