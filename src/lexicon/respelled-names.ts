import type { Language } from '../languages/language.js';
import { lemmasOf } from './declined.js';
import { nameLists, type NameLists } from './name-lists.js';

const COLUMNS: Readonly<Record<string, number>> = { sr: 0, ru: 1 };

type Table = ReadonlyMap<string, string>;

const tables = new WeakMap<NameLists, Map<number, Table>>();

function tableOf(column: number): Table {
  const lists = nameLists();
  let known = tables.get(lists);
  if (!known) tables.set(lists, (known = new Map<number, Table>()));
  const there = known.get(column);
  if (there) return there;
  const made = readTable(lists, column);
  known.set(column, made);
  return made;
}

function readTable({ respelled }: NameLists, column: number): Table {
  const table = new Map<string, string>();
  for (const { home, forms } of respelled)
    for (const form of forms[column] ?? []) if (form !== home && !table.has(form)) table.set(form, home);
  return table;
}

/** How a foreign name is written at home, and whether it was met in its dictionary form. */
export interface HomeSpelling {
  readonly home: string;
  readonly plain: boolean;
}

/** How a foreign name that this language writes by sound is written at home (Džon, Džona: John); null when it is not known. */
export function homeSpelling(name: string, language: Language): HomeSpelling | null {
  const column = language.names?.transcribes === true ? COLUMNS[language.names.lexicon.people[0] ?? ''] : undefined;
  if (column === undefined) return null;
  const table = tableOf(column);
  const direct = table.get(name);
  if (direct !== undefined) return { home: direct, plain: true };
  for (const { text } of lemmasOf(name, language)) {
    const home = table.get(text);
    if (home !== undefined) return { home, plain: false };
  }
  return null;
}

const given = new WeakMap<NameLists, ReadonlySet<string>>();

/** True for a name that somebody in our tables bears as a given name (Anna, Vladimir, John). */
export function isGivenName(name: string): boolean {
  const lists = nameLists();
  let known = given.get(lists);
  if (!known) given.set(lists, (known = new Set(lists.givenNames)));
  return known.has(name);
}
