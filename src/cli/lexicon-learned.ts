import { Command, Option } from 'commander';
import { exportLearned, forgetLearned, type TaughtPair } from '../desk/learned-words.js';
import type { Io } from './io.js';
import { knownLanguage } from './language-option.js';
import { withOffice } from './with-office.js';

interface ExportOptions {
  readonly from: string;
  readonly to: string;
  readonly format: 'tsv' | 'json';
}

const COLUMNS = `
tsv: word, translation, how sure the translation is for the word (0-1) and the word for the translation,
how often they are expected to have stood for each other, and in how many articles.
Words are plain: lower case, Latin letters, no diacritics. The database is that of DATABASE_URL or RECTO_DATA.`;

/** `recto lexicon export`: what approved articles have taught. */
export function learnedExportCommand(io: Io): Command {
  return new Command('export')
    .description('Print the word pairs that approved articles have taught.')
    .requiredOption('--from <lang>', 'language of the first column')
    .requiredOption('--to <lang>', 'language of the second column')
    .addOption(new Option('--format <name>', 'what to print').choices(['tsv', 'json']).default('tsv'))
    .addHelpText('after', COLUMNS)
    .action(async ({ from, to, format }: ExportOptions) => {
      const [own, other] = [knownLanguage(from).tag, knownLanguage(to).tag];
      const pairs = await withOffice(io, (office, actor) => exportLearned(office, actor, own, other));
      await io.out(format === 'json' ? JSON.stringify(pairs.map(plain), null, 2) + '\n' : pairs.map(row).join(''));
    });
}

/** `recto lexicon forget`: takes back what one article taught. */
export function forgetCommand(io: Io): Command {
  return new Command('forget')
    .description('Forget the words that an article has taught, as when it was approved by mistake.')
    .argument('<article>', "the article's id")
    .addHelpText('after', '\nThe article and its approved text stay as they are; its next approval teaches again.')
    .action(async (id: string) => {
      const { article } = await withOffice(io, (office, actor) => forgetLearned(office, actor, id));
      io.err(`What ${article} taught is forgotten.\n`);
    });
}

function plain({ head, translation, forward, backward, count, articles }: TaughtPair) {
  return {
    word: head,
    translation,
    forward: rounded(forward),
    backward: rounded(backward),
    count: rounded(count),
    articles,
  };
}

function row(pair: TaughtPair): string {
  return Object.values(plain(pair)).join('\t') + '\n';
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
