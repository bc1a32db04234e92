import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import i18next, { type i18n } from 'i18next';
import type { Flag } from '../model/flag.js';
import { ageText, dateText, dateTimeText, languageName, listText, numberText } from './formats.js';
import { messageValues } from './message-values.js';

/** Locales of our screens, the fallback first; each is a folder here. */
export const LOCALE_TAGS = ['en', 'sr-Latn'] as const;

/** The words of one locale. */
export interface Words {
  /** BCP 47. */
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
  /** The text of a key, such as `queue:title`; `values.count` chooses the plural. */
  readonly t: (key: string, values?: Readonly<Record<string, unknown>>) => string;
  /** A flag's message: its check's sentence with the values as this locale writes them. */
  readonly message: (flag: Pick<Flag, 'check' | 'variant' | 'values'>) => string;
  /** A check's name. */
  readonly title: (checkId: string) => string;
  readonly number: (n: number) => string;
  /** An ISO day. */
  readonly date: (iso: string) => string;
  /** Milliseconds since 1970, in the server's time zone. */
  readonly dateTime: (ms: number) => string;
  /** How long before `now` something was: "2 hours ago". */
  readonly age: (ms: number, now: number) => string;
  /** A language's name by its BCP 47 tag. */
  readonly language: (tag: string) => string;
}

/** Every locale of the screens. */
export interface Locales {
  readonly tags: readonly string[];
  /** The words of a locale; English for a tag that is none of ours. */
  readonly words: (tag: string) => Words;
}

let opened: Promise<Locales> | null = null;

/** Reads all locales once per process. */
export function openLocales(): Promise<Locales> {
  opened ??= read();
  return opened;
}

async function read(): Promise<Locales> {
  const resources = Object.fromEntries(
    await Promise.all(LOCALE_TAGS.map(async (tag) => [tag, await namespacesOf(tag)] as const)),
  );
  const engine = i18next.createInstance();
  await engine.init({
    resources,
    ns: Object.keys(resources[LOCALE_TAGS[0]] ?? {}),
    fallbackLng: LOCALE_TAGS[0],
    load: 'currentOnly',
    interpolation: { escapeValue: false, skipOnVariables: true },
    returnNull: false,
  });
  // {{others, tongue}}: tags in, names out; {{side, side}}: which of the two pages
  engine.services.formatter?.add('tongue', (tags: string, tag = 'en') =>
    listText(
      tags.split(', ').map((each) => languageName(each, tag)),
      tag,
    ),
  );
  // {{words, number}}: as the locale writes it
  engine.services.formatter?.add('number', (n: number, tag = 'en') => numberText(n, tag));
  engine.services.formatter?.add('side', (side: string, tag = 'en') => engine.t(`roles:side.${side}`, { lng: tag }));
  const all = new Map<string, Words>(LOCALE_TAGS.map((tag) => [tag, wordsOf(tag, engine)]));
  const english = wordsOf(LOCALE_TAGS[0], engine);
  return { tags: LOCALE_TAGS, words: (tag) => all.get(tag) ?? english };
}

async function namespacesOf(tag: string): Promise<Record<string, object>> {
  const folder = join(import.meta.dirname, tag);
  const files = (await readdir(folder)).filter((name) => name.endsWith('.json'));
  const entries = files.map(async (name): Promise<[string, object]> => {
    return [basename(name, '.json'), JSON.parse(await readFile(join(folder, name), 'utf8')) as object];
  });
  return Object.fromEntries(await Promise.all(entries));
}

function wordsOf(tag: string, engine: i18n): Words {
  const translate = engine.getFixedT(tag);
  const t: Words['t'] = (key, values) => translate(key, values ?? {});
  return {
    tag,
    direction: 'ltr',
    t,
    message: ({ check, variant, values }) =>
      t(
        variant === null ? `checks:${check}.message` : `checks:${check}.message_${variant}`,
        messageValues(values, tag, t),
      ),
    title: (checkId) => t(`checks:${checkId}.title`),
    number: (n) => numberText(n, tag),
    date: (iso) => dateText(iso, tag),
    dateTime: (ms) => dateTimeText(ms, tag),
    age: (ms, now) => ageText(ms, now, tag),
    language: (language) => languageName(language, tag),
  };
}
