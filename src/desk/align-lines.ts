import { NO_AIDS, type AlignAids } from '../align/aids.js';
import { alignLines as alignTexts, textLines } from '../align/align-lines.js';
import type { Language } from '../languages/language.js';
import type { Role } from '../model/document.js';
import { isRefusal, type Refusal } from '../model/refusal.js';
import { lineRulesOf } from '../readers/line-rules.js';
import { languageFor } from './language-for.js';
import { tooManySegments } from './segment-limit.js';

/** A bead over line numbers from 0. */
export interface LineBead {
  readonly source: readonly number[];
  readonly target: readonly number[];
  readonly cost: number;
}

/** Aligns two texts of one segment per line; blank lines mark paragraphs. */
export function alignLines(
  source: string,
  target: string,
  from: string,
  to: string,
  aids: AlignAids = NO_AIDS,
): readonly LineBead[] | Refusal {
  const fromLanguage = languageFor(from);
  if (isRefusal(fromLanguage)) return fromLanguage;
  const toLanguage = languageFor(to);
  if (isRefusal(toLanguage)) return toLanguage;
  const long = tooManySegments(Math.max(filledLines(source), filledLines(target)));
  if (long) return long;
  const roles = {
    source: rolesOf(source, fromLanguage, target, toLanguage),
    target: rolesOf(target, toLanguage, source, fromLanguage),
  };
  return alignTexts({ source, target, from: fromLanguage, to: toLanguage, roles }, aids);
}

/**
 * Lines that are page furniture by their words alone are noise, all others body. Without a page around them words may
 * mislead: what the other text says too, and not as furniture (a licence with its "Copyright © 2007 …"), is no noise.
 */
function rolesOf(text: string, language: Language, otherText: string, otherLanguage: Language): readonly Role[] {
  const { noise } = lineRulesOf(language);
  const { noise: otherNoise } = lineRulesOf(otherLanguage);
  const lines = textLines(text);
  const others = lines.some(noise) ? textLines(otherText).filter((line) => otherNoise(line) === null) : [];
  return lines.map((line) =>
    noise(line) !== null && !others.some((other) => sayTheSame(line, other)) ? 'noise' : 'body',
  );
}

const LEAST_WORDS = 4;
const MOST_STRANGE = 0.2;

function sayTheSame(line: string, other: string): boolean {
  const own = new Set(words(line));
  const theirs = new Set(words(other));
  const shared = [...own].filter((word) => theirs.has(word)).length;
  return shared >= LEAST_WORDS && shared >= (1 - MOST_STRANGE) * Math.max(own.size, theirs.size);
}

function words(line: string): string[] {
  return line.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function filledLines(text: string): number {
  return textLines(text).filter((line) => line.trim() !== '').length;
}
