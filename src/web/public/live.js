// One polite region for everything that changes without a new page.

/** Says a sentence to whoever does not see the screen. */
export function announce(sentence) {
  const region = document.getElementById('live');
  if (region !== null) region.textContent = sentence;
}
