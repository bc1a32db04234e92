import { Command, Option } from 'commander';
import { inspect, type Inspected, type InspectOrder, type SideOrder } from '../desk/inspect.js';
import { atLeast, SEVERITIES, type Severity } from '../model/flag.js';
import type { CheckReport } from '../model/report-schema.js';
import { isRefusal } from '../model/refusal.js';
import type { Words } from '../locales/index.js';
import { version } from '../version.js';
import { checkPairs } from './check-pairs.js';
import { helpFor, withHelpOptions, type HelpOptions } from './help-for.js';
import { readInput } from './input.js';
import type { Io } from './io.js';
import { knownLanguage } from './language-option.js';
import { ownRulesIn, SRX_HELP, SRX_ONLY_HELP, type OwnRulesOptions } from './own-rules.js';
import { Problem } from './problem.js';
import { reportHtml } from './report-html.js';
import { reportText } from './report-text.js';
import { reportOf } from './report.js';
import { wordsFor } from './words.js';

interface CheckOptions extends OwnRulesOptions, HelpOptions {
  readonly source?: string;
  readonly target?: string;
  readonly pairs?: string;
  readonly from?: string;
  readonly to?: string;
  readonly date?: string;
  readonly encoding?: string;
  readonly format: 'text' | 'json' | 'html';
  readonly hints: boolean;
  readonly locale: string;
  readonly failOn?: Severity;
}

const EXAMPLES = `
Examples:
  recto check --source article.txt --target translation.txt --from cnr --to en
  recto check --target translation.txt --from cnr            a translation alone; --from says whose forms may have leaked
  recto check --source a.html --target b.html --format json  for machines
  recto check --pairs pairs.jsonl --from de --to en          one JSON object a line, for pipelines

Exit codes: 0 done · 1 --fail-on was reached · 2 wrong usage or unreadable input · 3 internal fault`;

/** `recto check`: the main pipeline on one article, or on loose pairs. */
export function checkCommand(io: Io, finish: (code: number) => void): Command {
  return withHelpOptions(new Command('check'))
    .description('Flag what is probably wrong in a machine translation.')
    .option('--source <file>', 'the original article (- is standard input)')
    .option('--target <file>', 'its machine translation (- is standard input)')
    .option('--pairs <file>', 'instead of two files: loose pairs, one JSON object a line')
    .option('--from <lang>', 'language of the source, a BCP 47 tag such as cnr; detected when left out')
    .option('--to <lang>', 'language of the translation; detected when left out')
    .option('--date <day>', "the article's date, YYYY-MM-DD")
    .option('--encoding <name>', 'encoding of both files, when they do not say it')
    .option('--srx <file>', SRX_HELP)
    .option('--srx-only', SRX_ONLY_HELP, false)
    .addOption(new Option('--format <name>', 'what to print').choices(['text', 'json', 'html']).default('text'))
    .option('--hints', 'also print hints: doubts whose precision is not proven yet', false)
    .option('--locale <tag>', 'language of the messages', 'en')
    .addOption(new Option('--fail-on <severity>', 'exit with 1 at a flag this severe').choices([...SEVERITIES]))
    .addHelpText('after', EXAMPLES)
    .action(async (options: CheckOptions) => {
      finish(options.pairs === undefined ? await checkArticle(options, io) : await checkPairsOf(options, io));
    });
}

async function checkPairsOf(options: CheckOptions, io: Io): Promise<number> {
  const { pairs, from, to, hints, failOn, locale } = options;
  if (options.source !== undefined || options.target !== undefined)
    throw new Problem('--pairs stands alone: leave out --source and --target.');
  return checkPairs({ path: pairs ?? '-', from, to, hints, failOn, words: await wordsFor(locale) }, io);
}

async function checkArticle(options: CheckOptions, io: Io): Promise<number> {
  const words = await wordsFor(options.locale);
  const inspected = await inspect(await orderOf(options, io), helpFor(options, io));
  if (isRefusal(inspected)) throw new Problem(words.t(`refusals:${inspected.key}`, inspected.values));
  const report = reportOf(inspected, { version, hints: options.hints, words });
  if (options.format === 'text') sayBeside(inspected, report, words, io);
  if (options.format === 'json') await io.out(JSON.stringify(report, null, 2) + '\n');
  else if (options.format === 'html') await io.out(reportHtml(report, words));
  else await io.out(reportText(report, words, io.outIsTerminal));
  const { failOn } = options;
  const reached = failOn && inspected.flags.some((flag) => flag.tier === 'flag' && atLeast(flag.severity, failOn));
  return reached ? 1 : 0;
}

/** For people: what they should know, and what helped. */
function sayBeside({ lexicons }: Inspected, { notices }: CheckReport, words: Words, io: Io): void {
  for (const { message } of notices) io.err(`${message}\n`);
  if (lexicons.length > 0) io.err(`${words.t('notices:lexicon.used', { names: lexicons.join(' · ') })}\n`);
}

async function orderOf(options: CheckOptions, io: Io): Promise<InspectOrder> {
  const { source, target, from, to, date } = options;
  if (target === undefined) throw new Problem('There is no translation to check: name it with --target FILE.');
  if (source === '-' && target === '-')
    throw new Problem('Both files are standard input (-): only one of --source and --target can be.');
  if (source !== undefined && source === target)
    throw new Problem('--source and --target are the same file: name the original and its translation.');
  return {
    source: source === undefined ? null : await side(source, options, io),
    target: await side(target, options, io),
    from: from === undefined ? null : knownLanguage(from).tag,
    to: to === undefined ? null : knownLanguage(to).tag,
    date: date ?? null,
    ownRules: await ownRulesIn(options, io),
  };
}

async function side(path: string, { encoding }: CheckOptions, io: Io): Promise<SideOrder> {
  const { bytes, name } = await readInput(path, io);
  return { bytes, fileName: name, mediaType: null, encoding: encoding ?? null };
}
