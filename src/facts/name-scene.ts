import type { Language } from '../languages/language.js';
import { lemmasOf, respell } from '../lexicon/declined.js';
import type { Entity } from '../lexicon/entity.js';
import { fold } from '../lexicon/fold.js';
import { findEntities } from '../lexicon/gazetteer.js';
import type { AlignedArticle, Pair, Segment } from '../model/document.js';
import type { Finding, Place } from '../model/flag.js';
import type { ArticleFacts } from './article-facts.js';
import { isParticle, segmentNames, type NameWord, type SegmentNames } from './names.js';

/** Which check a doubt about a name belongs to. */
export type NameCheckId =
  'name-spellings' | 'name-case-ending' | 'name-transcription' | 'name-exonym' | 'name-mismatch';

/** A doubt about a name, with the check that reports it. */
export interface NameDoubt extends Finding {
  readonly check: NameCheckId;
}

/** A pair with the names of both sides. */
export interface NamePair {
  readonly source: readonly SegmentNames[];
  readonly target: readonly SegmentNames[];
  /** True when both sides are nothing but a name (a loose pair). */
  readonly bare: boolean;
}

/** All that the doubts about names look at: the pairs, the languages and the forms met anywhere in the article. */
export interface NameScene {
  readonly pairs: readonly NamePair[];
  readonly from: Language | null;
  readonly to: Language;
  /** Capitalised words of the source, respelt, with how often they stand there. */
  readonly sourceForms: ReadonlyMap<string, number>;
  /** Capitalised words of the target by their folded form. */
  readonly targetForms: ReadonlyMap<string, readonly NameWord[]>;
  /** Words that the target side has besides (context of loose pairs). */
  readonly targetContext: ReadonlySet<string>;
  /** People who are named in full somewhere in the source. */
  readonly people: ReadonlySet<Entity>;
  /** True when other forms of a loose pair's name were given along. */
  readonly hasContext: boolean;
  /** All of the source's words in lower case, respelt: for weak presence (adjectives). */
  readonly sourceText: string;
}

/** What the scene is built from; checks' contexts have this shape. */
export interface SceneInput {
  readonly article: AlignedArticle;
  readonly from: Language | null;
  readonly to: Language;
  readonly facts: ArticleFacts;
  readonly pairs: readonly {
    readonly pair: Pair;
    readonly source: readonly Segment[];
    readonly target: readonly Segment[];
  }[];
}

/** Longest loose pair that may be a bare name. */
const LONGEST_BARE_NAME = 5;

/** Comparisons of a source's with a target's capitalised word that one article is given: a long one needs a tenth. */
const MOST_COMPARISONS = 400_000;

/** The pairs without those that would cost too much: hundreds of capitalised words in one sentence name nobody. */
function comparable(pairs: readonly NamePair[]): NamePair[] {
  const capitals = (side: readonly SegmentNames[]): number =>
    side.reduce((sum, { words }) => sum + words.filter(({ capital }) => capital).length, 0);
  let left = MOST_COMPARISONS;
  return pairs.filter(({ source, target }) => {
    const cost = (capitals(source) + 1) * (capitals(target) + 1);
    if (cost > left) return false;
    left -= cost;
    return true;
  });
}

/** Reads the names of an article's text (noise apart). */
export function nameScene({ article, from, to, facts, pairs }: SceneInput): NameScene {
  const all = pairs.map(({ source, target }) => {
    const sources = from ? source.map((segment) => segmentNames(segment, facts, from)) : [];
    const targets = target.map((segment) => segmentNames(segment, facts, to));
    const bare = article.loose === true && isBare(sources, from) && isBare(targets, to);
    return { source: sources, target: targets, bare };
  });
  const read = comparable(all);
  const forms = article.context?.sourceForms ?? [];
  return {
    pairs: read,
    from,
    to,
    sourceForms: sourceForms(read, forms, from),
    targetForms: targetForms(read),
    targetContext: new Set((article.context?.targetForms ?? []).flatMap((form) => form.split(/\s+/u))),
    hasContext: forms.length > 0,
    people: peopleIn(read, forms, from),
    sourceText: read
      .flatMap(({ source }) => source.flatMap(({ words }) => words.map(({ spelled }) => spelled.toLowerCase())))
      .join(' '),
  };
}

/** A name has a capital on every word but its particles; scripts without capitals show it by being short. */
function isBare(side: readonly SegmentNames[], language: Language | null): boolean {
  const words = side.flatMap((names) => names.words);
  const text = side.map(({ segment }) => segment.text).join(' ');
  if (words.length === 0 || words.length > LONGEST_BARE_NAME || /[!?;:,]/u.test(text)) return false;
  if (language && !['Latn', 'Cyrl', 'Grek'].includes(language.script)) return text.length <= LONGEST_UNCASED_NAME;
  const small = language?.words?.functionWords;
  const opens = words[0]?.text.toLowerCase() ?? '';
  if (words.length > 1 && opens !== 'the' && small?.has(opens) === true) return false;
  return (
    words.some(({ capital }) => capital) &&
    words.every(({ text: word, capital }) => capital || isParticle(word) || BETWEEN.has(word))
  );
}

const BETWEEN: ReadonlySet<string> = new Set(['of', 'the', 'son', 'and', 'für', 'i', 'e']);
const LONGEST_UNCASED_NAME = 24;

function sourceForms(
  pairs: readonly NamePair[],
  context: readonly string[],
  from: Language | null,
): Map<string, number> {
  const forms = new Map<string, number>();
  const add = (form: string): void => void forms.set(form, (forms.get(form) ?? 0) + 1);
  for (const { source } of pairs)
    for (const { words } of source) words.filter(({ capital }) => capital).forEach(({ spelled }) => add(spelled));
  if (from) context.flatMap((form) => form.split(/\s+/u)).forEach((word) => add(respell(word, from)));
  return forms;
}

function targetForms(pairs: readonly NamePair[]): Map<string, NameWord[]> {
  const forms = new Map<string, NameWord[]>();
  for (const { target } of pairs)
    for (const { words } of target)
      for (const word of words) {
        if (!word.capital) continue;
        const key = fold(word.text);
        const there = forms.get(key);
        if (there) there.push(word);
        else forms.set(key, [word]);
      }
  return forms;
}

function peopleIn(pairs: readonly NamePair[], context: readonly string[], from: Language | null): Set<Entity> {
  const people = new Set<Entity>();
  for (const { source } of pairs)
    for (const { entities } of source)
      for (const { entity } of entities) if (entity.kind === 'person') people.add(entity);
  if (from)
    for (const form of context) {
      const words = [...form.matchAll(/[\p{L}\p{M}'’-]+/gu)].map(({ 0: text, index }) => ({
        text,
        start: index,
        end: index + text.length,
      }));
      for (const { entity } of findEntities(form, words, from)) if (entity.kind === 'person') people.add(entity);
    }
  return people;
}

/** The place of one or more neighbouring words. */
export function placeOf(
  side: 'source' | 'target',
  words: readonly Pick<NameWord, 'segment' | 'start' | 'end'>[],
): Place {
  const [first] = words;
  const last = words[words.length - 1];
  return { side, segment: first?.segment.id ?? '', start: first?.start ?? 0, end: last?.end ?? 0 };
}

/** Dictionary forms of a source word that some other word of the source or the target bears out, likeliest first. */
export function attestedLemmas(word: string, scene: NameScene): string[] {
  if (!scene.from) return [];
  const lemmas = lemmasOf(word, scene.from);
  const scored = [...new Set(lemmas.map(({ text }) => text))].map((text) => ({
    text,
    score:
      (lemmas.some((lemma) => lemma.text === text && lemma.sure) ? 2 : 0) +
      (scene.sourceForms.has(text) ? 3 : 0) +
      (scene.targetForms.has(fold(text)) ? 2 : 0),
  }));
  return scored
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score)
    .map(({ text }) => text);
}
