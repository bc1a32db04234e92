import type { EventRules } from '../languages/event-rules.js';
import { list } from '../languages/word-forms.js';
import type { Token } from '../segment/tokenise.js';

/** A happening named in a text. */
export interface EventMention {
  /** Number of its token. */
  readonly at: number;
  /** Kinds of event, by their line in the rules. */
  readonly kinds: readonly number[];
  /** True when it points back to an event already told: "the visit". */
  readonly pointsBack: boolean;
  /** True when words beside it tell of another event, or of one that lasts. */
  readonly apart: boolean;
}

interface EventLexicon {
  readonly kinds: ReadonlyMap<string, readonly number[]>;
  readonly nouns: ReadonlySet<string>;
  readonly definite: ReadonlySet<string>;
  readonly apart: ReadonlySet<string>;
}

const compiled = new WeakMap<EventRules, EventLexicon>();
const BEFORE = 2;
const BESIDE = 6;

/** The happenings a segment's tokens name. */
export function eventsOf(tokens: readonly Token[], rules: EventRules): EventMention[] {
  const lexicon = compiled.get(rules) ?? compile(rules);
  compiled.set(rules, lexicon);
  const forms = tokens.map(({ text }) => text.toLowerCase());
  return forms.flatMap((form, at) => {
    const kinds = lexicon.kinds.get(form);
    return kinds ? [{ at, kinds, pointsBack: pointsBack(forms, at, lexicon), apart: isApart(forms, at, lexicon) }] : [];
  });
}

function compile({ events, nouns, definite, apart }: EventRules): EventLexicon {
  const kinds = new Map<string, number[]>();
  for (const [kind, line] of events.trim().split('\n').entries())
    for (const form of list(line)) kinds.set(form, [...(kinds.get(form) ?? []), kind]);
  return { kinds, nouns: new Set(list(nouns)), definite: new Set(list(definite)), apart: new Set(list(apart)) };
}

function pointsBack(forms: readonly string[], at: number, { nouns, definite }: EventLexicon): boolean {
  if (!nouns.has(forms[at] ?? '')) return false;
  return definite.size === 0 || forms.slice(Math.max(0, at - BEFORE), at).some((form) => definite.has(form));
}

function isApart(forms: readonly string[], at: number, { apart }: EventLexicon): boolean {
  return forms.slice(Math.max(0, at - BESIDE), at + BESIDE + 1).some((form) => apart.has(form));
}
