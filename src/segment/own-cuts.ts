import { createContext, Script } from 'node:vm';
import type { Language } from '../languages/language.js';
import type { OwnRule, OwnRules } from './own-rules.js';
import { segmentText, type Span } from './segment-text.js';

/** Cuts texts by own rules until one of them takes too long; `slow` is then that rule's line, and ours alone cut on. */
export interface OwnCutter {
  readonly cut: (text: string) => Span[];
  readonly slow: () => number | null;
}

/** All texts of a document together may take as long as this. */
const BUDGET_MS = 5_000;
/** Own breaks may stand anywhere in the white space between two segments; more of it is not looked at. */
const WIDEST_GAP = 12;

/** A cutter with a budget of its own, for one document. */
export function ownCutter(own: OwnRules, language: Language, budget = BUDGET_MS): OwnCutter {
  const asked: { line: number | null } = { line: null };
  let left = budget;
  let slow: number | null = null;
  return {
    slow: () => slow,
    cut: (text) => {
      const ours = own.replaces && slow === null ? whole(text) : segmentText(text, language);
      if (slow !== null) return ours;
      const began = Date.now();
      const spans = within(left, () => cutWith(text, ours, own, asked));
      left = Math.max(1, left - (Date.now() - began));
      if (spans !== null) return spans;
      slow = asked.line;
      return segmentText(text, language);
    },
  };
}

const CALL = new Script('work()');

/** Runs a piece of work, or gives null when it took too long: only a script can be stopped inside a regular expression. */
function within<T>(milliseconds: number, work: () => T): T | null {
  let result: T | null = null;
  const context = createContext({
    work: () => {
      result = work();
    },
  });
  try {
    CALL.runInContext(context, { timeout: milliseconds });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return null;
    throw cause;
  }
  return result;
}

/** Our cuts less those that an own exception forbids, and the own breaks. */
function cutWith(text: string, ours: readonly Span[], own: OwnRules, asked: { line: number | null }): Span[] {
  const verdict = (at: number): boolean | null => {
    for (const rule of own.rules) {
      asked.line = rule.line;
      if (fits(rule, text, at)) return rule.breaks;
    }
    return null;
  };
  const kept = ours.flatMap(({ end }, index) => {
    const next = ours[index + 1];
    return next && !isForbidden(end, next.start, verdict) ? [end] : [];
  });
  const scanned = own.rules.filter((rule) => rule.breaks).flatMap((rule) => places(rule, text, asked));
  const breaks = [...new Set(scanned)].filter((at) => verdict(at) === true);
  return spansBetween(
    text,
    [...kept, ...breaks].sort((one, other) => one - other),
  );
}

function isForbidden(end: number, start: number, verdict: (at: number) => boolean | null): boolean {
  const verdicts: (boolean | null)[] = [];
  for (let at = end; at <= Math.min(start, end + WIDEST_GAP); at += 1) verdicts.push(verdict(at));
  return verdicts.includes(false) && !verdicts.includes(true);
}

function fits({ sticky }: OwnRule, text: string, at: number): boolean {
  return sticky.every((pattern) => {
    pattern.lastIndex = at;
    return pattern.test(text);
  });
}

function places(rule: OwnRule, text: string, asked: { line: number | null }): number[] {
  asked.line = rule.line;
  return [...text.matchAll(rule.scanning)].map(({ index }) => index);
}

function spansBetween(text: string, cuts: readonly number[]): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const to of [...cuts, text.length]) {
    const piece = text.slice(from, to);
    const start = from + piece.length - piece.trimStart().length;
    const end = from + piece.trimEnd().length;
    if (end > start) spans.push({ start, end });
    from = to;
  }
  return spans;
}

function whole(text: string): Span[] {
  return spansBetween(text, []);
}
