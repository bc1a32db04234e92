// The queue: j and k walk the articles, Enter opens. The keys come from the page, drawn from the one map of keys.
const list = document.querySelector('.articles[data-keys]');
const keys = list ? JSON.parse(list.dataset.keys) : {};
const links = list ? [...list.querySelectorAll('h2 a')] : [];

/** Which article has the focus; -1 for none. */
function current() {
  return links.findIndex((link) => link.closest('.article').contains(document.activeElement));
}

function go(step) {
  const at = current();
  const next = at === -1 ? 0 : Math.min(links.length - 1, Math.max(0, at + step));
  links[next]?.focus();
}

/** Acts by the name that the map gives them; Enter on a link is the browser's own. */
const ACTS = {
  next: () => go(1),
  previous: () => go(-1),
  open: () => links[Math.max(0, current())]?.click(),
  help: () => location.assign('/help/keys'),
};

function isTyping(target) {
  return target instanceof HTMLElement && target.closest('input, select, textarea, button, summary, [contenteditable]');
}

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented || isTyping(event.target)) return;
  if (localStorage.getItem('recto:single-keys') === 'off' && event.key.length === 1) return;
  const latin = /^[\x20-\x7e]$/.test(event.key) || event.key.length > 1;
  const key = latin ? event.key : event.code.replace(/^Key/, '').toLowerCase();
  if (key === 'Enter' && current() !== -1) return;
  const act = ACTS[keys[key]];
  if (!act) return;
  event.preventDefault();
  act();
});
