import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NO_AIDS, type AlignAids } from '../src/align/aids.js';
import { alignTexts } from '../src/align/align-texts.js';
import type { Line } from '../src/align/line.js';
import type { Language } from '../src/languages/language.js';
import type { Role } from '../src/model/document.js';
import { lineRulesOf } from '../src/readers/line-rules.js';
import type { GoldArticle, GoldSegment } from './datasets/articles.js';
import type { Link } from './metrics/links.js';
import { perturbed, seeded, type PlainSegment, type Rates, type Strangers, type TextBead } from './perturb.js';
import { knownLanguage } from './known-language.js';

/** A document of two texts as lines, with its gold in line numbers. */
export interface LineDocument {
  readonly from: Language;
  readonly to: Language;
  readonly source: readonly Line[];
  readonly target: readonly Line[];
  readonly gold: readonly Link[];
}

/** A document before it is perturbed: beads in the order of both sides. */
export interface BeadDocument {
  readonly from: string;
  readonly to: string;
  readonly beads: readonly TextBead[];
}

/** What is done to a document at each level; `joined` and `dropped` show one kind alone. */
export const LEVELS: Readonly<Record<string, Rates>> = {
  clean: { drop: 0, merge: 0, split: 0 },
  light: { drop: 0.03, merge: 0.05, split: 0.03, junk: 0.04, caption: 0.5 },
  medium: { drop: 0.08, merge: 0.1, split: 0.08, junk: 0.1, paragraph: 0.03, caption: 0.5 },
  heavy: { drop: 0.15, merge: 0.15, split: 0.15, junk: 0.15, paragraph: 0.06, foreign: 0.1, caption: 0.5 },
  joined: { drop: 0, merge: 0.15, split: 0.15 },
  dropped: { drop: 0.1, merge: 0, split: 0 },
};

/** The body and captions of every article that has a gold. */
export function articleBeads(articles: readonly GoldArticle[]): BeadDocument[] {
  return articles.map((article) => ({ from: article.from, to: article.to, beads: textBeads(article) }));
}

const SLICE = 24;

/** German sentences beside their machine translation into French, line by line, in documents of 24: fresh draws of the stored set. */
export function translatedBeads(data: string): BeadDocument[] {
  const folder = join(data, 'alignment', 'textberg-dev');
  if (!existsSync(folder)) return [];
  const lines = (name: string): string[] => readFileSync(join(folder, name), 'utf8').trimEnd().split('\n');
  const [source, target] = [lines('dev.src.txt'), lines('dev.mt-google.fr.txt')];
  const beads = source.flatMap((text, line): TextBead[] =>
    target[line]?.trim() ? [{ source: [plain(text)], target: [plain(target[line])] }] : [],
  );
  return Array.from({ length: Math.ceil(beads.length / SLICE) }, (_, slice) => ({
    from: 'de',
    to: 'fr',
    beads: beads.slice(slice * SLICE, (slice + 1) * SLICE),
  }));
}

function plain(text: string): PlainSegment {
  return { text, block: 1, role: 'body' };
}

/** A document changed on either side, with strange sentences out of others; the same seed gives the same. */
export function perturbedDocument(
  documents: readonly BeadDocument[],
  index: number,
  seed: number,
  rates: Rates,
): LineDocument {
  const { from, to, beads } = documents[index] ?? { from: '', to: '', beads: [] };
  const random = seeded(seed * 1000 + index);
  const changed = perturbed(beads, [from, to], random, rates, strangersTo(documents, index));
  return laidOut(changed, knownLanguage(from), knownLanguage(to), rates.caption ?? 0, random);
}

/** Sentences of other documents in the same two languages. */
function strangersTo(documents: readonly BeadDocument[], index: number): Strangers {
  const own = documents[index];
  const others = documents.filter((other) => other !== own && other.from === own?.from && other.to === own.to);
  const texts = (side: 'source' | 'target'): string[] =>
    others.flatMap(({ beads }) => beads.flatMap((bead) => bead[side].map(({ text }) => text)));
  return { source: texts('source'), target: texts('target') };
}

/** Both sides in their own order: with `caption` as its chance a caption stands elsewhere in the target. */
function laidOut(
  beads: readonly TextBead[],
  from: Language,
  to: Language,
  caption: number,
  random: () => number,
): LineDocument {
  const order = beads.map((bead, place) => {
    const moves = bead.target[0]?.role === 'caption' && random() < caption;
    return { bead, place: moves ? random() * beads.length : place };
  });
  const source = beads.flatMap((bead) => bead.source);
  const target = order.sort((one, other) => one.place - other.place).flatMap(({ bead }) => bead.target);
  const numbers = (segments: readonly PlainSegment[], all: readonly PlainSegment[]): number[] =>
    segments.map((segment) => all.indexOf(segment));
  return {
    from,
    to,
    source: source.map((segment) => lineOf(segment, from)),
    target: target.map((segment) => lineOf(segment, to)),
    gold: beads.map((bead) => ({ source: numbers(bead.source, source), target: numbers(bead.target, target) })),
  };
}

/** A line as a reader gives it: page furniture is noise, the credit of a picture a caption. */
function lineOf({ text, block, role }: PlainSegment, language: Language): Line {
  const rules = lineRulesOf(language);
  if (role !== 'body') return { text, block, role: role as Role };
  if (rules.noise(text) !== null) return { text, block, role: 'noise' };
  return { text, block, role: rules.caption(text) ? 'caption' : 'body' };
}

/** Beads without those of noise alone: noise beside noise is neither right nor wrong. */
export function withoutNoise(beads: readonly Link[], { source, target }: LineDocument): Link[] {
  const isNoise = (lines: readonly Line[], line: number | string): boolean => lines[Number(line)]?.role === 'noise';
  return beads.filter(
    (bead) =>
      !bead.source.every((line) => isNoise(source, line)) || !bead.target.every((line) => isNoise(target, line)),
  );
}

/** Aligns a document as the desk does. */
export function aligned({ source, target, from, to }: LineDocument, aids: AlignAids = NO_AIDS): readonly Link[] {
  return alignTexts({ source, target, from, to }, aids);
}

function textBeads(article: GoldArticle): TextBead[] {
  const own = plainSegments(article.source, article.sourceSegments);
  const other = plainSegments(article.target, article.targetSegments);
  const of = (ids: readonly string[], from: ReadonlyMap<string, PlainSegment>): PlainSegment[] =>
    ids.flatMap((id) => from.get(id) ?? []);
  return article.alignment
    .map(({ source, target }) => ({ source: of(source, own), target: of(target, other) }))
    .filter(({ source, target }) => ![...source, ...target].some(({ role }) => role === 'noise'));
}

function plainSegments(text: string, gold: readonly GoldSegment[]): Map<string, PlainSegment> {
  return new Map(
    gold.map(({ id, role, start, text: own }) => {
      const block = text.slice(0, start).split(/\n\s*\n/).length;
      return [id, { text: own, block, role: role === 'lead' ? 'lede' : role }];
    }),
  );
}
