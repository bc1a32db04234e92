import type { CalendarMention } from '../facts/calendar.js';
import { eventsOf, type EventMention } from '../facts/events.js';
import type { Segment } from '../model/document.js';
import type { Finding } from '../model/flag.js';
import type { Token } from '../segment/tokenise.js';
import { calendarForm } from './calendar-comparison.js';
import type { CheckContext, PairView } from './check.js';

/** A sentence that dates an event by one weekday. */
interface DatedEvent {
  readonly view: PairView;
  readonly segment: Segment;
  readonly weekday: CalendarMention;
  readonly event: EventMention;
  /** Names and other telling words of the sentence, in lower case. */
  readonly anchors: ReadonlyMap<string, 'name' | 'word'>;
}

const FIRST_REACH = 14;
const BACK_REACH = 6;
const SHORTEST = 4;

/** Two weekdays for one event: a sentence points back to an event ("during the visit") and dates it by another day. */
export function* eventWeekdays(context: CheckContext): Iterable<Finding> {
  const dated = context.pairs.flatMap((view) =>
    view.target.flatMap((segment) => datedEvent(view, segment, context) ?? []),
  );
  for (const [at, back] of dated.entries()) {
    if (!back.event.pointsBack) continue;
    const first = dated.slice(0, at).find((one) => isSameEvent(one, back));
    if (first && first.weekday.value !== back.weekday.value) yield finding(first, back, context);
  }
}

function datedEvent(view: PairView, segment: Segment, { facts, to }: CheckContext): DatedEvent | null {
  if (!to.events) return null;
  const { weekdays, tokens } = facts.of(segment);
  const [weekday] = weekdays;
  if (!weekday?.hard || weekdays.length > 1) return null;
  const day = tokens.findIndex(({ start }) => start === weekday.start);
  const near = eventsOf(tokens, to.events)
    .filter((event) => !event.apart && Math.abs(event.at - day) <= (event.pointsBack ? BACK_REACH : FIRST_REACH))
    .sort((one, other) => Math.abs(one.at - day) - Math.abs(other.at - day));
  const [event] = near;
  return event ? { view, segment, weekday, event, anchors: anchorsOf(tokens, event, day) } : null;
}

/** Capitals inside the sentence are names; long words are telling enough. */
function anchorsOf(tokens: readonly Token[], event: EventMention, day: number): Map<string, 'name' | 'word'> {
  const anchors = new Map<string, 'name' | 'word'>();
  for (const [at, { kind, text }] of tokens.entries()) {
    if (kind !== 'word' || at === event.at || at === day || text.length < SHORTEST) continue;
    anchors.set(text.toLowerCase(), at > 0 && /^\p{Lu}/u.test(text) ? 'name' : 'word');
  }
  return anchors;
}

/** The same kind of event, one name and another telling word in common. */
function isSameEvent(first: DatedEvent, back: DatedEvent): boolean {
  if (!first.event.kinds.some((kind) => back.event.kinds.includes(kind))) return false;
  const shared = [...back.anchors.keys()].filter((word) => first.anchors.has(word));
  const names = shared.filter((word) => back.anchors.get(word) === 'name' || first.anchors.get(word) === 'name');
  return names.length >= 1 && shared.filter((word) => word.length > SHORTEST || names.includes(word)).length >= 2;
}

function finding(first: DatedEvent, back: DatedEvent, { to, facts }: CheckContext): Finding {
  const { start, end } = back.weekday;
  const suggestion = calendarForm(to.calendar?.weekdays[first.weekday.value - 1], back.segment.text.slice(start, end));
  return {
    variant: 'event',
    place: { side: 'target', segment: back.segment.id, start, end },
    also: [{ side: 'target', segment: first.segment.id, start: first.weekday.start, end: first.weekday.end }],
    values: {
      first: { kind: 'weekday', weekday: first.weekday.value },
      second: { kind: 'weekday', weekday: back.weekday.value },
    },
    ...(suggestion !== null && { suggestions: [suggestion] }),
    // The source names both days too: its own slip, if it is one.
    ...([first, back].every((dated) => saysSo(dated, facts)) && { tier: 'hint' }),
  };
}

function saysSo({ view, weekday }: DatedEvent, facts: CheckContext['facts']): boolean {
  return view.source.some((segment) => facts.of(segment).weekdays.some(({ value }) => value === weekday.value));
}
