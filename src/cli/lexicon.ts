import { Command } from 'commander';
import { lexiconFolder } from '../config.js';
import { installDictionary } from '../desk/install-dictionary.js';
import { installedDictionaries, removeDictionary, type Installed } from '../desk/lexicon-folder.js';
import { isRefusal, type Refusal } from '../model/refusal.js';
import type { Io } from './io.js';
import { forgetCommand, learnedExportCommand } from './lexicon-learned.js';
import { Problem } from './problem.js';
import { wordsFor } from './words.js';

const EXAMPLES = `
Examples:
  recto lexicon install freedict:deu-fra hunspell:de_DE hunspell:fr   looked up in /usr/share/dictd and /usr/share/hunspell
  recto lexicon install freedict:/opt/dicts/freedict-hrv-eng          or by path, with or without ending
  recto lexicon list
  recto lexicon remove freedict-deu-fra
  recto lexicon export --from cnr --to en                             what approved articles have taught

A dictionary serves both directions of its two languages. One of Serbian, Croatian, Bosnian or Montenegrin serves all four.
Installed dictionaries lie in RECTO_DATA/lexicons; check, align, import and the desk use them by themselves.`;

/** `recto lexicon`: dictionaries that this machine has, converted once and used for every article of their languages. */
export function lexiconCommand(io: Io): Command {
  return new Command('lexicon')
    .description('Dictionaries and learned words that help to set the sentences of two languages beside each other.')
    .addCommand(installCommand(io))
    .addCommand(listCommand(io))
    .addCommand(removeCommand(io))
    .addCommand(learnedExportCommand(io))
    .addCommand(forgetCommand(io))
    .addHelpText('after', EXAMPLES);
}

function installCommand(io: Io): Command {
  return new Command('install')
    .description('Convert dictionaries that are on this machine.')
    .argument('<dictionaries...>', 'freedict:NAME, hunspell:NAME, or a path in the place of NAME')
    .addHelpText('after', EXAMPLES)
    .action(async (dictionaries: string[]) => {
      for (const order of dictionaries)
        await io.out(lineOf(await orProblem(await installDictionary(order, lexiconFolder(io.environment)))));
    });
}

function listCommand(io: Io): Command {
  return new Command('list').description('Say which dictionaries are installed.').action(async () => {
    const installed = await installedDictionaries(lexiconFolder(io.environment));
    if (installed.length === 0) io.err('No dictionary is installed: recto lexicon install --help says how.\n');
    for (const { heading } of installed) await io.out(lineOf(heading));
  });
}

function removeCommand(io: Io): Command {
  return new Command('remove')
    .description('Remove installed dictionaries.')
    .argument('<names...>', 'as recto lexicon list prints them')
    .action(async (names: string[]) => {
      for (const name of names) {
        const removed = await orProblem(await removeDictionary(name, lexiconFolder(io.environment)));
        io.err(`${removed.name} is removed.\n`);
      }
    });
}

/** name, languages, size, licence: separated by tabs. */
function lineOf(heading: Installed): string {
  const columns =
    heading.recto === 'word-list'
      ? [`${heading.from}-${heading.to}`, `${String(heading.headwords)} headwords, ${String(heading.rows)} pairs`]
      : [heading.language, `${String(heading.lemmas)} lemmas, ${String(heading.rules)} rules`];
  return [heading.name, ...columns, heading.licence ?? 'licence not said'].join('\t') + '\n';
}

async function orProblem(result: Installed | Refusal): Promise<Installed> {
  if (isRefusal(result)) throw new Problem((await wordsFor('en')).t(`refusals:${result.key}`, result.values));
  return result;
}
