// (a) · 1.) · 2) · 3. · • 4. — with the space after it
const MARKER = /(?<=^|\s)(?:([•·⁃‣▪◦])\s*)?(\(?)(\p{Nd}{1,2}|[a-z]|[ivx]{1,5})(\.?\)|\.)\s+(?=\S)/gmu;
const BULLET = /(?<=\s)[•⁃‣▪◦]\s*(?=\S)/gu;
const FIRST: ReadonlySet<string> = new Set(['1', 'a', 'i']);
const BEFORE_CAPITAL = /^["'“„«]?\p{Lu}/u;
const ROMANS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];

/** A marker's place: the item begins at `start`, its text at `end`. */
export interface ListMarker {
  readonly start: number;
  readonly end: number;
}

interface Run {
  readonly style: string;
  readonly places: ListMarker[];
}

/**
 * Markers of a list that runs on in one line: "1. The first item 2. The second". They begin where a sentence may, count
 * up in one style, and a bare "1." must stand before a capital, so that dates (1. septembra … 2. septembra) are none.
 */
export function listMarkers(text: string): ListMarker[] {
  if (/^\s*[•⁃‣▪◦]/u.test(text)) return [...text.matchAll(BULLET)].map(place);
  const runs: Run[] = [];
  const awaiting = new Map<string, Run>();
  const finished = new Set<string>();
  for (const match of text.matchAll(MARKER)) {
    const [, bullet = '', open = '', label = '', close = ''] = match;
    if (close === '.' && !BEFORE_CAPITAL.test(text.slice(match.index + match[0].length))) continue;
    const style = bullet + open + close;
    const known = awaiting.get(style + label);
    const run = known ?? { style, places: [] };
    // … 2.) The second item 1.) The first item: where one list ends, another of its kind may begin
    if (!known && !(FIRST.has(label) && finished.has(style)) && bullet === '' && !opensList(text, match.index))
      continue;
    if (known) finished.add(style);
    else runs.push(run);
    run.places.push(place(match));
    awaiting.delete(style + label);
    for (const next of following(label)) awaiting.set(style + next, run);
  }
  return runs
    .filter(({ places }) => places.length > 1)
    .flatMap(({ places }) => places)
    .sort((one, other) => one.start - other.start);
}

/** A list begins where a sentence may: "He bought 1) fish 2) salt" holds none. */
function opensList(text: string, at: number): boolean {
  return /(?:^|[.!?:;…\n])\s*$/u.test(text.slice(Math.max(0, at - 8), at));
}

function place(match: RegExpExecArray): ListMarker {
  return { start: match.index, end: match.index + match[0].length };
}

/** What may come after a label: "i" is both a letter and a number. */
function following(label: string): string[] {
  if (/^\p{Nd}+$/u.test(label)) return [String(Number(label) + 1)];
  const letter = label.length === 1 ? String.fromCharCode(label.charCodeAt(0) + 1) : '';
  return [letter, ROMANS[ROMANS.indexOf(label) + 1] ?? ''].filter((next) => next !== '' && ROMANS[0] !== next);
}
