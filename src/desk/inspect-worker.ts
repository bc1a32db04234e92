import { runChecks } from '../checks/run-checks.js';
import type { AlignedArticle } from '../model/document.js';
import type { Flag } from '../model/flag.js';
import { inspect, type InspectOrder, type Inspection } from './inspect.js';

/** One piece of analysis: data in, data out, everything structured-cloneable. */
export type InspectTask =
  | { readonly kind: 'inspect'; readonly order: InspectOrder }
  | { readonly kind: 'recheck'; readonly article: AlignedArticle };

/** What the worker runs; piscina calls the default export. */
export default function work(task: InspectTask): Promise<Inspection> | readonly Flag[] {
  return task.kind === 'inspect' ? inspect(task.order) : runChecks(task.article);
}
