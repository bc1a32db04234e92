import { Command } from 'commander';
import { exportEdition } from '../desk/export-edition.js';
import type { Io } from './io.js';
import { withOffice } from './with-office.js';
import { wordsFor } from './words.js';

/** `recto export`: the approved edition of an article. */
export function exportCommand(io: Io): Command {
  return new Command('export')
    .description("Print an article's approved edition.")
    .argument('<id>', "the article's id")
    .option('--format <name>', 'text, html, json or ninjs', 'json')
    .option('--locale <tag>', 'language of the words around the text', 'en')
    .action(async (id: string, options: { format: string; locale: string }) => {
      const words = await wordsFor(options.locale);
      const { content } = await withOffice(io, (office, actor) =>
        exportEdition(office, actor, id, options.format, (key, values) => words.t(`export:${key}`, values)),
      );
      await io.out(content);
    });
}
