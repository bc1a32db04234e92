import { fold } from '../lexicon/fold.js';
import { homeSpelling } from '../lexicon/respelled-names.js';
import { isRomanisationOf } from '../lexicon/romanisation.js';
import { placeOf, type NameDoubt, type NamePair, type NameScene } from './name-scene.js';
import type { NameWord, SegmentNames } from './names.js';

interface Respelled {
  readonly word: NameWord;
  readonly source: NameWord;
  readonly home: string;
  readonly plain: boolean;
}

/** Foreign names left as the source language spells them by sound (Hevi Industriz, Gerkhard Myuller). */
export function* transcriptionDoubts(pair: NamePair, scene: NameScene): Iterable<NameDoubt> {
  if (scene.from?.names?.transcribes !== true || scene.to.names?.transcribes === true) return;
  const sources = capitalForms(pair);
  for (const names of pair.target) {
    const found = names.words.flatMap((word) => respelled(word, names, sources, scene) ?? []);
    for (const run of runs(found)) yield doubt(run);
  }
}

/** A capitalised form of the source with the first word that has it. */
interface CapitalForm {
  readonly word: NameWord;
  readonly latin: boolean;
  readonly folded: string;
}

/** Each capitalised form of the source once: a long text has many words and few of them. */
function capitalForms({ source }: NamePair): CapitalForm[] {
  const forms = new Map<string, CapitalForm>();
  for (const { words } of source)
    for (const word of words) {
      if (!word.capital || forms.has(word.spelled)) continue;
      const latin = /\p{Script=Latin}/u.test(word.spelled);
      forms.set(word.spelled, { word, latin, folded: fold(word.spelled) });
    }
  return [...forms.values()];
}

function respelled(
  word: NameWord,
  names: SegmentNames,
  sources: readonly CapitalForm[],
  { from }: NameScene,
): Respelled | null {
  if (!word.capital || !from || names.entityAt(word.at) !== null) return null;
  const folded = fold(word.text);
  for (const { word: source, latin, folded: form } of sources) {
    const same = latin ? form === folded : isRomanisationOf(word.text, source.spelled);
    const home = same ? homeSpelling(source.spelled, from) : null;
    if (home !== null && fold(home.home) !== folded) return { word, source, ...home };
  }
  return null;
}

/** Neighbouring words are one doubt. */
function runs(found: readonly Respelled[]): Respelled[][] {
  const all: Respelled[][] = [];
  for (const one of found) {
    const run = all[all.length - 1];
    const last = run?.[run.length - 1];
    if (run && last && one.word.joined && one.word.at === last.word.at + 1) run.push(one);
    else all.push([one]);
  }
  return all;
}

function doubt(run: readonly Respelled[]): NameDoubt {
  const expected = run.map(({ home }) => home).join(' ');
  return {
    check: run.some(({ plain }) => plain) ? 'name-transcription' : 'name-case-ending',
    place: placeOf(
      'target',
      run.map(({ word }) => word),
    ),
    also: [
      placeOf(
        'source',
        run.slice(0, 1).map(({ source }) => source),
      ),
    ],
    values: {
      found: { kind: 'text', text: run.map(({ word }) => word.text).join(' ') },
      expected: { kind: 'text', text: expected },
    },
    suggestions: [expected],
  };
}
