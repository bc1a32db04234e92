import { lemmasOf } from '../lexicon/declined.js';
import { fold } from '../lexicon/fold.js';
import { isGivenName } from '../lexicon/respelled-names.js';
import { isRomanisationOf, romanise } from '../lexicon/romanisation.js';
import { soundDistance } from '../lexicon/sound-distance.js';
import { mismatch } from './name-mismatch.js';
import { attestedLemmas, type NameDoubt, type NamePair, type NameScene } from './name-scene.js';
import type { NameWord, SegmentNames } from './names.js';

/** Given names this near in sound are the same; a word this near to any other may answer for it; over `OTHER` it does not. */
const SAME = 0.12;
const MAY_ANSWER = 0.3;
const OTHER = 0.5;
/** A rendering letter by letter. */
const STRICTLY = 0.06;
const SHORTEST = 3;

/** One half of a full name is right, the other is another name, a misspelt one or a translated one (Petra Shepherd for Petra Schäfer). */
export function* anchoredDoubts(pair: NamePair, scene: NameScene): Iterable<NameDoubt> {
  const { from, to } = scene;
  const inflects = to.names?.declensions !== undefined && to.names.nounCapitals !== true;
  if (!from?.names || from.script === 'Arab' || !from.spaced || to.names?.transcribes === true || inflects) return;
  const sourceDuos = pair.source.flatMap((names) => duos(names.words).filter((duo) => isUnknown(duo, names)));
  const targetDuos = pair.target.flatMap((names) => duos(names.words).filter((duo) => isUnknown(duo, names)));
  for (const source of sourceDuos)
    for (const target of targetDuos) {
      const doubt = compareDuos(source, target, pair, scene);
      if (doubt) yield doubt;
    }
}

type Duo = readonly [NameWord, NameWord];

/** Places that are given names as well. */
const GIVEN_NAMES_TOO: ReadonlySet<string> = new Set(
  'Petra Sofia Florence Sydney Paris Jordan Georgia Victoria Santiago Israel Alexandria Milan Verona Roma Charlotte Lourdes'.split(
    ' ',
  ),
);

/** No entity of the lexicon; a single word may be a given name all the same (Petra, Sofia). */
function isUnknown(duo: Duo, { entityAt }: SegmentNames): boolean {
  return (
    duo.every(({ at, text }) => entityAt(at) === null || GIVEN_NAMES_TOO.has(text)) &&
    duo.some(({ at }) => entityAt(at) === null)
  );
}

/** Neighbouring capitalised words, two by two. */
function duos(words: readonly NameWord[]): Duo[] {
  return words.flatMap((second, at): Duo[] => {
    const first = words[at - 1];
    const fits =
      first?.capital === true &&
      second.capital &&
      second.joined &&
      first.text.length >= SHORTEST &&
      second.text.length >= SHORTEST;
    return first && fits ? [[first, second]] : [];
  });
}

function compareDuos(source: Duo, target: Duo, pair: NamePair, scene: NameScene): NameDoubt | null {
  const familyFirst = scene.from?.names?.familyFirst === true;
  const [given, family] = familyFirst ? [source[1], source[0]] : source;
  const order: readonly (readonly [NameWord, NameWord])[] = familyFirst ? [target, [target[1], target[0]]] : [target];
  for (const [anchor, other] of order) {
    if (isCommon(anchor, scene) || isCommon(other, scene) || !isSame(given, anchor, scene, SAME)) continue;
    if (isAnswered(family, pair, scene) || answersAnything(other, pair, scene)) continue;
    const distance = Math.min(...spellingsOf(family, scene).map((form) => soundDistance(form, other.text)));
    if (other.text.includes('-') || family.text.includes('-') || isGenitive(other, family, scene)) continue;
    const near = distance <= MAY_ANSWER;
    // Qaboos, Qabus: two transcriptions of a third language's name.
    if (near && distance <= STRICTLY) continue;
    if (!keepsLetters(scene) && distance <= OTHER) continue;
    const right = keepsLetters(scene) ? dictionaryForm(family, scene) : '';
    const marked = familyFirst ? target : [other];
    const expected = familyFirst ? `${anchor.text} ${right}` : right;
    const doubt = mismatch(marked, [family], near ? 'misspelt' : 'other', expected);
    // „Радио Свобода“: a word that is translated may stand second, too.
    return keepsLetters(scene) || isGivenName(anchor.text) ? doubt : { ...doubt, tier: 'hint' };
  }
  return null;
}

/** Baums Oz-Serie: a genitive of the target. */
function isGenitive({ text }: NameWord, family: NameWord, scene: NameScene): boolean {
  return text.endsWith('s') && spellingsOf(family, scene).some((form) => plain(form) === plain(text.slice(0, -1)));
}

const keepsLetters = ({ from }: NameScene): boolean => from?.script === 'Latn' && from.names?.transcribes === false;

function isCommon({ text }: NameWord, { from, to }: NameScene): boolean {
  const lower = text.toLowerCase();
  return [from, to].some(
    (language) =>
      language?.words?.commonWords?.has(lower) === true || language?.words?.functionWords.has(lower) === true,
  );
}

function spellingsOf({ spelled }: NameWord, { from }: NameScene): string[] {
  return from ? [spelled, ...lemmasOf(spelled, from).map(({ text }) => text)] : [spelled];
}

/** Schäfer, Schaefer, Schafer; Đorđe, Djordje, Dorde. */
const plain = (text: string): string =>
  fold(text)
    .replace(/dj/g, 'd')
    .replace(/([aou])e/g, '$1')
    .replace(/[iy]+/g, 'i');

function isSame(source: NameWord, target: NameWord, scene: NameScene, limit: number): boolean {
  const forms = spellingsOf(source, scene);
  if (forms.some((form) => plain(form) === plain(target.text) || isRomanisationOf(target.text, form))) return true;
  return !keepsLetters(scene) && forms.some((form) => soundDistance(form, target.text) <= limit);
}

function isAnswered(source: NameWord, pair: NamePair, scene: NameScene): boolean {
  return pair.target.some(({ words }) => words.some((word) => isSame(source, word, scene, MAY_ANSWER)));
}

function answersAnything(target: NameWord, pair: NamePair, scene: NameScene): boolean {
  return pair.source.some(({ words }) => words.some((word) => isSame(word, target, scene, MAY_ANSWER)));
}

function dictionaryForm(word: NameWord, scene: NameScene): string {
  return attestedLemmas(word.spelled, scene)[0] ?? word.spelled;
}

/** A name that the target spells right elsewhere (Kovalchuk), and here not (Kovalchukova). */
export function* strayDoubts(pair: NamePair, scene: NameScene): Iterable<NameDoubt> {
  const { from, to } = scene;
  if (
    !from?.names ||
    !from.spaced ||
    from.names.nounCapitals === true ||
    to.names?.declensions ||
    to.names?.transcribes === true
  )
    return;
  for (const { words, entityAt } of pair.source)
    for (const source of words) {
      if (!source.capital || source.text.length <= SHORTEST || entityAt(source.at) !== null || source.initial) continue;
      const right = rightElsewhere(source, scene);
      if (right === null || isRendered(source, pair, scene)) continue;
      const stray = strayIn(source, right, pair, scene);
      if (stray) yield mismatch([stray], [source], 'misspelt', right);
    }
}

/** How the target writes this name where it writes it letter for letter. */
function rightElsewhere(source: NameWord, scene: NameScene): string | null {
  for (const form of spellingsOf(source, scene))
    for (const [, [first]] of scene.targetForms)
      if (first && first.text.length > SHORTEST && isRomanisationOf(first.text, form)) return first.text;
  return null;
}

const isRendered = (source: NameWord, pair: NamePair, scene: NameScene): boolean =>
  pair.target.some(({ words }) => words.some((word) => isSame(source, word, scene, STRICTLY)));

/** The right form with something added (Kovalchukova), unless another name of the source is meant by it. */
function strayIn(source: NameWord, right: string, pair: NamePair, scene: NameScene): NameWord | null {
  for (const { words, entityAt } of pair.target)
    for (const word of words) {
      if (!word.capital || entityAt(word.at) !== null || isCommon(word, scene) || word.text === `${right}s`) continue;
      if (word.text.length <= right.length || !fold(word.text).startsWith(fold(right)) || word.text.includes('-'))
        continue;
      const meant = pair.source.some((names) =>
        names.words.some((other) => other !== source && isSame(other, word, scene, SAME)),
      );
      if (!meant) return word;
    }
  return null;
}

/** A code name with a number (Беркут-2) that was translated (Golden Eagle-2), and a name taken for a word (Bar: the bar). */
export function* translatedDoubts(pair: NamePair, scene: NameScene): Iterable<NameDoubt> {
  const { from, to } = scene;
  if (!from?.names || !from.spaced || to.names?.declensions || from.script === 'Arab') return;
  for (const { words, entityAt } of pair.source)
    for (const source of words) {
      if (!source.capital) continue;
      yield* translatedCode(source, pair);
      if (!source.initial && entityAt(source.at) === null && from.names.nounCapitals !== true)
        yield* takenForWord(source, pair, scene);
    }
}

function* translatedCode(source: NameWord, pair: NamePair): Iterable<NameDoubt> {
  const [, name = '', number = ''] = /^(\p{Lu}\p{Ll}+)-(?!(?:19|20)\d\d$)(\d+)$/u.exec(source.spelled) ?? [];
  if (number === '') return;
  for (const { words } of pair.target)
    for (const word of words) {
      const [, rendered = '', same = ''] = /^(\p{L}+)-(\d+)$/u.exec(word.text) ?? [];
      if (same !== number || soundDistance(name, rendered) <= OTHER) continue;
      const before = word.joined ? words[word.at - 1] : undefined;
      const marked = before?.capital === true && !before.initial ? [before, word] : [word];
      yield mismatch(marked, [source], 'translated', romanise(source.spelled));
    }
}

function* takenForWord(source: NameWord, pair: NamePair, scene: NameScene): Iterable<NameDoubt> {
  for (const form of spellingsOf(source, scene)) {
    const [name] = (scene.targetForms.get(fold(form)) ?? []).filter(({ initial }) => !initial);
    if (!name || name.text.length < SHORTEST) continue;
    for (const { words } of pair.target) {
      if (words.some((word) => word.capital && isSame(source, word, scene, MAY_ANSWER))) return;
      for (const word of words) {
        const article = words[word.at - 1];
        if (word.capital || word.text !== name.text.toLowerCase() || !/^(?:the|a|an)$/i.test(article?.text ?? ''))
          continue;
        yield mismatch(article ? [article, word] : [word], [source], 'translated', name.text);
        return;
      }
    }
  }
}
