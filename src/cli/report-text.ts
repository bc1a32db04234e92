import type { CheckReport, ReportFlag } from '../model/report-schema.js';
import type { Words } from '../locales/index.js';

/** How spans and words are set off: brackets in a file, underline and bold on a terminal. */
interface Ink {
  readonly marked: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
}

const PLAIN: Ink = { marked: (text) => `[${text}]`, strong: (text) => text, faint: (text) => text };
const TERMINAL: Ink = {
  marked: (text) => `\u001b[4;33m${text}\u001b[0m`,
  strong: (text) => `\u001b[1m${text}\u001b[0m`,
  faint: (text) => `\u001b[2m${text}\u001b[0m`,
};

/** The report for people: the pairs that carry flags, with what is marked, why, and what instead. */
export function reportText(report: CheckReport, words: Words, terminal: boolean): string {
  const ink = terminal ? TERMINAL : PLAIN;
  const numbered = report.pairs.map((pair, index) => ({ pair, number: index + 1 }));
  const parts = numbered.flatMap(({ pair, number }) => {
    const flags = report.flags.filter((flag) => flag.pair === pair.id);
    return flags.length === 0 ? [] : [pairText(report, pair, number, flags, words, ink)];
  });
  return [heading(report, words, ink), ...parts, summary(report, words)].join('\n\n') + '\n';
}

function heading(report: CheckReport, words: Words, ink: Ink): string {
  const languages = `${report.from === null ? '—' : words.language(report.from)} → ${words.language(report.to)}`;
  return [ink.strong(languages), ...report.notices.map(({ message }) => ink.faint(message))].join('\n');
}

function pairText(
  report: CheckReport,
  pair: CheckReport['pairs'][number],
  number: number,
  flags: readonly ReportFlag[],
  words: Words,
  ink: Ink,
): string {
  const head = ink.faint(`${String(number)} · ${words.t(`roles:${pair.role}`)}`);
  const source = sideText(report.source, pair.source, spans(flags, 'source'), ink);
  const target = sideText(report.target, pair.target, spans(flags, 'target'), ink);
  return [head, source && `  ${source}`, target && `  ${target}`, ...flags.map((flag) => flagText(flag, words, ink))]
    .filter((line) => line !== null)
    .join('\n');
}

function flagText(flag: ReportFlag, words: Words, ink: Ink): string {
  const tier = flag.tier === 'hint' ? `, ${words.t('report:hint')}` : '';
  const head = `  ▸ ${ink.strong(words.title(flag.check))} (${words.t(`report:severity.${flag.severity}`)}${tier}): ${flag.message}`;
  const instead = flag.suggestions.map((text) => (text === '' ? words.t('report:delete') : text)).join(' | ');
  return instead === '' ? head : `${head}\n    → ${instead}`;
}

type Span = readonly [start: number, end: number];

function spans(flags: readonly ReportFlag[], side: 'source' | 'target'): Span[] {
  const places = flags.flatMap((flag) => [flag, ...flag.also.filter(() => true)]);
  return places
    .filter((place) => place.side === side && place.end > place.start)
    .map(({ start, end }) => [start, end] as const)
    .sort(([a], [b]) => a - b);
}

function sideText(
  side: CheckReport['source'],
  ids: readonly string[],
  marked: readonly Span[],
  ink: Ink,
): string | null {
  if (!side || ids.length === 0) return null;
  const segments = side.segments.filter(({ id }) => ids.includes(id));
  return segments.map((segment) => withMarks(segment.text, segment.start, marked, ink).replace(/\s+/g, ' ')).join(' ');
}

function withMarks(text: string, offset: number, marked: readonly Span[], ink: Ink): string {
  let out = '';
  let at = 0;
  for (const [start, end] of marked) {
    const from = Math.max(start - offset, at);
    const to = Math.min(end - offset, text.length);
    if (to <= from) continue;
    out += text.slice(at, from) + ink.marked(text.slice(from, to));
    at = to;
  }
  return out + text.slice(at);
}

function summary(report: CheckReport, words: Words): string {
  const pairs = report.pairs.filter(({ role }) => role !== 'noise').length;
  const flagged = new Set(report.flags.map(({ pair }) => pair)).size;
  const counts = (['critical', 'major', 'minor', 'neutral'] as const)
    .map((severity) => ({ severity, count: report.flags.filter((flag) => flag.severity === severity).length }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => `${String(count)} ${words.t(`report:severity.${severity}`)}`);
  if (counts.length === 0) return words.t('report:nothing', { count: pairs });
  return words.t('report:summary', { count: report.flags.length, details: counts.join(', '), flagged, pairs });
}
