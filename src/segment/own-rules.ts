import type { OwnSegmentation, SegmentRule, SegmentRules } from '../model/segment-rules.js';
import { javaPattern, type Translated } from './java-pattern.js';

/** One own rule ready to be asked; `sticky` and `scanning` are the same patterns with other flags. */
export interface OwnRule {
  readonly breaks: boolean;
  readonly line: number;
  readonly sticky: readonly RegExp[];
  readonly scanning: RegExp;
}

/** Own rules for one language, in the order in which they are asked: the first that fits a place decides. */
export interface OwnRules {
  readonly replaces: boolean;
  readonly rules: readonly OwnRule[];
}

/** The own rules that a language has; null when none is for it. Throws a PatternProblem, which `readSrx` has ruled out for stored rules. */
export function ownRulesFor({ rules, replaces }: OwnSegmentation, tag: string): OwnRules | null {
  const own = rulesOf(rules, tag).map(compile);
  return own.length === 0 ? null : { replaces, rules: own };
}

function rulesOf({ cascade, maps, sets }: SegmentRules, tag: string): SegmentRule[] {
  const fitting = maps.filter(({ languages }) => languagePattern(languages).test(tag));
  return (cascade ? fitting : fitting.slice(0, 1)).flatMap(({ set }) => sets[set] ?? []);
}

/** A map's pattern names whole tags, in any case: `EN.*`, `(sr|hr)([_-].*)?`. */
export function languagePattern(languages: string): RegExp {
  const { source, flags } = javaPattern(languages);
  return new RegExp(`^(?:${source})$`, flags.includes('i') ? flags : `${flags}i`);
}

/** Translates one rule's patterns; throws a PatternProblem. */
export function compile({ breaks, before, after, line }: SegmentRule): OwnRule {
  const back = wrapped(javaPattern(before), '(?<=');
  const on = wrapped(javaPattern(after), '(?=');
  const parts = back.flags === on.flags ? [{ source: back.source + on.source, flags: on.flags }] : [back, on];
  const [first = on] = parts;
  return {
    breaks,
    line,
    sticky: parts.map(({ source, flags }) => new RegExp(source, `${flags}y`)),
    scanning: new RegExp(first.source, `${first.flags}g`),
  };
}

function wrapped({ source, flags }: Translated, opening: string): Translated {
  return { source: source === '' ? '' : `${opening}${source})`, flags };
}
