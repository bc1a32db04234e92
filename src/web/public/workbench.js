// The workbench's script: it only makes quicker what forms and links already do.
import { act, openPair, rowOpen, wakeRow } from './rows.js';
import { listenToKeys } from './keys.js';
import { leavePage, settleDraft, startEditor, typed } from './editor.js';
import { watchMargin } from './margin.js';
import { startSeen } from './seen.js';
import { rememberReason } from './cards.js';

const bench = document.querySelector('main.workbench');

function onSubmit(event) {
  const form = event.target;
  if (!form.matches('.editor, #acts') || event.submitter?.closest('[data-plain]')) return;
  event.preventDefault();
  rememberReason(event.submitter);
  void act(form, event.submitter);
}

function onClick(event) {
  if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const link = event.target.closest('a[href^="?pair="]');
  if (link) return followLink(event, link);
  const row = event.target.closest('.row:not(.open)');
  if (row === null || event.target.closest('a, button, summary, textarea') || !window.getSelection()?.isCollapsed)
    return;
  void openPair(row.id, { edit: event.target.closest('.target') !== null });
}

function followLink(event, link) {
  const pair = new URL(link.href, location.href).searchParams.get('pair');
  if (pair === null || document.getElementById(pair) === null) return;
  event.preventDefault();
  if (link.dataset.act === 'take-theirs') settleDraft(pair);
  link.closest('details')?.removeAttribute('open');
  void openPair(pair, { fresh: link.dataset.act === 'take-theirs' });
}

if (bench !== null) {
  document.documentElement.classList.add('scripted');
  document.addEventListener('submit', onSubmit);
  bench.addEventListener('click', onClick);
  bench.addEventListener('input', typed);
  window.addEventListener('pagehide', leavePage);
  listenToKeys(JSON.parse(bench.dataset.keys));
  startEditor();
  startSeen();
  watchMargin(document.getElementById('spread'));
  wakeRow(rowOpen(), { focus: location.search.includes('pair=') });
}
