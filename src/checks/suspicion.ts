import type { Pair } from '../model/document.js';
import type { Flag, Severity } from '../model/flag.js';

/** How likely a finding of each severity makes its pair wrong (contracts: `suspicion`). */
const WEIGHTS: Readonly<Record<Severity, number>> = { neutral: 0.05, minor: 0.25, major: 0.6, critical: 0.85 };

/** 0–1 for every pair, by its id: 1 − Π(1 − w) over its findings, hints at half weight; 0 for noise. */
export function suspicion(pairs: readonly Pair[], flags: readonly Flag[]): Record<string, number> {
  const innocence = new Map<string, number>();
  for (const { pair, severity, tier } of flags) {
    const weight = WEIGHTS[severity] * (tier === 'hint' ? 0.5 : 1);
    innocence.set(pair, (innocence.get(pair) ?? 1) * (1 - weight));
  }
  return Object.fromEntries(
    pairs.map(({ id, role }) => [id, role === 'noise' ? 0 : rounded(1 - (innocence.get(id) ?? 1))]),
  );
}

function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
