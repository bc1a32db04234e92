import type { Act, ActBody, PairSides } from '../../model/act.js';
import type { Intake } from '../../model/article.js';
import { indexSegments, joinSegments } from './pair-text.js';

/** What a pair holds at one moment of the history. */
type Held = Pick<PairSides, 'target' | 'text'>;

/** The text of a pair before each correction, by the correction's number. */
export function textsBefore(acts: readonly Act[], { target, pairs }: Intake): ReadonlyMap<number, string> {
  const index = indexSegments(target);
  const held = new Map<string, Held>(pairs.map((pair) => [pair.id, { target: pair.target, text: null }]));
  const before = new Map<number, string>();
  const textOf = (pair: string): string => {
    const { target: ids = [], text = null } = held.get(pair) ?? {};
    return text?.text ?? joinSegments(ids, index, target.document.text).text;
  };
  for (const { seq, body } of acts) {
    if (body.kind === 'corrected') before.set(seq, textOf(body.pair));
    for (const [pair, now] of heldAfter(body, held, textOf)) held.set(pair, now);
  }
  return before;
}

function heldAfter(
  body: ActBody,
  held: ReadonlyMap<string, Held>,
  textOf: (pair: string) => string,
): readonly (readonly [pair: string, held: Held])[] {
  switch (body.kind) {
    case 'corrected':
      return [[body.pair, { target: held.get(body.pair)?.target ?? [], text: body.text }]];
    case 'split':
      return [
        [body.pair, body.first],
        [body.other, body.second],
      ];
    case 'moved':
      return [
        [body.pair, body.left],
        [body.to, body.grown],
      ];
    case 'merged':
      return [
        [body.pair, mergedHeld(held.get(body.pair), held.get(body.next), [textOf(body.pair), textOf(body.next)])],
      ];
    case 'undone':
      return body.pairs.map(({ pair }) => [pair.id, pair]);
    default:
      return [];
  }
}

function mergedHeld(first: Held | undefined, next: Held | undefined, texts: readonly string[]): Held {
  const machine = (first?.text ?? next?.text ?? null) === null;
  const target = [...(first?.target ?? []), ...(next?.target ?? [])];
  return { target, text: machine ? null : { text: texts.filter(Boolean).join(' '), marks: [] } };
}
