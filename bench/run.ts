import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';

/** A set prints its table; `data` is the benchmark folder, `lexicons` one of installed dictionaries, `verbose` lists what was missed. */
type Bench = (data: string | null, verbose: boolean, lexicons: string | null) => Promise<string>;

const SETS: Readonly<Record<string, () => Promise<Bench>>> = {
  'align-aids': async () => needsData((await import('./align-aids.js')).run),
  'align-speed': async () => needsData((await import('./align-speed.js')).run),
  articles: async () => (await import('./articles.js')).run,
  align: async () => needsData((await import('./align.js')).run),
  names: async () => needsData((await import('./names.js')).run),
  segment: async () => needsData((await import('./segment.js')).run),
  speed: async () => (await import('./speed.js')).run,
  workbench: async () => (await import('./workbench.js')).run,
  server: async () => (await import('./server.js')).run,
};

function needsData(run: (data: string, verbose: boolean, lexicons: string | null) => Promise<string>): Bench {
  return (data, verbose, lexicons) =>
    data === null
      ? Promise.resolve('skipped: name the benchmark folder with --data or RECTO_BENCH_DATA')
      : run(data, verbose, lexicons);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { data: { type: 'string' }, lexicons: { type: 'string' }, verbose: { type: 'boolean', default: false } },
});
const data = values.data ?? process.env['RECTO_BENCH_DATA'] ?? null;
const unknown = positionals.filter((name) => !(name in SETS));
if (unknown.length > 0 || positionals.length === 0) {
  console.error(
    `Name one or more sets: ${Object.keys(SETS).join(', ')}.${unknown.length > 0 ? ` Unknown: ${unknown.join(', ')}.` : ''}`,
  );
  process.exit(2);
}
if (data !== null && !existsSync(data)) {
  console.error(`There is no folder ${data}.`);
  process.exit(2);
}
for (const name of positionals) {
  const load = SETS[name];
  if (load) console.log(`${await (await load())(data, values.verbose, values.lexicons ?? null)}\n`);
}
