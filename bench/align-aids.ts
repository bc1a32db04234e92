import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AlignAids } from '../src/align/aids.js';
import { alignLines } from '../src/align/align-lines.js';
import type { Language } from '../src/languages/language.js';
import { version } from '../src/version.js';
import { STORED } from './align-sets.js';
import { knownLanguage } from './known-language.js';
import { readAlignments, type GoldAlignment } from './datasets/alignments.js';
import { scoreLinks, type Link } from './metrics/links.js';
import { syntheticVectors } from './synthetic-vectors.js';

/** What a translator made of the source of a set, line by line. */
const TRANSLATIONS: readonly (readonly [set: string, from: string, to: string, engines: readonly string[]])[] = [
  ['textberg-dev', 'de', 'fr', ['google', 'europarlfull', 'europarllight']],
];

/** Chance in a vector against what its text means; null is no meaning at all. */
const NOISES: readonly (number | null)[] = [0.5, 1, 2, 3, null];

/** The table of `npm run bench -- align-aids`: each engine's translations, the same of the wrong lines, and vectors of known quality. */
export function run(data: string): Promise<string> {
  const folder = join(data, 'alignment');
  const bridges = TRANSLATIONS.flatMap(([set, from, to, engines]) =>
    readAlignments(join(folder, set)).flatMap((document) =>
      engines.flatMap((engine) => bridgeRows(join(folder, set), set, document, languages(from, to), engine)),
    ),
  );
  const vectors = STORED.flatMap(([set, from, to]) =>
    vectorRows(readAlignments(join(folder, set)), set, languages(from, to)),
  );
  const signature = `align-aids|recto:${version}|lexicons:none|score:vecalign-strict-lax`;
  return Promise.resolve(
    [signature, 'aid                                             strict     lax', ...bridges, ...vectors].join('\n'),
  );
}

interface Languages {
  readonly from: Language;
  readonly to: Language;
}

function bridgeRows(folder: string, set: string, document: GoldAlignment, both: Languages, engine: string): string[] {
  const file = join(folder, `${document.name}.mt-${engine}.${both.to.tag}.txt`);
  if (!existsSync(file)) return [];
  const lines = document.source.split('\n');
  const translated = readFileSync(file, 'utf8').split('\n');
  const bridge = (place: (line: number) => number): AlignAids => ({
    translations: new Map(lines.map((line, index) => [line, translated[place(index) % lines.length] ?? ''])),
  });
  return [
    row(`${set} ${engine}`, [document], both, () => bridge((line) => line)),
    row(`${set} ${engine}, next line's`, [document], both, () => bridge((line) => line + 1)),
    row(`${set} ${engine}, shuffled`, [document], both, () => bridge((line) => line * 197 + 53)),
  ];
}

function vectorRows(documents: readonly GoldAlignment[], set: string, both: Languages): string[] {
  if (documents.length === 0) return [];
  return [
    row(`${set} nothing`, documents, both, () => ({})),
    ...NOISES.map((noise) =>
      row(
        `${set} vectors, ${noise === null ? 'chance alone' : `noise ${String(noise)}`}`,
        documents,
        both,
        (document) => ({
          vectors: syntheticVectors(document, noise ?? 1, noise === null),
        }),
      ),
    ),
  ];
}

function row(
  name: string,
  documents: readonly GoldAlignment[],
  { from, to }: Languages,
  aids: (document: GoldAlignment) => AlignAids,
): string {
  const scored = documents.map((document) => ({
    gold: document.gold,
    found: alignLines({ source: document.source, target: document.target, from, to }, aids(document)) as Link[],
  }));
  const { strict, lax } = scoreLinks(scored);
  return `${name.padEnd(46)} ${strict.f1.toFixed(4)}  ${lax.f1.toFixed(4)}`;
}

function languages(from: string, to: string): Languages {
  return { from: knownLanguage(from), to: knownLanguage(to) };
}
