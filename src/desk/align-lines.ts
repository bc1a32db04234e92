import { alignLines as alignTexts, textLines } from '../align/align-lines.js';
import type { Role } from '../model/document.js';
import { isRefusal, type Refusal } from '../model/refusal.js';
import { gatherAids, NO_AIDS_ORDER, type AidsOrder } from './gather-aids.js';
import type { Notice } from './inspect.js';
import { languageFor } from './language-for.js';
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
  /** Names of the dictionaries that were used. */
  readonly lexicons: readonly string[];
  readonly notices: readonly Notice[];
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
  const languages = { from: fromLanguage, to: toLanguage };
  const roles = lineRoles({ text: source, language: fromLanguage }, { text: target, language: toLanguage });
  const sides = { source: lined(source, roles.source), target: lined(target, roles.target) };
  const { aids, notices } = await gatherAids(help, { ...sides, ...languages });
  const beads = alignTexts({ source, target, ...languages, roles }, aids);
  return { beads, lexicons: (aids.lexicons ?? []).map(({ name }) => name), notices };
}

function lined(text: string, roles: readonly Role[]): { text: string; role: Role }[] {
  return textLines(text).map((line, index) => ({ text: line, role: roles[index] ?? 'body' }));
}

function filledLines(text: string): number {
  return textLines(text).filter((line) => line.trim() !== '').length;
}
