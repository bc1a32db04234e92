import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Link } from '../metrics/links.js';

/** One document of an alignment set: two texts of one segment per line, and which lines belong together. */
export interface GoldAlignment {
  readonly name: string;
  readonly source: string;
  readonly target: string;
  readonly gold: readonly Link[];
}

/** Every document of a folder that holds NAME.src.txt, NAME.tgt.txt and NAME.gold, by name; none when it is missing. */
export function readAlignments(folder: string): GoldAlignment[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((file) => file.endsWith('.gold'));
  return names.sort().map((file) => {
    const name = file.slice(0, -'.gold'.length);
    const read = (end: string): string => readFileSync(join(folder, `${name}.${end}`), 'utf8');
    return { name, source: read('src.txt'), target: read('tgt.txt'), gold: parseAlignment(read('gold')) };
  });
}

/** Reads Vecalign lines: `[0,1]:[2]`, a cost after them or not. */
export function parseAlignment(text: string): Link[] {
  return text
    .split(/\r?\n/)
    .filter((line) => line.includes(':'))
    .map((line) => {
      const [source = '', target = ''] = line.split(':');
      return { source: numbers(source), target: numbers(target) };
    });
}

function numbers(list: string): number[] {
  return [...list.matchAll(/\d+/g)].map(([number]) => Number(number));
}
