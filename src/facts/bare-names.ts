import { lemmasOf } from '../lexicon/declined.js';
import { fold } from '../lexicon/fold.js';
import { formsOf } from '../lexicon/gazetteer.js';
import { isRomanisationOf } from '../lexicon/romanisation.js';
import { soundDistance } from '../lexicon/sound-distance.js';
import { preferredForm, sourceEntities, type NamedEntity } from './known-names.js';
import { mismatch } from './name-mismatch.js';
import type { NameDoubt, NamePair, NameScene } from './name-scene.js';
import { isParticle, type NameWord } from './names.js';

/** A word this far in sound from every word of the source is another name; this near, it is the same. */
const OTHER = 0.5;
const SAME = 0.2;
/** In languages that keep foreign spellings, a word this near is a misspelling. */
const NEAR = 0.34;

/** Doubts about a pair that is nothing but a name: here the two sides must answer each other wholly. */
export function* bareNameDoubts(pair: NamePair, scene: NameScene): Iterable<NameDoubt> {
  if (!pair.bare || !scene.from) return;
  const words = pair.target
    .flatMap((names) => names.words)
    .filter(({ text, capital }) => !isParticle(text) && (capital || text.length > 3));
  const source = pair.source.flatMap((names) => names.words);
  if (words.length === 0 || source.length === 0) return;
  const known = sourceEntities(pair, scene).find(
    ({ words: named }) => named[0]?.at === -1 || named.length >= source.filter(({ text }) => !isParticle(text)).length,
  );
  const doubt = known ? againstKnown(known, words, scene) : againstUnknown(words, source, pair, scene);
  if (doubt) yield doubt;
}

/** The name of somebody or something known must be made of words of its known forms. */
function againstKnown(known: NamedEntity, words: readonly NameWord[], scene: NameScene): NameDoubt | null {
  const forms = formsOf(known.entity, scene.to);
  const plain = (text: string): string =>
    fold(text)
      .replace(/[iy]+/g, 'i')
      .replace(/[^\p{L}\p{Nd}]/gu, '');
  const parts = new Set(forms.flatMap((form) => form.split(/[\s-]+/u)).map(plain));
  const right = words.every(({ text }) => text.split('-').every((part) => parts.has(plain(part)) || isParticle(part)));
  const inOrder = forms.some((form) => plain(form) === plain(words.map(({ text }) => text).join('')));
  if (forms.length === 0 || (right && (known.entity.kind === 'person' || inOrder || words.length === 1))) return null;
  if (!right && known.entity.adjectives.some((adjective) => words.some(({ text }) => text === adjective))) return null;
  const expected =
    known.partial && words.length > 1
      ? preferredForm(known.entity, words, scene.to)
      : preferredForm(known.entity, known.words, scene.to);
  const near = forms.some((form) => soundDistance(form, words.map(({ text }) => text).join(' ')) <= NEAR);
  return mismatch(words, known.words, near ? 'misspelt' : 'other', expected);
}

/** A name that the lexicon does not know: by its letters where they are kept, else by its sound. */
function againstUnknown(
  words: readonly NameWord[],
  source: readonly NameWord[],
  pair: NamePair,
  scene: NameScene,
): NameDoubt | null {
  const { from } = scene;
  if (!from || !scene.hasContext || from.script === 'Arab' || from.script === 'Hebr') return null;
  const entity = pair.target.flatMap((names) => names.entities).find(({ plain }) => plain)?.entity;
  const text = source.map(({ spelled }) => spelled).join(' ');
  if (
    entity &&
    formsOf(entity, from).length > 0 &&
    !formsOf(entity, from).some((form) => soundDistance(form, text) <= NEAR)
  )
    return mismatch(words, source, 'other', '');
  if (entity) return null;
  const keepsLetters = from.names?.transcribes !== true && from.script === 'Latn';
  const spellings = (word: NameWord): string[] => [
    word.spelled,
    ...lemmasOf(word.spelled, from).map((lemma) => lemma.text),
  ];
  const distance = ({ text: one }: NameWord): number =>
    Math.min(...source.flatMap((other) => spellings(other).map((form) => soundDistance(one, form))));
  const inflected =
    keepsLetters || from.script === 'Grek' ? words.find((word) => isLongForm(word, source, scene)) : undefined;
  if (inflected)
    return {
      ...mismatch([inflected], source, 'misspelt', shorterForm(inflected, scene) ?? ''),
      check: 'name-case-ending',
    };
  const distances = words.map(distance);
  if (distances.every((one) => one > OTHER) || (words.length > 1 && distances.some((one) => one > OTHER)))
    return mismatch(words, source, 'other', '');
  if (!keepsLetters) return null;
  const letters = new Set([...source.flatMap(spellings), ...scene.sourceForms.keys()].map(fold));
  const odd = words.filter((word, at) => !letters.has(fold(word.text)) && (distances[at] ?? 1) <= NEAR);
  const [first] = odd;
  if (first && distances.every((one) => one <= SAME || one > OTHER))
    return mismatch(odd, source, 'misspelt', nearest(first, source) ?? '');
  return null;
}

function nearest(word: NameWord, source: readonly NameWord[]): string | null {
  const ranked = source
    .map(({ text }) => ({ text, distance: soundDistance(text, word.text) }))
    .sort((one, other) => one.distance - other.distance);
  return ranked[0]?.text ?? null;
}

/** Tuskiem copied where the same name also stands as Tusk. */
function isLongForm(word: NameWord, source: readonly NameWord[], scene: NameScene): boolean {
  if (scene.from?.names?.declensions) return false;
  return source.some(({ spelled }) => isRomanisationOf(word.text, spelled)) && shorterForm(word, scene) !== null;
}

function shorterForm({ text }: NameWord, { sourceForms }: NameScene): string | null {
  const latin = [...sourceForms.keys()].find((form) => {
    if (form.length >= text.length || form.length < 3) return false;
    return fold(text).startsWith(fold(form)) && text.length - form.length <= 4;
  });
  return latin ?? null;
}
