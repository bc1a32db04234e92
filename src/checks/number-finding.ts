import { writeNumber } from '../facts/write-number.js';
import type { Finding, MessageValues, Place } from '../model/flag.js';
import type { CheckContext } from './check.js';
import type { NumberDifference, PlacedNumber } from './number-comparison.js';

/** A difference of numbers as a finding on the translation's number, with the right one to put there. */
export function numberFinding(difference: NumberDifference, context: CheckContext): Finding {
  const { source, target, sure } = difference;
  const text = textOf(target);
  const suggestion = suggestionFor(source.mention.value, target, context);
  const values: MessageValues = {
    source: { kind: 'text', text: textOf(source) },
    target: { kind: 'text', text },
  };
  return {
    place: placeOf(target, 'target'),
    also: [placeOf(source, 'source')],
    values,
    ...(suggestion !== null && suggestion !== text && { suggestions: [suggestion] }),
    ...(!sure && { tier: 'hint' }),
  };
}

function suggestionFor(value: number | null, target: PlacedNumber, { to }: CheckContext): string | null {
  return value === null ? null : writeNumber(value, textOf(target), target.mention, to.numbers);
}

function textOf({ mention, segment }: PlacedNumber): string {
  return segment.text.slice(mention.start, mention.end);
}

function placeOf({ mention, segment }: PlacedNumber, side: Place['side']): Place {
  return { side, segment: segment.id, start: mention.start, end: mention.end };
}
