import { textLines } from '../align/align-lines.js';
import type { Language } from '../languages/language.js';
import type { Role } from '../model/document.js';
import { lineRulesOf } from '../readers/line-rules.js';

/** A text of one segment per line, and its language. */
export interface LineText {
  readonly text: string;
  readonly language: Language;
}

/**
 * Lines that are page furniture by their words alone are noise, all others body. Without a page around them words may
 * mislead: what the other text says too, and not as furniture (a licence with its "Copyright © 2007 …"), is no noise.
 */
export function lineRoles(source: LineText, target: LineText): { readonly source: Role[]; readonly target: Role[] } {
  return { source: rolesOf(source, target), target: rolesOf(target, source) };
}

function rolesOf(own: LineText, other: LineText): Role[] {
  const { noise } = lineRulesOf(own.language);
  const { noise: otherNoise } = lineRulesOf(other.language);
  const lines = textLines(own.text);
  const others = lines.some(noise) ? textLines(other.text).filter((line) => otherNoise(line) === null) : [];
  return lines.map((line) =>
    noise(line) !== null && !others.some((counterpart) => sayTheSame(line, counterpart)) ? 'noise' : 'body',
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
