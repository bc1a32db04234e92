/** What of a pattern cannot be translated, or null when it is no pattern at all. */
export class PatternProblem extends Error {
  constructor(readonly construct: string | null) {
    super(construct ?? 'no pattern');
  }
}

const SYNTAX = /[\^$\\.*+?()[\]{}|/&!#%,:;<=>@`~-]/;
const OUTSIDE = /[\^$\\.*+?()[\]{}|/]/;

/** A sign that stands for itself, outside a class. */
export function literal(sign: string): string {
  return OUTSIDE.test(sign) ? `\\${sign}` : sign;
}

/** A sign that stands for itself, inside a class. */
export function literalInClass(sign: string): string {
  return SYNTAX.test(sign) ? `\\${sign}` : sign;
}

const CLASSES: Readonly<Record<string, string>> = {
  d: '\\p{Nd}',
  D: '\\P{Nd}',
  w: '[\\p{L}\\p{M}\\p{Nd}_]',
  W: '[^\\p{L}\\p{M}\\p{Nd}_]',
  s: '\\s',
  S: '\\S',
  h: '[\\t\\p{Zs}]',
  H: '[^\\t\\p{Zs}]',
  v: '[\\n\\x0B\\f\\r\\x85\\u2028\\u2029]',
  V: '[^\\n\\x0B\\f\\r\\x85\\u2028\\u2029]',
  N: '[^\\n\\r\\x85\\u2028\\u2029]',
  t: '\\t',
  n: '\\n',
  r: '\\r',
  f: '\\f',
  a: '\\x07',
  e: '\\x1B',
};

const CODES: readonly RegExp[] = [
  /^\\x\{([0-9a-fA-F]{1,6})\}/,
  /^\\x([0-9a-fA-F]{2})/,
  /^\\u([0-9a-fA-F]{4})/,
  /^\\U([0-9a-fA-F]{8})/,
  /^\\0([0-7]{1,3})/,
];
const PROPERTY = /^\\([pP])(?:\{(\^?)([^}]+)\}|([A-Z]))/;

/** Names of POSIX and Java that JavaScript has under others. */
const PROPERTIES: Readonly<Record<string, string>> = {
  lower: 'Lowercase',
  upper: 'Uppercase',
  alpha: 'Alphabetic',
  digit: 'Nd',
  punct: 'P',
  space: 'White_Space',
  blank: 'Zs',
  cntrl: 'Cc',
  ascii: 'ASCII',
  javalowercase: 'Lowercase',
  javauppercase: 'Uppercase',
  javawhitespace: 'White_Space',
  javaletter: 'L',
  javadigit: 'Nd',
  l1: 'Latin',
};

/** The escape at a place as a class or a sign, the same inside and outside a class; what is none is a PatternProblem. */
export function classOfEscape(pattern: string, at: number): readonly [string, number] {
  const rest = pattern.slice(at, at + 80);
  const property = PROPERTY.exec(rest);
  if (property) return [propertyOf(property), property[0].length];
  const coded = codeAt(rest);
  if (coded) return coded;
  const sign = String.fromCodePoint(rest.codePointAt(1) ?? 0);
  const known = CLASSES[sign];
  if (known !== undefined && !rest.startsWith('\\N{')) return [known, 2];
  if (rest.length < 2 || /[\p{L}\p{Nd}]/u.test(sign)) throw new PatternProblem(rest.slice(0, 2));
  return [literalInClass(sign).replace(/^\\([&!#%,:;<=>@`~-])$/, '$1'), 1 + sign.length];
}

function codeAt(rest: string): readonly [string, number] | null {
  for (const form of CODES) {
    const found = form.exec(rest);
    if (!found) continue;
    const code = parseInt(found[1] ?? '', form.source.startsWith('^\\\\0') ? 8 : 16);
    if (code > 0x10ffff) throw new PatternProblem(found[0]);
    return [`\\u{${code.toString(16)}}`, found[0].length];
  }
  return null;
}

function propertyOf([whole, letter = 'p', not, braced, short]: RegExpExecArray): string {
  const name = (braced ?? short ?? '').trim();
  const negative = (letter === 'P') !== (not === '^');
  const bare = name.replace(/^(?:Is|In)(?=[A-Z])/, '');
  const known = PROPERTIES[name.toLowerCase().replace(/^is(?=[a-z])/, '')];
  const tries = [known, name, bare, `Script=${bare}`, name.replace(/^(?:script|sc)=/i, 'Script=')];
  for (const property of tries)
    if (property !== undefined && isProperty(property)) return `\\${negative ? 'P' : 'p'}{${property}}`;
  if (/^alnum$/i.test(name)) return `[${negative ? '^' : ''}\\p{Alphabetic}\\p{Nd}]`;
  throw new PatternProblem(whole);
}

function isProperty(name: string): boolean {
  if (!/^[\w=]+$/.test(name)) return false;
  try {
    return new RegExp(`\\p{${name}}`, 'v') instanceof RegExp;
  } catch {
    return false;
  }
}
