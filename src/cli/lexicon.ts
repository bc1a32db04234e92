import { Command } from 'commander';
import { join, resolve } from 'node:path';
import { installFreedict } from '../desk/install-lexicon.js';
import { installedLists } from '../desk/lexicons.js';
import { isRefusal } from '../model/refusal.js';
import type { Io } from './io.js';
import { Problem } from './problem.js';
import { wordsFor } from './words.js';

const EXAMPLES = `
Examples:
  recto lexicon install freedict:deu-fra                    looked up in /usr/share/dictd
  recto lexicon install freedict:/opt/dicts/freedict-hrv-eng
  recto lexicon list`;

/** `recto lexicon`: dictionaries that this machine has, converted once and used for every article of their languages. */
export function lexiconCommand(io: Io): Command {
  return new Command('lexicon')
    .description('Dictionaries that help to set the sentences of two languages beside each other.')
    .addCommand(installCommand(io))
    .addCommand(listCommand(io))
    .addHelpText('after', EXAMPLES);
}

function installCommand(io: Io): Command {
  return new Command('install')
    .description('Convert dictionaries that are on this machine.')
    .argument('<dictionaries...>', 'freedict:NAME or freedict:PATH')
    .action(async (dictionaries: string[]) => {
      for (const dictionary of dictionaries) await install(dictionary, io);
    });
}

async function install(dictionary: string, io: Io): Promise<void> {
  const [, pathOrName] = /^freedict:(.+)$/.exec(dictionary) ?? [];
  if (pathOrName === undefined)
    throw new Problem(`${dictionary} does not say what it is: write freedict:NAME or freedict:PATH.`);
  const installed = await installFreedict(pathOrName, lexiconFolder(io));
  if (isRefusal(installed)) throw new Problem((await wordsFor('en')).t(`refusals:${installed.key}`, installed.values));
  const { name, from, to, headwords, rows } = installed;
  await io.out(`${name}\t${from}-${to}\t${String(headwords)} headwords\t${String(rows)} pairs of words\n`);
}

function listCommand(io: Io): Command {
  return new Command('list').description('Say which dictionaries are installed.').action(async () => {
    for (const { heading } of await installedLists(lexiconFolder(io)))
      await io.out(`${heading.name}\t${heading.from}-${heading.to}\t${String(heading.headwords)} headwords\n`);
  });
}

/** Where installed dictionaries lie; needs no other setting. */
function lexiconFolder({ environment }: Io): string {
  return join(resolve(environment['RECTO_DATA'] ?? './data'), 'lexicons');
}
