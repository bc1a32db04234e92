import type { Command } from 'commander';
import { lexiconFolder, readAids } from '../config.js';
import type { AidsOrder } from '../desk/gather-aids.js';
import { NO_OUTSIDE_AIDS, type OutsideAids } from '../desk/outside-aids.js';
import type { Io } from './io.js';

/** The options that say what may help the aligner. */
export interface HelpOptions {
  readonly lexicon: boolean;
  readonly aids: boolean;
}

/** Adds `--no-lexicon` and `--no-aids`. */
export function withHelpOptions(command: Command): Command {
  return command
    .option('--no-lexicon', 'use no installed dictionary and no learned words')
    .option('--no-aids', 'ask no embedder and no translator, whatever the settings name');
}

/** What helps the aligner on the command line: installed dictionaries, and whom the settings name. */
export function helpFor(options: HelpOptions, io: Io): AidsOrder {
  const folder = options.lexicon ? lexiconFolder(io.environment) : null;
  return { lexiconFolder: folder, learned: [], ...outsideFor(options, io) };
}

/** Whom the settings name, or nobody. */
export function outsideFor({ aids }: Pick<HelpOptions, 'aids'>, { environment }: Io): OutsideAids {
  return aids ? readAids(environment) : NO_OUTSIDE_AIDS;
}
