import { COUNTRY_ROWS } from './country-table.js';
import { ORGANISATION_ROWS } from './organisation-table.js';
import { PERSON_ROWS } from './person-table.js';
import { PLACE_ROWS } from './place-table.js';

/** What an entity is; only things of one kind are taken for each other. */
export type EntityKind = 'person' | 'country' | 'organisation' | 'city' | 'region' | 'water' | 'seat';

/** Somebody or something with a name in many languages. */
export interface Entity {
  readonly id: string;
  readonly kind: EntityKind;
  /** ISO 3166 code of a country: ICU knows its names. */
  readonly region: string | null;
  /** English forms, the preferred one first. */
  readonly english: readonly string[];
  /** English adjectives and demonyms. */
  readonly adjectives: readonly string[];
  /** Forms by the table's language cells. */
  readonly cells: ReadonlyMap<string, readonly string[]>;
  /** Known wrong renderings in English. */
  readonly wrong: readonly string[];
}

const alternatives = (cell: string): string[] => cell.split(' / ').map((form) => form.trim());

function readCells(cells: readonly string[]): { cells: Map<string, string[]>; wrong: string[] } {
  const read = new Map<string, string[]>();
  let wrong: string[] = [];
  for (const cell of cells) {
    const [tag = '', ...words] = cell.split(' ');
    const forms = alternatives(words.join(' '));
    if (tag === '!') wrong = forms;
    else read.set(tag, forms);
  }
  return { cells: read, wrong };
}

const rowsOf = (table: string): string[] => table.trim().split('\n');
const cellsOf = (row: string): string[] => row.split('|').map((cell) => cell.trim());

function readRows(table: string, first: EntityKind): Entity[] {
  let kind = first;
  const entities: Entity[] = [];
  for (const row of rowsOf(table)) {
    if (row.startsWith('# ')) {
      kind = row.slice(2).trim() as EntityKind;
      continue;
    }
    const [english = '', ...rest] = cellsOf(row);
    const forms = alternatives(english);
    entities.push({ id: forms[0] ?? '', kind, region: null, english: forms, adjectives: [], ...readCells(rest) });
  }
  return entities;
}

/** Two-letter codes of the world's states; ICU gives their names. */
const STATES = `
  AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ
  EC EE EG ER ES ET FI FJ FR GA GB GD GE GH GM GN GQ GR GT GW GY HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC
  LI LK LR LS LT LU LV LY MA MC MD ME MG MK ML MM MN MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NZ OM PA PE PG PH PK PL PS PT PY QA RO RS RU RW SA
  SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TW TZ UA UG US UY UZ VA VE VN YE XK ZA ZM ZW`
  .trim()
  .split(/\s+/);

function readCountries(): Entity[] {
  const rows = new Map(rowsOf(COUNTRY_ROWS).map((row) => [row.slice(0, 2), cellsOf(row).slice(1)]));
  const regionNames = new Intl.DisplayNames(['en'], { type: 'region' });
  return STATES.map((region) => {
    const [adjectives = '', names = '', ...rest] = rows.get(region) ?? [];
    const english = names === '' ? [regionNames.of(region) ?? region] : alternatives(names);
    return {
      id: region,
      kind: 'country',
      region,
      english,
      adjectives: adjectives.split(' ').filter((word) => word !== ''),
      ...readCells(rest.filter((cell) => cell !== '')),
    };
  });
}

let entities: readonly Entity[] | null = null;

/** Every entity of our own tables, read on first use. */
export function allEntities(): readonly Entity[] {
  entities ??= [
    ...readRows(PERSON_ROWS, 'person'),
    ...readCountries(),
    ...readRows(PLACE_ROWS, 'city'),
    ...readRows(ORGANISATION_ROWS, 'organisation'),
  ];
  return entities;
}
