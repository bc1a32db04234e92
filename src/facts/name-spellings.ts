import { cnr } from '../languages/cnr.js';
import type { Language } from '../languages/language.js';
import { lemmasOf, type Lemma } from '../lexicon/declined.js';
import { fold } from '../lexicon/fold.js';
import { placeOf, type NameDoubt, type NameScene } from './name-scene.js';
import { isParticle, type NameWord } from './names.js';

/** Shortest name whose spellings are compared. */
const SHORTEST = 4;
const SHORTEST_STEM = 3;

/** One name in several spellings; needs no source. */
export function* spellingDoubts(scene: NameScene): Iterable<NameDoubt> {
  if (!scene.to.spaced) return;
  yield* diacritics(scene);
  yield* spacing(scene);
  yield* leakedForms(scene);
}

function doubt(words: readonly NameWord[], other: NameWord, expected: string): NameDoubt {
  return {
    check: 'name-spellings',
    place: placeOf('target', words),
    also: [placeOf('target', [other])],
    values: {
      found: { kind: 'text', text: words.map(({ text }) => text).join(' ') },
      expected: { kind: 'text', text: expected },
    },
    suggestions: [expected],
  };
}

/** Orban beside Orbán: the rarer spelling is doubted, the plain one when both are as frequent. */
function* diacritics({ targetForms, sourceForms, from }: NameScene): Iterable<NameDoubt> {
  for (const [folded, words] of targetForms) {
    if (folded.length < SHORTEST) continue;
    const spellings = new Map<string, NameWord[]>();
    for (const word of words) {
      const key = word.text.normalize('NFC').toLowerCase();
      spellings.set(key, [...(spellings.get(key) ?? []), word]);
    }
    if (spellings.size < 2) continue;
    const weight = ([key, there]: [string, NameWord[]]): number =>
      there.length * 4 +
      (from?.names?.transcribes === false && sourceForms.has(there[0]?.text ?? '') ? 2 : 0) +
      (key === folded ? 0 : 1);
    const [[, [right] = []] = [], ...rest] = [...spellings].sort((one, other) => weight(other) - weight(one));
    for (const [, odd] of rest) for (const word of odd) if (right) yield doubt([word], right, right.text);
  }
}

/** Heng Liang beside Hengliang: the rarer one is doubted, the parted one when both are as frequent. */
function* spacing({ pairs, targetForms }: NameScene): Iterable<NameDoubt> {
  const parted = new Map<string, [NameWord, NameWord][]>();
  for (const { target } of pairs)
    for (const { words } of target)
      for (const [at, second] of words.entries()) {
        const first = words[at - 1];
        if (!first?.capital || !second.capital || !second.joined || first.text.length < 2 || second.text.length < 2)
          continue;
        const key = fold(first.text + second.text);
        if (targetForms.has(key)) parted.set(key, [...(parted.get(key) ?? []), [first, second]]);
      }
  for (const [key, apart] of parted) {
    const together = targetForms.get(key) ?? [];
    const [one] = together;
    const [[first, second] = []] = apart;
    if (!one || !first || !second) continue;
    if (together.length >= apart.length) for (const duo of apart) yield doubt(duo, one, one.text);
    else for (const word of together) yield doubt([word], first, `${first.text} ${second.text}`);
  }
}

/** Vanga beside Wang, Brajovića beside Brajović: a form of the source language leaked beside the right one. */
function* leakedForms(scene: NameScene): Iterable<NameDoubt> {
  const { to, from, targetForms } = scene;
  if (to.names?.declensions || (from && !from.names?.declensions)) return;
  const language = from ?? cnr;
  if (language.script !== 'Latn' && !language.names?.respelling) return;
  for (const [folded, words] of targetForms) {
    if (folded.length < SHORTEST || words.every((word) => isKnown(word, scene))) continue;
    const right = rightBeside(words, language, scene);
    if (right) for (const word of words) yield doubt([word], right, right.text);
  }
}

function isKnown(word: NameWord, { pairs }: NameScene): boolean {
  return pairs.some(({ target }) =>
    target.some((names) => names.segment === word.segment && names.entityAt(word.at)?.plain === true),
  );
}

/** The right form, when the article has one that this form can be traced to. */
function rightBeside(words: readonly NameWord[], language: Language, scene: NameScene): NameWord | null {
  const [word] = words;
  if (!word || words.some((one) => isGivenName(one, scene))) return null;
  for (const lemma of lemmasOf(word.text, language)) {
    if (lemma.text.length - lemma.lemmaEnding.length < SHORTEST_STEM) continue;
    for (const [folded, others] of scene.targetForms) {
      const [right] = others;
      if (!right || folded === fold(word.text) || others.length < words.length) continue;
      if (isRespelled(lemma.text, right.text) && isElsewhere(words, others)) return right;
      if (scene.from && folded === fold(lemma.text) && isTelling(lemma, others, scene)) return right;
    }
  }
  return null;
}

/** A word before another capital is a given name, of which languages have male and female forms (Paul, Paula). */
function isGivenName(word: NameWord, { pairs }: NameScene): boolean {
  return pairs.some(({ target }) =>
    target.some(({ segment, words }) => {
      const next = segment === word.segment ? words[word.at + 1] : undefined;
      return next?.joined === true && next.capital && !isParticle(next.text) && !word.possessive;
    }),
  );
}

/** The same letters once the usual spellings by sound are taken back: Vang and Wang, but not Karl and Carl. */
function isRespelled(lemma: string, right: string): boolean {
  const home = fold(right)
    .replace(/w/g, 'v')
    .replace(/y/g, 'j')
    .replace(/x/g, 'sj')
    .replace(/sh/g, 's')
    .replace(/ch/g, 'c')
    .replace(/zh/g, 'z')
    .replace(/kh/g, 'h')
    .replace(/([a-z])\1/g, '$1');
  const heard = fold(lemma)
    .replace(/dj/g, 'd')
    .replace(/([a-z])\1/g, '$1');
  return fold(lemma) !== fold(right) && heard === home && /[vjwyx]|sh|ch|zh|kh/.test(fold(right));
}

/** Jana and Yan in one sentence alone are two people. */
function isElsewhere(words: readonly NameWord[], others: readonly NameWord[]): boolean {
  return others.some((other) => words.every((word) => other.segment !== word.segment));
}

/** An ending that names hardly have by nature; -a only beside a family name (Viktor Orban … Orbana). */
function isTelling(lemma: Lemma, others: readonly NameWord[], { pairs }: NameScene): boolean {
  if (lemma.sure || /^(?:u|om|em|ov|ova|ovog|ovom|ca|cu|cem)$/.test(lemma.ending)) return true;
  if (lemma.ending !== 'a') return false;
  return others.some((other) =>
    pairs.some(({ target }) =>
      target.some(
        ({ segment, words }) =>
          segment === other.segment &&
          other.joined &&
          words[other.at - 1]?.capital === true &&
          words[other.at - 1]?.initial === false,
      ),
    ),
  );
}
