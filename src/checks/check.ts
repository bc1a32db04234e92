import type { AlignedArticle, Pair, Segment } from '../model/document.js';
import type { Finding, Severity } from '../model/flag.js';
import type { ArticleFacts } from '../facts/article-facts.js';
import type { Language } from '../languages/language.js';

/** One pair with its segments at hand; noise pairs are given to no check but those that ask for noise. */
export interface PairView {
  readonly pair: Pair;
  readonly source: readonly Segment[];
  readonly target: readonly Segment[];
}

/** What every check is given beside its pair: the article, both languages, the facts (computed once, shared). */
export interface CheckContext {
  readonly article: AlignedArticle;
  /** Null when a translation alone came without `--from`. */
  readonly from: Language | null;
  readonly to: Language;
  readonly facts: ArticleFacts;
  /** All pairs with their segments, in order. */
  readonly pairs: readonly PairView[];
  /** Position of each pair id in `pairs`: for a look at the neighbours. */
  readonly indexOf: (pairId: string) => number;
  /** Glossary of the desk, fetched outside; empty when there is none. */
  readonly glossary: readonly GlossaryEntry[];
}

/** A right form and the rejected ones, as a desk's editors taught them. */
export interface GlossaryEntry {
  readonly source: string;
  readonly right: string;
  readonly rejected: readonly string[];
}

interface Heading {
  /** File name, locale key, anchor, stored in suppressions: never changes. */
  readonly id: string;
  /** MQM category. */
  readonly category: string;
  readonly severity: Severity;
}

/** A check that looks at one pair which has the sides it needs. */
export interface PairCheck extends Heading {
  readonly needs: 'target' | 'both';
  readonly find: (pair: PairView, context: CheckContext) => Iterable<Finding>;
}

/** A check that looks at the whole article once. */
export interface ArticleCheck extends Heading {
  readonly needs: 'article';
  readonly find: (context: CheckContext) => Iterable<Finding>;
}

/** One kind of doubt: a pure synchronous function with four fields of metadata. */
export type Check = PairCheck | ArticleCheck;
