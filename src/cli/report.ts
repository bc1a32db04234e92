import type { Inspected, InspectedSide } from '../desk/inspect.js';
import type { Words } from '../locales/index.js';
import type { MarkedPlace, MessageValue } from '../model/flag.js';
import type { Flag } from '../model/flag.js';
import type { CheckReport, PairFlag, ReportFlag } from '../model/report-schema.js';

/** What the report of one article is made with. */
export interface ReportOptions {
  readonly version: string;
  readonly hints: boolean;
  readonly words: Words;
}

/** The report that `--format json` prints and the other formats are drawn from. */
export function reportOf(inspected: Inspected, { version, hints, words }: ReportOptions): CheckReport {
  const startOf = segmentStarts(inspected);
  return {
    recto: version,
    from: inspected.from,
    to: inspected.to,
    detected: inspected.detected,
    date: inspected.date,
    notices: inspected.notices.map(({ key, values }) => ({ key, message: words.t(`notices:${key}`, values) })),
    lexicons: [...inspected.lexicons],
    source: inspected.source && sideReport(inspected.source),
    target: sideReport(inspected.target),
    pairs: inspected.pairs.map(({ id, role, source, target, confidence }) => ({
      id,
      role,
      source: [...source],
      target: [...target],
      confidence,
    })),
    flags: shown(inspected.flags, hints).map((flag) => articleFlag(flag, startOf, words)),
    suspicion: { ...inspected.suspicion },
  };
}

/** The flags of a loose pair: offsets into the texts as given, no pair and no segment. */
export function pairFlags(flags: readonly Flag[], hints: boolean, words: Words): PairFlag[] {
  return shown(flags, hints).map((flag) => ({
    ...flagFields(flag, words),
    ...span(flag.place, 0),
    also: flag.also.map((place) => span(place, 0)),
  }));
}

function shown(flags: readonly Flag[], hints: boolean): readonly Flag[] {
  return hints ? flags : flags.filter(({ tier }) => tier === 'flag');
}

function sideReport({ document, segments }: InspectedSide): CheckReport['target'] {
  return {
    text: document.text,
    segments: segments.map(({ id, block, role, start, end, text }) => ({ id, block, role, start, end, text })),
  };
}

function segmentStarts({ source, target }: Inspected): (segment: string) => number {
  const starts = new Map([...(source?.segments ?? []), ...target.segments].map(({ id, start }) => [id, start]));
  return (segment) => starts.get(segment) ?? 0;
}

function articleFlag(flag: Flag, startOf: (segment: string) => number, words: Words): ReportFlag {
  const marked = (place: MarkedPlace): ReportFlag['also'][number] => ({
    ...span(place, startOf(place.segment)),
    segment: place.segment,
  });
  return { ...flagFields(flag, words), pair: flag.pair, ...marked(flag.place), also: flag.also.map(marked) };
}

function flagFields(flag: Flag, words: Words): Omit<PairFlag, 'side' | 'start' | 'end' | 'text' | 'also'> {
  const { id, key, check, category, severity, tier, suggestions } = flag;
  const values = Object.fromEntries(Object.entries(flag.values).map(([name, value]) => [name, plain(value)]));
  return {
    id,
    key,
    check,
    category,
    severity,
    tier,
    values,
    message: words.message(flag),
    suggestions: [...suggestions],
  };
}

function span(
  { side, start, end, text }: MarkedPlace,
  offset: number,
): Pick<PairFlag, 'side' | 'start' | 'end' | 'text'> {
  return { side, start: start + offset, end: end + offset, text };
}

function plain(value: MessageValue): string | number | string[] {
  switch (value.kind) {
    case 'text':
      return value.text;
    case 'texts':
      return [...value.texts];
    case 'number':
      return value.number;
    case 'date':
      return value.date;
    case 'weekday':
      return value.weekday;
    case 'month':
      return value.month;
    case 'language':
      return value.tag;
    case 'currency':
      return value.code;
    case 'unit':
      return value.unit;
  }
}
