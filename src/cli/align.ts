import { Command, Option } from 'commander';
import { alignLines, type AlignedLines, type LineBead } from '../desk/align-lines.js';
import { readLines } from '../desk/read-lines.js';
import { isRefusal, type Refusal } from '../model/refusal.js';
import { helpFor, withHelpOptions, type HelpOptions } from './help-for.js';
import { readInput } from './input.js';
import type { Io } from './io.js';
import { knownLanguage } from './language-option.js';
import { Problem } from './problem.js';
import { wordsFor } from './words.js';

interface AlignOptions extends HelpOptions {
  readonly from: string;
  readonly to: string;
  readonly format: string;
}

/** `recto align`: two files of one segment per line. */
export function alignCommand(io: Io): Command {
  return withHelpOptions(new Command('align'))
    .description('Set the segments of two files beside each other; one segment per line, blank lines mark paragraphs.')
    .argument('<source>', 'the original (- is standard input)')
    .argument('<target>', 'the translation')
    .requiredOption('--from <lang>', 'language of the source')
    .requiredOption('--to <lang>', 'language of the translation')
    .addOption(new Option('--format <name>', 'what to print').choices(['vecalign', 'json']).default('vecalign'))
    .addHelpText('after', '\nvecalign: [0]:[0]:0.0123, line numbers from 0, the cost last.')
    .action(async (source: string, target: string, options: AlignOptions) => {
      if (source === '-' && target === '-') throw new Problem('Both files are standard input (-): only one can be.');
      const from = knownLanguage(options.from).tag;
      const to = knownLanguage(options.to).tag;
      if (from === to) throw new Problem(`--from and --to are both ${from}: name two languages.`);
      const aligned = await alignLines(await text(source, io), await text(target, io), from, to, helpFor(options, io));
      if (isRefusal(aligned)) throw await problemOf(aligned);
      const { beads } = aligned;
      await sayBeside(aligned, io);
      await io.out(options.format === 'json' ? JSON.stringify(beads) + '\n' : beads.map(vecalign).join(''));
    });
}

async function sayBeside({ lexicons, notices }: AlignedLines, io: Io): Promise<void> {
  const { t } = await wordsFor('en');
  for (const { key, values } of notices) io.err(`${t(`notices:${key}`, values)}\n`);
  if (lexicons.length > 0) io.err(`${t('notices:lexicon.used', { names: lexicons.join(' · ') })}\n`);
}

function vecalign({ source, target, cost }: LineBead): string {
  return `[${source.join(',')}]:[${target.join(',')}]:${String(Number(cost.toFixed(6)))}\n`;
}

async function text(path: string, io: Io): Promise<string> {
  const { bytes } = await readInput(path, io);
  const read = await readLines(bytes);
  if (isRefusal(read)) throw await problemOf(read, path === '-' ? null : path);
  return read;
}

async function problemOf({ key, values }: Refusal, path: string | null = null): Promise<Problem> {
  const message = (await wordsFor('en')).t(`refusals:${key}`, values);
  return new Problem(path === null ? message : `${path}: ${message}`);
}
