import { expect, test } from 'vitest';
import { realignmentsOf } from '../../src/desk/realignments.js';
import type { Role } from '../../src/model/document.js';
import type { Review } from '../../src/model/review.js';
import { move } from '../../src/review/move.js';
import { merge, unlink } from '../../src/review/realign.js';
import { person, startOf, type SampleBlock } from '../review/sample-review.js';

const ana = person('ana');
const PAIRS = 60;

/** Sixty pairs in paragraphs of three, every seventh without a translation. */
function longReview(): Review {
  const blocks = (side: 's' | 't'): SampleBlock[] =>
    Array.from({ length: PAIRS / 3 }, (_, block): SampleBlock => [
      'body',
      ...[0, 1, 2].flatMap((at) =>
        side === 't' && omitted(block * 3 + at) ? [] : [`${side} says ${String(block * 3 + at)}.`],
      ),
    ]);
  let target = 0;
  const pairs = Array.from({ length: PAIRS }, (_, at): [Role, string[], string[]] => [
    'body',
    [`s${String(at + 1)}`],
    omitted(at) ? [] : [`t${String((target += 1))}`],
  ]);
  return startOf(blocks('s'), blocks('t'), pairs);
}

const omitted = (at: number): boolean => at % 7 === 3;

test('in a long article what is offered for a pair is just what the rules allow', () => {
  const review = longReview();
  const text = review.pairs;
  for (const [at, pair] of text.entries()) {
    const order = { pair: pair.id, revision: pair.revision };
    const offered = realignmentsOf(review, ana, pair).map((way) =>
      'side' in way ? `${way.kind} ${way.side}` : way.kind,
    );
    const beside = [
      ['merge-previous', text[at - 1]],
      ['merge-next', text[at + 1]],
    ] as const;
    for (const [kind, other] of beside) {
      const both = other && { ...order, other: { pair: other.id, revision: other.revision } };
      expect(offered.includes(kind), `${pair.id} ${kind}`).toBe(
        both !== undefined && Array.isArray(merge(review, ana, both)),
      );
      for (const side of ['source', 'target'] as const) {
        const way = `${kind === 'merge-next' ? 'move-down' : 'move-up'} ${side}`;
        if (offered.includes(way) && both)
          expect(move(review, ana, { ...both, side }), `${pair.id} ${way}`).toBeInstanceOf(Array);
      }
    }
    expect(offered.includes('unlink')).toBe(Array.isArray(unlink(review, ana, order)));
  }
});
