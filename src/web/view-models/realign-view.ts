import { realignmentsOf, type Realignment } from '../../desk/realignments.js';
import type { ReviewPair } from '../../model/review.js';
import type { RowContext } from './row-context.js';

/** A button that realigns the open pair. */
export interface RealignView {
  readonly label: string;
  /** What it posts to, below the article's address. */
  readonly to: string;
  /** The act of the keymap that presses it, and the key it shows; empty without one. */
  readonly act: string;
  readonly key: string;
}

const KEYS: Partial<Readonly<Record<Realignment['kind'], readonly [act: string, key: string]>>> = {
  'merge-next': ['merge', '+'],
  unlink: ['unlink', 'x'],
};

/** The buttons of what may be done to the alignment of the open pair. */
export function realignViews(pair: ReviewPair, { review, actor, words, numbers }: RowContext): RealignView[] {
  return realignmentsOf(review, actor, pair).map((way) => {
    const [act, key] = KEYS[way.kind] ?? ['', ''];
    const side = 'side' in way ? `-${way.side}` : '';
    const number = way.kind === 'split' ? way.sentence : 'other' in way ? (numbers.get(way.other.id) ?? '') : '';
    return { label: words.t(`workbench:realign.${way.kind}${side}`, { number }), to: addressOf(way), act, key };
  });
}

function addressOf(way: Realignment): string {
  const other = 'other' in way ? `other=${way.other.id}&otherRevision=${String(way.other.revision)}` : '';
  switch (way.kind) {
    case 'merge-next':
    case 'merge-previous':
      return `merges?${other}`;
    case 'link':
      return `links?${other}`;
    case 'move-up':
    case 'move-down':
      return `moves?side=${way.side}&${other}`;
    case 'split':
      return `splits?${way.side}=${way.caret.segment ?? ''}:${String(way.caret.offset)}`;
    case 'unlink':
      return 'unlinks';
    default:
      return `places?direction=${way.kind === 'place-up' ? 'up' : 'down'}`;
  }
}
