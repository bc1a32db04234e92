// Notes in the margin: each stands beside its row without stretching it; one that would be covered moves down.

const GAP = 8;
const wide = matchMedia('(width > 56.25rem)');

let asked = 0;

/** Keeps the notes in place while rows come, go and grow. */
export function watchMargin(spread) {
  const bench = spread.parentElement;
  const later = () => {
    window.cancelAnimationFrame(asked);
    asked = window.requestAnimationFrame(layNotes);
  };
  new window.ResizeObserver(later).observe(bench);
  new window.MutationObserver(later).observe(bench, { childList: true, subtree: true, characterData: true });
  bench.addEventListener('toggle', later, true);
  wide.addEventListener('change', later);
  layNotes();
}

function layNotes() {
  const notes = [...document.querySelectorAll('#spread > .row > .notes')];
  const places = wide.matches ? placesOf(notes) : [];
  notes.forEach((each, index) => {
    const moved = Math.round(places[index] ?? 0);
    each.style.translate = moved === 0 ? '' : `0 ${moved}px`;
  });
}

/** How far each block of notes has to move down so that it begins where the one above it ends. */
function placesOf(notes) {
  let free = 0;
  return notes.map((each) => {
    const top = each.parentElement.offsetTop + each.offsetTop;
    const end = each.lastElementChild?.getBoundingClientRect().bottom;
    const height = end === undefined ? 0 : end - each.getBoundingClientRect().top;
    const moved = Math.max(0, free - top);
    free = top + moved + height + GAP;
    return moved;
  });
}
