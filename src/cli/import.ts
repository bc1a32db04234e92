import { Command } from 'commander';
import { NO_LEXICONS } from '../desk/gather-aids.js';
import { receive } from '../desk/receive.js';
import { outsideFor, withHelpOptions, type HelpOptions } from './help-for.js';
import { readInput } from './input.js';
import type { Io } from './io.js';
import { knownLanguage } from './language-option.js';
import { Problem } from './problem.js';
import { withOffice } from './with-office.js';

interface ImportOptions extends HelpOptions {
  readonly from?: string;
  readonly to?: string;
  readonly date?: string;
  readonly encoding?: string;
  readonly engine?: string;
  readonly externalId?: string;
  readonly url?: string;
  readonly alone: boolean;
}

/** `recto import`: puts an article on the desk. */
export function importCommand(io: Io): Command {
  return withHelpOptions(new Command('import'))
    .description('Put an article on the desk: the original and its translation, or with --alone a translation alone.')
    .argument('<files...>', 'SOURCE MT, or MT alone with --alone')
    .option('--alone', 'there is only the translation', false)
    .option('--from <lang>', 'language of the source; detected when left out')
    .option('--to <lang>', 'language of the translation; detected when left out')
    .option('--date <day>', "the article's date, YYYY-MM-DD")
    .option('--encoding <name>', 'encoding of the files, when they do not say it')
    .option('--engine <name>', 'which engine translated it')
    .option('--external-id <id>', "the publishing system's id")
    .option('--url <address>', 'where the original stands')
    .addHelpText('after', '\nPrints the id of the new article. The database is that of DATABASE_URL or RECTO_DATA.')
    .action(async (files: string[], options: ImportOptions) => {
      const [source, target] = options.alone ? [undefined, files[0]] : files;
      if (target === undefined || files.length !== (options.alone ? 1 : 2))
        throw new Problem('Name the original and its translation, or one file with --alone.');
      if (source === target) throw new Problem('Both names are the same file: name the original and its translation.');
      const side = async (path: string): Promise<Parameters<typeof receive>[2]['target']> => {
        const { bytes, name } = await readInput(path, io);
        return { bytes, fileName: name, mediaType: null, encoding: options.encoding ?? null };
      };
      const order = {
        source: source === undefined ? null : await side(source),
        target: await side(target),
        from: options.from === undefined ? null : knownLanguage(options.from).tag,
        to: options.to === undefined ? null : knownLanguage(options.to).tag,
        date: options.date ?? null,
      };
      const details = {
        engine: options.engine ?? null,
        externalId: options.externalId ?? null,
        url: options.url ?? null,
      };
      const { article } = await withOffice(
        io,
        (office, actor) => receive(office, actor, order, details, options.lexicon ? undefined : NO_LEXICONS),
        outsideFor(options, io),
      );
      await io.out(`${article}\n`);
    });
}
