import type { Language } from '../languages/language.js';
import type { BilingualLexicon } from '../lexicon/bilingual-lexicon.js';
import { plainForm } from '../lexicon/plain-form.js';
import type { LearnedWords } from '../model/learned-words.js';
import { meetings, type Meetings } from './meetings.js';
import { expectedCounts } from './own-lexicon.js';
import { alignSide, type AlignSide } from './side.js';

/** The texts of a pair that a person answered for. */
export interface ApprovedPair {
  readonly source: string;
  readonly target: string;
}

/** How many meetings a sure link of a lexicon is worth. */
const PRIOR = 2;
/** In a long sentence whose words nothing else tells apart each pair has less than this: that is no evidence. */
const LEAST = 0.15;

/**
 * What the pairs of an approved article teach: IBM model 1 over them with what the lexicons say as a prior. Numbers, words of
 * grammar and words that are spelled alike are left out, for the aligner knows them by itself.
 */
export function learnWords(
  pairs: readonly ApprovedPair[],
  from: Language,
  to: Language,
  lexicons: readonly BilingualLexicon[],
): LearnedWords {
  const source = contentSide(
    pairs.map((pair) => pair.source),
    from,
  );
  const target = contentSide(
    pairs.map((pair) => pair.target),
    to,
  );
  const beads = pairs.map((_, index) => ({ source: [index], target: [index], weight: 1 }));
  const met = meetings(source, target, beads, 1);
  const counts = expectedCounts(met, priorOf(met, source, target, lexicons));
  const learned: [string, string, number][] = [];
  counts.forEach((count, pair) => {
    const word = source.forms[met.sources[pair] ?? -1] ?? '';
    const translation = target.forms[met.targets[pair] ?? -1] ?? '';
    if (count >= LEAST && word !== translation) learned.push([word, translation, Math.round(count * 100) / 100]);
  });
  return { pairs: learned, sources: countsOf(source), targets: countsOf(target) };
}

/** One side with its words of content alone: words of grammar would take a part of every word's meetings. */
function contentSide(texts: readonly string[], language: Language): AlignSide {
  const side = alignSide(
    texts.map((text) => ({ text, block: 0, role: 'body' })),
    language,
  );
  const grammar = new Set([...(language.words?.functionWords ?? [])].map(plainForm));
  const isContent = side.forms.map((form) => /^[a-z]{2,}/.test(form) && !grammar.has(form));
  return { ...side, types: side.types.map((types) => types.filter((type) => isContent[type])) };
}

function priorOf(
  met: Meetings,
  source: AlignSide,
  target: AlignSide,
  lexicons: readonly BilingualLexicon[],
): Float64Array {
  const known = new Map<number, number>();
  const place = (own: number, other: number): number => own * target.forms.length + other;
  for (const { links } of lexicons)
    for (const [own, other, strength] of links(source.forms, target.forms))
      known.set(place(own, other), Math.max(strength, known.get(place(own, other)) ?? 0));
  return Float64Array.from(met.sources, (own, pair) => PRIOR * (known.get(place(own, met.targets[pair] ?? 0)) ?? 0));
}

function countsOf({ types, forms }: AlignSide): Record<string, number> {
  const counts = new Map<string, number>();
  for (const line of types)
    for (const type of line) counts.set(forms[type] ?? '', (counts.get(forms[type] ?? '') ?? 0) + 1);
  return Object.fromEntries(counts);
}
