import type { AlignAids } from './aids.js';
import type { Cognate } from './cognates.js';
import type { AlignSide } from './side.js';

/** What the lexicons say of the words of both sides. */
export function lexiconLinks(source: AlignSide, target: AlignSide, { lexicons = [] }: AlignAids): Cognate[] {
  return lexicons.flatMap(({ links }) => links(source.forms, target.forms));
}
