import { languageOf } from '../src/languages/index.js';
import type { Entity } from '../src/lexicon/entity.js';
import { fold } from '../src/lexicon/fold.js';
import { formsOf } from '../src/lexicon/gazetteer.js';
import type { NameLists } from '../src/lexicon/name-lists.js';
import type { NameRow } from './datasets/names.js';

/** The lists as they would be if nobody had entered the name of these rows, so that the rules are measured and not the list. */
export function withoutNameOf(rows: readonly NameRow[], lists: NameLists): NameLists {
  const wholes = new Set(rows.flatMap(nameForms).map(fold));
  const parts = new Set(rows.flatMap(nameForms).flatMap(partsOf));
  const languages = [...new Set(rows.flatMap(({ from, to }) => [from, to]))].flatMap((tag) => languageOf(tag) ?? []);
  const formsHere = (entity: Entity): string[] => [
    ...entity.english,
    ...[...entity.cells.values()].flat(),
    ...languages.flatMap((language) => formsOf(entity, language)),
  ];
  const isPart = (name: string): boolean => parts.has(fold(name));
  return {
    entities: lists.entities.filter((entity) => !formsHere(entity).some((form) => wholes.has(fold(form)))),
    respelled: lists.respelled.filter(({ home, forms }) => ![home, ...forms.flat()].some(isPart)),
    givenNames: lists.givenNames.filter((name) => !isPart(name)),
  };
}

function nameForms({ source, familyForms, accepted }: NameRow): string[] {
  return [source, ...familyForms, ...accepted];
}

function partsOf(form: string): string[] {
  return form.split(/[\s·-]+/u).map(fold);
}
