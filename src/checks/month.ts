import type { PairCheck } from './check.js';
import { calendarFindings, type CalendarKind } from './calendar-comparison.js';

/** 05.10.2026, 5. 10. 2026, 05/10, 5.10. but not 1.2 */
const DATE_IN_DIGITS =
  /(?<![\p{Nd}.,])(\p{Nd}{1,2})(?:\.\s?|[/-])(\p{Nd}{1,2})(?=\.(?:\s?\p{Nd}{2,4})?(?!\p{Nd})|[/-])/gu;

const MONTHS: CalendarKind = {
  mentions: (segment, { facts }) => facts.of(segment).months,
  // It names both May and October until date-value has read it.
  inDigits: ({ text }) =>
    [...text.matchAll(DATE_IN_DIGITS)].flatMap(([, first, second]) => [Number(first), Number(second)]),
  forms: (value, { to }) => to.calendar?.months[value - 1],
  message: (month) => ({ kind: 'month', month }),
};

/** Another month than in the source. */
export const month: PairCheck = {
  id: 'month',
  category: 'accuracy/mistranslation',
  severity: 'major',
  needs: 'both',
  find: (view, context) => calendarFindings(MONTHS, view, context),
};
