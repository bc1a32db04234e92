import type { CalendarRules } from '../languages/calendar-rules.js';
import type { CalendarMention } from './calendar.js';
import type { NumberMention } from './number-mention.js';

/** A day of the calendar as a text names it. */
export interface DateMention {
  readonly start: number;
  readonly end: number;
  /** One reading, or two where 05/10 may be either. */
  readonly readings: readonly CalendarDay[];
  /** True when day, month and order leave no doubt. */
  readonly sure: boolean;
}

/** A day; the year is null where the text names none. */
export interface CalendarDay {
  readonly day: number;
  /** 1 is January. */
  readonly month: number;
  readonly year: number | null;
}

/** Between a day and its month: 5. maja, 5th of May, 5 de mayo, 5-го мая. */
const DAY_TO_MONTH = /^(?:\.|st|nd|rd|th|-?го|er|º)?\s*(?:of\s|de\s|del\s)?$/u;
/** Between a month and its day: May 5, május 5. */
const MONTH_TO_DAY = /^\s(?:the\s)?$/u;
/** Between the two and the year. */
const TO_YEAR = /^(?:st|nd|rd|th)?[.,]?\s*(?:de\s|del\s|of\s)?$/u;

/** The dates of a text: a month's name with a day beside it, and dates in digits. */
export function datesOf(
  text: string,
  numbers: readonly NumberMention[],
  months: readonly CalendarMention[],
  rules: CalendarRules | undefined,
): DateMention[] {
  if (!rules) return [];
  const named = months.map((month) => namedDate(text, month, numbers)).filter((date) => date !== null);
  const digits = numbers.map((number) => digitDate(text, number, rules)).filter((date) => date !== null);
  return [...named, ...digits].sort((one, other) => one.start - other.start);
}

function namedDate(text: string, month: CalendarMention, numbers: readonly NumberMention[]): DateMention | null {
  const before = numbers.find(
    (number) => number.end <= month.start && DAY_TO_MONTH.test(text.slice(number.end, month.start)) && isDay(number),
  );
  const after = numbers.find(
    (number) => number.start >= month.end && MONTH_TO_DAY.test(text.slice(month.end, number.start)) && isDay(number),
  );
  const day = before ?? after;
  if (day?.value === undefined || day.value === null) return null;
  const start = Math.min(day.start, month.start);
  const end = Math.max(day.end, month.end);
  const year = numbers.find(
    (number) => number.kind === 'year' && number.start >= end && TO_YEAR.test(text.slice(end, number.start)),
  );
  return {
    start,
    end: year?.end ?? end,
    readings: [{ day: day.value, month: month.value, year: year?.value ?? null }],
    sure: before === undefined || after === undefined,
  };
}

function isDay({ value, form, kind, hard }: NumberMention): boolean {
  return (
    form === 'digits' &&
    kind === 'plain' &&
    hard &&
    value !== null &&
    Number.isInteger(value) &&
    value >= 1 &&
    value <= 31
  );
}

/** 05.10.2026, 05/10/2026, 2026-10-05 (one token only). */
function digitDate(text: string, { start, end }: NumberMention, { monthFirst }: CalendarRules): DateMention | null {
  const [, first = '', second = '', last = ''] =
    /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/u.exec(text.slice(start, end)) ?? [];
  if (last === '') return null;
  const dayFirst = { day: Number(first), month: Number(second), year: Number(last) };
  const swapped = { day: dayFirst.month, month: dayFirst.day, year: dayFirst.year };
  const readings = (monthFirst ? [swapped, dayFirst] : [dayFirst]).filter(({ month }) => month >= 1 && month <= 12);
  return { start, end, readings, sure: readings.length === 1 };
}

/** True for a day that no year (or not this one) has: 31 April, 29 February 2027. */
export function isImpossible({ day, month, year }: CalendarDay): boolean {
  return day > daysIn(month, year ?? 2024);
}

function daysIn(month: number, year: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** ISO weekday (1 is Monday) of a day; without a year the one nearest to `near` (an ISO day) is meant, null without both. */
export function weekdayOf(
  { day, month, year }: CalendarDay,
  near: string | null,
): { weekday: number; iso: string } | null {
  const years = year !== null ? [year] : near === null ? [] : yearsAround(near);
  const days = years.filter((one) => day <= daysIn(month, one)).map((one) => new Date(Date.UTC(one, month - 1, day)));
  const centre = near === null ? 0 : Date.parse(near);
  const [nearest] = days.sort((one, other) => Math.abs(one.getTime() - centre) - Math.abs(other.getTime() - centre));
  if (!nearest) return null;
  return { weekday: nearest.getUTCDay() || 7, iso: nearest.toISOString().slice(0, 10) };
}

function yearsAround(iso: string): number[] {
  const year = Number(iso.slice(0, 4));
  return [year - 1, year, year + 1];
}
