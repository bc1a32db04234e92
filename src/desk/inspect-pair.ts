import { runChecks } from '../checks/run-checks.js';
import { suspicion } from '../checks/suspicion.js';
import type { AlignedArticle, Pair, Segment } from '../model/document.js';
import type { Flag } from '../model/flag.js';

/** One loose pair of texts: each side is taken as one segment, not split. */
export interface LoosePair {
  readonly source: string | null;
  readonly target: string;
  readonly from: string | null;
  readonly to: string;
  readonly date: string | null;
  readonly context: AlignedArticle['context'] | null;
}

/** Checks one loose pair; the flags' places are offsets into the texts as given. */
export function inspectPair(loose: LoosePair): { flags: readonly Flag[]; suspicion: number } {
  const pair: Pair = {
    id: 'p1',
    role: 'body',
    source: loose.source === null ? [] : ['s1'],
    target: ['t1'],
    confidence: loose.source === null ? null : 1,
  };
  const flags = runChecks({
    from: loose.from,
    to: loose.to,
    date: loose.date,
    source: loose.source === null ? null : [whole('s1', loose.source)],
    target: [whole('t1', loose.target)],
    pairs: [pair],
    loose: true,
    ...(loose.context && { context: loose.context }),
  });
  return { flags, suspicion: suspicion([pair], flags)['p1'] ?? 0 };
}

function whole(id: string, text: string): Segment {
  return { id, block: 1, role: 'body', start: 0, end: text.length, text, marks: [] };
}
