/** How a hunspell dictionary writes its flags. */
export type FlagKind = 'char' | 'long' | 'num' | 'UTF-8';

const KINDS: readonly FlagKind[] = ['long', 'num', 'UTF-8'];

/** The kind that the line `FLAG …` names; a byte per flag where there is no such line. */
export function flagKind(name: string): FlagKind {
  return KINDS.find((kind) => kind.toLowerCase() === name.toLowerCase()) ?? 'char';
}

/** Takes a run of flags apart; it was read as Latin-1, one letter a byte. */
export function splitFlags(run: string, kind: FlagKind): string[] {
  if (kind === 'num') return run.split(',').filter(Boolean);
  if (kind === 'long') return run.match(/../gs) ?? [];
  return [...(kind === 'UTF-8' ? Buffer.from(run, 'latin1').toString('utf8') : run)];
}
