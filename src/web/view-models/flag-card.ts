import type { MarkedPlace, Severity } from '../../model/flag.js';
import type { ReviewFlag } from '../../model/review.js';
import type { LetteredFlag } from './flag-marks.js';
import type { RowContext } from './row-context.js';

/** A doubt in the margin: one sentence. */
export interface NoteView {
  readonly id: string;
  readonly letter: string;
  readonly severity: Severity;
  readonly message: string;
}

/** One button of a card that mends the doubt. */
export interface SuggestionView {
  readonly index: number;
  /** What the keyboard calls it: 1 to 9; empty beyond. */
  readonly key: string;
  readonly text: string;
  /** True when the suggestion is to leave the words out. */
  readonly deletes: boolean;
}

/** A doubt of the open pair: with its heading, its evidence elsewhere and its buttons. */
export interface CardView extends NoteView {
  readonly check: string;
  readonly title: string;
  /** Severity and category in words. */
  readonly kind: string;
  readonly suggestions: readonly SuggestionView[];
  readonly elsewhere: readonly PairLink[];
}

/** Another pair that the doubt speaks of. */
export interface PairLink {
  readonly id: string;
  readonly number: number;
  readonly text: string;
}

/** A doubt that somebody has dealt with. */
export interface SettledView {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly verdict: string;
  readonly by: string;
}

/** The short note of a closed row. */
export function noteView({ flag, letter }: LetteredFlag, { words }: RowContext): NoteView {
  return { id: flag.id, letter, severity: flag.severity, message: words.message(flag) };
}

/** The full card of the open row; `firstKey` is the digit of its first suggestion. */
export function cardView(lettered: LetteredFlag, firstKey: number, context: RowContext): CardView {
  const { flag } = lettered;
  const { words } = context;
  const severity = words.t(`workbench:severity.${flag.severity}`);
  return {
    ...noteView(lettered, context),
    check: flag.check,
    title: words.title(flag.check),
    kind: words.t('workbench:kind', { severity, category: categoryWords(flag.category, context) }),
    suggestions: flag.suggestions.map((text, index) => ({
      index,
      key: firstKey + index <= 9 ? String(firstKey + index) : '',
      text,
      deletes: text === '',
    })),
    elsewhere: elsewhere(flag, context),
  };
}

/** Cards whose suggestions share the digits 1 to 9. */
export function cardViews(flags: readonly LetteredFlag[], context: RowContext): CardView[] {
  let key = 1;
  return flags.map((lettered) => {
    const card = cardView(lettered, key, context);
    key += card.suggestions.length;
    return card;
  });
}

/** What became of a flag that is no longer open. */
export function settledView(flag: ReviewFlag, { words, people }: RowContext): SettledView {
  const reason = flag.reason === null ? '' : words.t(`workbench:reason.${flag.reason}`);
  const note = flag.note ?? '';
  return {
    id: flag.id,
    title: words.title(flag.check),
    text: flag.place.text,
    verdict: words.t(`workbench:settled.${flag.state}`, { reason: note === '' ? reason : `${reason}: ${note}` }),
    by: people.get(flag.settledBy ?? '') ?? '',
  };
}

/** "mistranslation" for `accuracy/mistranslation`, in the reader's words. */
function categoryWords(category: string, { words }: RowContext): string {
  return words.t(`workbench:category.${category}`);
}

/** The pairs outside its own that the flag's evidence stands in, each once. */
function elsewhere(flag: ReviewFlag, { review, numbers }: RowContext): PairLink[] {
  const links = new Map<string, PairLink>();
  for (const place of flag.also) {
    const pair = review.pairs.find((candidate) => holds(candidate, place));
    const number = pair === undefined ? undefined : numbers.get(pair.id);
    if (pair === undefined || number === undefined || pair.id === flag.pair || links.has(pair.id)) continue;
    links.set(pair.id, { id: pair.id, number, text: place.text });
  }
  return [...links.values()];
}

function holds(
  pair: { readonly source: readonly string[]; readonly target: readonly string[] },
  place: MarkedPlace,
): boolean {
  return (place.side === 'source' ? pair.source : pair.target).includes(place.segment);
}
