import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readJsonLines } from './json-lines.js';

/** A machine's translation of a question, and whether the name in it is right. */
export interface NamedOutput {
  readonly text: string;
  readonly nameRight: boolean;
}

/** An English question that holds one name, with right translations and machines' ones. */
export interface NamedQuestion {
  readonly id: string;
  readonly to: string;
  readonly source: string;
  readonly good: readonly string[];
  readonly outputs: readonly NamedOutput[];
}

interface Row {
  readonly id: string;
  readonly lp: string;
  readonly src: string;
  readonly good: readonly string[];
  readonly mt: Readonly<Record<string, { readonly text: string; readonly name_ok: boolean }>>;
}

/** The questions of eamt-names by target language, a list a file. */
export function readNamedQuestions(folder: string): NamedQuestion[][] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((file) => file.endsWith('.jsonl'));
  return files.sort().map((file) => (readJsonLines(join(folder, file)) as Row[]).map(readRow));
}

function readRow({ id, lp, src, good, mt }: Row): NamedQuestion {
  const outputs = Object.values(mt).map(({ text, name_ok: nameRight }) => ({ text, nameRight }));
  return { id, to: lp.replace(/^en-/, ''), source: src, good, outputs };
}
