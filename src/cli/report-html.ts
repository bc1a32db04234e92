import type { Words } from '../locales/index.js';
import type { CheckReport, ReportFlag } from '../model/report-schema.js';

const STYLE = `
:root{color-scheme:light dark;--paper:#fcfaf6;--ink:#211e1a;--second:#6b645a;--rule:#ddd5c8;--major:#8f4f00;--critical:#b3261e;--minor:#2f5d8a;--tint:#fdf0db}
@media (prefers-color-scheme:dark){:root{--paper:#1c1f21;--ink:#e9e4da;--second:#a8a196;--rule:#33373a;--major:#f0b765;--critical:#ff9b8f;--minor:#9cc3ea;--tint:#37290f}}
body{background:var(--paper);color:var(--ink);font:17px/1.6 Literata,Georgia,serif;margin:2rem auto;max-width:80rem;padding-inline:1rem}
h1{font-size:1.3rem}.pair{display:grid;grid-template-columns:1fr 1fr;gap:0 2.5rem;border-block-start:1px solid var(--rule);padding-block:.7rem}
.source{color:var(--second)}.noise{font-size:.8rem;text-decoration:line-through;color:var(--second)}.title{font-weight:700;font-size:1.4rem}
mark{background:var(--tint);color:inherit;border-block-end:2px solid currentColor}ul{grid-column:1/-1;font:14px/1.5 system-ui,sans-serif;margin:.4rem 0 0;padding-inline-start:1.2rem}
.critical{color:var(--critical)}.major{color:var(--major)}.minor{color:var(--minor)}p{margin:0}@media (max-width:50rem){.pair{grid-template-columns:1fr}}
`;

/** The report as one standalone page: facing texts, marks, notes. No script. */
export function reportHtml(report: CheckReport, words: Words): string {
  const title = report.target.segments.find(({ role }) => role === 'title')?.text ?? 'Recto';
  const rows = report.pairs.map((pair) => pairHtml(report, pair, words)).join('\n');
  const notices = report.notices.map(({ message }) => `<p>${escape(message)}</p>`).join('');
  return `<!doctype html>
<html lang="${escape(words.tag)}" dir="${words.direction}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(title)}</title><style>${STYLE}</style></head>
<body><main><h1>${escape(title)}</h1>${notices}
${rows}
</main></body></html>
`;
}

function pairHtml(report: CheckReport, pair: CheckReport['pairs'][number], words: Words): string {
  const flags = report.flags.filter((flag) => flag.pair === pair.id);
  const notes = flags.map((flag) => noteHtml(flag, words)).join('');
  const source = sideHtml(report.source, pair.source, flags, 'source');
  const target = sideHtml(report.target, pair.target, flags, 'target');
  return `<section class="pair ${escape(pair.role)}" id="${escape(pair.id)}">
<p class="source"${languageOf(report.from)}>${source}</p><p class="target"${languageOf(report.to)}>${target}</p>${notes && `<ul>${notes}</ul>`}
</section>`;
}

function languageOf(tag: string | null): string {
  return tag === null ? '' : ` lang="${escape(tag)}" dir="auto"`;
}

function noteHtml(flag: ReportFlag, words: Words): string {
  const instead = flag.suggestions.length === 0 ? '' : ` → <b>${flag.suggestions.map(escape).join(' | ')}</b>`;
  const severity = words.t(`report:severity.${flag.severity}`);
  return `<li class="${flag.severity}"><b>${escape(words.title(flag.check))}</b> (${escape(severity)}): ${escape(flag.message)}${instead}</li>`;
}

function sideHtml(
  side: CheckReport['source'],
  ids: readonly string[],
  flags: readonly ReportFlag[],
  name: string,
): string {
  if (!side) return '';
  const marked = flags
    .flatMap((flag) => [flag, ...flag.also])
    .filter((place) => place.side === name && place.end > place.start)
    .sort((a, b) => a.start - b.start);
  return side.segments
    .filter(({ id }) => ids.includes(id))
    .map((segment) => marksHtml(segment.text, segment.start, marked))
    .join(' ');
}

function marksHtml(text: string, offset: number, marked: readonly { start: number; end: number }[]): string {
  let out = '';
  let at = 0;
  for (const { start, end } of marked) {
    const from = Math.max(start - offset, at);
    const to = Math.min(end - offset, text.length);
    if (to <= from) continue;
    out += `${escape(text.slice(at, from))}<mark>${escape(text.slice(from, to))}</mark>`;
    at = to;
  }
  return out + escape(text.slice(at));
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${String(sign.charCodeAt(0))};`);
}
