import { lemmasOf } from '../lexicon/declined.js';
import { fold } from '../lexicon/fold.js';
import { findEntities, formsOf } from '../lexicon/gazetteer.js';
import { placeOf, type NameDoubt, type NameScene } from './name-scene.js';
import type { NameWord, SegmentNames } from './names.js';

/** Names that leaked from the source language into a translation that came alone: only those with letters that tell (Beč, Veszprémből). */
export function* leakedDoubts(scene: NameScene): Iterable<NameDoubt> {
  const { from, to, pairs } = scene;
  if (!from?.spaced || from.script !== 'Latn' || pairs.some(({ source }) => source.length > 0)) return;
  for (const { target } of pairs)
    for (const names of target) {
      yield* exonyms(names, scene);
      if (!to.names?.declensions) yield* endings(names, scene);
    }
}

const hasForeignLetter = (text: string): boolean => /[^\p{ASCII}]/u.test(text);

function doubt(check: 'name-exonym' | 'name-case-ending', words: readonly NameWord[], expected: string): NameDoubt {
  return {
    check,
    place: placeOf('target', words),
    values: {
      found: { kind: 'text', text: words.map(({ text }) => text).join(' ') },
      expected: { kind: 'text', text: expected },
    },
    suggestions: [expected],
  };
}

function* exonyms(names: SegmentNames, { from, to }: NameScene): Iterable<NameDoubt> {
  if (!from) return;
  for (const { entity, form, word, length } of findEntities(names.segment.text, names.words, from)) {
    const words = names.words.slice(word, word + length);
    const right = formsOf(entity, to);
    const isRight = right.some((known) => fold(known) === fold(form)) || names.entityAt(word) !== null;
    const partOfName = words[0]?.joined === true && names.words[word - 1]?.capital === true;
    const [expected] = right;
    if (
      entity.kind !== 'person' &&
      expected !== undefined &&
      !isRight &&
      !partOfName &&
      hasForeignLetter(words.map(({ text }) => text).join(''))
    )
      yield doubt('name-exonym', words, expected);
  }
}

function* endings(names: SegmentNames, { from }: NameScene): Iterable<NameDoubt> {
  if (!from) return;
  for (const word of names.words) {
    if (!word.capital || !hasForeignLetter(word.text) || names.entityAt(word.at) !== null) continue;
    const lemma = lemmasOf(word.text, from).find(({ sure, ending }) => sure && hasForeignLetter(ending));
    if (lemma && lemma.text.length > 3) yield doubt('name-case-ending', [word], lemma.text);
  }
}
