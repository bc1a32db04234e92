import type { Language } from '../languages/language.js';
import { respell } from '../lexicon/declined.js';
import { findEntities, type EntityMention } from '../lexicon/gazetteer.js';
import type { Segment } from '../model/document.js';
import type { ArticleFacts } from './article-facts.js';

/** A word of a segment, seen as part of a name. */
export interface NameWord {
  readonly segment: Segment;
  readonly start: number;
  /** Without a possessive 's. */
  readonly end: number;
  readonly text: string;
  /** In the letters of the lexicon: Serbian Cyrillic becomes Latin. */
  readonly spelled: string;
  readonly possessive: boolean;
  /** Position among the segment's words. */
  readonly at: number;
  readonly capital: boolean;
  /** First word of a sentence or of a quotation: its capital proves nothing. */
  readonly initial: boolean;
  /** True when only a space stands between it and the word before. */
  readonly joined: boolean;
}

/** The words and the known entities of one segment. */
export interface SegmentNames {
  readonly segment: Segment;
  readonly words: readonly NameWord[];
  readonly entities: readonly EntityMention[];
  /** Entity, if any, that the word at this position belongs to. */
  readonly entityAt: (at: number) => EntityMention | null;
}

const POSSESSIVE = /['’]s$|(?<=s)['’]$/;
const BREAK = /[.!?:;…"“”„«»‘‚(—–•]\s*$/u;

/** A headline that gives every long word a capital says nothing by capitals. */
const TITLE_CASE_SHARE = 0.7;

/** Reads the names of one segment. */
export function segmentNames(segment: Segment, facts: ArticleFacts, language: Language): SegmentNames {
  const words = nameWords(segment, facts, language);
  const entities = findEntities(segment.text, words, language);
  const byWord = new Map<number, EntityMention>();
  for (const mention of entities)
    for (let step = 0; step < mention.length; step += 1)
      if (!byWord.has(mention.word + step)) byWord.set(mention.word + step, mention);
  return { segment, words, entities, entityAt: (at) => byWord.get(at) ?? null };
}

function nameWords(segment: Segment, facts: ArticleFacts, language: Language): NameWord[] {
  const tokens = facts.of(segment).tokens.filter(({ kind }) => kind === 'word');
  const long = tokens.filter(({ text }) => text.length > 3);
  const capitals = long.filter(({ text }) => /^\p{Lu}/u.test(text)).length;
  const titleCase =
    long.length > 4 && capitals / long.length >= TITLE_CASE_SHARE && language.names?.nounCapitals !== true;
  return tokens.map(({ start, text }, at) => {
    const before = segment.text.slice(tokens[at - 1]?.end ?? 0, start);
    const bare = text.replace(POSSESSIVE, '');
    return {
      segment,
      start,
      end: start + bare.length,
      text: bare,
      spelled: respell(bare, language),
      possessive: bare.length < text.length,
      at,
      capital: /^\p{Lu}/u.test(text),
      initial: at === 0 || BREAK.test(before) || titleCase,
      joined: at > 0 && /^\s$/u.test(before) && !POSSESSIVE.test(tokens[at - 1]?.text ?? ''),
    };
  });
}

/** Runs of capitalised words that only spaces part, small words of names (von, de, bin) taken along inside. */
export function capitalRuns(words: readonly NameWord[]): NameWord[][] {
  const runs: NameWord[][] = [];
  let run: NameWord[] = [];
  const close = (): void => {
    while (run.length > 0 && run[run.length - 1]?.capital === false) run = run.slice(0, -1);
    if (run.length > 0) runs.push(run);
    run = [];
  };
  for (const word of words) {
    if (run.length > 0 && !word.joined) close();
    const belongs = word.capital || (run.length > 0 && PARTICLES.has(word.text));
    if (!belongs) close();
    else run.push(word);
    if (word.possessive) close();
  }
  close();
  return runs;
}

const PARTICLES: ReadonlySet<string> = new Set(
  'von van der den de del della di da dos du la le bin ibn ben al el ter zu fon und y e el-'.split(' '),
);

/** True for a small word inside a name (von, de, bin). */
export function isParticle(word: string): boolean {
  return PARTICLES.has(word.toLowerCase());
}
