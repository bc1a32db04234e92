import { ownRulesFrom, type OwnRulesOrder } from '../desk/own-segmentation.js';
import { isRefusal } from '../model/refusal.js';
import { readInput } from './input.js';
import type { Io } from './io.js';
import { Problem } from './problem.js';
import { wordsFor } from './words.js';

/** Options that name own rules for sentences. */
export interface OwnRulesOptions {
  readonly srx?: string;
  readonly srxOnly: boolean;
}

/** What --srx does, for the help. */
export const SRX_HELP = 'own rules for sentences (SRX): exceptions forbid cuts, breaks add some';

/** What --srx-only does, for the help. */
export const SRX_ONLY_HELP = "cut by the SRX file alone, without Recto's rules";

/** The own rules that the options name; none without them. */
export async function ownRulesIn({ srx, srxOnly }: OwnRulesOptions, io: Io): Promise<OwnRulesOrder[]> {
  if (srx === undefined) {
    if (srxOnly) throw new Problem('--srx-only needs a file: name it with --srx FILE.');
    return [];
  }
  const { bytes } = await readInput(srx, io);
  const rules = await ownRulesFrom(bytes, srxOnly);
  if (isRefusal(rules)) throw new Problem((await wordsFor('en')).t(`refusals:${rules.key}`, rules.values));
  return [rules];
}
