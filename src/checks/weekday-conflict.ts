import { weekdayOf, type DateMention } from '../facts/dates.js';
import type { CalendarMention } from '../facts/calendar.js';
import type { Segment } from '../model/document.js';
import type { Finding } from '../model/flag.js';
import { calendarForm } from './calendar-comparison.js';
import type { ArticleCheck, CheckContext, PairView } from './check.js';
import { eventWeekdays } from './event-weekdays.js';

/** The weekday does not fit the date beside it ("Friday, 10 May 2026" was a Sunday), or one event has two weekdays. */
export const weekdayConflict: ArticleCheck = {
  id: 'weekday-conflict',
  category: 'accuracy/mistranslation',
  severity: 'major',
  needs: 'article',
  *find(context) {
    for (const view of context.pairs) for (const segment of view.target) yield* besideDates(segment, view, context);
    yield* eventWeekdays(context);
  },
};

function* besideDates(segment: Segment, view: PairView, context: CheckContext): Iterable<Finding> {
  const { dates, weekdays } = context.facts.of(segment);
  for (const date of dates)
    for (const weekday of weekdays)
      if (areBeside(segment.text, weekday, date)) yield* conflict(segment, weekday, date, view, context);
}

/** Friday, 10 May · Friday (10 May) · petak, 10. maja; nothing but marks between them. */
function areBeside(text: string, weekday: CalendarMention, date: DateMention): boolean {
  const [end, start] = weekday.end <= date.start ? [weekday.end, date.start] : [date.end, weekday.start];
  return start >= end && start - end <= 3 && /^[\s,.(]*$/u.test(text.slice(end, start));
}

function* conflict(
  segment: Segment,
  { start, end, value }: CalendarMention,
  date: DateMention,
  view: PairView,
  context: CheckContext,
): Iterable<Finding> {
  const { article, to, facts } = context;
  const days = date.readings.map((reading) => weekdayOf(reading, article.date));
  const [day] = days;
  if (!day || days.some((one) => !one || one.weekday === value)) return;
  const said = view.source.flatMap((one) => facts.of(one).weekdays.map((mention) => mention.value));
  // Another weekday than the source's is the check `weekday`'s.
  if (said.length > 0 && !said.includes(value)) return;
  const suggestion = calendarForm(to.calendar?.weekdays[day.weekday - 1], segment.text.slice(start, end));
  yield {
    place: { side: 'target', segment: segment.id, start, end },
    values: {
      date: { kind: 'date', date: day.iso },
      right: { kind: 'weekday', weekday: day.weekday },
      wrong: { kind: 'weekday', weekday: value },
    },
    ...(suggestion !== null && { suggestions: [suggestion] }),
    // The source says the same: its author's slip, if it is one.
    ...((said.includes(value) || !date.sure) && { tier: 'hint' }),
  };
}
