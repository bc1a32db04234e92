// What an answer replaces around somebody: open menus, words typed in them, the focus, the card that keys speak of.

const PLACES = ':is(#bar, .row.open > .notes, .row.open > .gutter)';

/** Remembers them; gives what puts them back into the pieces that came, as far as these still have them. */
export function keepPlaces() {
  const menus = new Set(all('details[open] > summary').map(nameOf));
  const notes = new Map(all('textarea').map((field) => [nameOf(field), field.value]));
  const active = document.activeElement?.closest(PLACES) ? nameOf(document.activeElement) : null;
  const card = document.querySelector('.row.open .card.current')?.id;
  return () => {
    for (const summary of all('summary')) if (menus.has(nameOf(summary))) summary.parentElement.open = true;
    for (const field of all('textarea')) field.value = notes.get(nameOf(field)) ?? field.value;
    if (card !== undefined) document.getElementById(card)?.classList.add('current');
    if (active === null || document.activeElement !== document.body) return;
    all('a, button, summary, textarea')
      .find((each) => nameOf(each) === active)
      ?.focus();
  };
}

function all(what) {
  return [...document.querySelectorAll(`${PLACES} :is(${what}), ${PLACES}:is(${what})`)];
}

/** The same for a thing before and after it was drawn anew. */
function nameOf(thing) {
  const place = (thing.closest('.card') ?? thing.closest('.row') ?? thing.closest('#bar')).id;
  const does = ['data-act', 'formaction', 'href', 'name'].map((name) => thing.getAttribute(name) ?? '');
  return [place, thing.tagName, ...does].join(' ');
}
