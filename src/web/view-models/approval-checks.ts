import { percent } from './bar-view.js';
import { isUnread } from './next-pair.js';
import type { RowContext } from './row-context.js';

/** One line of "Before it goes out". */
export interface CheckItem {
  /** `no` switches the button off; `note` only says something worth knowing. */
  readonly holds: 'yes' | 'no' | 'note';
  readonly text: string;
}

/** Above this share of untouched words the page asks whether anybody really read it. */
const MUCH_UNTOUCHED = 0.85;

/** What must hold before this person may approve this text, each line with what it found. */
export function approvalChecks(context: RowContext): CheckItem[] {
  return [submitted(context), read(context), blocking(context), fourEyes(context), ...notes(context)];
}

function item(holds: boolean, yes: string, no: string): CheckItem {
  return { holds: holds ? 'yes' : 'no', text: holds ? yes : no };
}

function submitted({ review, words, people }: RowContext): CheckItem {
  const { state, submittedBy } = review.article;
  const name = people.get(submittedBy ?? '') ?? '';
  const done = state === 'submitted' || state === 'approved';
  return item(done, words.t('approval:check.submitted', { name }), words.t('approval:check.not-submitted'));
}

function read({ review, words }: RowContext): CheckItem {
  const { seen, pairs } = review.article.progress;
  const unread = review.pairs.filter(isUnread).length;
  return item(
    unread === 0,
    words.t('approval:check.read', { seen, pairs }),
    words.t('approval:check.unread', { count: unread }),
  );
}

function blocking({ review, words }: RowContext): CheckItem {
  const count = review.article.progress.blocking;
  return item(count === 0, words.t('approval:check.nothing-blocks'), words.t('approval:check.blocks', { count }));
}

function fourEyes({ review, actor, words }: RowContext): CheckItem {
  const { id } = actor.user;
  if (review.correctors.includes(id)) return { holds: 'no', text: words.t('approval:check.own-correction') };
  if (review.article.submittedBy === id) return { holds: 'no', text: words.t('approval:check.own-submission') };
  return { holds: 'yes', text: words.t('approval:check.four-eyes') };
}

function notes({ review, words }: RowContext): CheckItem[] {
  const { open, blocking: blocks, untouched } = review.article.progress;
  const found: CheckItem[] = [];
  if (open > blocks) found.push({ holds: 'note', text: words.t('approval:check.open', { count: open - blocks }) });
  if (untouched >= MUCH_UNTOUCHED)
    found.push({ holds: 'note', text: words.t('approval:check.untouched', { percent: percent(untouched) }) });
  return found;
}
