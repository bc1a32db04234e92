/** Where a binding works. */
export type KeyScope = 'queue' | 'workbench' | 'approval';

/** Keys of one act; the page's script and the help page are both drawn from these. */
export interface KeyBinding {
  /** Id of the act: `keys:<act>` names it, `data-act` marks its button. */
  readonly act: string;
  readonly scopes: readonly KeyScope[];
  /** Keys while a row, and no text field, has the focus. */
  readonly row: readonly string[];
  /** Keys while the text is being edited. */
  readonly text: readonly string[];
}

const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];
const WORKBENCH: readonly KeyScope[] = ['workbench'];
const EVERYWHERE: readonly KeyScope[] = ['queue', 'workbench', 'approval'];

/**
 * Every key of Recto. Never Ctrl+Alt or AltGr (they type @ { } on Balkan keyboards), never Alt with a letter, none of the
 * browser's own. Letters are written as typed without Shift; `Shift+I` is the letter with it; signs are written bare.
 */
export const KEYMAP: readonly KeyBinding[] = [
  { act: 'next', scopes: ['queue'], row: ['j', 'ArrowDown'], text: [] },
  { act: 'previous', scopes: ['queue'], row: ['k', 'ArrowUp'], text: [] },
  { act: 'next', scopes: WORKBENCH, row: ['j', 'ArrowDown'], text: ['Alt+PageDown'] },
  { act: 'previous', scopes: WORKBENCH, row: ['k', 'ArrowUp'], text: ['Alt+PageUp'] },
  { act: 'open', scopes: ['queue'], row: ['Enter'], text: [] },
  { act: 'next-flag', scopes: WORKBENCH, row: ['n'], text: ['F8'] },
  { act: 'previous-flag', scopes: WORKBENCH, row: ['p'], text: ['Shift+F8'] },
  { act: 'suggestion', scopes: WORKBENCH, row: DIGITS, text: [] },
  { act: 'first-suggestion', scopes: WORKBENCH, row: ['f'], text: ['Ctrl+.'] },
  { act: 'ignore', scopes: WORKBENCH, row: ['i'], text: [] },
  { act: 'ignore-reason', scopes: WORKBENCH, row: ['Shift+I'], text: [] },
  { act: 'accept', scopes: WORKBENCH, row: ['m'], text: [] },
  { act: 'edit', scopes: WORKBENCH, row: ['Enter', 'e'], text: [] },
  { act: 'leave', scopes: WORKBENCH, row: [], text: ['Escape'] },
  { act: 'confirm', scopes: WORKBENCH, row: ['c', 'Ctrl+Enter'], text: ['Ctrl+Enter'] },
  { act: 'comment', scopes: WORKBENCH, row: ['o'], text: [] },
  { act: 'restore', scopes: WORKBENCH, row: ['r'], text: [] },
  { act: 'merge', scopes: WORKBENCH, row: ['+'], text: [] },
  { act: 'unlink', scopes: WORKBENCH, row: ['x'], text: [] },
  { act: 'undo', scopes: WORKBENCH, row: ['u'], text: [] },
  { act: 'submit', scopes: WORKBENCH, row: ['Shift+S'], text: [] },
  { act: 'approve', scopes: ['approval'], row: ['Shift+A'], text: [] },
  { act: 'return', scopes: ['approval'], row: ['Shift+R'], text: [] },
  { act: 'help', scopes: EVERYWHERE, row: ['?'], text: [] },
];

/** The acts named in the line of keys at the foot of the workbench, each with the keys it shows. */
export const KEY_LINE: readonly { readonly act: string; readonly keys: readonly string[] }[] = [
  { act: 'next', keys: ['j', 'k'] },
  { act: 'next-flag', keys: ['n'] },
  { act: 'suggestion', keys: ['1'] },
  { act: 'ignore', keys: ['i'] },
  { act: 'edit', keys: ['e'] },
  { act: 'confirm', keys: ['c'] },
  { act: 'undo', keys: ['u'] },
  { act: 'help', keys: ['?'] },
];

/** What a page's script needs: key → act, while a row or while the text has the focus. */
export interface KeyTable {
  readonly row: Readonly<Record<string, string>>;
  readonly text: Readonly<Record<string, string>>;
}

/** The bindings of one scope by key; throws when two acts of a scope want the same key. */
export function keyTable(scope: KeyScope, bindings: readonly KeyBinding[] = KEYMAP): KeyTable {
  const here = bindings.filter(({ scopes }) => scopes.includes(scope));
  const row = byKey(here, 'row');
  const text = byKey(here, 'text');
  return { row: { ...withoutLeaving(text), ...row }, text };
}

/** Keys of the text mean the same while a row has the focus, so that a hand that went on too early is not ignored. */
function withoutLeaving(text: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(text).filter(([, act]) => act !== 'leave'));
}

function byKey(bindings: readonly KeyBinding[], place: 'row' | 'text'): Record<string, string> {
  const table: Record<string, string> = {};
  for (const binding of bindings) {
    for (const key of binding[place]) {
      if (key in table) throw new Error(`The key ${key} is bound twice: ${table[key] ?? ''} and ${binding.act}.`);
      table[key] = binding.act;
    }
  }
  return table;
}
