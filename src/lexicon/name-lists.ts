import { allEntities, type Entity } from './entity.js';
import { RESPELLED_NAME_ROWS, SLAVIC_GIVEN_NAMES } from './respelled-name-table.js';

/** A name at home with the forms that other languages write by sound: the columns of `respelled-name-table.ts`. */
export interface RespelledName {
  readonly home: string;
  /** By column: Serbian, Russian. */
  readonly forms: readonly (readonly string[])[];
}

/** What is known of names by list, not by rule. */
export interface NameLists {
  readonly entities: readonly Entity[];
  readonly respelled: readonly RespelledName[];
  readonly givenNames: readonly string[];
}

let own: NameLists | null = null;
let inUse: NameLists | null = null;

/** The lists in use: our own tables, read once, unless `withNameLists` says otherwise. */
export function nameLists(): NameLists {
  return inUse ?? (own ??= readOwn());
}

/** Does a piece of work with other lists, such as ours without one name; the work must not be asynchronous. */
export function withNameLists<Result>(lists: NameLists, work: () => Result): Result {
  const before = inUse;
  inUse = lists;
  try {
    return work();
  } finally {
    inUse = before;
  }
}

function readOwn(): NameLists {
  const entities = allEntities();
  const respelled = RESPELLED_NAME_ROWS.trim().split('\n').map(readRespelled);
  const people = entities.filter(({ kind }) => kind === 'person');
  return {
    entities,
    respelled,
    givenNames: [
      ...people.map(({ id }) => id.split(' ')[0] ?? ''),
      ...respelled.map(({ home }) => home),
      ...SLAVIC_GIVEN_NAMES.trim().split(/\s+/u),
    ],
  };
}

function readRespelled(row: string): RespelledName {
  const [home = '', ...columns] = row.split('|').map((cell) => cell.trim());
  return { home, forms: columns.map((cell) => cell.split(' / ').filter((form) => form !== '-')) };
}
