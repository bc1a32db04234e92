import { fold } from '../lexicon/fold.js';
import { isRomanisationOf } from '../lexicon/romanisation.js';
import { placeOf, type NameDoubt, type NamePair, type NameScene } from './name-scene.js';
import type { NameWord } from './names.js';

/** People whose names are spelt by another language's standard (Igor Gritsenko for Ігор Гриценко) or parted wrongly (Ou Yangjing). */
export function* standardDoubts(pair: NamePair, scene: NameScene): Iterable<NameDoubt> {
  yield* byOtherStandard(pair, scene);
  yield* partedSurnames(pair, scene);
}

function doubt(
  check: NameDoubt['check'],
  words: readonly NameWord[],
  source: readonly NameWord[],
  expected: string,
  variant?: string,
): NameDoubt {
  return {
    check,
    place: placeOf('target', words),
    also: source.length > 0 ? [placeOf('source', source)] : [],
    values: {
      found: { kind: 'text', text: words.map(({ text }) => text).join(' ') },
      expected: { kind: 'text', text: expected },
    },
    suggestions: [expected],
    ...(variant !== undefined && { variant }),
  };
}

/** A family name that is surely the language's own, spelt letter by letter but not by its standard; the given name goes along. */
function* byOtherStandard(pair: NamePair, { from, to }: NameScene): Iterable<NameDoubt> {
  const standard = from?.names?.standard;
  if (!standard || to.script !== 'Latn' || to.names?.transcribes === true) return;
  const pairs = pair.source.flatMap(({ words }) =>
    words
      .filter(({ capital, spelled }) => capital && standard.ownNames.test(spelled))
      .map((source) => ({ source, given: words[source.at - 1] })),
  );
  for (const { source, given } of pairs)
    for (const names of pair.target)
      for (const word of names.words) {
        if (!word.capital || !isRomanisationOf(word.text, source.spelled) || !breaks(word, source, standard)) continue;
        const before = word.joined ? names.words[word.at - 1] : undefined;
        const along =
          before && given && isRomanisationOf(before.text, given.spelled) && breaks(before, given, standard);
        const [words, sources] = along
          ? [
              [before, word],
              [given, source],
            ]
          : [[word], [source]];
        yield doubt(
          'name-transcription',
          words,
          sources,
          sources.map(({ spelled }) => byStandard(spelled, standard)).join(' '),
        );
      }
}

type Standard = NonNullable<NonNullable<NonNullable<NameScene['from']>['names']>['standard']>;

/** True when a letter that tells the standards apart is rendered the other way (г as g). */
function breaks(word: NameWord, source: NameWord, { telling }: Standard): boolean {
  const count = (text: string, letter: string): number => fold(text).split(letter).length - 1;
  return Object.entries(telling).some(([letter, rendered]) => {
    const [right = '', wrong = ''] = rendered;
    const expected = count(source.spelled, letter);
    return (
      expected > 0 && count(word.text, wrong) >= expected && count(word.text, right) === count(source.spelled, 'х')
    );
  });
}

function byStandard(name: string, { letters }: Standard): string {
  const text = Array.from(name, (letter, at) => {
    const lower = letter.toLowerCase();
    const rendered = (at === 0 ? letters[`^${lower}`] : undefined) ?? letters[lower] ?? lower;
    return lower === letter ? rendered : rendered.charAt(0).toUpperCase() + rendered.slice(1);
  });
  return text.join('');
}

/** 欧阳静 is Ouyang Jing: a surname of two characters is one word. */
function* partedSurnames(pair: NamePair, { from }: NameScene): Iterable<NameDoubt> {
  const surnames = from?.names?.longSurnames;
  if (!surnames) return;
  const text = pair.source.map(({ segment }) => segment.text).join('');
  for (const [written, spelled] of Object.entries(surnames)) {
    if (!text.includes(written)) continue;
    for (const { words } of pair.target)
      for (const second of words) {
        const first = words[second.at - 1];
        if (!first?.capital || !second.capital || !second.joined) continue;
        const joined = fold(first.text + second.text);
        if (
          !joined.startsWith(fold(spelled)) ||
          fold(first.text).length >= spelled.length ||
          joined.length === spelled.length
        )
          continue;
        const given = joined.slice(spelled.length);
        yield doubt(
          'name-mismatch',
          [first, second],
          [],
          `${spelled} ${given.charAt(0).toUpperCase()}${given.slice(1)}`,
          'misspelt',
        );
      }
  }
}
