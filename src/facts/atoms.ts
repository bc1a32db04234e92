import type { Token } from '../segment/tokenise.js';

/** A token, or a part of one between hyphens: twenty-five is three atoms. */
export interface Atom {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'hyphen' | 'mark';
  /** True when no white space parts it from the atom before. */
  readonly glued: boolean;
  /** True for a part of a hyphenated word. */
  readonly inWord: boolean;
}

const HYPHEN = /^[-\u2010\u2011\u2012\u2013\u2014\u2212~～〜]$/u;
const PARTS = /[^-\u2010\u2011]+|[-\u2010\u2011]/gu;
const HAS_HYPHEN = /[-\u2010\u2011]/u;

/** Cuts tokens at hyphens, so that numbers inside hyphenated words can be read. */
export function atomsOf(tokens: readonly Token[]): Atom[] {
  const atoms: Atom[] = [];
  let end = -1;
  for (const token of tokens) {
    const pieces = token.kind === 'word' && HAS_HYPHEN.test(token.text) ? [...token.text.matchAll(PARTS)] : null;
    if (!pieces) atoms.push(atom(token.text, token.start, token.kind, token.start === end, false));
    else
      for (const piece of pieces) {
        const start = token.start + piece.index;
        atoms.push(atom(piece[0], start, 'word', start === end || piece.index > 0, true));
      }
    end = token.end;
  }
  return atoms;
}

function atom(text: string, start: number, kind: Token['kind'], glued: boolean, inWord: boolean): Atom {
  return {
    start,
    end: start + text.length,
    text,
    lower: text.toLowerCase(),
    kind: atomKind(text, kind),
    glued,
    inWord,
  };
}

function atomKind(text: string, kind: Token['kind']): Atom['kind'] {
  if (HYPHEN.test(text)) return 'hyphen';
  if (kind === 'punctuation') return 'mark';
  return /^\p{Nd}+$/u.test(text) ? 'number' : kind;
}
