import { join } from 'node:path';
import { inspectPair } from '../src/desk/inspect-pair.js';
import { version } from '../src/version.js';
import { readNames, type NameRow } from './datasets/names.js';

/** What Recto said of one row. */
interface Told {
  readonly row: NameRow;
  readonly flagged: boolean;
  /** The first suggestion is one of the accepted forms. */
  readonly mended: boolean;
}

/** The table of `npm run bench -- names`: odd names found and fine ones flagged, per kind and per source language. */
export function run(data: string, verbose: boolean): Promise<string> {
  const rows = readNames(join(data, 'names', 'names_dev.tsv'));
  const signature = `names|recto:${version}|n:${String(rows.length)}|tier:flag|checks:name-*`;
  return Promise.resolve(
    [
      signature,
      ...table('with document evidence', rows, true, verbose),
      '',
      ...table('without', rows, false, verbose),
    ].join('\n'),
  );
}

function table(title: string, rows: readonly NameRow[], evidence: boolean, verbose: boolean): string[] {
  const began = performance.now();
  const told = rows.map((row) => tell(row, evidence));
  const milliseconds = performance.now() - began;
  const odd = told.filter(({ row }) => row.odd);
  const found = odd.filter(({ flagged }) => flagged);
  return [
    title,
    line('all', told),
    ...groups(told, ({ row }) => row.kind).map(([kind, some]) => line(`  ${kind}`, some)),
    ...groups(told, ({ row }) => row.from).map(([from, some]) => line(`  from ${from}`, some)),
    `top suggestion accepted    ${share(found.filter(({ mended }) => mended).length, found.length)} of the odd names found`,
    `time                       ${(milliseconds / Math.max(1, rows.length)).toFixed(2)} ms a name`,
    ...(verbose ? told.filter(({ row, flagged }) => row.odd !== flagged).map(missed) : []),
  ];
}

function tell(row: NameRow, evidence: boolean): Told {
  const { source, target, from, to, familyForms, accepted } = row;
  const context = evidence ? { sourceForms: familyForms, targetForms: [] } : null;
  const { flags } = inspectPair({ source, target, from, to, date: null, context });
  const counted = flags.filter(({ tier, check }) => tier === 'flag' && /^(?:name|acronym)/.test(check));
  const [suggestion] = counted.flatMap(({ suggestions, place }) =>
    suggestions.map((text) => target.slice(0, place.start) + text + target.slice(place.end)),
  );
  const bare = counted.flatMap(({ suggestions }) => suggestions)[0] ?? '';
  return {
    row,
    flagged: counted.length > 0,
    mended: suggestion !== undefined && (accepted.includes(suggestion) || accepted.includes(bare)),
  };
}

function groups(told: readonly Told[], keyOf: (one: Told) => string): [string, Told[]][] {
  const keys = [...new Set(told.map(keyOf))].sort();
  return keys.map((key) => [key, told.filter((one) => keyOf(one) === key)]);
}

function line(title: string, told: readonly Told[]): string {
  const odd = told.filter(({ row }) => row.odd);
  const fine = told.filter(({ row }) => !row.odd);
  const count = (some: readonly Told[]): number => some.filter(({ flagged }) => flagged).length;
  return `${title.padEnd(26)} odd found ${share(count(odd), odd.length).padEnd(18)} fine flagged ${share(count(fine), fine.length)}`;
}

function share(some: number, all: number): string {
  return all === 0 ? '–' : `${String(some)}/${String(all)} = ${((100 * some) / all).toFixed(1)} %`;
}

function missed({ row }: Told): string {
  return `${row.odd ? 'missed' : 'false '} ${row.id} ${row.from} ${row.kind}: ${row.source} | ${row.target} | ${row.accepted.join('; ')}`;
}
