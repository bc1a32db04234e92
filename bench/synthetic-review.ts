import type { Document, Block, Role, Segment } from '../src/model/document.js';
import type { IntakeSide } from '../src/model/article.js';
import type { Comment, PairState, Review, ReviewFlag, ReviewPair } from '../src/model/review.js';
import type { Severity } from '../src/model/flag.js';

/** One pair as it is written in a sample: texts, role, and what happened to it. */
export interface SampleRow {
  readonly source: string | null;
  readonly machine: string | null;
  readonly role?: Role;
  /** True when it goes on in the paragraph of the row before. */
  readonly goesOn?: boolean;
  readonly text?: string;
  readonly state?: PairState;
  readonly flags?: readonly SampleFlag[];
  readonly comments?: readonly string[];
}

/** A flag of a sample: the words it marks, on either side. */
export interface SampleFlag {
  readonly check: string;
  readonly severity: Severity;
  readonly category?: string;
  /** Words marked in the translation; left out when the doubt is about the source alone. */
  readonly target?: string;
  readonly source?: string;
  /** The words before the place where something is missing. */
  readonly gapAfter?: string;
  readonly suggestions?: readonly string[];
  readonly state?: ReviewFlag['state'];
  readonly tier?: ReviewFlag['tier'];
}

/** Languages and bearers of a sample article. */
export interface SampleFrame {
  readonly id?: string;
  readonly from: string | null;
  readonly to: string;
  readonly state?: Review['article']['state'];
}

/** Builds a review as the store would give it from rows as a person would write them. */
export function sampleReview(rows: readonly SampleRow[], frame: SampleFrame): Review {
  const source =
    frame.from === null
      ? null
      : sideOf(
          rows.map((row) => ({ ...row, text: row.source })),
          's',
        );
  const target = sideOf(
    rows.map((row) => ({ ...row, text: row.machine })),
    't',
  );
  const pairs: ReviewPair[] = [];
  rows.forEach((row, index) => pairs.push(pairOf(row, index, source, target, pairs.at(-1)?.block ?? 1)));
  const flags = rows.flatMap((row, index) => (row.flags ?? []).map((flag) => flagOf(flag, row, index, pairs[index]!)));
  flags.forEach((flag, index) => Object.assign(flag, { id: `f${String(index + 1)}` }));
  return {
    article: articleOf(rows, frame, pairs, flags),
    intake: intakeOf(source, target, pairs, frame),
    pairs,
    flags,
    comments: rows.flatMap((row, index) => commentsOf(row, index)),
    decisions: [],
    seq: 12,
    correctors: pairs.some(({ text }) => text !== null) ? ['u1'] : [],
  };
}

/** A long article for measuring: every third pair flagged, every tenth corrected. */
export function syntheticReview(pairs: number): Review {
  const rows = Array.from({ length: pairs }, (_, index): SampleRow => {
    const machine = `The court in Podgorica said on day ${String(index)} that Pejakovića received ${String(index % 12)} years, while his cousin got four and a half for taking packages out of the port.`;
    const source = `Sud u Podgorici saopštio je ${String(index)}. dana da je Pejaković dobio ${String(index % 12)} godina, a njegov rođak četiri i po zbog iznošenja paketa iz luke.`;
    const flagged: SampleFlag = {
      check: 'name-case-ending',
      severity: 'major',
      target: 'Pejakovića',
      source: 'Pejaković',
      suggestions: ['Pejaković'],
    };
    return {
      source,
      machine,
      goesOn: index % 3 !== 0,
      role: index === 0 ? 'title' : 'body',
      ...(index % 3 === 1 ? { flags: [flagged] } : {}),
      ...(index % 10 === 0
        ? { text: machine.replace('packages', 'packs').replace('said', 'announced'), state: 'corrected' as const }
        : {}),
    };
  });
  return sampleReview(rows, { from: 'cnr', to: 'en' });
}

type SideRow = Omit<SampleRow, 'text'> & { readonly text: string | null };

function sideOf(rows: readonly SideRow[], prefix: 's' | 't'): IntakeSide {
  let text = '';
  const blocks: Block[] = [];
  const segments: Segment[] = [];
  for (const row of rows) {
    if (row.text === null) continue;
    const role = row.role ?? 'body';
    const opens = row.goesOn !== true || blocks.length === 0;
    text += text === '' ? '' : opens ? '\n\n' : ' ';
    const start = text.length;
    text += row.text;
    if (opens) blocks.push({ number: blocks.length + 1, role, start, end: text.length, marks: [] });
    else blocks[blocks.length - 1] = { ...blocks.at(-1)!, end: text.length };
    const id = `${prefix}${String(segments.length + 1)}`;
    segments.push({ id, block: blocks.length, role, start, end: text.length, text: row.text, marks: [] });
  }
  const document: Document = { text, blocks, facts: {} };
  return { document, segments, hash: 'h', fileName: null };
}

function pairOf(
  row: SampleRow,
  index: number,
  source: IntakeSide | null,
  target: IntakeSide,
  last: number,
): ReviewPair {
  const of = (side: IntakeSide | null, text: string | null) =>
    side?.segments.filter((segment) => segment.text === text).map(({ id }) => id) ?? [];
  const ids = of(target, row.machine);
  const block = target.segments.find(({ id }) => id === ids[0])?.block ?? last;
  return {
    id: `p${String(index + 1)}`,
    role: row.role ?? 'body',
    source: of(source, row.source),
    target: ids,
    confidence: row.role === 'noise' ? null : 0.97,
    block,
    text: row.text === undefined ? null : { text: row.text, marks: [] },
    revision: row.text === undefined ? 0 : 1,
    state: row.state ?? 'untouched',
    restored: false,
    seenBy: row.state === undefined || row.state === 'untouched' ? [] : ['u1'],
  };
}

function flagOf(flag: SampleFlag, row: SampleRow, index: number, pair: ReviewPair): ReviewFlag {
  const spot = (side: 'source' | 'target', words: string) => {
    const text = (side === 'source' ? row.source : (row.text ?? row.machine)) ?? '';
    const start = text.indexOf(words);
    const segment = (side === 'source' ? pair.source : pair.target)[0] ?? `${pair.id}-new`;
    return { side, segment, start, end: start + words.length, text: words };
  };
  const source = flag.source === undefined ? [] : [spot('source', flag.source)];
  const target = flag.target === undefined ? [] : [spot('target', flag.target)];
  const after = flag.gapAfter === undefined ? [] : [spot('target', flag.gapAfter)];
  const gap = after.map((place) => ({ ...place, start: place.end, text: '' }));
  const [place, ...also] = [...target, ...source, ...gap];
  return {
    id: '',
    key: `${flag.check}-${String(index)}`,
    check: flag.check,
    category: flag.category ?? 'accuracy/mistranslation',
    severity: flag.severity,
    tier: flag.tier ?? 'flag',
    pair: pair.id,
    place: place!,
    also,
    values: {},
    variant: null,
    suggestions: flag.suggestions ?? [],
    state: flag.state ?? 'open',
    reason: flag.state === 'ignored' ? 'house-style' : null,
    note: null,
    settledBy: flag.state === 'ignored' ? 'u1' : null,
    settledAt: null,
  };
}

function commentsOf(row: SampleRow, index: number): Comment[] {
  return (row.comments ?? []).map((text, at) => ({
    id: `c${String(index)}-${String(at)}`,
    pair: `p${String(index + 1)}`,
    text,
    by: 'u1',
    at: Date.UTC(2026, 10, 20, 8, 14),
  }));
}

function articleOf(
  rows: readonly SampleRow[],
  frame: SampleFrame,
  pairs: readonly ReviewPair[],
  flags: readonly ReviewFlag[],
): Review['article'] {
  const title = rows.find(({ role }) => role === 'title');
  const open = flags.filter(({ state, tier }) => state === 'open' && tier === 'flag');
  const read = pairs.filter(({ role }) => role !== 'noise');
  return {
    id: frame.id ?? 'a1',
    desk: 'default',
    sourceTitle: title?.source ?? null,
    targetTitle: title?.machine ?? 'Untitled',
    from: frame.from,
    to: frame.to,
    date: '2026-11-20',
    engine: 'demo',
    externalId: null,
    url: null,
    state: frame.state ?? 'in_review',
    revision: 3,
    assignee: 'u1',
    submittedBy: null,
    createdBy: null,
    createdAt: Date.UTC(2026, 10, 20, 7),
    updatedAt: Date.UTC(2026, 10, 20, 8, 14),
    progress: {
      pairs: read.length,
      seen: read.filter(({ state }) => state !== 'untouched').length,
      open: open.length,
      blocking: open.filter(({ severity }) => severity === 'critical').length,
      untouched: 0.92,
      risk: open.length,
    },
  };
}

function intakeOf(
  source: IntakeSide | null,
  target: IntakeSide,
  pairs: readonly ReviewPair[],
  frame: SampleFrame,
): Review['intake'] {
  return {
    id: 'i1',
    article: frame.id ?? 'a1',
    source,
    target,
    pairs: pairs.map(({ id, role, source: from, target: to, confidence }) => ({
      id,
      role,
      source: from,
      target: to,
      confidence,
    })),
    hash: 'h',
    rectoVersion: '0.1.0',
    createdAt: Date.UTC(2026, 10, 20, 7),
  };
}
