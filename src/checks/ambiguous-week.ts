import type { Phrase } from '../facts/phrases.js';
import { relativeSundayPhrases, weekOrSundayPhrases } from '../facts/relative-weeks.js';
import { asCapital } from '../facts/write-number.js';
import type { WeekOrSunday } from '../languages/calendar-rules.js';
import type { Segment } from '../model/document.js';
import type { Finding, Place } from '../model/flag.js';
import type { CheckContext, PairCheck, PairView } from './check.js';

/** A Sunday in the translation where the source speaks, or may speak, of a week. */
export const ambiguousWeek: PairCheck = {
  id: 'ambiguous-week',
  category: 'accuracy/mistranslation',
  severity: 'major',
  needs: 'target',
  *find(view, context) {
    if (view.source.length === 0) {
      if (context.article.source === null) yield* aloneFindings(view, context);
      return;
    }
    const sunday = sundayOf(view, context);
    if (!sunday || namesWeek(view.target, context)) return;
    const week = weekOf(view, context);
    if (week) yield finding(sunday, week, context);
  },
};

const SUNDAY = 7;

interface Sunday {
  readonly place: Place;
  readonly text: string;
  readonly which: WeekOrSunday['which'] | null;
}

interface Week {
  readonly place: Place;
  readonly text: string;
  readonly variant: 'week' | null;
}

/** "last Sunday" in the translation, or a plain Sunday. */
function sundayOf({ target }: PairView, context: CheckContext): Sunday | null {
  for (const segment of target) {
    const facts = context.facts.of(segment);
    const [relative] = relativeSundayPhrases(segment.text, facts.tokens, context.to);
    if (relative) return { ...spanOf(segment, 'target', relative), which: relative.value };
    const plain = facts.weekdays.find(({ value, hard }) => value === SUNDAY && hard);
    if (plain) return { ...spanOf(segment, 'target', plain), which: null };
  }
  return null;
}

/** prošle nedjelje, or a word that is "week" and never Sunday (неделя in Russian). */
function weekOf({ source }: PairView, context: CheckContext): Week | null {
  for (const segment of source) {
    const facts = context.facts.of(segment);
    const sundays = facts.weekdays.filter(({ value }) => value === SUNDAY);
    const [ambiguous] = weekOrSundayPhrases(segment.text, facts.tokens, context.from);
    if (ambiguous && sundays.every(({ start }) => start >= ambiguous.start && start < ambiguous.end))
      return { ...spanOf(segment, 'source', ambiguous), variant: null };
    const [week] = facts.weeks;
    if (week && sundays.length === 0) return { ...spanOf(segment, 'source', week), variant: 'week' };
  }
  return null;
}

function namesWeek(segments: readonly Segment[], { facts }: CheckContext): boolean {
  return segments.some((segment) => facts.of(segment).weeks.length > 0);
}

function finding({ place, text, which }: Sunday, week: Week, { to }: CheckContext): Finding {
  const instead = which === null ? undefined : to.calendar?.relativeWeeks?.[which].week;
  return {
    place,
    also: [week.place],
    values: { source: { kind: 'text', text: week.text }, target: { kind: 'text', text } },
    ...(instead !== undefined && { suggestions: [asCapital(instead, text)] }),
    ...(week.variant !== null && { variant: week.variant }),
  };
}

/** Without the source "last Sunday" is worth a look when the source's language has one word for both. */
function* aloneFindings({ target }: PairView, { facts, from, to }: CheckContext): Iterable<Finding> {
  if (!from?.calendar?.weekOrSunday) return;
  for (const segment of target)
    for (const phrase of relativeSundayPhrases(segment.text, facts.of(segment).tokens, to)) {
      const { place, text } = spanOf(segment, 'target', phrase);
      const instead = to.calendar?.relativeWeeks?.[phrase.value].week ?? '';
      yield {
        place,
        values: { target: { kind: 'text', text } },
        suggestions: [asCapital(instead, text)],
        variant: 'alone',
        tier: 'hint',
      };
    }
}

function spanOf(
  segment: Segment,
  side: Place['side'],
  { start, end }: Pick<Phrase<unknown>, 'start' | 'end'>,
): { place: Place; text: string } {
  return { place: { side, segment: segment.id, start, end }, text: segment.text.slice(start, end) };
}
