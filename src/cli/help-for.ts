import { lexiconFolder } from '../config.js';
import { NO_AIDS_ORDER, type AidsOrder } from '../desk/gather-aids.js';
import type { Io } from './io.js';

/** What helps the aligner on the command line: installed dictionaries, unless `--no-lexicon` was given. */
export function helpFor({ lexicon }: { readonly lexicon: boolean }, { environment }: Io): AidsOrder {
  return lexicon ? { ...NO_AIDS_ORDER, lexiconFolder: lexiconFolder(environment) } : NO_AIDS_ORDER;
}
