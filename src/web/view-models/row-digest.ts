import type { ReviewFlag, ReviewPair } from '../../model/review.js';
import type { RowContext } from './row-context.js';
import { hashOf } from './text-hash.js';

/** A short fingerprint of what a row shows, so that an answer to an act holds only the rows that look different now. */
export function rowDigest(
  pair: ReviewPair,
  before: ReviewPair | undefined,
  { flags, comments, numbers }: RowContext,
): string {
  const parts: unknown[] = [
    pair.revision,
    pair.state,
    pair.restored,
    numbers.get(pair.id) ?? 0,
    before?.block === pair.block,
    comments.get(pair.id)?.length ?? 0,
    pair.text === null ? 'machine' : pair.text.text,
    ...(flags.get(pair.id) ?? []).map(flagFingerprint),
  ];
  return hashOf(parts.join('|'));
}

function flagFingerprint(flag: ReviewFlag): string {
  return [flag.id, flag.key, flag.state, flag.place.start, flag.suggestions.join('/')].join(':');
}
