import type { CalendarMention } from '../facts/calendar.js';
import { asCapital, likestForm } from '../facts/write-number.js';
import { list } from '../languages/word-forms.js';
import type { Segment, Side } from '../model/document.js';
import type { Finding, MessageValue, Place } from '../model/flag.js';
import type { CheckContext, PairView } from './check.js';

/** Weekdays or months: where to find them, how to say them. */
export interface CalendarKind {
  readonly mentions: (segment: Segment, context: CheckContext) => readonly CalendarMention[];
  /** Values that a text may hold in digits: the month of 05.10.2026. */
  readonly inDigits: (segment: Segment, context: CheckContext) => readonly number[];
  /** The forms of a value in the translation's language. */
  readonly forms: (value: number, context: CheckContext) => string | undefined;
  readonly message: (value: number) => MessageValue;
}

interface Placed {
  readonly mention: CalendarMention;
  readonly segment: Segment;
}

/** Weekdays or months that stand for another one in the translation; what moved to a neighbouring pair is not missed. */
export function* calendarFindings(kind: CalendarKind, view: PairView, context: CheckContext): Iterable<Finding> {
  const source = left(kind, view, 'source', context);
  const target = left(kind, view, 'target', context);
  const sure = differentValues(source) === differentValues(target);
  for (const [index, wrong] of target.entries()) {
    const right = source[index];
    if (right) yield finding(kind, right, wrong, sure, context);
  }
}

function differentValues(placed: readonly Placed[]): number {
  return new Set(placed.map(({ mention }) => mention.value)).size;
}

function left(kind: CalendarKind, view: PairView, side: Side, context: CheckContext): Placed[] {
  const other = side === 'source' ? 'target' : 'source';
  const at = context.indexOf(view.pair.id);
  const near = [context.pairs[at - 1], context.pairs[at + 1]].flatMap((pair) => pair?.[other] ?? []);
  const met = new Set([
    ...[...near, ...view[other]].flatMap((segment) => kind.mentions(segment, context).map(({ value }) => value)),
    ...view[other].flatMap((segment) => kind.inDigits(segment, context)),
  ]);
  return view[side].flatMap((segment) =>
    kind
      .mentions(segment, context)
      .filter(({ hard, value }) => hard && !met.has(value))
      .map((mention) => ({ mention, segment })),
  );
}

function finding(kind: CalendarKind, right: Placed, wrong: Placed, sure: boolean, context: CheckContext): Finding {
  const place = placeOf(wrong, 'target');
  const suggestion = calendarForm(
    kind.forms(right.mention.value, context),
    wrong.segment.text.slice(place.start, place.end),
  );
  return {
    place,
    also: [placeOf(right, 'source')],
    values: { source: kind.message(right.mention.value), target: kind.message(wrong.mention.value) },
    ...(suggestion !== null && { suggestions: [suggestion] }),
    ...(!sure && { tier: 'hint' }),
  };
}

/** Of the forms of a month or weekday the one that can stand where `instead` stands. */
export function calendarForm(forms: string | undefined, instead: string): string | null {
  const form = likestForm(instead.toLowerCase(), list(forms ?? ''));
  return form === null ? null : asCapital(form, instead);
}

function placeOf({ mention, segment }: Placed, side: Place['side']): Place {
  return { side, segment: segment.id, start: mention.start, end: mention.end };
}
