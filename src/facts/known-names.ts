import type { Language } from '../languages/language.js';
import type { Entity } from '../lexicon/entity.js';
import { fold } from '../lexicon/fold.js';
import { findEntities, formsOf } from '../lexicon/gazetteer.js';
import { isRomanisationOf } from '../lexicon/romanisation.js';
import { lemmasOf } from '../lexicon/declined.js';
import { isParticle, type NameWord } from './names.js';
import type { NamePair, NameScene } from './name-scene.js';

/** An entity named in the source of a pair, with the words that name it. */
export interface NamedEntity {
  readonly entity: Entity;
  readonly words: readonly NameWord[];
  /** True when only a part of the name stands there (Orbanu). */
  readonly partial: boolean;
}

/** Entities named on the source side of a pair: in full, or by the family name of somebody the article names in full. */
export function sourceEntities(pair: NamePair, scene: NameScene): NamedEntity[] {
  const named: NamedEntity[] = [];
  for (const names of pair.source) {
    for (const { entity, word, length, start, end } of names.entities) {
      const words = word < 0 ? [spot(names.segment, start, end)] : names.words.slice(word, word + length);
      named.push({ entity, words, partial: false });
    }
    for (const word of names.words) {
      if (!word.capital || names.entityAt(word.at) !== null || !scene.from) continue;
      const person = personBy(word, scene, scene.from);
      if (person) named.push({ entity: person, words: [word], partial: true });
    }
  }
  return named;
}

function spot(segment: NameWord['segment'], start: number, end: number): NameWord {
  const text = segment.text.slice(start, end);
  return {
    segment,
    start,
    end,
    text,
    spelled: text,
    possessive: false,
    at: -1,
    capital: true,
    initial: false,
    joined: false,
  };
}

/** The person of the article whose family (or only) name this word is. */
function personBy(word: NameWord, { people }: NameScene, from: Language): Entity | null {
  const spellings = [word.spelled, ...lemmasOf(word.spelled, from).map(({ text }) => text)].map(fold);
  for (const person of people) {
    const familyFirst = from.names?.familyFirst === true && person.cells.has(from.tag);
    const names = formsOf(person, from).flatMap((form) => [
      familyName(form),
      ...(familyFirst ? [familyName(form, true)] : []),
    ]);
    if (names.some((name) => spellings.includes(fold(name)))) return person;
  }
  return null;
}

/** The family name within a full one: the last word with its particles (von der Leyen), the first in Hungarian. */
export function familyName(form: string, familyFirst = false): string {
  const words = form.split(' ');
  if (words.length === 1) return form;
  if (familyFirst) return words[0] ?? form;
  const particle = words.findIndex((word, at) => at > 0 && isParticle(word));
  return particle > 0 ? words.slice(particle).join(' ') : (words[words.length - 1] ?? form);
}

/** True when the target of a pair says the entity: by name, a part of it, or an adjective. */
export function isSaid(entity: Entity, pair: NamePair, scene: NameScene): boolean {
  return pair.target.some((names) => {
    if (names.entities.some((mention) => mention.entity === entity)) return true;
    const parts = new Set(
      formsOf(entity, scene.to)
        .flatMap((form) => form.split(/[\s-]+/u))
        .filter((part) => part.length > 2 && /^\p{Lu}/u.test(part) && !isParticle(part))
        .map(fold),
    );
    const adjectives = new Set(entity.adjectives);
    const stem =
      entity.adjectives.length > 0 && scene.to.names?.lexicon.places[0] === 'en'
        ? []
        : entity.kind === 'country' || entity.kind === 'region' || entity.kind === 'city'
          ? stemsOf(entity, scene.to)
          : [];
    return names.words.some(({ text, capital, spelled }) => {
      if (adjectives.has(text) || text.split('-').some((part) => adjectives.has(part))) return true;
      if (capital && entity.kind !== 'city' && entity.kind !== 'country' && parts.has(fold(text))) return true;
      const lower = fold(spelled);
      return stem.some((start) => lower.startsWith(start));
    });
  });
}

const SHORTEST_STEM = 4;

/** Beginnings that a name's adjectives share with it: mađarsk-, österreich-, austri-. */
export function stemsOf(entity: Entity, language: Language): string[] {
  return formsOf(entity, language)
    .filter((form) => !form.includes(' '))
    .map((form) => fold(form).replace(/(?:land|reich|orszag)$/, ''))
    .map((form) => form.slice(0, Math.max(SHORTEST_STEM, form.length - 2)))
    .filter((stem) => stem.length >= SHORTEST_STEM);
}

/** Words of the target that render the entity's name as the source language writes it (Beč, Bečom, Bec, Vena). */
export function sourceSpellingIn(
  { entity, words: sourceWords }: NamedEntity,
  pair: NamePair,
  { from, to }: NameScene,
): { words: readonly NameWord[]; plain: boolean } | null {
  if (!from) return null;
  for (const names of pair.target) {
    if (from.spaced && (from.script === 'Latn' || from.names?.respelling)) {
      const found = findEntities(names.segment.text, names.words, from);
      const mention = found.find((one) => one.entity === entity && names.entityAt(one.word)?.entity !== entity);
      if (mention)
        return { words: names.words.slice(mention.word, mention.word + mention.length), plain: mention.plain };
    }
    const rendered = renderedIn(
      names.words,
      [...formsOf(entity, from), sourceWords.map(({ text }) => text).join(' ')],
      to,
      entity,
    );
    if (rendered)
      return { words: rendered, plain: formsOf(entity, from).some((form) => isRomanisationOf(joined(rendered), form)) };
  }
  return null;
}

const joined = (words: readonly NameWord[]): string => words.map(({ text }) => text).join(' ');

function renderedIn(
  words: readonly NameWord[],
  forms: readonly string[],
  to: Language,
  entity: Entity,
): readonly NameWord[] | null {
  for (const form of forms) {
    const count = /\p{Script=Han}/u.test(form) ? 0 : form.split(' ').length;
    for (const start of words.keys()) {
      if (words[start]?.capital !== true) continue;
      for (const length of count === 0 ? [1, 2, 3] : [count]) {
        const run = words.slice(start, start + length);
        const right = formsOf(entity, to).some((known) => fold(known) === fold(joined(run)));
        if (run.length === length && !right && isRomanisationOf(joined(run), form)) return run;
      }
    }
  }
  return null;
}

/** The best form to suggest for a name that was met in part or in full. */
export function preferredForm(entity: Entity, words: readonly NameWord[], to: Language): string {
  const full = formsOf(entity, to)[0] ?? entity.id;
  return entity.kind === 'person' && words.length === 1 ? familyName(full) : full;
}
