// Rows: which one is open, how another is opened, and what happens after an act.
import { announce } from './live.js';
import { firstCard } from './cards.js';
import {
  holdSaving,
  isAsked,
  mirror,
  restoreComment,
  restoreDraft,
  saveOpen,
  settleComment,
  settleDraft,
  showTrouble,
} from './editor.js';
import { send } from './send.js';
import { watchSeen } from './seen.js';

let heading = null; // the pair on the way to being opened, so that j j j moves three rows
let toText = false; // whether its text is to have the focus

export function rowOpen() {
  return document.querySelector('#spread > .row.open');
}

/** The row that keys speak of: the one on its way, else the open one. */
export function rowHere() {
  return (heading !== null && document.getElementById(heading)) || rowOpen();
}

/** True while somebody types, or is on the way to the text of another row. */
export function isTyping() {
  return heading === null ? document.activeElement?.matches('.editor textarea[name=text]') === true : toText;
}

/** Opens a pair; what was typed in the row before is saved first. */
export async function openPair(id, { edit = false, fresh = false } = {}) {
  const before = rowOpen();
  if (id === before?.id && !fresh) return wakeRow(before, { focus: true, edit });
  heading = id;
  toText = edit;
  show(document.getElementById(id), false);
  if (!fresh) void saveOpen();
  const status = await send('GET', `${location.pathname}`, () => (heading === id ? { pair: id } : null));
  if (heading !== id) return;
  heading = null;
  if (status === 200) wakeRow(rowOpen(), { focus: true, edit });
  else if (status !== 204) showTrouble(status);
}

/** Performs the act of a button, then goes where the answer leads. */
export async function act(form, submitter) {
  const row = rowOpen();
  const editing = isTyping();
  holdSaving();
  const url = submitter?.getAttribute('formaction') ?? form.getAttribute('action');
  const warned = isAsked(row);
  // a saving that was under way may have brought a conflict, which nobody has seen yet: the act must not decide it
  const fields = () => (!warned && isAsked(rowOpen()) ? null : Object.fromEntries(new FormData(current(form))));
  const status = await send('POST', url, fields);
  if (status === 204) showTrouble(409);
  else if (status >= 200 && status < 300) {
    if (row !== null && form.matches('.editor')) settleDraft(row.id);
    if (row !== null && url.endsWith('/comments')) settleComment(row.id);
    wakeRow(rowOpen(), { focus: true, edit: editing && submitter?.dataset.act === 'confirm' });
    announce(progress());
  } else showTrouble(status);
}

/** A form that was replaced while the act waited for its turn goes by its id. */
function current(form) {
  return (form.isConnected ? form : document.getElementById(form.id)) ?? form;
}

function progress() {
  return [...document.querySelectorAll('#bar > span, #bar > strong')].map((part) => part.textContent.trim()).join(', ');
}

/** Makes a row that has just been opened ready: its draft, its marks, its place on the screen, its clock. */
export function wakeRow(row, { focus = false, edit = false } = {}) {
  if (row === null) return;
  restoreDraft(row);
  restoreComment(row);
  mirror(row);
  firstCard(row);
  if (focus) show(row, edit);
  watchSeen(row);
  history.replaceState(history.state, '', `?pair=${row.id}`);
}

function show(row, edit) {
  if (row === null) return;
  const text = row.querySelector('textarea[name=text]');
  const target = edit && text !== null && !text.readOnly ? text : row;
  if (document.activeElement !== target) target.focus({ preventScroll: true });
  const quick = matchMedia('(prefers-reduced-motion: reduce)').matches;
  row.scrollIntoView({ block: 'nearest', behavior: quick ? 'auto' : 'smooth' });
}

/** The nearest row above or below that `wanted` accepts; null at the end. */
export function neighbour(row, step, wanted) {
  const next = () => (step > 0 ? row.nextElementSibling : row.previousElementSibling);
  for (row = next(); row !== null; row = next()) if (wanted(row)) return row;
  return null;
}
