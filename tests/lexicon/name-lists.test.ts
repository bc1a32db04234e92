import { expect, test } from 'vitest';
import type { Language } from '../../src/languages/language.js';
import { languageOf } from '../../src/languages/index.js';
import { findEntities } from '../../src/lexicon/gazetteer.js';
import { nameLists, withNameLists, type NameLists } from '../../src/lexicon/name-lists.js';
import { homeSpelling, isGivenName } from '../../src/lexicon/respelled-names.js';

const NONE: NameLists = { entities: [], respelled: [], givenNames: [] };

function language(tag: string): Language {
  const found = languageOf(tag);
  if (!found) throw new Error(tag);
  return found;
}

function known(): unknown[] {
  const vienna = findEntities('Beč', [{ start: 0, end: 3, text: 'Beč' }], language('sr'));
  const china = findEntities('访问中国', [], language('zh'));
  return [
    vienna.map(({ entity }) => entity.id),
    china.map(({ entity }) => entity.id),
    homeSpelling('Džon', language('sr'))?.home ?? null,
    isGivenName('John'),
  ];
}

const OURS = [['Vienna'], ['CN'], 'John', true];

test('our own tables are in use', () => {
  expect(known()).toEqual(OURS);
});

test('work with other lists knows what they hold, and only while it lasts', () => {
  expect(withNameLists(NONE, known)).toEqual([[], [], null, false]);
  expect(known()).toEqual(OURS);
});

test('our own tables come back after work that failed', () => {
  const fail = (): never => {
    throw new Error('broken');
  };
  expect(() => withNameLists(NONE, fail)).toThrow('broken');
  expect(nameLists().entities.length).toBeGreaterThan(400);
});
