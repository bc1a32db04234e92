import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A case of the golden rules; `opts` asks for cleaning or for joined lines. */
export interface GoldenRule {
  readonly id: string;
  readonly lang: string;
  readonly golden52: boolean;
  readonly opts?: { readonly doc_type?: string; readonly clean?: string };
  readonly text: string;
  readonly expected: readonly string[];
}

/** One document of a treebank: its sentences in order. */
export interface Treebank {
  readonly lang: string;
  readonly sentences: readonly string[];
}

/** The treebanks, and what stood between their sentences. */
export const TREEBANKS: readonly { readonly tag: string; readonly joiner: string }[] = [
  { tag: 'sr', joiner: ' ' },
  { tag: 'hr', joiner: ' ' },
  { tag: 'hu', joiner: ' ' },
  { tag: 'zh', joiner: '' },
];

/** The golden rules of a folder; none when it has none. */
export function readGoldenRules(folder: string): GoldenRule[] {
  return read<GoldenRule>(join(folder, 'golden_rules_dev.json'));
}

/** A treebank's documents; none when the folder has none. */
export function readTreebank(folder: string, tag: string): Treebank[] {
  return read<Treebank>(join(folder, `ud_${tag}_dev.json`));
}

function read<Row>(file: string): Row[] {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Row[]) : [];
}
