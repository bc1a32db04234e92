import { expect, test } from 'vitest';
import type { NameRow } from '../../bench/datasets/names.js';
import { withoutNameOf } from '../../bench/names-left-out.js';
import { nameLists, type NameLists } from '../../src/lexicon/name-lists.js';

const ours = nameLists();

function row(from: string, source: string, familyForms: string[], accepted: string[]): NameRow {
  return {
    ...{
      id: 'f.1',
      family: 'f',
      type: 'person',
      from,
      to: 'en',
      source,
      familyForms,
      accepted,
    },
    ...{ target: 'France', odd: true, kind: 'different' },
  };
}

function gone(rows: readonly NameRow[]): Record<string, string[]> {
  const left = withoutNameOf(rows, ours);
  const less = <Item>(key: keyof NameLists, nameOf: (item: Item) => string): string[] => {
    const kept = new Set<unknown>(left[key]);
    return (ours[key] as unknown as Item[]).filter((item) => !kept.has(item)).map(nameOf);
  };
  return {
    entities: less<{ id: string }>('entities', ({ id }) => id),
    respelled: less<{ home: string }>('respelled', ({ home }) => home),
    givenNames: [...new Set(less<string>('givenNames', (name) => name))],
  };
}

test('a person goes by any form, with every listed name that is a part of theirs', () => {
  const family = [row('sr', 'Džoa Bajdena', ['Džo Bajden', 'Bajdenom'], ['Joe Biden'])];
  expect(gone(family)).toEqual({
    entities: ['Joe Biden'],
    respelled: ['Joe'],
    givenNames: ['Joe'],
  });
});

test('a form counts without regard to diacritics and in any cell of the table', () => {
  expect(gone([row('cnr', 'Becu', ['Bec'], [])])['entities']).toEqual(['Vienna']);
  expect(gone([row('mk', 'Виена', [], ['vienna'])])['entities']).toEqual(['Vienna']);
});

test('a country goes by the name that ICU has for it in the row’s language', () => {
  expect(gone([row('cs', 'Maďarsko', [], [])])['entities']).toEqual(['HU']);
});

test('the name seen in the translation stays: it is another’s', () => {
  expect(gone([row('de', 'Entenhausen', [], ['Duckburg'])])).toEqual({
    entities: [],
    respelled: [],
    givenNames: [],
  });
});
