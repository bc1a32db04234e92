import { placeOf, type NameDoubt } from './name-scene.js';
import type { NameWord } from './names.js';

/** The doubt that a name is another one than the source's; without an expected form the source's own is shown. */
export function mismatch(
  words: readonly NameWord[],
  source: readonly NameWord[],
  variant: string,
  expected: string,
): NameDoubt {
  const shown = expected === '' ? source.map(({ text }) => text).join(' ') : expected;
  return {
    check: 'name-mismatch',
    place: placeOf('target', words),
    also: [placeOf('source', source)],
    values: {
      found: { kind: 'text', text: words.map(({ text }) => text).join(' ') },
      expected: { kind: 'text', text: shown },
    },
    variant,
    ...(expected !== '' && { suggestions: [expected] }),
  };
}
