// The page of keys: single keys can be switched off for people who speak to their computer (WCAG 2.1.4).
const SINGLE = 'recto:single-keys';
const box = document.querySelector('[data-single-keys]');

if (box) {
  box.closest('.single').hidden = false;
  box.checked = localStorage.getItem(SINGLE) !== 'off';
  box.addEventListener('change', () => localStorage.setItem(SINGLE, box.checked ? 'on' : 'off'));
}
