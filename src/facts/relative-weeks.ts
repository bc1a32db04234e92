import type { CalendarRules, WeekOrSunday } from '../languages/calendar-rules.js';
import type { Language } from '../languages/language.js';
import type { Token } from '../segment/tokenise.js';
import { compiledOnce, phraseFinder, type Phrase } from './phrases.js';

type Which = WeekOrSunday['which'];

const weekOrSunday = compiledOnce((rules: CalendarRules, spaced) =>
  phraseFinder(
    (rules.weekOrSunday ?? []).map(({ which, forms }) => [which, forms] as const),
    spaced,
  ),
);

const relativeSunday = compiledOnce((rules: CalendarRules, spaced) =>
  phraseFinder(
    Object.entries(rules.relativeWeeks ?? {}).map(([which, { sunday }]) => [which as Which, sunday] as const),
    spaced,
  ),
);

/** Expressions that may mean the week or the Sunday: prošle nedjelje. */
export function weekOrSundayPhrases(
  text: string,
  tokens: readonly Token[],
  language: Language | null,
): Phrase<Which>[] {
  return language?.calendar ? weekOrSunday(language.calendar, language.spaced)(text, tokens) : [];
}

/** Expressions for the Sunday of a week: last Sunday. */
export function relativeSundayPhrases(
  text: string,
  tokens: readonly Token[],
  language: Language | null,
): Phrase<Which>[] {
  return language?.calendar ? relativeSunday(language.calendar, language.spaced)(text, tokens) : [];
}
