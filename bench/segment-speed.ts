import { join } from 'node:path';
import { languageOf } from '../src/languages/index.js';
import type { Language } from '../src/languages/language.js';
import { segmentText } from '../src/segment/segment-text.js';
import { readGoldenRules, readTreebank, TREEBANKS } from './datasets/segmentation.js';

/** An article's length: every datum of `Intl.Segmenter` carries a copy of the whole text, so a long one fills the memory. */
const ENOUGH = 10_000;
const LEAST_MICROS = 300_000;

/** Sentences as `Intl.Segmenter` cuts them: what every runtime brings along. */
export function intlSentences(text: string, language: Language): string[] {
  const segmenter = new Intl.Segmenter(language.intl, { granularity: 'sentence' });
  return [...segmenter.segment(text)].map(({ segment }) => segment.trim()).filter((sentence) => sentence !== '');
}

/** Megabytes (UTF-8) a second for every language with at least a little text, warm, beside `Intl.Segmenter`. */
export function segmentationSpeed(data: string): string[] {
  const folder = join(data, 'segmentation');
  const texts = new Map<string, string>(
    TREEBANKS.map(({ tag, joiner }) => [
      tag,
      readTreebank(folder, tag)
        .map(({ sentences }) => sentences.join(joiner))
        .join('\n\n'),
    ]),
  );
  for (const { lang, text } of readGoldenRules(folder))
    if (!TREEBANKS.some(({ tag }) => tag === lang)) texts.set(lang, `${texts.get(lang) ?? ''}${text}\n\n`);
  return [
    "speed, MB a second of processor time (a language's texts repeated to 10,000 characters)   ours   Intl",
    ...[...texts].flatMap(([tag, text]) => speedLine(tag, text)),
  ];
}

function speedLine(tag: string, text: string): string[] {
  const language = languageOf(tag);
  if (!language || text === '') return [];
  const long = text.repeat(Math.ceil(ENOUGH / text.length)).slice(0, ENOUGH);
  const ours = megabytesASecond(long, () => segmentText(long, language));
  const intl = megabytesASecond(long, () => intlSentences(long, language));
  return [`  ${tag.padEnd(86)} ${ours.toFixed(1).padStart(5)}  ${intl.toFixed(1).padStart(5)}`];
}

/** Measured in processor time, so that other work on the machine does not count. */
function megabytesASecond(text: string, cut: () => unknown): number {
  cut();
  const began = process.cpuUsage();
  let [rounds, micros] = [0, 0];
  for (; micros < LEAST_MICROS; rounds += 1) {
    cut();
    const { user, system } = process.cpuUsage(began);
    micros = user + system;
  }
  return (rounds * Buffer.byteLength(text)) / micros;
}
