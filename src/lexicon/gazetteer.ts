import type { Language } from '../languages/language.js';
import { lemmasOf, respell } from './declined.js';
import type { Entity } from './entity.js';
import { fold } from './fold.js';
import { nameLists, type NameLists } from './name-lists.js';

/** A word of a text, as the tokeniser gives it. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** An entity named in a text; offsets as in the words given. */
export interface EntityMention {
  readonly entity: Entity;
  readonly start: number;
  readonly end: number;
  /** Index of its first word, and how many words it has. */
  readonly word: number;
  readonly length: number;
  /** The lexicon's form that was met. */
  readonly form: string;
  /** False when a case ending had to be taken off. */
  readonly plain: boolean;
}

interface Entry {
  readonly words: readonly string[];
  readonly form: string;
  readonly entity: Entity;
}

type Index = ReadonlyMap<string, readonly Entry[]>;

/** Forms of an entity in a language: its cell, ICU's name of a country, or the English one in Latin scripts. */
export function formsOf(entity: Entity, language: Language): readonly string[] {
  let known = forms.get(language);
  if (!known) forms.set(language, (known = new Map<Entity, readonly string[]>()));
  const there = known.get(entity);
  if (there) return there;
  const made = readForms(entity, language);
  known.set(entity, made);
  return made;
}

const forms = new WeakMap<Language, Map<Entity, readonly string[]>>();

function readForms(entity: Entity, language: Language): readonly string[] {
  const rules = language.names?.lexicon;
  const tag = language.tag.split('-')[0] ?? '';
  const cells = (entity.kind === 'person' ? rules?.people : rules?.places) ?? [tag];
  if (cells[0] === 'en') return entity.english;
  const own = cells.map((cell) => entity.cells.get(cell)).find((forms) => forms !== undefined) ?? [];
  const region = regionName(entity, language);
  const all = region === null ? own : [...new Set([...own, region])];
  if (all.length > 0) return all;
  return /^(Latn)$/.test(language.script) || language.names?.respelling ? entity.english : [];
}

function regionName({ region }: Entity, { intl }: Language): string | null {
  if (region === null) return null;
  const name = namesOfRegions(intl).of(region);
  return name === undefined || name === region ? null : name;
}

const regionNames = new Map<string, Intl.DisplayNames>();

function namesOfRegions(intl: string): Intl.DisplayNames {
  const locale = intl === 'sr' || intl.startsWith('sr-') || intl === 'cnr' ? 'sr-Latn' : intl;
  const known = regionNames.get(locale);
  if (known) return known;
  const made = new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' });
  regionNames.set(locale, made);
  return made;
}

const WORDS = /[\p{L}\p{M}\p{Nd}'’.·-]+/gu;

/** An index and, for a script without spaces, the pattern of its forms. */
interface KnownForms {
  readonly index: Index;
  run: RegExp | null;
}

const knownForms = new WeakMap<NameLists, Map<Language, KnownForms>>();

function knownFormsOf(language: Language): KnownForms {
  const lists = nameLists();
  let known = knownForms.get(lists);
  if (!known) knownForms.set(lists, (known = new Map<Language, KnownForms>()));
  const there = known.get(language);
  if (there) return there;
  const made: KnownForms = { index: readIndex(lists, language), run: null };
  known.set(language, made);
  return made;
}

function readIndex({ entities }: NameLists, language: Language): Index {
  const index = new Map<string, Entry[]>();
  for (const entity of entities) {
    for (const form of formsOf(entity, language)) {
      const words = language.spaced ? wordsOf(form) : [form];
      const first = words[0];
      if (first === undefined) continue;
      const entry = { words, form, entity };
      const key = language.spaced ? fold(first) : first;
      const there = index.get(key);
      if (there) there.push(entry);
      else index.set(key, [entry]);
    }
  }
  return index;
}

const wordsOf = (form: string): string[] => form.replace(/\.(?=\s|$)/g, '').match(WORDS) ?? [];

interface Reading {
  readonly text: string;
  readonly folded: string;
  readonly plain: boolean;
}

const readingsOf = new WeakMap<Language, Map<string, readonly Reading[]>>();
const READINGS_AT_MOST = 10_000;

/** What a word may stand for in the lexicon: itself, its dictionary forms, without clitics (و ب ل in Arabic). */
function readings(word: string, language: Language): readonly Reading[] {
  let known = readingsOf.get(language);
  if (!known || known.size > READINGS_AT_MOST)
    readingsOf.set(language, (known = new Map<string, readonly Reading[]>()));
  const there = known.get(word);
  if (there) return there;
  const made = readWord(word, language).map((reading) => ({ ...reading, folded: fold(reading.text) }));
  known.set(word, made);
  return made;
}

function readWord(word: string, language: Language): { text: string; plain: boolean }[] {
  const text = respell(word, language);
  const bare = text.replace(/\.$/, '');
  const found = [{ text: bare, plain: true }];
  if (language.script === 'Arab') return [...found, ...withoutClitics(bare)];
  for (const { text: lemma } of lemmasOf(bare, language)) found.push({ text: lemma, plain: false });
  const beforeMark = /^(.+?)['’](?:s|in|ın|[a-z]{1,3})$/.exec(bare)?.[1];
  if (beforeMark !== undefined) found.push({ text: beforeMark, plain: !language.names?.declensions });
  const beforeHyphen = /^(.{2,})-(?:a|u|om|em|ov|ova|ban|ben|ba|be|nak|nek|val|vel|hoz|tól|től|ról|ről)$/.exec(
    bare,
  )?.[1];
  if (beforeHyphen !== undefined) found.push({ text: beforeHyphen, plain: false });
  return found;
}

function withoutClitics(word: string): { text: string; plain: boolean }[] {
  const found: { text: string; plain: boolean }[] = [];
  for (const clitic of ['و', 'ف', 'ب', 'ك', 'ل', 'وب', 'ول', 'بال'])
    if (word.startsWith(clitic) && word.length > clitic.length + 2)
      found.push({ text: word.slice(clitic.length), plain: false });
  if (/^و?لل/.test(word)) found.push({ text: `ال${word.replace(/^و?لل/, '')}`, plain: false });
  return found;
}

/** True when a reading is a word of a lexicon form; an acronym (SAD) must be one in the text too. */
function fits(reading: Reading, wanted: string): boolean {
  if (reading.text === wanted) return true;
  if (/^\p{Lu}{2,}$/u.test(wanted)) return false;
  return reading.folded === fold(wanted);
}

/** Entities named in a text, longest first where forms overlap, in order. */
export function findEntities(text: string, words: readonly Word[], language: Language): EntityMention[] {
  return language.spaced ? findInWords(words, language) : findInRun(text, language);
}

function findInWords(words: readonly Word[], language: Language): EntityMention[] {
  const { index } = knownFormsOf(language);
  const mentions: EntityMention[] = [];
  let at = 0;
  while (at < words.length) {
    const met =
      language.script === 'Arab' || /^\p{Lu}/u.test(words[at]?.text ?? '') ? longestAt(words, at, language, index) : [];
    mentions.push(...met);
    at += Math.max(1, met[0]?.length ?? 1);
  }
  return mentions;
}

function longestAt(words: readonly Word[], at: number, language: Language, index: Index): EntityMention[] {
  const found: EntityMention[] = [];
  for (const reading of readings(words[at]?.text ?? '', language)) {
    for (const entry of index.get(reading.folded) ?? []) {
      if (!fits(reading, entry.words[0] ?? '')) continue;
      const rest = restOf(entry, words, at, language);
      if (rest !== null) found.push(mentionOf(entry, words, at, reading.plain && rest));
    }
  }
  const longest = Math.max(0, ...found.map(({ length }) => length));
  const best = found.filter(({ length }) => length === longest);
  const plainOnes = best.filter(({ plain }) => plain);
  return distinct(plainOnes.length > 0 ? plainOnes : best);
}

/** Whether the other words of a form follow: true plainly, false in a case form, null not at all. */
function restOf(entry: Entry, words: readonly Word[], at: number, language: Language): boolean | null {
  let plain = true;
  for (const [step, wanted] of entry.words.slice(1).entries()) {
    const reading = readings(words[at + 1 + step]?.text ?? '', language).find((one) => fits(one, wanted));
    if (!reading) return null;
    plain &&= reading.plain;
  }
  return plain;
}

function distinct(mentions: readonly EntityMention[]): EntityMention[] {
  return mentions.filter((mention, at) => mentions.findIndex(({ entity }) => entity === mention.entity) === at);
}

function mentionOf(entry: Entry, words: readonly Word[], word: number, plain: boolean): EntityMention {
  const length = entry.words.length;
  return {
    entity: entry.entity,
    start: words[word]?.start ?? 0,
    end: words[word + length - 1]?.end ?? 0,
    word,
    length,
    form: entry.form,
    plain,
  };
}

function findInRun(text: string, language: Language): EntityMention[] {
  const known = knownFormsOf(language);
  const { index } = known;
  const pattern = (known.run ??= patternOf(index));
  return [...text.matchAll(pattern)].flatMap(({ 0: form, index: start }) =>
    (index.get(form) ?? []).map(({ entity }) => ({
      entity,
      start,
      end: start + form.length,
      word: -1,
      length: 1,
      form,
      plain: true,
    })),
  );
}

function patternOf(index: Index): RegExp {
  const longestFirst = [...index.keys()].sort((a, b) => b.length - a.length);
  return new RegExp(longestFirst.map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), 'g');
}
