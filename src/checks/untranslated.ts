import type { Language } from '../languages/language.js';
import type { WordRules } from '../languages/word-rules.js';
import type { Segment } from '../model/document.js';
import type { Finding } from '../model/flag.js';
import type { Token } from '../segment/tokenise.js';
import { untranslatedSentence } from './untranslated-sentence.js';
import type { CheckContext, PairCheck } from './check.js';

/** Shortest ending of a word that counts as a mark of its language, and shortest word that may show one. */
const SHORTEST_MARKED_WORD = 6;
const SHORTEST_FUNCTION_WORD = 3;

/** Words, or a whole sentence, still in the source language. */
export const untranslated: PairCheck = {
  id: 'untranslated',
  category: 'accuracy/untranslated',
  severity: 'major',
  needs: 'target',
  *find({ source, target }, context) {
    const { from, to } = context;
    if (!from || from.script !== to.script || from.tag === to.tag) return;
    const copied = copiedWords(source, context);
    for (const segment of target) {
      const sentence = untranslatedSentence(segment, copied, context);
      if (sentence) yield sentence;
      else yield* leftWords(segment, copied, context);
    }
  },
};

/** Words of the source as they stand there, and in lower case. */
function copiedWords(source: readonly Segment[], { facts }: CheckContext): ReadonlySet<string> {
  const words = source.flatMap((segment) => facts.of(segment).tokens.filter(({ kind }) => kind === 'word'));
  return new Set(words.flatMap(({ text }) => [text, text.toLowerCase()]));
}

function* leftWords(segment: Segment, copied: ReadonlySet<string>, context: CheckContext): Iterable<Finding> {
  const { tokens } = context.facts.of(segment);
  let run: Token[] = [];
  for (const [at, token] of tokens.entries()) {
    if (isLeft(tokens, at, copied, context)) run.push(token);
    else if (run.length > 0) {
      yield finding(segment, run);
      run = [];
    }
    if (token.kind !== 'word' && run.length > 0) {
      yield finding(segment, run);
      run = [];
    }
  }
  if (run.length > 0) yield finding(segment, run);
}

function finding(segment: Segment, run: readonly Token[]): Finding {
  const start = run[0]?.start ?? 0;
  const end = run[run.length - 1]?.end ?? start;
  return {
    place: { side: 'target', segment: segment.id, start, end },
    values: { words: { kind: 'text', text: segment.text.slice(start, end) } },
  };
}

/** True when this word of the target is a word of the source language rather than a name or a word of the target. */
function isLeft(tokens: readonly Token[], at: number, copied: ReadonlySet<string>, context: CheckContext): boolean {
  const token = tokens[at];
  const { from, to } = context;
  if (token?.kind !== 'word' || !from?.words || !copied.has(token.text)) return false;
  if (isCapitalised(token)) return isLeftNoun(tokens, at, from, to);
  if (token.text !== token.text.toLowerCase() || belongsToTarget(token.text, to)) return false;
  if (stands(tokens, at, copied) && !isQuoted(tokens, at)) {
    if (hasForeignLetter(token.text, to.words)) return true;
    if (isFunctionWord(token.text, from.words)) return true;
    return hasEndOf(token.text, from.words);
  }
  return false;
}

const isCapitalised = ({ text }: Token): boolean => /^\p{Lu}/u.test(text);

/** A lower-case word beside a capitalised one may belong to a name (Kossuth tér, de la Cruz). */
function stands(tokens: readonly Token[], at: number, copied: ReadonlySet<string>): boolean {
  return ![at - 1, at + 1].some((near) => {
    const token = tokens[near];
    if (token?.kind !== 'word' || !isCapitalised(token) || token.text.length === 1) return false;
    return copied.has(token.text) || !isSentenceStart(tokens, near);
  });
}

const isSentenceStart = (tokens: readonly Token[], at: number): boolean =>
  !tokens.slice(0, at).some(({ kind }) => kind === 'word');

const OPENING = new Set(['"', '“', '„', '«', '‘', '‚', '»', '”', "'"]);

/** A title or a term between quotation marks may rightly stay as it is ("La finta vedova"). */
function isQuoted(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 4), at).some(({ text }) => OPENING.has(text));
  const after = tokens.slice(at + 1, at + 5).some(({ text }) => OPENING.has(text) || text === '’');
  return before && after;
}

function belongsToTarget(word: string, { words }: Language): boolean {
  if (!words) return false;
  return [words.functionWords, words.commonWords, words.lookalikes, words.loans].some((set) => set?.has(word) === true);
}

function hasForeignLetter(word: string, words: WordRules | undefined): boolean {
  const letters = words?.letters;
  if (letters === undefined || word.length < SHORTEST_FUNCTION_WORD) return false;
  return Array.from(word).some((letter) => /\p{L}/u.test(letter) && !letters.includes(letter));
}

function isFunctionWord(word: string, { functionWords }: WordRules): boolean {
  return word.length >= SHORTEST_FUNCTION_WORD && functionWords.has(word);
}

function hasEndOf(word: string, { wordEnds }: WordRules): boolean {
  return word.length >= SHORTEST_MARKED_WORD && (wordEnds?.some((end) => word.endsWith(end)) ?? false);
}

/** German federal bodies keep their names: Bundesgericht, Landesamt. */
const KEPT_NOUN = /^(?:Bundes|Reichs|Landes|Staats|Land)/;

/** A German noun has a capital like a name: only its ending tells, and only when no other capital stands beside it. */
function isLeftNoun(tokens: readonly Token[], at: number, from: Language, to: Language): boolean {
  const token = tokens[at];
  if (!token || from.names?.nounCapitals !== true || to.names?.nounCapitals === true || !from.words) return false;
  if (isSentenceStart(tokens, at) || KEPT_NOUN.test(token.text)) return false;
  const beside = [tokens[at - 1], tokens[at + 1]].some((other) => other !== undefined && isCapitalised(other));
  return !beside && !isQuoted(tokens, at) && !hasForeignName(token.text) && hasEndOf(token.text, from.words);
}

/** Names of places in German end like nouns: Neumarkt, Kurfürstenstraße, Rathaus, Hamburg-Hauptbahnhof. */
function hasForeignName(word: string): boolean {
  return /(?:straße|strasse|platz|markt|haus|gasse|allee|damm|werk|zug)$/.test(word) || word.includes('-');
}
