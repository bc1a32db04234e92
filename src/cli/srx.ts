import { Command } from 'commander';
import { importRules, listRules, removeRules } from '../desk/desk-rules.js';
import { srxOf } from '../desk/own-segmentation.js';
import { readInput } from './input.js';
import type { Io } from './io.js';
import { knownLanguage } from './language-option.js';
import { SRX_ONLY_HELP } from './own-rules.js';
import { withOffice } from './with-office.js';

/** `recto srx`: the desk's own rules for sentences. */
export function srxCommand(io: Io): Command {
  const srx = new Command('srx').description(
    "Keep the desk's own rules for sentences (SRX 2.0): articles that come from then on are cut by them too.",
  );
  srx
    .addCommand(importCommand(io))
    .addCommand(listCommand(io))
    .addCommand(removeCommand(io))
    .addCommand(exportCommand(io));
  return srx;
}

function importCommand(io: Io): Command {
  return new Command('import')
    .description('Keep the rules of an SRX file, in the place of what the desk had for the same language.')
    .argument('<file>', 'the SRX file (- is standard input)')
    .option('--lang <lang>', 'use them for this language alone, before those for all')
    .option('--srx-only', SRX_ONLY_HELP, false)
    .action(async (file: string, options: { lang?: string; srxOnly: boolean }) => {
      const { bytes, name } = await readInput(file, io);
      const language = options.lang === undefined ? null : knownLanguage(options.lang).tag;
      const order = { bytes, name: name ?? 'standard input', language, replaces: options.srxOnly };
      const kept = await withOffice(io, (office, actor) => importRules(office, actor, order));
      const count = Object.values(kept.rules.sets).reduce((sum, set) => sum + set.length, 0);
      io.err(`Kept ${String(count)} rules of ${kept.name} for ${language ?? 'all its languages'}.\n`);
    });
}

function listCommand(io: Io): Command {
  return new Command('list').description("List the desk's own rules.").action(async () => {
    const kept = await withOffice(io, (office, actor) => listRules(office, actor));
    const rows = kept.map(({ language, name, replaces, at, hash }) =>
      [language ?? '*', replaces ? 'alone' : 'beside', name, new Date(at).toISOString(), hash.slice(0, 12)].join('\t'),
    );
    await io.out(rows.map((row) => `${row}\n`).join(''));
  });
}

function removeCommand(io: Io): Command {
  return new Command('remove')
    .description("Remove the desk's own rules: those for all languages, or with --lang those for one.")
    .option('--lang <lang>', 'the language whose rules go')
    .action(async (options: { lang?: string }) => {
      const language = options.lang === undefined ? null : knownLanguage(options.lang).tag;
      await withOffice(io, (office, actor) => removeRules(office, actor, language));
      io.err(`Removed the rules for ${language ?? 'all languages'}.\n`);
    });
}

function exportCommand(io: Io): Command {
  return new Command('export')
    .description("Print Recto's own rules for a language as SRX 2.0, as far as SRX can say them.")
    .requiredOption('--lang <lang>', 'the language')
    .action(async ({ lang }: { lang: string }) => {
      await io.out(srxOf(knownLanguage(lang)));
    });
}
