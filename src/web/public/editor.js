// The text field of the open row: it is saved on a pause and on leaving, and what is typed is never lost.
import { announce } from './live.js';
import { rowOpen } from './rows.js';
import { send } from './send.js';

const PAUSE_MS = 900;
const RETRY_MS = 15_000;

let timer = 0;
let sentences = {};

/** Reads the sentences of the page and waits for the connection to come back. */
export function startEditor() {
  sentences = JSON.parse(document.querySelector('main.workbench').dataset.sentences);
  window.addEventListener('online', () => void saveOpen());
  window.addEventListener('beforeunload', (event) => {
    if (isUnsaved() && trouble()) event.preventDefault();
  });
  document.addEventListener('focusout', (event) => {
    if (event.target.matches?.('textarea[name=text]')) void saveOpen();
  });
}

/** Something was typed: draw it behind, keep it in this tab, and save it at the next pause. */
export function typed(event) {
  const text = event.target;
  const row = text.closest('.row');
  if (row !== null && text.matches('textarea[name=comment]')) return keepComment(row, text.value);
  if (!text.matches('textarea[name=text]')) return;
  mirror(row);
  keepDraft(row);
  mark('unsaved', sentences.unsaved);
  clearTimeout(timer);
  timer = setTimeout(() => void saveOpen(), PAUSE_MS);
}

/** No saving by itself for now: the act that is under way carries the text. */
export function holdSaving() {
  clearTimeout(timer);
}

function fieldOf(row) {
  return row?.querySelector('textarea[name=text]') ?? null;
}

function isUnsaved() {
  const text = fieldOf(rowOpen());
  return text !== null && text.value !== text.defaultValue;
}

/** True while a conflict waits for a decision: then nothing is saved that nobody asked for. */
export function isAsked(row) {
  return (row?.querySelector('.problem .conflict') ?? null) !== null;
}

/** Saves the open row if something was typed. Emptying a sentence is asked about, so it is not done by a pause. */
export async function saveOpen() {
  clearTimeout(timer);
  const row = rowOpen();
  const text = fieldOf(row);
  if (text === null || text.readOnly || !isUnsaved() || isAsked(row) || text.value.trim() === '') return;
  mark('saving', sentences.saving);
  let sent = null;
  const status = await send('POST', text.form.getAttribute('action'), () => {
    if (!text.isConnected || text.value === text.defaultValue || isAsked(rowOpen())) return null;
    sent = text.value;
    return { ...Object.fromEntries(new FormData(text.form)), keep: '1' };
  });
  if (status === 204) return;
  if (status >= 200 && status < 300) saved(row, text, sent);
  else showTrouble(status);
}

function saved(row, text, sent) {
  text.defaultValue = sent;
  if (text.value === sent) dropDraft(row.id);
  mirror(row);
}

/** The draft of a pair is settled: it was saved with an act, or the person chose the other text. */
export function settleDraft(pair) {
  dropDraft(pair);
}

/** Says what went wrong; the text stays in the field and in this tab. */
export function showTrouble(status) {
  if (status === 409 || status === 422) {
    const notice = rowOpen()?.querySelector('.problem .notice');
    notice?.scrollIntoView({ block: 'nearest' });
    return;
  }
  const sentence = { 0: sentences.offline, 401: sentences.signedOut }[status] ?? sentences.failed;
  mark(status === 0 ? 'offline' : 'failed', sentences.unsaved);
  announce(sentence);
  explain(sentence, status === 401);
  clearTimeout(timer);
  if (status === 0) timer = setTimeout(() => void saveOpen(), RETRY_MS);
}

/** Says it beside the text too; the next saving that succeeds clears it. */
function explain(sentence, signIn) {
  const place = rowOpen()?.querySelector('.problem');
  if (!place) return;
  const notice = document.createElement('p');
  notice.className = 'notice wrong';
  notice.textContent = `${sentence} `;
  if (signIn) {
    const link = document.createElement('a');
    Object.assign(link, { href: '/sign-in', target: '_blank', rel: 'noopener', textContent: sentences.signIn });
    notice.append(link);
  }
  place.replaceChildren(notice);
}

function mark(state, sentence) {
  const place = document.getElementById('saved');
  if (place === null) return;
  place.dataset.state = state;
  place.textContent = sentence;
}

function trouble() {
  return ['offline', 'failed'].includes(document.getElementById('saved')?.dataset.state ?? '');
}

// Drafts: what was typed and not saved yet, by article and pair, in this tab only.

function draftName(pair) {
  return `recto:draft:${location.pathname}:${pair}`;
}

function commentName(pair) {
  return `recto:comment:${location.pathname}:${pair}`;
}

function keepComment(row, text) {
  if (text === '') settleComment(row.id);
  else sessionStorage.setItem(commentName(row.id), text);
}

/** The comment that was being written on a pair has been added. */
export function settleComment(pair) {
  sessionStorage.removeItem(commentName(pair));
}

/** Shows a comment again that was begun and never added. */
export function restoreComment(row) {
  const kept = sessionStorage.getItem(commentName(row.id));
  const field = row.querySelector('textarea[name=comment]');
  if (kept === null || field === null) return;
  field.value = kept;
  field.closest('details').open = true;
}

function keepDraft(row) {
  const text = fieldOf(row);
  const revision = text.form.elements.revision.value;
  sessionStorage.setItem(draftName(row.id), JSON.stringify({ text: text.value, revision }));
}

function dropDraft(pair) {
  sessionStorage.removeItem(draftName(pair));
}

/** Puts text that was typed and never saved back into the field, against the revision it was typed on. */
export function restoreDraft(row) {
  const text = fieldOf(row);
  const kept = sessionStorage.getItem(draftName(row.id));
  if (text === null || kept === null || text.readOnly) return;
  const draft = JSON.parse(kept);
  if (draft.text === text.value) return dropDraft(row.id);
  text.value = draft.text;
  text.form.elements.revision.value = draft.revision;
  mark('unsaved', sentences.restored);
  announce(sentences.restored);
  timer = setTimeout(() => void saveOpen(), PAUSE_MS);
}

/** Draws the typed text behind the field, so that the field grows with it; marks stay while the words are the same. */
export function mirror(row) {
  const text = fieldOf(row);
  const behind = row?.querySelector('.behind');
  if (text === null || !behind) return;
  const drawn = behind.cloneNode(true);
  for (const letter of drawn.querySelectorAll('sup.letter')) letter.remove();
  if (drawn.textContent !== text.value) behind.textContent = text.value;
}

/** The page is left: what is not saved yet goes out with it. */
export function leavePage() {
  const text = fieldOf(rowOpen());
  if (text === null || !isUnsaved() || isAsked(text.closest('.row')) || text.value.trim() === '') return;
  const body = new URLSearchParams(new FormData(text.form));
  void fetch(text.form.action, { method: 'POST', body, keepalive: true, headers: { 'HX-Request': 'true' } });
}
