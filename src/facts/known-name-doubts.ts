import type { Entity } from '../lexicon/entity.js';
import { lemmasOf } from '../lexicon/declined.js';
import { fold } from '../lexicon/fold.js';
import { formsOf } from '../lexicon/gazetteer.js';
import { soundDistance } from '../lexicon/sound-distance.js';
import {
  familyName,
  isSaid,
  preferredForm,
  sourceEntities,
  sourceSpellingIn,
  stemsOf,
  type NamedEntity,
} from './known-names.js';
import { placeOf, type NameCheckId, type NameDoubt, type NamePair, type NameScene } from './name-scene.js';
import { capitalRuns, type NameWord } from './names.js';

/** A spelling this near to a known one is meant for it; a given name this near is the same in another spelling. */
const MEANT = 0.34;
const SAME_GIVEN = 0.15;

/** Doubts about people, places and organisations that the lexicon knows. */
export function* knownNameDoubts(pair: NamePair, at: number, scene: NameScene): Iterable<NameDoubt> {
  const named = sourceEntities(pair, scene);
  const seen = new Set<Entity>();
  for (const one of named) {
    if (seen.has(one.entity) || formsOf(one.entity, scene.to).length === 0) continue;
    if (named.some((other) => other.entity !== one.entity && overlap(one, other))) continue;
    seen.add(one.entity);
    const doubt =
      one.entity.kind === 'person' && !one.partial
        ? (unsaid(one, pair, scene) ?? otherGivenName(one, pair, scene))
        : unsaid(one, pair, scene);
    if (doubt) yield doubt;
    else yield* otherEntity(one, named, pair, at, scene);
  }
}

const overlap = (one: NamedEntity, other: NamedEntity): boolean =>
  one.words.some((word) => other.words.some(({ segment, start }) => segment === word.segment && start === word.start));

/** What stands in place of an entity that the target does not say. */
function unsaid(one: NamedEntity, pair: NamePair, scene: NameScene): NameDoubt | null {
  const spelling = sourceSpellingIn(one, pair, scene);
  const wrong = wrongRendering(one.entity, pair);
  const whole = pair.target.some((names) => names.entities.some(({ entity }) => entity === one.entity));
  if (whole || ((spelling?.words.length ?? 0) < 2 && isSaid(one.entity, pair, scene))) return null;
  if (spelling) {
    const check =
      one.entity.kind === 'person' ? (spelling.plain ? 'name-transcription' : 'name-case-ending') : 'name-exonym';
    return partOfCopiedName(spelling.words, pair, scene) || isFamilyName(one.entity, spelling.words, pair, scene)
      ? null
      : doubt(check, spelling.words, one, scene);
  }
  if (wrong) return { ...doubt('name-exonym', wrong, one, scene), variant: 'translated' };
  const ended = withSourceEnding(one.entity, pair, scene);
  if (ended) return doubt('name-case-ending', ended, one, scene);
  return one.entity.kind === 'person' ? misspelt(one, pair, scene) : null;
}

function doubt(check: NameCheckId, words: readonly NameWord[], one: NamedEntity, { to }: NameScene): NameDoubt {
  const expected = preferredForm(one.entity, one.partial ? words.slice(0, 1) : one.words, to);
  return {
    check,
    place: placeOf('target', words),
    also: [placeOf('source', one.words)],
    values: { found: { kind: 'text', text: textOf(words) }, expected: { kind: 'text', text: expected } },
    suggestions: [expected],
  };
}

const textOf = (words: readonly NameWord[]): string => words.map(({ text }) => text).join(' ');

/** 1. FC Köln: a word beside another one that the source has too belongs to a longer name. */
function partOfCopiedName(words: readonly NameWord[], pair: NamePair, { to }: NameScene): boolean {
  const [first] = words;
  const last = words[words.length - 1];
  const names = pair.target.find(({ segment }) => segment === first?.segment);
  if (!first || !last || !names || pair.bare) return false;
  const sourceWords = new Set(pair.source.flatMap((side) => side.words.map(({ text }) => text)));
  const before = first.joined ? names.words[first.at - 1] : undefined;
  const after = names.words[last.at + 1];
  return [before, after?.joined === true && !last.possessive ? after : undefined].some(
    (word) =>
      word?.capital === true &&
      sourceWords.has(word.text) &&
      names.entityAt(word.at) === null &&
      to.words?.functionWords.has(word.text.toLowerCase()) !== true,
  );
}

/** Alexei Nikolaev, Rosa Luxemburg: a place's name after another capital is somebody's family name. */
function isFamilyName({ kind }: Entity, [first]: readonly NameWord[], pair: NamePair, scene: NameScene): boolean {
  if (kind === 'person' || !first?.joined) return false;
  const names = pair.target.find(({ segment }) => segment === first.segment);
  const before = names?.words[first.at - 1];
  return before?.capital === true && !isTitle(before, scene) && names?.entityAt(before.at) === null;
}

/** Black Mountain for Crna Gora: a rendering known to be wrong. */
function wrongRendering(entity: Entity, pair: NamePair): NameWord[] | null {
  for (const names of pair.target)
    for (const wrong of entity.wrong) {
      const parts = wrong.split(' ');
      for (const at of names.words.keys()) {
        const run = names.words.slice(at, at + parts.length);
        const same = run.length === parts.length && run.every(({ text }, step) => text === parts[step]);
        if (same && run.some(({ capital }) => capital) && names.entityAt(at) === null) return run;
      }
    }
  return null;
}

/** New Yorku, Bidena: the right form with an ending of the source language. */
function withSourceEnding(entity: Entity, pair: NamePair, { from, to }: NameScene): NameWord[] | null {
  if (!from?.names?.declensions || to.names?.declensions) return null;
  const forms = formsOf(entity, to).flatMap((form) => [form, ...(entity.kind === 'person' ? [familyName(form)] : [])]);
  for (const names of pair.target)
    for (const form of forms) {
      const parts = form.split(' ').map(fold);
      for (const at of names.words.keys()) {
        const run = names.words.slice(at, at + parts.length);
        if (run.length < parts.length || run[0]?.capital !== true || names.entityAt(at) !== null) continue;
        const fits = run.every(({ text }, step) => {
          const wanted = parts[step] ?? '';
          return (
            fold(text) === wanted ||
            lemmasOf(text, from).some((lemma) => fold(lemma.text) === wanted && lemma.lemmaEnding !== 'i')
          );
        });
        if (fits) return run;
      }
    }
  return null;
}

/** Viktor Urban, Angela Markel: a run of capitals that is near to the name, but not it. */
function misspelt(one: NamedEntity, pair: NamePair, scene: NameScene): NameDoubt | null {
  const forms = formsOf(one.entity, scene.to);
  const wanted = one.partial ? forms.map((form) => familyName(form)) : forms;
  for (const names of pair.target)
    for (const run of capitalRuns(names.words)) {
      const strangers = run.every(({ at }) => names.entityAt(at) === null || names.entityAt(at)?.entity === one.entity);
      if (!strangers || (run.length === 1 && !one.partial && !pair.bare)) continue;
      const distance = Math.min(...wanted.map((form) => soundDistance(textOf(run), form)));
      if (distance <= MEANT && !isVariant(textOf(run), wanted))
        return { ...doubt('name-mismatch', run, one, scene), variant: 'misspelt' };
    }
  return null;
}

/** Alexey for Alexei, Zelenskiy for Zelensky: spellings that only i, y and e part. */
function isVariant(text: string, wanted: readonly string[]): boolean {
  const plain = (name: string): string =>
    fold(name)
      .replace(/[iy]+/g, 'i')
      .replace(/i?e/g, 'e')
      .replace(/(?<=\w)-/g, ' ');
  return wanted.some((form) => plain(form) === plain(text));
}

/** Joe Manchin for Joe Biden, Mike Johnson for Boris Johnson: half of the name is right. */
function otherGivenName(one: NamedEntity, pair: NamePair, scene: NameScene): NameDoubt | null {
  const forms = formsOf(one.entity, scene.to);
  const isWhole = pair.target.some((names) => names.entities.some(({ entity }) => entity === one.entity));
  if (isWhole || !forms.some((form) => form.includes(' '))) return null;
  for (const names of pair.target)
    for (const run of capitalRuns(names.words)) {
      if (run.length < 2 || run.length > 4) continue;
      const parts = forms.map((form) => form.split(' '));
      const fits = (text: string, wanted: string): boolean =>
        fold(text) === fold(wanted) || (soundDistance(text, wanted) <= SAME_GIVEN && isVariant(text, [wanted]));
      const right = run.map(({ text }) => parts.some((words) => words.some((word) => fits(text, word))));
      const right1 = right.filter(Boolean).length;
      if (right1 === 0 || right1 === run.length) continue;
      const odd = run.filter((_, step) => right[step] === false);
      if (odd.some((word) => isTitle(word, scene) || names.entityAt(word.at) !== null || word.text.length === 1))
        continue;
      const familyThere = forms.some((form) => fold(textOf(run)).endsWith(fold(familyName(form))));
      const givenThere = parts.some(([given = '']) => fold(run[0]?.text ?? '') === fold(given));
      if (!familyThere && !givenThere) continue;
      const near = odd.every(({ text }) =>
        parts.some((words) => words.some((word) => soundDistance(text, word) <= MEANT)),
      );
      const source = one.words.map(({ spelled }) => fold(spelled));
      if (odd.some(({ text }) => source.includes(fold(text)))) continue;
      return { ...doubt('name-mismatch', run, one, scene), variant: near ? 'misspelt' : 'other' };
    }
  return null;
}

/** Presidents, ministers and demonyms before a name are no part of it. */
function isTitle({ text }: NameWord, { to }: NameScene): boolean {
  return (
    to.words?.commonWords?.has(text.toLowerCase()) === true || to.words?.functionWords.has(text.toLowerCase()) === true
  );
}

/** Australia for Österreich: something else of the same kind is named, and nothing in the source answers for it. */
function* otherEntity(
  one: NamedEntity,
  named: readonly NamedEntity[],
  pair: NamePair,
  at: number,
  scene: NameScene,
): Iterable<NameDoubt> {
  if (one.partial || isSaidNearby(one.entity, at, scene)) return;
  const sameKind = (entity: Entity): boolean => entity.kind === one.entity.kind || pair.bare;
  const others = pair.target.flatMap((names) =>
    names.entities
      .filter(({ entity, plain }) => plain && sameKind(entity) && !named.some((other) => other.entity === entity))
      .map((mention) => ({ mention, words: names.words.slice(mention.word, mention.word + mention.length) })),
  );
  const [other] = others;
  const unsaidOnes = named.filter(({ entity }) => sameKind(entity) && !isSaid(entity, pair, scene));
  if (others.length !== 1 || !other || new Set(unsaidOnes.map(({ entity }) => entity)).size !== 1) return;
  if (
    isHome(other.mention.entity, scene) ||
    isInSource(other.mention.entity, at, scene) ||
    isPartOfName(other.words, pair) ||
    shareWord(one.entity, other.mention.entity)
  )
    return;
  yield { ...doubt('name-mismatch', other.words, one, scene), variant: 'other' };
}

/** The country whose language the source is written in may be meant without being named ("our country"). */
function isHome({ region }: Entity, { from }: NameScene): boolean {
  return region !== null && from !== null && new Intl.Locale(from.tag).maximize().region === region;
}

function isSaidNearby(entity: Entity, at: number, scene: NameScene): boolean {
  return [at - 1, at, at + 1].some((near) => {
    const pair = scene.pairs[near];
    return pair !== undefined && isSaid(entity, pair, scene);
  });
}

/** True when the source says the entity after all: here or beside, or by an adjective anywhere near. */
function isInSource(entity: Entity, at: number, scene: NameScene): boolean {
  const near = [at - 1, at, at + 1].flatMap((index) => scene.pairs[index]?.source ?? []);
  if (near.some((names) => names.entities.some((mention) => mention.entity === entity))) return true;
  const { from } = scene;
  if (!from) return false;
  const stems = stemsOf(entity, from);
  return near.some((names) => names.words.some(({ spelled }) => stems.some((stem) => fold(spelled).startsWith(stem))));
}

/** Australia Day, Bank of America: the word is part of a longer name. */
function isPartOfName(words: readonly NameWord[], pair: NamePair): boolean {
  const [first] = words;
  const last = words[words.length - 1];
  const names = pair.target.find(({ segment }) => segment === first?.segment);
  if (!first || !last || !names || pair.bare) return false;
  const before = first.joined ? names.words[first.at - 1] : undefined;
  const after = last.possessive ? undefined : names.words[last.at + 1];
  return (before?.capital === true && !before.initial) || (after?.capital === true && after.joined);
}

function shareWord(one: Entity, other: Entity): boolean {
  const words = (entity: Entity): Set<string> =>
    new Set(entity.english.flatMap((form) => form.split(' ')).filter((word) => word.length > 2 && word !== 'the'));
  const others = words(other);
  return [...words(one)].some((word) => others.has(word));
}
