import { classOfEscape, literalInClass, PatternProblem } from './java-escape.js';

/** Nobody nests classes deeper; each costs a call. */
const DEEPEST = 50;
const POSIX = /^\[:(\^?)([A-Za-z]+):\]/;

/**
 * The class that opens at a place, translated, and how long it was. Java and ICU nest classes and cut them with `&&` (ICU also `&` and
 * `-` between two classes); JavaScript wants each side of `&&` as a class of its own.
 */
export function javaClass(pattern: string, at: number, depth = 0): readonly [string, number] {
  if (depth > DEEPEST) throw new PatternProblem('[[');
  const posix = POSIX.exec(pattern.slice(at, at + 40));
  if (posix) return [classOfEscape(`\\p{${posix[1] ?? ''}${posix[2] ?? ''}}`, 0)[0], posix[0].length];
  const negative = pattern.charAt(at + 1) === '^';
  const sides = [''];
  let place = at + (negative ? 2 : 1);
  for (let first = true; ; first = false) {
    const sign = pattern.charAt(place);
    if (sign === '') throw new PatternProblem('[');
    if (sign === ']' && !first) break;
    const [piece, length] = memberAt(pattern, place, depth);
    if (piece === '&&') sides.push('');
    else sides[sides.length - 1] = (sides.at(-1) ?? '') + piece;
    place += length;
  }
  const used = sides.filter((side) => side !== '');
  const inner = used.length > 1 ? used.map((side) => `[${side}]`).join('&&') : (used[0] ?? '');
  return [`[${negative ? '^' : ''}${inner}]`, place + 1 - at];
}

function memberAt(pattern: string, at: number, depth: number): readonly [string, number] {
  if (pattern.startsWith('&&', at)) return ['&&', 2];
  const [one, length] = signAt(pattern, at, depth);
  if (pattern.charAt(at) === '[' || pattern.charAt(at + length) !== '-') return [one, length];
  const next = pattern.charAt(at + length + 1);
  if (next === ']' || next === '[' || next === '') return [one, length];
  const [other, more] = signAt(pattern, at + length + 1, depth);
  // [\w-.]: a hyphen after a class is a hyphen
  if (isClass(one) || isClass(other)) return [`${one}\\-${other}`, length + 1 + more];
  return [`${one}-${other}`, length + 1 + more];
}

function signAt(pattern: string, at: number, depth: number): readonly [string, number] {
  const sign = String.fromCodePoint(pattern.codePointAt(at) ?? 0);
  if (sign === '[') return javaClass(pattern, at, depth + 1);
  if (sign !== '\\') return [literalInClass(sign), sign.length];
  if (pattern.startsWith('\\Q', at)) throw new PatternProblem('\\Q');
  const [piece, length] = classOfEscape(pattern, at);
  return [piece.length === 1 ? literalInClass(piece) : piece, length];
}

function isClass(piece: string): boolean {
  return piece.startsWith('[') || /^\\[pPsS]/.test(piece);
}
