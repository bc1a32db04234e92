import type { Mark, MarkKind } from '../../model/document.js';
import { wrap, type Layer, type Wrap } from './runs.js';

const ELEMENTS: Readonly<Record<MarkKind, Wrap>> = {
  bold: wrap('b'),
  italic: wrap('i'),
  underline: wrap('u'),
  code: wrap('code'),
  superscript: wrap('sup'),
  subscript: wrap('sub'),
  link: wrap('span', 'link'),
};

/** Inline markup as elements; a link shows where it leads and leads nowhere, its address came with the article. */
export function inlineLayers(marks: readonly Mark[]): Layer[] {
  return marks
    .filter(({ start, end }) => start < end)
    .map(({ start, end, kind, href }) => ({ start, end, wrap: { ...ELEMENTS[kind], title: href ?? '' } }));
}
