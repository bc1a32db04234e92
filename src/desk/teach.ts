import { learnWords, type ApprovedPair } from '../align/learn-words.js';
import { languageOf } from '../languages/index.js';
import type { LearnedArticle, LearnedWords } from '../model/learned-words.js';
import type { Review } from '../model/review.js';
import { isLeftOut, sourceText, textNow } from '../review/pair-text.js';
import { aidsOrder } from './aids-order.js';
import type { LexiconOrder } from './gather-aids.js';
import { lexiconsFor } from './lexicons.js';
import type { Office } from './office.js';

/** An approved article's pairs, plain data for the worker. */
export interface Lesson {
  readonly from: string;
  readonly to: string;
  readonly pairs: readonly ApprovedPair[];
}

/** Nothing: an article of one language, or of one that is not known any more. */
const NOTHING: LearnedWords = { pairs: [], sources: {}, targets: {} };

/** What an article teaches as it stands; null for a translation alone. */
export async function taughtBy(office: Office, review: Review): Promise<LearnedArticle | null> {
  const { id: article, desk, from, to } = review.article;
  const pairs = approvedPairs(review);
  if (from === null || pairs.length === 0) return null;
  const words = await office.inspector.learn({ from, to, pairs }, await aidsOrder(office, desk, from, to));
  return { desk, article, from, to, at: office.now(), words };
}

/** Takes the lesson apart, in the worker; what was learned before and what is installed help. */
export async function learn({ from, to, pairs }: Lesson, help: LexiconOrder): Promise<LearnedWords> {
  const own = languageOf(from);
  const other = languageOf(to);
  if (!own || !other) return NOTHING;
  const { lexicons } = await lexiconsFor(own, other, help);
  return learnWords(pairs, own, other, lexicons);
}

function approvedPairs({ pairs, intake }: Review): ApprovedPair[] {
  return pairs
    .filter((pair) => !isLeftOut(pair))
    .map((pair) => ({ source: sourceText(intake, pair).text, target: textNow(intake, pair).text }))
    .filter(({ source, target }) => source.trim() !== '' && target.trim() !== '');
}
