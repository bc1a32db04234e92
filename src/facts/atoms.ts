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
const PARTS = /[^-\u2010\u2011'’]+(?:['’](?!\p{Nd})[^-\u2010\u2011'’]*)*|[-\u2010\u2011'’]/gu;
/** A hyphen, or an apostrophe before a digit (dell’8,55). */
const HAS_HYPHEN = /[-\u2010\u2011]|['’]\p{Nd}/u;

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
  return joined(atoms);
}

/** כ-4,000 and l’8,55 come as `כ-4` `,` `000`: the number is put together again, and after a short particle it is a plain one. */
function joined(atoms: readonly Atom[]): Atom[] {
  const whole: Atom[] = [];
  for (let at = 0; at < atoms.length; at += 1) {
    const atom = atoms[at];
    if (!atom) continue;
    const mark = atoms[at + 1];
    const rest = atoms[at + 2];
    const isParticle =
      atom.inWord && atom.kind === 'number' && /^(?!\p{Lu})\p{L}{1,4}$/u.test(atoms[at - 2]?.text ?? '');
    const isSplit =
      atom.inWord &&
      atom.kind === 'number' &&
      mark?.glued &&
      rest?.glued &&
      rest.kind === 'number' &&
      /^[.,]$/u.test(mark.text);
    const plain = isParticle ? { ...atom, inWord: false } : atom;
    if (isSplit) {
      const text = atom.text + mark.text + rest.text;
      whole.push({ ...plain, text, lower: text, end: rest.end });
      at += 2;
    } else whole.push(plain);
  }
  return whole;
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
