// A row that was the open one for a second, on a screen that somebody looks at, was seen.
import { send } from './send.js';

const REST_MS = 1000;

let timer = 0;
let base = '';
let csrf = '';

/** Learns where the page's acts go. */
export function startSeen() {
  const acts = document.getElementById('acts');
  base = acts.getAttribute('action');
  csrf = acts.elements.csrf.value;
  document.addEventListener('visibilitychange', () => watchSeen(document.querySelector('.row.open')));
}

/** Starts the clock of a row; looking away stops it. */
export function watchSeen(row) {
  clearTimeout(timer);
  if (row === null || document.visibilityState !== 'visible' || !isUnread(row)) return;
  timer = setTimeout(() => void seen(row.id), REST_MS);
}

function isUnread(row) {
  return row.dataset.mayEdit !== '' && row.querySelector('.gutter.state-untouched') !== null;
}

async function seen(pair) {
  if (document.querySelector('.row.open')?.id !== pair || document.visibilityState !== 'visible') return;
  await send('POST', `${base}/seen`, () => ({ csrf, pairs: pair, how: 'rested', keep: '1', held: held(pair) }));
}

/** Fingerprint of the text that the field began with: somebody may have changed it meanwhile. */
function held(pair) {
  return document.getElementById(pair)?.querySelector('.editor')?.elements.was?.value ?? '';
}
