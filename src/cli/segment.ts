import { Command, Option } from 'commander';
import { segmentFile } from '../desk/segment-file.js';
import { isRefusal } from '../model/refusal.js';
import { readInput } from './input.js';
import type { Io } from './io.js';
import { knownLanguage } from './language-option.js';
import { ownRulesIn, SRX_HELP, SRX_ONLY_HELP, type OwnRulesOptions } from './own-rules.js';
import { Problem } from './problem.js';
import { wordsFor } from './words.js';

interface SegmentOptions extends OwnRulesOptions {
  readonly lang: string;
  readonly format: 'lines' | 'json';
  readonly encoding?: string;
}

/** `recto segment`: one document into sentences. */
export function segmentCommand(io: Io): Command {
  return new Command('segment')
    .description('Split a document into segments (sentences and sentence-like lines).')
    .argument('<file>', 'the document (- is standard input)')
    .requiredOption('--lang <lang>', 'its language, a BCP 47 tag')
    .option('--encoding <name>', 'its encoding, when it does not say it')
    .option('--srx <file>', SRX_HELP)
    .option('--srx-only', SRX_ONLY_HELP, false)
    .addOption(new Option('--format <name>', 'what to print').choices(['lines', 'json']).default('lines'))
    .addHelpText(
      'after',
      '\nlines: one segment a line, an empty line between blocks. json: [{start, end, text, block, role}].',
    )
    .action(async (file: string, options: SegmentOptions) => {
      const { bytes, name } = await readInput(file, io);
      const { tag } = knownLanguage(options.lang);
      const segments = await segmentFile({
        bytes,
        fileName: name,
        encoding: options.encoding ?? null,
        language: tag,
        ownRules: await ownRulesIn(options, io),
      });
      if (isRefusal(segments)) throw new Problem((await wordsFor('en')).t(`refusals:${segments.key}`, segments.values));
      await io.out(options.format === 'json' ? asJson(segments) : asLines(segments));
    });
}

type Segments = Exclude<Awaited<ReturnType<typeof segmentFile>>, { refused: true }>;

function asJson(segments: Segments): string {
  const plain = segments.map(({ start, end, text, block, role }) => ({ start, end, text, block, role }));
  return JSON.stringify(plain, null, 1) + '\n';
}

function asLines(segments: Segments): string {
  return segments
    .map(({ text, block }, index) => {
      const previous = segments[index - 1];
      const gap = previous && previous.block !== block ? '\n' : '';
      return `${gap}${text.replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ')}\n`;
    })
    .join('');
}
