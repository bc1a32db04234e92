// Requests go one after the other, in the order in which they were asked for: each names the revision that the one before it made.
import { keepPlaces } from './places.js';

let last = Promise.resolve();

/** The page's own facts that every request carries: what it shows, and in which row somebody works. */
function shown() {
  const known = [...document.querySelectorAll('#spread > .row')].map(
    (row) => `${row.id}:${row.querySelector('.gutter').dataset.digest}`,
  );
  return { known: known.join(','), opened: document.querySelector('.row.open')?.id ?? '' };
}

/**
 * Sends a request when those before it are done, and puts the pieces of its answer in place.
 * `fields` is asked at that moment. Gives the HTTP status: 0 without a connection, 401 when the session is over.
 */
export function send(method, url, fields = () => ({})) {
  const turn = last.then(() => request(method, url, fields()));
  last = turn.catch(() => 0);
  return turn;
}

/** Resolves when no request is under way any more. */
export function quiet() {
  return last;
}

async function request(method, url, fields) {
  if (fields === null) return 204;
  const bench = document.querySelector('main.workbench');
  const source = document.getElementById('live'); // htmx adds every field inside its source: this one has none
  let status = 0;
  const arrive = (event) => {
    const { raw } = event.detail.ctx.response;
    status = raw.redirected && new URL(raw.url).pathname.startsWith('/sign-in') ? 401 : raw.status;
    if (status === 401) event.preventDefault();
  };
  const putBack = keepPlaces();
  bench.addEventListener('htmx:before:response', arrive);
  try {
    await htmx.ajax(method, url, { source, swap: 'none', values: { ...fields, ...shown() } });
  } finally {
    bench.removeEventListener('htmx:before:response', arrive);
    putBack();
  }
  return status;
}
