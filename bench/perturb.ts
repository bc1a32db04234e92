import { CMS_LINES } from './cms-lines.js';

/** Texts of one document that belong together, by segment; either side may be empty. */
export interface TextBead {
  readonly source: readonly PlainSegment[];
  readonly target: readonly PlainSegment[];
}

/** A segment of a perturbed document. */
export interface PlainSegment {
  readonly text: string;
  readonly block: number;
  readonly role: string;
}

/** How often, per sentence, one side of a document is changed. */
export interface Rates {
  /** A sentence is left out, joined with the next one, cut in two. */
  readonly drop: number;
  readonly merge: number;
  readonly split: number;
  /** A line of the publishing system comes before it; a sentence of another article; three sentences are lost. */
  readonly junk?: number;
  readonly foreign?: number;
  readonly paragraph?: number;
  /** A caption stands elsewhere on one side. */
  readonly caption?: number;
}

/** What a document is perturbed with beside its own sentences. */
export interface Strangers {
  /** Sentences of other articles, per side. */
  readonly source: readonly string[];
  readonly target: readonly string[];
}

/** What joins two sentences in a language: the words that merged translations show. */
const JOINTS: Readonly<Record<string, readonly string[]>> = {
  ar: [' و', '، '],
  bs: [', a ', ' i ', ', dok '],
  cnr: [', a ', ' i ', ', dok '],
  de: [' und ', ', während ', '; '],
  en: [' and ', ', while ', ', and '],
  es: [' y ', ', mientras que ', '; '],
  fr: [' et ', ', tandis que ', '; '],
  hr: [', a ', ' i ', ', dok '],
  hu: [' és ', ', míg ', ', de '],
  is: [' og ', ', en ', '; '],
  it: [' e ', ', mentre ', '; '],
  pl: [' i ', ', a ', ', natomiast '],
  ru: [', а ', ' и ', '; '],
  sr: [', a ', ' i ', ', dok '],
  'sr-Cyrl': [', а ', ' и ', ', док '],
  uk: [', а ', ' і ', '; '],
  zh: ['，', '，而', '；'],
};

/** Where a sentence may be cut: after these marks, white space before the words that follow is dropped. */
const CUT = /[,;:–—،，；]\s*/gu;
const FINAL = /[.!?。！？؟]["”’»」)]*$/u;
const LEAST_PART = 0.25;

/** A generator of numbers in 0–1 that gives the same row for the same seed (mulberry32, T. Ettinger). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Changes both sides of a document; the beads follow, so that they stay its gold: a dropped sentence leaves 1-0 or 0-1,
 * joined ones make 2-1, cut ones 1-2, strange lines stand alone, moved captions keep their partner. Which side is hit is
 * drawn each time. The same row of numbers gives the same document.
 */
export function perturbed(
  beads: readonly TextBead[],
  languages: readonly [string, string],
  random: () => number,
  rates: Rates,
  strangers: Strangers = { source: [], target: [] },
): TextBead[] {
  const found: TextBead[] = [];
  let lost = 0;
  let lostSide: SideName = 'target';
  for (let at = 0; at < beads.length; at += 1) {
    const bead = beads[at] ?? { source: [], target: [] };
    const next = beads[at + 1];
    const side = sideOf(random());
    const language = languages[side === 'source' ? 0 : 1] ?? '';
    found.push(...strange(bead, rates, languages, strangers, random));
    if (lost === 0 && random() < (rates.paragraph ?? 0)) [lost, lostSide] = [3, side];
    const dice = random();
    if (lost > 0) {
      lost -= 1;
      found.push({ ...bead, [lostSide]: [] });
    } else if (!isPlain(bead)) found.push(bead);
    else if (dice < rates.drop) found.push({ ...bead, [side]: [] });
    else if (dice < rates.drop + rates.merge && next && joins(bead, next)) {
      found.push(merged(bead, next, side, language, random));
      at += 1;
    } else if (dice < rates.drop + rates.merge + rates.split) found.push(cut(bead, side, language, random));
    else found.push(bead);
  }
  return found.filter(({ source, target }) => source.length + target.length > 0);
}

function sideOf(dice: number): SideName {
  return dice < 0.5 ? 'source' : 'target';
}

/** Lines of the publishing system and sentences from elsewhere, each on a side of its own. */
function strange(
  { source, target }: TextBead,
  { junk = 0, foreign = 0 }: Rates,
  languages: readonly [string, string],
  strangers: Strangers,
  random: () => number,
): TextBead[] {
  const block = (target[0] ?? source[0])?.block ?? 1;
  const alone = (texts: readonly string[], side: SideName): TextBead[] => {
    const text = texts[Math.floor(random() * texts.length)];
    const segment = { text: text ?? '', block, role: 'body' };
    return text === undefined ? [] : [{ source: [], target: [], [side]: [segment] }];
  };
  const linesOf = (side: SideName): readonly string[] => CMS_LINES[languages[side === 'source' ? 0 : 1]] ?? [];
  const found: TextBead[] = [];
  if (random() < junk) {
    const side = sideOf(random());
    found.push(...alone(linesOf(side), side));
  }
  if (random() < foreign) {
    const side = sideOf(random());
    found.push(...alone(strangers[side], side));
  }
  return found;
}

function isPlain({ source, target }: TextBead): boolean {
  return source.length === 1 && target.length === 1 && source[0]?.role === 'body' && target[0]?.role === 'body';
}

function joins(one: TextBead, two: TextBead): boolean {
  return isPlain(two) && one.source[0]?.block === two.source[0]?.block && one.target[0]?.block === two.target[0]?.block;
}

type SideName = 'source' | 'target';

function merged(one: TextBead, two: TextBead, side: SideName, language: string, random: () => number): TextBead {
  const joints = JOINTS[language] ?? ['; '];
  const joint = joints[Math.floor(random() * joints.length)] ?? '; ';
  const both = { source: [...one.source, ...two.source], target: [...one.target, ...two.target] };
  const [first, second] = both[side];
  if (!first || !second) return both;
  const text = first.text.replace(FINAL, '') + joint + lowered(second.text);
  return { ...both, [side]: [{ ...first, text }] };
}

/** Only a plain word loses its capital: names and acronyms keep theirs, as a translator would. */
function lowered(text: string): string {
  return /^\p{Lu}\p{Ll}+ \p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** Half of the cuts stand at a mark that becomes a full stop, half between two words, as bad segmentation leaves them. */
function cut(bead: TextBead, side: SideName, language: string, random: () => number): TextBead {
  const [segment] = bead[side];
  if (!segment) return bead;
  const parts = (random() < 0.5 ? cutAtMark(segment.text, language) : null) ?? cutAtSpace(segment.text);
  return parts ? { ...bead, [side]: parts.map((text) => ({ ...segment, text })) } : bead;
}

function cutAtMark(text: string, language: string): [string, string] | null {
  const ends = [...text.matchAll(CUT)]
    .map((match) => [match.index, match.index + match[0].length] as const)
    .filter(([start, end]) => !/^\p{Nd}.\p{Nd}$/u.test(text.slice(start - 1, end + 1)));
  const middle = nearMiddle(text, ends);
  if (!middle) return null;
  const rest = text.slice(middle[1]);
  return [text.slice(0, middle[0]) + (language === 'zh' ? '。' : '.'), rest.charAt(0).toUpperCase() + rest.slice(1)];
}

function cutAtSpace(text: string): [string, string] | null {
  const spaces = [...text.matchAll(/ /g)].map(({ index }) => [index, index + 1] as const);
  const middle = nearMiddle(text, spaces);
  return middle ? [text.slice(0, middle[0]), text.slice(middle[1])] : null;
}

type Place = readonly [start: number, end: number];

function nearMiddle(text: string, places: readonly Place[]): Place | undefined {
  return places
    .filter(([, end]) => Math.min(end, text.length - end) >= LEAST_PART * text.length)
    .sort(([, a], [, b]) => Math.abs(a - text.length / 2) - Math.abs(b - text.length / 2))[0];
}
