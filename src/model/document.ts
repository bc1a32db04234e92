/** Which of the two facing pages: the original (left) or its translation (right). */
export type Side = 'source' | 'target';

/** What a block is on the page; `noise` is labelled, never dropped (contracts: roles). */
export type Role =
  | 'title'
  | 'kicker'
  | 'lede'
  | 'subheading'
  | 'body'
  | 'quote'
  | 'list'
  | 'caption'
  | 'byline'
  | 'dateline'
  | 'table'
  | 'noise';

/** Every role, in the order in which a page usually shows them. */
export const ROLES: readonly Role[] = [
  'kicker',
  'title',
  'lede',
  'byline',
  'dateline',
  'subheading',
  'body',
  'quote',
  'list',
  'caption',
  'table',
  'noise',
];

/** Inline markup that travels with plain text. */
export type MarkKind = 'bold' | 'italic' | 'underline' | 'link' | 'code' | 'superscript' | 'subscript';

/** Inline markup over a half-open span of UTF-16 code units; its owner says into which text the offsets point. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly kind: MarkKind;
  /** For a link: where it leads. */
  readonly href?: string;
}

/** Text that carries its own marks: offsets point into `text`. */
export interface RichText {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** A paragraph-like piece of a document; offsets and marks point into the document's text. */
export interface Block {
  /** Counts from 1 per side, noise included. */
  readonly number: number;
  readonly role: Role;
  readonly start: number;
  readonly end: number;
  readonly marks: readonly Mark[];
  /** For noise: which pattern said so ("views", "share", "disclaimer", "repeated-caption" …). */
  readonly noise?: string;
}

/** What a reader learned beside the text. */
export interface DocumentFacts {
  readonly encoding?: string;
  /** True when the encoding was guessed from the bytes: the person is told. */
  readonly encodingGuessed?: boolean;
  /** ISO day, when the file itself says it (HTML metadata, ninjs). */
  readonly date?: string;
  /** BCP 47 tag, when the file itself says it. */
  readonly language?: string;
  readonly url?: string;
}

/** One side of an article as its reader gave it. */
export interface Document {
  /** For plain text the decoded file without BOM and nothing else changed; else blocks joined by a blank line. */
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly facts: DocumentFacts;
}

/** A sentence or a sentence-like line; `start`, `end` and `marks` point into the document's text. */
export interface Segment {
  /** `s1`, `s2` … on the source side, `t1` … on the target side. */
  readonly id: string;
  readonly block: number;
  readonly role: Role;
  readonly start: number;
  readonly end: number;
  /** `document.text.slice(start, end)`. */
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** Source segments set beside target segments: 1-1, 2-1, 1-0, 0-1 … */
export interface Pair {
  readonly id: string;
  readonly role: Role;
  readonly source: readonly string[];
  readonly target: readonly string[];
  /** 0–1; null for noise and for a translation alone. */
  readonly confidence: number | null;
}

/** Both sides segmented and set beside each other: what checks read. */
export interface AlignedArticle {
  /** BCP 47; null when a translation alone gives no source language. */
  readonly from: string | null;
  readonly to: string;
  /** ISO day of the article, or null when unknown; never today. */
  readonly date: string | null;
  /** Null for a translation alone. */
  readonly source: readonly Segment[] | null;
  readonly target: readonly Segment[];
  /** Every segment stands in exactly one pair, in the order of the target. */
  readonly pairs: readonly Pair[];
  /** Other names or words of the article that lie outside the segments given (`recto check --pairs`). */
  readonly context?: { readonly sourceForms: readonly string[]; readonly targetForms: readonly string[] };
  /** True when the segments are loose pairs (`--pairs`) which may be fragments, not a whole article. */
  readonly loose?: boolean;
}
