import { inspectPair } from '../src/desk/inspect-pair.js';
import { nameLists, withNameLists } from '../src/lexicon/name-lists.js';
import { version } from '../src/version.js';
import type { NameRow } from './datasets/names.js';
import { isNameFlag, percent, shareOf } from './metrics/name-flags.js';
import { withoutNameOf } from './names-left-out.js';

/** What Recto said of one row. */
interface Told {
  readonly row: NameRow;
  readonly flagged: boolean;
  /** The first suggestion is one of the accepted forms. */
  readonly mended: boolean;
  readonly milliseconds: number;
}

/** One way to ask about all the rows. */
type Column = (evidence: boolean) => readonly Told[];

/** Odd names found and fine ones flagged, with our own lists and with the name in question taken out of them. */
export function nameFamilies(rows: readonly NameRow[], verbose: boolean): string {
  const signature = `names|recto:${version}|n:${String(rows.length)}|families:${String(families(rows).length)}|tier:flag|checks:name-*|list:own, own less the family`;
  const listed: Column = (evidence) => rows.map((row) => tell(row, evidence));
  const leftOut: Column = (evidence) => families(rows).flatMap((family) => tellLeftOut(family, evidence));
  return [
    signature,
    ...table('with document evidence', [listed(true), leftOut(true)], verbose),
    '',
    ...table('without document evidence', [listed(false), leftOut(false)], verbose),
  ].join('\n');
}

function families(rows: readonly NameRow[]): NameRow[][] {
  const names = [...new Set(rows.map(({ family }) => family))];
  return names.map((name) => rows.filter(({ family }) => family === name));
}

function tellLeftOut(family: readonly NameRow[], evidence: boolean): Told[] {
  return withNameLists(withoutNameOf(family, nameLists()), () => {
    // The first look builds the index of these lists; its time would be counted as the row's.
    for (const row of family.slice(0, 1)) tell(row, evidence);
    return family.map((row) => tell(row, evidence));
  });
}

function tell(row: NameRow, evidence: boolean): Told {
  const { source, target, from, to, familyForms, accepted } = row;
  const context = evidence ? { sourceForms: familyForms, targetForms: [] } : null;
  const began = performance.now();
  const { flags } = inspectPair({ source, target, from, to, date: null, context });
  const milliseconds = performance.now() - began;
  const counted = flags.filter(isNameFlag);
  const [suggestion] = counted.flatMap(({ suggestions, place }) =>
    suggestions.map((text) => target.slice(0, place.start) + text + target.slice(place.end)),
  );
  const bare = counted.flatMap(({ suggestions }) => suggestions)[0] ?? '';
  const mended = suggestion !== undefined && (accepted.includes(suggestion) || accepted.includes(bare));
  return { row, flagged: counted.length > 0, mended, milliseconds };
}

function table(title: string, columns: readonly (readonly Told[])[], verbose: boolean): string[] {
  const heads = ['odd found', 'fine flagged', 'odd found, not listed', 'fine flagged, not listed'];
  return [
    line(title, heads),
    line('all', columns.flatMap(found)),
    ...groups(columns, 'kind', ({ row }) => row.kind),
    ...groups(columns, 'type', ({ row }) => row.type),
    ...groups(columns, 'from', ({ row }) => row.from),
    line('top suggestion accepted', columns.flatMap(suggested)),
    line(
      'ms a name',
      columns.flatMap((told) => [meanTime(told), '']),
    ),
    ...(verbose ? columns.flatMap((told, at) => missed(told, at === 0 ? 'listed' : 'not listed')) : []),
  ];
}

function line(title: string, cells: readonly string[]): string {
  return [title.padEnd(28), ...cells.map((cell) => cell.padEnd(26))].join('').trimEnd();
}

function groups(columns: readonly (readonly Told[])[], word: string, keyOf: (told: Told) => string): string[] {
  const keys = [...new Set(columns.flat().map(keyOf))].sort();
  return keys.map((key) =>
    line(
      `  ${word} ${key}`,
      columns.flatMap((told) => found(told.filter((one) => keyOf(one) === key))),
    ),
  );
}

function found(told: readonly Told[]): string[] {
  const isFlagged = ({ flagged }: Told): boolean => flagged;
  return [true, false].map((odd) =>
    percent(
      shareOf(
        told.filter(({ row }) => row.odd === odd),
        isFlagged,
      ),
    ),
  );
}

function suggested(told: readonly Told[]): string[] {
  const right = told.filter(({ row, flagged }) => row.odd && flagged);
  return [percent(shareOf(right, ({ mended }) => mended)), ''];
}

function meanTime(told: readonly Told[]): string {
  const sum = told.reduce((total, { milliseconds }) => total + milliseconds, 0);
  return (sum / Math.max(1, told.length)).toFixed(2);
}

function missed(told: readonly Told[], list: string): string[] {
  return told
    .filter(({ row, flagged }) => row.odd !== flagged)
    .map(
      ({ row }) =>
        `${list}: ${row.odd ? 'missed' : 'false'} ${row.id} ${row.from} ${row.kind}: ${row.source} | ${row.target} | ${row.accepted.join('; ')}`,
    );
}
