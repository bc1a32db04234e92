import type { Article } from '../../model/article.js';
import { directionOf } from '../../model/script.js';
import { mayActAs, type Actor } from '../../model/user.js';
import type { Words } from '../../locales/index.js';

/** A headline in its own language. */
export interface Headline {
  readonly text: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

/** One article of the queue. */
export interface QueueRow {
  readonly id: string;
  readonly href: string;
  readonly target: Headline;
  readonly source: Headline | null;
  /** Languages, engine, age. */
  readonly facts: readonly string[];
  readonly state: string;
  readonly who: string;
  readonly pairs: number;
  readonly seen: number;
  readonly read: string;
  readonly open: string;
  /** Empty when nothing blocks. */
  readonly blocking: string;
  readonly risk: string;
  /** What this person may do with it from here. */
  readonly act: 'take' | 'hand-back' | null;
}

/** Who looks at the queue, and when. */
export interface QueueOnlooker {
  readonly actor: Actor;
  readonly words: Words;
  readonly people: ReadonlyMap<string, string>;
  readonly now: number;
}

/** Draws one article. */
export function queueRow(article: Article, onlooker: QueueOnlooker): QueueRow {
  const { words, actor, people } = onlooker;
  const { pairs, seen, open, blocking, risk } = article.progress;
  const decides = article.state === 'submitted' && mayActAs(actor.role, 'editor');
  return {
    id: article.id,
    href: `/articles/${article.id}/${decides ? 'approval' : 'review'}`,
    target: headline(article.targetTitle || words.t('queue:untitled'), article.to),
    source: article.sourceTitle === null ? null : headline(article.sourceTitle, article.from),
    facts: factsOf(article, onlooker),
    state: words.t(`queue:state.${article.state}`),
    who: article.assignee === null ? words.t('queue:nobody') : (people.get(article.assignee) ?? ''),
    pairs,
    seen,
    read: words.t('queue:read', { seen, pairs }),
    open: words.t('queue:open', { count: open }),
    blocking: blocking === 0 ? '' : words.t('queue:blocking', { count: blocking }),
    risk: words.t('queue:risk', { points: words.number(Math.round(risk)) }),
    act: actOf(article, actor),
  };
}

function headline(text: string, tag: string | null): Headline {
  return { text, lang: tag ?? 'und', dir: directionOf(tag) };
}

function factsOf({ from, to, engine, date, createdAt }: Article, { words, now }: QueueOnlooker): string[] {
  const languages = from === null ? words.language(to) : `${words.language(from)} → ${words.language(to)}`;
  const age = words.t('queue:imported', { age: words.age(createdAt, now) });
  return [languages, engine ?? '', date === null ? '' : words.date(date), age].filter((fact) => fact !== '');
}

function actOf({ state, assignee }: Article, { user, role }: Actor): QueueRow['act'] {
  if (!mayActAs(role, 'reviewer') || !['imported', 'in_review', 'returned'].includes(state)) return null;
  if (assignee === null) return 'take';
  return assignee === user.id || mayActAs(role, 'editor') ? 'hand-back' : null;
}
