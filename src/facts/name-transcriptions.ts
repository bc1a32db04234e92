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
  for (const names of pair.target) {
    const found = names.words.flatMap((word) => respelled(word, names, pair, scene) ?? []);
    for (const run of runs(found)) yield doubt(run);
  }
}

function respelled(word: NameWord, names: SegmentNames, pair: NamePair, { from }: NameScene): Respelled | null {
  if (!word.capital || !from || names.entityAt(word.at) !== null) return null;
  for (const { words } of pair.source)
    for (const source of words) {
      if (!source.capital) continue;
      const latin = /\p{Script=Latin}/u.test(source.spelled);
      const same = latin ? fold(source.spelled) === fold(word.text) : isRomanisationOf(word.text, source.spelled);
      const home = same ? homeSpelling(source.spelled, from) : null;
      if (home !== null && fold(home.home) !== fold(word.text)) return { word, source, ...home };
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
