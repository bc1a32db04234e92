import { runChecks } from '../checks/run-checks.js';
import type { AlignedArticle } from '../model/document.js';
import type { Flag } from '../model/flag.js';
import type { LearnedWords } from '../model/learned-words.js';
import type { AidsOrder, LexiconOrder } from './gather-aids.js';
import { inspect, type InspectOrder, type Inspection } from './inspect.js';
import { learn, type Lesson } from './teach.js';

/** One piece of analysis: data in, data out, everything structured-cloneable. */
export type InspectTask =
  | { readonly kind: 'inspect'; readonly order: InspectOrder; readonly help: AidsOrder }
  | { readonly kind: 'learn'; readonly lesson: Lesson; readonly help: LexiconOrder }
  | { readonly kind: 'recheck'; readonly article: AlignedArticle }
  /** Runs the checks for nothing, to have them loaded; without an article it only keeps the worker from retiring. */
  | { readonly kind: 'warm'; readonly article: AlignedArticle | null };

/** What the worker runs; piscina calls the default export. */
export default function work(task: InspectTask): Promise<Inspection | LearnedWords> | readonly Flag[] {
  if (task.kind === 'inspect') return inspect(task.order, task.help);
  if (task.kind === 'learn') return learn(task.lesson, task.help);
  const flags = task.article === null ? [] : runChecks(task.article);
  return task.kind === 'warm' ? [] : flags;
}
