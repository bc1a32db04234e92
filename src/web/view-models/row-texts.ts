import type { RichText } from '../../model/document.js';
import type { ReviewFlag, ReviewPair } from '../../model/review.js';
import { changeMarks } from './change-runs.js';
import { flagMarks, gapRuns, letterRun, type LetteredFlag } from './flag-marks.js';
import { inlineLayers } from './inline-marks.js';
import { joinSegments, type PairText } from './pair-text.js';
import type { RowContext } from './row-context.js';
import { layered, wrap, type Run } from './runs.js';

/** A pair's texts: source, raw translation, and what stands now. */
export interface RowTexts {
  readonly source: PairText;
  readonly machine: PairText;
  readonly current: PairText;
}

/** The texts of a pair; a corrected one is one stretch under the id of its first target segment. */
export function rowTexts(pair: ReviewPair, { review, source, target }: RowContext): RowTexts {
  const { intake } = review;
  const machine = joinSegments(pair.target, target, intake.target.document.text);
  return {
    source: joinSegments(pair.source, source, intake.source?.document.text ?? ''),
    machine,
    current: pair.text === null ? machine : correctedText(pair, pair.text),
  };
}

function correctedText(pair: ReviewPair, { text, marks }: RichText): PairText {
  return { text, marks, starts: new Map([[pair.target[0] ?? `${pair.id}-new`, 0]]) };
}

/** The source's text with the evidence tinted; letters only for flags that have no place in the translation. */
export function sourceRuns(texts: RowTexts, flags: readonly LetteredFlag[], context: RowContext): Run[] {
  const text = texts.source;
  const anchored = flagMarks(flags, 'target', texts.current, wordsMissing(context)).anchored;
  const inTarget = texts.current.text === '' ? new Set(flags.map(({ flag }) => flag.id)) : anchored;
  const { layers, inserts } = flagMarks(flags, 'source', text, wordsMissing(context), inTarget);
  return layered(text.text, [...layers, ...inlineLayers(text.marks)], inserts);
}

/** The translation as it stands with doubts marked and, once corrected, with the proof reader's marks. */
export function targetRuns(
  pair: ReviewPair,
  texts: RowTexts,
  flags: readonly LetteredFlag[],
  context: RowContext,
): Run[] {
  const { current, machine } = texts;
  const nothing = machine.text === '' && current.text === '';
  if (nothing) return pair.role === 'noise' ? [] : missingSentence(flags, context);
  const doubts = flagMarks(flags, 'target', current, wordsMissing(context));
  const marks = inlineLayers(current.marks);
  if (pair.text === null) return layered(current.text, [...doubts.layers, ...marks], doubts.inserts);
  const changes = changeMarks(machine.text, current.text, context.review.article.to);
  const layers = [...changes.layers, ...doubts.layers, ...marks];
  return layered(current.text, layers, [...changes.inserts, ...doubts.inserts]);
}

/** What lies behind the editor: the same text with its doubts, without letters in the flow of the words. */
export function editorRuns(texts: RowTexts, flags: readonly LetteredFlag[], context: RowContext): Run[] {
  const { layers, inserts } = flagMarks(flags, 'target', texts.current, wordsMissing(context));
  const letters = inserts.filter(({ run }) => run.wraps.some(({ tag }) => tag === 'sup'));
  return layered(texts.current.text, layers, letters);
}

function missingSentence(flags: readonly LetteredFlag[], { words }: RowContext): Run[] {
  const severity = flags[0]?.flag.severity ?? 'neutral';
  const gap = gapRuns(words.t('workbench:missing.sentence'), severity);
  return [...gap, ...flags.map(({ flag, letter }) => letterRun(letter, flag.severity))];
}

/** What stands in the source's place when the translation says something of its own. */
export function addedRuns({ words }: RowContext): Run[] {
  return [{ text: words.t('workbench:missing.source'), wraps: [wrap('span', 'gap neutral')] }];
}

function wordsMissing({ words }: RowContext): (flag: ReviewFlag) => string {
  return ({ place }) => words.t('workbench:missing.words', { count: place.text.split(/\s+/u).filter(Boolean).length });
}
