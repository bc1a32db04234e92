import type { LexiconOrder } from './gather-aids.js';
import { learnedLists } from './learned-lists.js';
import type { Office } from './office.js';

/** Which word lists help a desk's aligner, for two languages or, where null, for whichever are detected. */
export async function aidsOrder(
  office: Office,
  desk: string,
  from: string | null,
  to: string | null,
): Promise<LexiconOrder> {
  const { lexiconFolder } = office;
  return { lexiconFolder, learned: await learnedLists(office, desk, from, to) };
}
