import type { PairCheck } from './check.js';
import { calendarFindings, type CalendarKind } from './calendar-comparison.js';

const WEEKDAYS: CalendarKind = {
  mentions: (segment, { facts }) => facts.of(segment).weekdays,
  inDigits: () => [],
  forms: (value, { to }) => to.calendar?.weekdays[value - 1],
  message: (weekday) => ({ kind: 'weekday', weekday }),
};

/** Another day of the week than in the source. */
export const weekday: PairCheck = {
  id: 'weekday',
  category: 'accuracy/mistranslation',
  severity: 'major',
  needs: 'both',
  find: (view, context) => calendarFindings(WEEKDAYS, view, context),
};
