// Keys: the page's table says which key means which act; this file finds the key and performs the act.
import { currentCard, firstCard, ignoreButton, stepCard } from './cards.js';
import { saveOpen } from './editor.js';
import { keyOf } from './key-of.js';
import { isTyping, neighbour, openPair, rowHere, rowOpen } from './rows.js';
import { quiet } from './send.js';

const SINGLE = 'recto:single-keys';

/** Listens; `table` has the keys for a row and those for its text. */
export function listenToKeys(table) {
  document.addEventListener('keydown', (event) => {
    const act = event.defaultPrevented ? null : actOf(event, table);
    if (act === null || document.querySelector('dialog[open]') !== null) return;
    event.preventDefault();
    void perform(act, event);
  });
  wireHelp();
}

function actOf(event, table) {
  if (event.isComposing || event.getModifierState('AltGraph') || (event.ctrlKey && event.altKey)) return null;
  const field = event.target.closest?.('input, textarea, select, [contenteditable]');
  const key = keyOf(event);
  if (field?.matches('textarea[name=text]')) return table.text[key] ?? null;
  if (field !== null && field !== undefined) return IN_FIELD[key] ?? null;
  const menu = event.target.closest?.('details.menu[open]') ?? null;
  if (menu !== null) return inMenu(menu, key, table.row[key]);
  if (key === 'Escape') return 'close';
  if (key === 'Enter' && event.target.closest?.('a, button, summary')) return null;
  if (key.length === 1 && localStorage.getItem(SINGLE) === 'off') return null;
  return table.row[key] ?? null;
}

const IN_FIELD = { Escape: 'close', 'Ctrl+Enter': 'send' };
const IN_MENU = { Escape: 'close', ArrowDown: 'menu-down', ArrowUp: 'menu-up' };

/** In an open menu arrows walk and digits choose; of the other keys only those that the menu itself offers work. */
function inMenu(menu, key, act) {
  if (/^[1-9]$/.test(key)) return 'menu-choose';
  return IN_MENU[key] ?? (act !== undefined && menu.querySelector(`[data-act="${act}"]`) !== null ? act : null);
}

async function perform(act, event) {
  if (act === 'next' || act === 'previous') return move(act === 'next' ? 1 : -1);
  await quiet(); // the row that the key speaks of may still be on its way
  const row = rowOpen();
  const own = ACTS[act];
  if (own !== undefined) return own(row, event);
  const button =
    document.querySelector(`.row.open [data-act="${act}"]`) ?? document.querySelector(`[data-act="${act}"]`);
  button?.click();
}

const isText = (row) => !row.matches('.role-noise');
const isFlagged = (row) => row.matches('[data-flagged]');

function move(step) {
  const row = rowHere();
  const to = row === null ? null : neighbour(row, step, isText);
  if (to !== null) void openPair(to.id, { edit: isTyping() });
}

function toFlag(row, step, edit) {
  if (row === null || stepCard(row, step)) return;
  const ends = [...document.querySelectorAll('#spread > .row[data-flagged]')];
  const to = neighbour(row, step, isFlagged) ?? ends.at(step > 0 ? 0 : -1);
  if (to && to !== row) void openPair(to.id, { edit }).then(() => step < 0 && firstCard(to, true));
}

function suggest(row, key) {
  row?.querySelector(`.fix[data-key="${key}"]`)?.click();
}

function openMenu(menu, inside) {
  if (menu === null || menu === undefined) return;
  menu.open = true;
  menu.querySelector(inside)?.focus();
}

function itemsOf(event) {
  return [...event.target.closest('details.menu').querySelectorAll(':scope > div :is(button, a, textarea)')];
}

function walkMenu(event, step) {
  const items = itemsOf(event);
  const at = items.indexOf(event.target);
  items.at(at === -1 ? 0 : (at + step) % items.length)?.focus();
}

function close(row, event) {
  const menu = event.target.closest('details[open]') ?? document.querySelector('details.menu[open]');
  if (menu === null) return row?.focus({ preventScroll: true });
  menu.open = false;
  menu.querySelector('summary').focus();
}

const ACTS = {
  'next-flag': (row) => toFlag(row, 1, isTyping()),
  'previous-flag': (row) => toFlag(row, -1, isTyping()),
  'menu-down': (_row, event) => walkMenu(event, 1),
  'menu-up': (_row, event) => walkMenu(event, -1),
  'menu-choose': (_row, event) => itemsOf(event)[Number(keyOf(event)) - 1]?.click(),
  send: (_row, event) => event.target.parentElement.querySelector('textarea ~ button')?.click(),
  suggestion: (row, event) => suggest(row, keyOf(event)),
  'first-suggestion': (row) => row && currentCard(row)?.querySelector('.fix')?.click(),
  ignore: (row) => {
    const card = row && currentCard(row);
    if (card) ignoreButton(card)?.click();
  },
  'ignore-reason': (row) => row && openMenu(currentCard(row)?.querySelector('.reasons'), 'button'),
  accept: (row) => row && currentCard(row)?.querySelector('[data-act=accept]')?.click(),
  edit: (row) => row?.querySelector('textarea[name=text]')?.focus(),
  leave: (row) => {
    void saveOpen();
    row?.focus({ preventScroll: true });
  },
  comment: (row) => openMenu(row?.querySelector('[data-menu=comment]'), 'textarea'),
  submit: () => openMenu(document.querySelector('details:has(> [data-act=submit])'), 'button, a'),
  close,
  help: () => document.getElementById('keys')?.showModal(),
};

/** The help: opened by its link, closed by its button; single keys can be switched off there. */
function wireHelp() {
  const dialog = document.getElementById('keys');
  if (dialog === null) return;
  document.querySelector('[data-act=help]')?.addEventListener('click', (event) => {
    event.preventDefault();
    dialog.showModal();
  });
  dialog.querySelector('[data-close]')?.addEventListener('click', () => dialog.close());
  const single = dialog.querySelector('input[type=checkbox]');
  single.checked = localStorage.getItem(SINGLE) !== 'off';
  single.addEventListener('change', () => localStorage.setItem(SINGLE, single.checked ? 'on' : 'off'));
}
