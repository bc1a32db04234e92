// The cards of the open row: which one the keys speak of, and the last reason for ignoring.

const REASON = 'recto:reason';

function cardsOf(row) {
  return [...row.querySelectorAll('.notes > .card')];
}

/** The card that the keys speak of. */
export function currentCard(row) {
  return row.querySelector('.notes > .card.current') ?? cardsOf(row)[0] ?? null;
}

/** Marks a card as the current one; a row that was just opened begins with its first. */
export function firstCard(row, last = false) {
  const cards = cardsOf(row);
  if (cards.length > 1) choose(row, cards.at(last ? -1 : 0));
}

function choose(row, card) {
  for (const other of cardsOf(row)) other.classList.toggle('current', other === card);
  card.scrollIntoView({ block: 'nearest' });
}

/** Steps to the next or previous card of the row; false when there is none. */
export function stepCard(row, step) {
  const cards = cardsOf(row);
  const next = cards[cards.indexOf(currentCard(row)) + step];
  if (next === undefined) return false;
  choose(row, next);
  return true;
}

/** Keeps the reason that was chosen, for the next time. */
export function rememberReason(button) {
  const reason = button?.dataset.reason;
  if (reason !== undefined && reason !== 'other') localStorage.setItem(REASON, reason);
}

/** The button that ignores the card's flag with the last reason. */
export function ignoreButton(card) {
  const reason = localStorage.getItem(REASON);
  const chosen = [...card.querySelectorAll('button[data-reason]')].find((button) => button.dataset.reason === reason);
  return chosen ?? card.querySelector('[data-act=ignore]');
}
