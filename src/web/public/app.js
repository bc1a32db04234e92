// Every page: htmx sends the token, the theme changes at once, menus close by themselves.
const token = document.querySelector('meta[name="csrf"]')?.content ?? '';

document.addEventListener('htmx:config:request', (event) => {
  event.detail.ctx.request.headers['X-CSRF-Token'] = token;
});

/** A theme is shown before the server has heard of it; without script the form does the same with a reload. */
document.addEventListener('submit', (event) => {
  const theme = event.submitter?.name === 'theme' ? event.submitter.value : null;
  if (theme === null) return;
  event.preventDefault();
  document.documentElement.dataset.theme = theme;
  for (const button of event.target.querySelectorAll('button[name="theme"]'))
    button.setAttribute('aria-pressed', String(button.value === theme));
  const body = new URLSearchParams(new FormData(event.target));
  body.set('theme', theme);
  void fetch(event.target.action, { method: 'POST', body, redirect: 'manual' });
});

function closeMenus(except) {
  for (const menu of document.querySelectorAll('details.menu[open]')) if (menu !== except) menu.open = false;
}

document.addEventListener('click', (event) => closeMenus(event.target.closest?.('details.menu')));

document.addEventListener('keydown', (event) => {
  const menu = event.key === 'Escape' ? document.activeElement?.closest('details.menu[open]') : null;
  if (!menu) return;
  event.preventDefault();
  menu.open = false;
  menu.querySelector('summary').focus();
});
