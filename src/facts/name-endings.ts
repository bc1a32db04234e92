import { lemmasOf, type Lemma } from '../lexicon/declined.js';
import { fold } from '../lexicon/fold.js';
import { isRomanisationOf, romanise } from '../lexicon/romanisation.js';
import { soundDistance } from '../lexicon/sound-distance.js';
import { attestedLemmas, placeOf, type NameDoubt, type NamePair, type NameScene } from './name-scene.js';
import type { NameWord, SegmentNames } from './names.js';

/** Two forms this near in sound are the same name. */
const SAME_SOUND = 0.07;
/** Shortest stem that a sure ending may be taken off. */
const SHORTEST_STEM = 4;

/** Names copied in an oblique case, or given an ending of the source language (Pejakovića, Vanga, Veszprémből). */
export function* endingDoubts(pair: NamePair, scene: NameScene): Iterable<NameDoubt> {
  const { from, to } = scene;
  if (!from?.names?.declensions || to.names?.declensions) return;
  for (const names of pair.target)
    for (const word of names.words) {
      if (!word.capital || word.text.length < 3 || isPlainEntity(names, word)) continue;
      const found = leftOver(word, names, pair, scene);
      if (found && !isGenitiveOfCopy(word, names, pair)) yield doubt(word, found, scene);
    }
}

function isPlainEntity(names: SegmentNames, { at }: NameWord): boolean {
  return names.entityAt(at)?.plain === true;
}

interface LeftOver {
  readonly source: NameWord;
  /** Dictionary form in the letters of the source. */
  readonly lemma: string;
  /** The right form as the target itself has it elsewhere. */
  readonly right: string | null;
}

/** The source word whose oblique form this is, when something bears out that it is one. */
function leftOver(word: NameWord, names: SegmentNames, pair: NamePair, scene: NameScene): LeftOver | null {
  let found: LeftOver | null = null;
  for (const { words } of pair.source)
    for (const source of words) {
      if (!source.capital) continue;
      for (const lemma of candidates(word, source, scene)) {
        const right = rightForm(lemma.text, word, scene);
        if (!isProven(lemma, source, word, right, words, names, scene)) continue;
        // Suetina stands here in her own right, whatever Suetin's genitive looks like.
        if (isFeminine(lemma, source, words, scene)) return null;
        found ??= { source, lemma: lemma.text, right };
      }
    }
  return found;
}

function isProven(
  lemma: Candidate,
  source: NameWord,
  word: NameWord,
  right: string | null,
  words: readonly NameWord[],
  names: SegmentNames,
  scene: NameScene,
): boolean {
  if (lemma.sure && lemma.text.length - lemma.lemmaEnding.length >= minimumStem(lemma)) return true;
  return (
    isBorneOut(lemma, source, word, right, scene) || isObliqueByGivenName(lemma, source, word, words, names, scene)
  );
}

/** A surname's own suffix (-ić, -ski) is long enough by itself; a bare case ending needs a stem. */
const minimumStem = ({ lemmaEnding }: Lemma): number => (lemmaEnding.length >= 2 ? 2 : SHORTEST_STEM);

interface Candidate extends Lemma {
  /** True when the word is not the source's form, but another form of the same name. */
  readonly derived?: boolean;
}

/** Dictionary forms that word and source share, the word itself excepted. */
function candidates(word: NameWord, source: NameWord, { from, sourceForms }: NameScene): Candidate[] {
  if (!from) return [];
  const lemmas = lemmasOf(source.spelled, from);
  const same = /\p{Script=Latin}/u.test(source.spelled)
    ? fold(word.text) === fold(source.spelled)
    : isRomanisationOf(word.text, source.spelled);
  if (same) return lemmas;
  if (!/\p{Script=Latin}/u.test(source.spelled)) return [];
  const shared = new Set([source.spelled, ...lemmas.map(({ text }) => text)].map(fold));
  // Mateševo beside Mateševa: what may be the dictionary form is taken for it unless the source says another one.
  const mayBeRight = shared.has(fold(word.text));
  return lemmasOf(word.text, from)
    .filter(({ text }) => shared.has(fold(text)) && fold(text) !== fold(word.text) && text !== source.spelled)
    .filter(({ text }) => !mayBeRight || (sourceForms.has(text) && !sourceForms.has(word.text)))
    .map((lemma) => ({ ...lemma, sure: false, derived: true }));
}

/** The dictionary form as another word of the target spells it: the same letters, or the same sound (Takahaši: Takahashi). */
function rightForm(lemma: string, word: NameWord, { targetForms, targetContext, to }: NameScene): string | null {
  const letters = targetForms.get(fold(lemma))?.find(({ text }) => fold(text) !== fold(word.text));
  if (letters) return letters.text;
  if (/\p{Script=Latin}/u.test(lemma) && targetContext.has(lemma)) return lemma;
  for (const [folded, [other]] of targetForms) {
    if (!other || folded === fold(word.text) || folded.length < 3 || to.words?.commonWords?.has(folded) === true)
      continue;
    if (Math.abs(folded.length - lemma.length) <= 3 && soundDistance(lemma, other.text) <= SAME_SOUND)
      return other.text;
  }
  return null;
}

function isBorneOut(
  lemma: Candidate,
  source: NameWord,
  word: NameWord,
  right: string | null,
  scene: NameScene,
): boolean {
  if (lemma.text.length < 3 || !scene.from) return false;
  if (right !== null && soundDistance(lemma.text, right) < soundDistance(source.spelled, right)) return true;
  // Baja, Baje: either may be the dictionary form of the other.
  const mutual = lemmasOf(lemma.text, scene.from).some(({ text }) => text === source.spelled);
  return lemma.derived !== true && !mutual && scene.sourceForms.has(lemma.text) && fold(lemma.text) !== fold(word.text);
}

const SHARED_ENDINGS: ReadonlySet<string> = new Set(['e', 'i', 'o', 'и', 'і', 'е']);

/** Fran Šimunca for Frana Šimunca: the given name shows that the source's whole name stands in an oblique case. */
function isObliqueByGivenName(
  lemma: Candidate,
  source: NameWord,
  word: NameWord,
  words: readonly NameWord[],
  names: SegmentNames,
  { from }: NameScene,
): boolean {
  const [given, rendered] = [words[source.at - 1], names.words[word.at - 1]];
  if (!from || !source.joined || !word.joined || lemma.derived === true || SHARED_ENDINGS.has(lemma.ending))
    return false;
  if (given?.capital !== true || rendered?.capital !== true || fold(given.spelled) === fold(rendered.text))
    return false;
  return lemmasOf(given.spelled, from).some(({ text }) => fold(text) === fold(rendered.text));
}

/** Ivana Marković is no case form of Ivan: the family name beside it stands in its dictionary form. */
function isFeminine(lemma: Lemma, source: NameWord, words: readonly NameWord[], scene: NameScene): boolean {
  if (!/[aая]$/u.test(lemma.ending) || /[aая]$/u.test(lemma.lemmaEnding) || lemma.sure || !scene.from) return false;
  const before = source.joined ? words[source.at - 1] : undefined;
  // Нина Николаевна Суетина
  if (before?.capital === true && /[aая]$/u.test(before.spelled) && attestedLemmas(before.spelled, scene).length === 0)
    return true;
  const next = words[source.at + 1];
  if (!next?.capital || !next.joined) return false;
  const { from } = scene;
  const nextLemmas = lemmasOf(next.spelled, from);
  return !nextLemmas.some(({ text, sure }) => sure || scene.sourceForms.has(text) || scene.targetForms.has(fold(text)));
}

/** Ulica Vuka Karadžića: inside a longer name that was copied whole, the genitive is right. */
function isGenitiveOfCopy(word: NameWord, { words }: SegmentNames, pair: NamePair): boolean {
  let first = word.at;
  while (words[first]?.joined === true && words[first - 1]?.capital === true) first -= 1;
  if (
    word.at - first < 2 &&
    !(word.at - first === 1 && words[word.at + 1]?.joined === true && words[word.at + 1]?.capital === true)
  )
    return false;
  const head = words[first];
  const copied = (text: string): boolean =>
    pair.source.some((names) => names.words.some((source) => fold(source.spelled) === fold(text)));
  return (
    head !== undefined && copied(head.text) && (words[first + 1] === undefined || copied(words[first + 1]?.text ?? ''))
  );
}

function doubt(word: NameWord, { source, lemma, right }: LeftOver, { targetForms }: NameScene): NameDoubt {
  const expected = right ?? targetForms.get(fold(lemma))?.[0]?.text ?? romanise(lemma);
  return {
    check: 'name-case-ending',
    place: placeOf('target', [word]),
    also: [placeOf('source', [source])],
    values: { found: { kind: 'text', text: word.text }, expected: { kind: 'text', text: expected } },
    suggestions: [expected],
  };
}
