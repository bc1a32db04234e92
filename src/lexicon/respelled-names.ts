import type { Language } from '../languages/language.js';
import { lemmasOf } from './declined.js';
import { PERSON_ROWS } from './person-table.js';
import { RESPELLED_NAME_ROWS, SLAVIC_GIVEN_NAMES } from './respelled-name-table.js';

const COLUMNS: Readonly<Record<string, number>> = { sr: 1, ru: 2 };

const tables = new Map<number, ReadonlyMap<string, string>>();

function tableOf(column: number): ReadonlyMap<string, string> {
  const known = tables.get(column);
  if (known) return known;
  const table = new Map<string, string>();
  for (const row of RESPELLED_NAME_ROWS.trim().split('\n')) {
    const cells = row.split('|').map((cell) => cell.trim());
    const home = cells[0] ?? '';
    for (const form of (cells[column] ?? '-').split(' / '))
      if (form !== '-' && form !== home && !table.has(form)) table.set(form, home);
  }
  tables.set(column, table);
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

let given: ReadonlySet<string> | null = null;

/** True for a name that somebody in our tables bears as a given name (Anna, Vladimir, John). */
export function isGivenName(name: string): boolean {
  given ??= new Set([
    ...PERSON_ROWS.trim()
      .split('\n')
      .map((row) => row.split(' ')[0] ?? ''),
    ...RESPELLED_NAME_ROWS.trim()
      .split('\n')
      .map((row) => row.split(' |')[0] ?? ''),
    ...SLAVIC_GIVEN_NAMES.trim().split(/\s+/u),
  ]);
  return given.has(name);
}
