import type { AidsOrder } from './gather-aids.js';
import { learnedLists } from './learned-lists.js';
import type { Office } from './office.js';

/** Where a desk's help for the aligner is to be had, for two languages or, where null, for whichever are detected. */
export async function aidsOrder(
  office: Office,
  desk: string,
  from: string | null,
  to: string | null,
): Promise<AidsOrder> {
  const { lexiconFolder } = office;
  return { lexiconFolder, learned: await learnedLists(office, desk, from, to) };
}
