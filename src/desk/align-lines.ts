import { alignLines as alignTexts, textLines } from '../align/align-lines.js';
import { isRefusal, type Refusal } from '../model/refusal.js';
import { NO_AIDS_ORDER, type AidsOrder } from './gather-aids.js';
import { languageFor } from './language-for.js';
import { lexiconsFor } from './lexicons.js';
import { lineRoles } from './line-roles.js';
import { tooManySegments } from './segment-limit.js';

/** A bead over line numbers from 0. */
export interface LineBead {
  readonly source: readonly number[];
  readonly target: readonly number[];
  readonly cost: number;
}

/** Two texts set beside each other, and what helped or could not. */
export interface AlignedLines {
  readonly beads: readonly LineBead[];
  readonly lexicons: readonly string[];
  /** Installed dictionaries of these languages that are damaged. */
  readonly damaged: readonly string[];
}

/** Aligns two texts of one segment per line; blank lines mark paragraphs. */
export async function alignLines(
  source: string,
  target: string,
  from: string,
  to: string,
  help: AidsOrder = NO_AIDS_ORDER,
): Promise<AlignedLines | Refusal> {
  const fromLanguage = languageFor(from);
  if (isRefusal(fromLanguage)) return fromLanguage;
  const toLanguage = languageFor(to);
  if (isRefusal(toLanguage)) return toLanguage;
  const long = tooManySegments(Math.max(filledLines(source), filledLines(target)));
  if (long) return long;
  const { lexicons, damaged } = await lexiconsFor(fromLanguage, toLanguage, help);
  const roles = lineRoles({ text: source, language: fromLanguage }, { text: target, language: toLanguage });
  const beads = alignTexts({ source, target, from: fromLanguage, to: toLanguage, roles }, { lexicons });
  return { beads, lexicons: lexicons.map(({ name }) => name), damaged };
}

function filledLines(text: string): number {
  return textLines(text).filter((line) => line.trim() !== '').length;
}
