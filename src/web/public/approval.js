// The approval page's keys: they go to a button and leave the pressing to the person.
import { keyOf } from './key-of.js';

const table = JSON.parse(document.querySelector('main.approval-page').dataset.keys);

document.addEventListener('keydown', (event) => {
  if (event.isComposing || event.getModifierState('AltGraph') || event.target.closest('input, textarea, select'))
    return;
  const act = localStorage.getItem('recto:single-keys') === 'off' ? undefined : table.row[keyOf(event)];
  if (act === undefined) return;
  event.preventDefault();
  if (act === 'help') location.assign('/help/keys');
  const target = document.querySelector(`[data-act="${act}"]`);
  const menu = target?.closest('details');
  if (menu) menu.open = true;
  (menu?.querySelector('textarea') ?? target)?.focus();
});
