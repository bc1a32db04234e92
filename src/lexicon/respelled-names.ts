import type { Language } from '../languages/language.js';
import { lemmasOf } from './declined.js';
import { RESPELLED_NAME_ROWS } from './respelled-name-table.js';

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

/** How a foreign name that this language writes by sound is written at home (Džon, Džona: John); null when it is not known. */
export function homeSpelling(name: string, language: Language): string | null {
  const column = language.names?.transcribes === true ? COLUMNS[language.names.lexicon.people[0] ?? ''] : undefined;
  if (column === undefined) return null;
  const table = tableOf(column);
  const direct = table.get(name);
  if (direct !== undefined) return direct;
  for (const { text } of lemmasOf(name, language)) {
    const home = table.get(text);
    if (home !== undefined) return home;
  }
  return null;
}
