import { readFile, stat } from 'node:fs/promises';
import type { Language } from '../languages/language.js';
import { languageOf } from '../languages/index.js';
import type { BilingualLexicon } from '../lexicon/bilingual-lexicon.js';
import { dictionaryLexicon, type ReadingDirection } from '../lexicon/dictionary-lexicon.js';
import { formRules } from '../lexicon/form-rules.js';
import { familyOf } from '../languages/family.js';
import type { Lemmatiser } from '../lexicon/lemmatiser.js';
import { openLemmaList } from '../lexicon/open-lemma-list.js';
import { openWordList, wordListHeading, type WordList, type WordListHeading } from '../lexicon/word-list.js';
import type { AidsOrder } from './gather-aids.js';
import { installedDictionaries, type InstalledDictionary } from './lexicon-folder.js';

/** Lexicons of two languages, and the installed files that cannot be used for them because they are damaged. */
export interface FoundLexicons {
  readonly lexicons: readonly BilingualLexicon[];
  readonly damaged: readonly string[];
}

/** What is installed and learned for two languages, ready to be asked; nothing is read that does not serve them. */
export async function lexiconsFor(
  from: Language,
  to: Language,
  { lexiconFolder, learned }: Pick<AidsOrder, 'lexiconFolder' | 'learned'>,
): Promise<FoundLexicons> {
  const installed = lexiconFolder === null ? [] : await installedDictionaries(lexiconFolder);
  const taught = learned.flatMap((bytes) => learnedFor(Buffer.from(bytes), from, to));
  const fitting = installed.flatMap(({ file, heading }): [string, string, ReadingDirection][] => {
    const direction = heading.recto === 'word-list' ? directionOf(heading, from, to) : null;
    return direction ? [[file, heading.name, direction]] : [];
  });
  if (fitting.length + taught.length === 0) return { lexicons: [], damaged: [] };
  const source = formRules(from, await lemmatisersFor(from, installed));
  const target = formRules(to, await lemmatisersFor(to, installed));
  const opened = await Promise.all(
    fitting.map(async ([file, name, direction]) => ({ name, direction, list: await opening(file, openWordList) })),
  );
  return {
    lexicons: [...opened, ...taught].flatMap(({ list, direction }) =>
      list ? [dictionaryLexicon(list, direction, { source, target })] : [],
    ),
    damaged: opened.filter(({ list }) => list === null).map(({ name }) => name),
  };
}

interface OpenedList {
  readonly list: WordList;
  readonly direction: ReadingDirection;
}

function learnedFor(bytes: Buffer, from: Language, to: Language): OpenedList[] {
  const heading = wordListHeading(bytes);
  const direction = heading && directionOf(heading, from, to);
  const list = direction && openWordList(bytes);
  return list ? [{ list, direction }] : [];
}

/** Installed lemmatisers of a language's forms, those of a near language included when they are in the same script. */
export async function lemmatisersFor(
  language: Language,
  installed: readonly InstalledDictionary[],
): Promise<Lemmatiser[]> {
  const fitting = installed.filter(
    ({ heading }) =>
      heading.recto === 'lemmas' &&
      serves(heading.language, language) &&
      languageOf(heading.language)?.script === language.script,
  );
  const opened = await Promise.all(fitting.map(({ file }) => opening(file, openLemmaList)));
  return opened.filter((lemmatiser) => lemmatiser !== null);
}

function directionOf(heading: WordListHeading, from: Language, to: Language): ReadingDirection | null {
  if (serves(heading.from, from) && serves(heading.to, to)) return 'forward';
  return serves(heading.from, to) && serves(heading.to, from) ? 'backward' : null;
}

function serves(tag: string, language: Language): boolean {
  return familyOf(tag) === familyOf(language.tag);
}

const opened = new Map<string, { readonly changed: number; readonly content: unknown }>();

/** Opened once per process, again when the file has changed; null where it is damaged. */
async function opening<T>(file: string, open: (bytes: Buffer) => T | null): Promise<T | null> {
  const changed = (await stat(file)).mtimeMs;
  const known = opened.get(file);
  if (known?.changed === changed) return known.content as T | null;
  const content = open(await readFile(file));
  opened.set(file, { changed, content });
  return content;
}
