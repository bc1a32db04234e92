import { alignLines as alignTexts } from '../align/align-lines.js';
import { isRefusal, type Refusal } from '../model/refusal.js';
import { languageFor } from './language-for.js';
import { tooManySegments } from './segment-limit.js';

/** A bead over line numbers from 0. */
export interface LineBead {
  readonly source: readonly number[];
  readonly target: readonly number[];
  readonly cost: number;
}

/** Aligns two texts of one segment per line; blank lines mark paragraphs. */
export function alignLines(source: string, target: string, from: string, to: string): readonly LineBead[] | Refusal {
  const fromLanguage = languageFor(from);
  if (isRefusal(fromLanguage)) return fromLanguage;
  const toLanguage = languageFor(to);
  if (isRefusal(toLanguage)) return toLanguage;
  const long = tooManySegments(Math.max(filledLines(source), filledLines(target)));
  if (long) return long;
  return alignTexts(source, target, fromLanguage, toLanguage);
}

function filledLines(text: string): number {
  return text.split('\n').filter((line) => line.trim() !== '').length;
}
