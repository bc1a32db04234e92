import { isImpossible, type CalendarDay, type DateMention } from '../facts/dates.js';
import type { Segment } from '../model/document.js';
import type { Finding, Place } from '../model/flag.js';
import type { CheckContext, PairCheck, PairView } from './check.js';

interface PlacedDate {
  readonly date: DateMention;
  readonly segment: Segment;
}

/** Day and month exchanged (the numbers all agree, the dates do not), or a day that does not exist. */
export const dateValue: PairCheck = {
  id: 'date-value',
  category: 'accuracy/mistranslation',
  severity: 'major',
  needs: 'target',
  *find(view, context) {
    const source = placed(view.source, context);
    const target = placed(view.target, context);
    yield* impossibleDays(source, target);
    if (sameWords(view, context)) yield* exchangedDays(source, target);
  },
};

function placed(segments: readonly Segment[], { facts }: CheckContext): PlacedDate[] {
  return segments.flatMap((segment) => facts.of(segment).dates.map((date) => ({ date, segment })));
}

function* impossibleDays(source: readonly PlacedDate[], target: readonly PlacedDate[]): Iterable<Finding> {
  for (const { date, segment } of target) {
    if (!date.sure || !date.readings.every(isImpossible)) continue;
    const inSource = source.some((other) => other.date.readings.some(isImpossible));
    yield {
      place: placeOf({ date, segment }, 'target'),
      values: { target: { kind: 'text', text: textOf({ date, segment }) } },
      variant: 'impossible',
      ...(inSource && { tier: 'hint' }),
    };
  }
}

/** Where a month or a day differs by itself, the checks `month` and `number-value` say so. */
function sameWords({ source, target }: PairView, { facts }: CheckContext): boolean {
  const months = (segments: readonly Segment[]): string =>
    segments
      .flatMap((segment) =>
        facts
          .of(segment)
          .dates.flatMap(({ readings }) => readings.slice(0, 1).flatMap(({ day, month }) => [day, month])),
      )
      .sort((one, other) => one - other)
      .join();
  return months(source) !== '' && months(source) === months(target);
}

function* exchangedDays(source: readonly PlacedDate[], target: readonly PlacedDate[]): Iterable<Finding> {
  const left = (here: readonly PlacedDate[], there: readonly PlacedDate[]): PlacedDate[] =>
    here.filter(({ date }) => !there.some((other) => share(date, other.date)));
  const wrong = left(target, source);
  const right = left(source, target);
  if (wrong.length !== right.length) return;
  for (const [index, date] of wrong.entries()) {
    const other = right[index];
    if (!other || !date.date.sure || !other.date.sure) continue;
    yield {
      place: placeOf(date, 'target'),
      also: [placeOf(other, 'source')],
      values: { source: { kind: 'text', text: textOf(other) }, target: { kind: 'text', text: textOf(date) } },
    };
  }
}

function share(one: DateMention, other: DateMention): boolean {
  return one.readings.some((reading) => other.readings.some((second) => isSameDay(reading, second)));
}

function isSameDay(one: CalendarDay, other: CalendarDay): boolean {
  return one.day === other.day && one.month === other.month;
}

function textOf({ date, segment }: PlacedDate): string {
  return segment.text.slice(date.start, date.end);
}

function placeOf({ date, segment }: PlacedDate, side: Place['side']): Place {
  return { side, segment: segment.id, start: date.start, end: date.end };
}
