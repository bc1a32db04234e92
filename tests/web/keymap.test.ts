import { expect, test } from 'vitest';
import { openLocales } from '../../src/locales/index.js';
import { keyTable, KEYMAP, KEY_LINE, type KeyScope } from '../../src/web/keymap.js';
import { keysHelp } from '../../src/web/view-models/keys-view.js';

const SCOPES: readonly KeyScope[] = ['queue', 'workbench', 'approval'];

interface Press {
  readonly key: string;
  readonly code?: string;
  readonly ctrlKey?: boolean;
  readonly altKey?: boolean;
  readonly shiftKey?: boolean;
}

const script = new URL('../../src/web/public/key-of.js', import.meta.url).href;
const { keyOf } = (await import(script)) as { keyOf: (press: Press) => string };

test.each(SCOPES)('no key of the %s is bound twice', (scope) => {
  expect(() => keyTable(scope)).not.toThrow();
});

test('a duplicate is refused by name', () => {
  const twice = [
    { act: 'one', scopes: ['queue'], row: ['j'], text: [] },
    { act: 'other', scopes: ['queue'], row: ['j'], text: [] },
  ] as const;
  expect(() => keyTable('queue', twice)).toThrow('The key j is bound twice: one and other.');
});

test('no key needs AltGr, Alt with a letter, or one of the browser’s own', () => {
  const keys = KEYMAP.flatMap(({ row, text }) => [...row, ...text]);
  expect(
    keys.filter((key) => /Ctrl\+Alt|Alt\+[a-z]$|Ctrl\+[acfhlnoprstvwxyz]$|^Tab$|^F(1|3|5|6|7|11|12)$/i.test(key)),
  ).toEqual([]);
  expect(KEYMAP.flatMap(({ text }) => text).filter((key) => key.length === 1)).toEqual([]);
});

test('keys of the text mean the same on a row, but there is nothing to leave', () => {
  const { row, text } = keyTable('workbench');
  expect(row).toMatchObject({ F8: 'next-flag', 'Ctrl+.': 'first-suggestion', 'Alt+PageDown': 'next' });
  expect([row['Escape'], text['Escape']]).toEqual([undefined, 'leave']);
});

test('only the workbench has a text to type in', () => {
  expect(keyTable('queue').text).toEqual({});
  expect(keyTable('approval').text).toEqual({});
});

test.each(['en', 'sr-Latn'])('every act has its words in %s', async (tag) => {
  const words = (await openLocales()).words(tag);
  for (const { act } of KEYMAP) expect(words.t(`keys:${act}`)).not.toBe(act);
  for (const { act } of KEY_LINE) expect(words.t(`keys:short.${act}`)).not.toMatch(/^short\./);
  expect(keysHelp('workbench', words).length).toBeGreaterThan(15);
});

test.each<[string, Press, string]>([
  ['a letter', { key: 'j', code: 'KeyJ' }, 'j'],
  ['a letter under Caps Lock', { key: 'J', code: 'KeyJ' }, 'j'],
  ['a letter with Shift', { key: 'I', code: 'KeyI', shiftKey: true }, 'Shift+I'],
  ['a sign that needs Shift', { key: '?', code: 'Slash', shiftKey: true }, '?'],
  ['z on a QWERTZ keyboard, by its print', { key: 'z', code: 'KeyY' }, 'z'],
  ['š, which is no command', { key: 'š', code: 'BracketLeft' }, 'š'],
  ['Cyrillic, by its place', { key: 'ј', code: 'KeyJ' }, 'j'],
  ['Cyrillic with Shift, by its place', { key: 'И', code: 'KeyI', shiftKey: true }, 'Shift+I'],
  ['Arabic, by its place', { key: 'ت', code: 'KeyJ' }, 'j'],
  ['an Arabic digit', { key: '١', code: 'Digit1' }, '1'],
  ['Ctrl with a named key', { key: 'Enter', code: 'Enter', ctrlKey: true }, 'Ctrl+Enter'],
  ['Shift with a named key', { key: 'F8', code: 'F8', shiftKey: true }, 'Shift+F8'],
  ['Alt with a named key', { key: 'PageDown', code: 'PageDown', altKey: true }, 'Alt+PageDown'],
])('%s', (_name, press, key) => {
  expect(keyOf({ ctrlKey: false, altKey: false, shiftKey: false, ...press })).toBe(key);
});
