import { Command, Option } from 'commander';
import { alignLines, type LineBead } from '../desk/align-lines.js';
import { isRefusal } from '../model/refusal.js';
import { readInput } from './input.js';
import type { Io } from './io.js';
import { knownLanguage } from './language-option.js';
import { Problem } from './problem.js';

/** `recto align`: two files of one segment per line. */
export function alignCommand(io: Io): Command {
  return new Command('align')
    .description('Set the segments of two files beside each other; one segment per line, blank lines mark paragraphs.')
    .argument('<source>', 'the original (- is standard input)')
    .argument('<target>', 'the translation')
    .requiredOption('--from <lang>', 'language of the source')
    .requiredOption('--to <lang>', 'language of the translation')
    .addOption(new Option('--format <name>', 'what to print').choices(['vecalign', 'json']).default('vecalign'))
    .addHelpText('after', '\nvecalign: [0]:[0]:0.0123, line numbers from 0, the cost last.')
    .action(async (source: string, target: string, options: { from: string; to: string; format: string }) => {
      if (source === '-' && target === '-') throw new Problem('Both files are standard input (-): only one can be.');
      const from = knownLanguage(options.from).tag;
      const to = knownLanguage(options.to).tag;
      if (from === to) throw new Problem(`--from and --to are both ${from}: name two languages.`);
      const beads = alignLines(await text(source, io), await text(target, io), from, to);
      if (isRefusal(beads)) throw new Problem(beads.key);
      await io.out(options.format === 'json' ? JSON.stringify(beads) + '\n' : beads.map(vecalign).join(''));
    });
}

function vecalign({ source, target, cost }: LineBead): string {
  return `[${source.join(',')}]:[${target.join(',')}]:${String(Number(cost.toFixed(6)))}\n`;
}

async function text(path: string, io: Io): Promise<string> {
  const { bytes } = await readInput(path, io);
  const decoded = new TextDecoder('utf-8').decode(bytes);
  if (decoded.trim() === '') throw new Problem(`${path} is empty: it needs one segment per line.`);
  return decoded;
}
