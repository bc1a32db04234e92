import type { Words } from '../../locales/index.js';
import { KEYMAP, KEY_LINE, type KeyScope } from '../keymap.js';

/** One act of the help page. */
export interface KeyHelp {
  readonly name: string;
  readonly row: readonly string[];
  readonly text: readonly string[];
}

/** Keys as printed on the caps; the rest is printed as it is written. */
const CAPS: Readonly<Record<string, string>> = {
  ArrowDown: '↓',
  ArrowUp: '↑',
  Enter: '↵',
  Escape: 'Esc',
  PageDown: 'PgDn',
  PageUp: 'PgUp',
};

/** "Ctrl+↵" for `Ctrl+Enter`. */
export function keyCap(key: string): string {
  if (key === '+') return key;
  return key
    .split('+')
    .map((part) => CAPS[part] ?? part)
    .join('+');
}

/** True when something of this scope is typed in a text, so that its help has a column for that. */
export function hasText(acts: readonly KeyHelp[]): boolean {
  return acts.some(({ text }) => text.length > 0);
}

/** The help of one scope, in the order of the map; digits are printed as a range. */
export function keysHelp(scope: KeyScope, words: Words): KeyHelp[] {
  return KEYMAP.filter(({ scopes }) => scopes.includes(scope)).map(({ act, row, text }) => ({
    name: words.t(`keys:${act}`),
    row: row.length === 9 ? ['1–9'] : row.map(keyCap),
    text: text.map(keyCap),
  }));
}

/** One entry of the line of keys at the foot of the page; the last one leads to the help. */
export interface KeyLineEntry {
  readonly keys: readonly string[];
  readonly name: { readonly text: string; readonly help: boolean };
}

/** The line of keys at the foot of the page. */
export function keyLine(words: Words): KeyLineEntry[] {
  return KEY_LINE.map(({ act, keys }) => ({
    keys: keys.map(keyCap),
    name: { text: words.t(`keys:short.${act}`), help: act === 'help' },
  }));
}
