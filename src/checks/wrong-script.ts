import type { Language } from '../languages/language.js';
import type { AlignedArticle } from '../model/document.js';
import type { Finding } from '../model/flag.js';
import type { CheckContext, PairCheck } from './check.js';

const SCRIPTS = [
  'Latin',
  'Cyrillic',
  'Greek',
  'Arabic',
  'Hebrew',
  'Han',
  'Hiragana',
  'Katakana',
  'Hangul',
  'Devanagari',
  'Thai',
  'Georgian',
  'Armenian',
] as const;
type Script = (typeof SCRIPTS)[number];

const OF_TAG: Readonly<Record<string, readonly Script[]>> = {
  Latn: ['Latin'],
  Cyrl: ['Cyrillic', 'Latin'],
  Grek: ['Greek', 'Latin'],
  Arab: ['Arabic', 'Latin'],
  Hebr: ['Hebrew', 'Latin'],
  Hans: ['Han', 'Latin'],
  Hant: ['Han', 'Latin'],
  Jpan: ['Han', 'Hiragana', 'Katakana', 'Latin'],
  Kore: ['Hangul', 'Han', 'Latin'],
  Deva: ['Devanagari', 'Latin'],
  Thai: ['Thai', 'Latin'],
  Geor: ['Georgian', 'Latin'],
  Armn: ['Armenian', 'Latin'],
};

/** Letters that look alike in two scripts: р, а and е of a Latin "paper". */
const MIXED = {
  run: /[\p{Script=Latin}\p{Script=Cyrillic}\p{M}]{3,}/gu,
  of: [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u],
};

/** Words left in the source's script (27 магистрантов), and words whose letters are of two scripts. */
export const wrongScript: PairCheck = {
  id: 'wrong-script',
  category: 'accuracy/untranslated',
  severity: 'major',
  needs: 'target',
  *find({ target }, context) {
    const allowed = allowedScripts(context.to, context);
    if (!allowed) return;
    const foreign = foreignRun(allowed);
    for (const { id, text } of target) {
      const mixed = [...text.matchAll(MIXED.run)].filter(([word]) => MIXED.of.every((script) => script.test(word)));
      for (const match of mixed) yield finding(id, match, 'mixed');
      let next = 0;
      for (const match of text.matchAll(foreign)) {
        while (endOf(mixed[next]) <= match.index) next += 1;
        const inMixed = (mixed[next]?.index ?? Infinity) < match.index + match[0].length;
        if (!inMixed && !isGloss(text, match)) yield finding(id, match);
      }
    }
  },
};

function endOf(match: RegExpExecArray | undefined): number {
  return match ? match.index + match[0].length : Infinity;
}

const ownScripts = new WeakMap<AlignedArticle, readonly Script[]>();

/** Scripts that the target may be written in; Serbian has two, of which the text itself uses one. */
function allowedScripts(language: Language, { article }: CheckContext): readonly Script[] | undefined {
  const own = OF_TAG[language.script];
  if (!language.names?.respelling || !own) return own;
  const known = ownScripts.get(article) ?? mainScript(article);
  ownScripts.set(article, known);
  return known;
}

function mainScript(article: AlignedArticle): readonly Script[] {
  const text = article.target.map(({ text: words }) => words).join(' ');
  const cyrillic = text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return cyrillic > latin ? ['Cyrillic', 'Latin'] : ['Latin'];
}

const runs = new Map<string, RegExp>();

/** One or more words of a script that is not allowed, two letters at least (a lone µ or π is a symbol). */
function foreignRun(allowed: readonly Script[]): RegExp {
  const key = allowed.join();
  const known = runs.get(key);
  if (known) return known;
  const letters = `[${SCRIPTS.filter((script) => !allowed.includes(script))
    .map((script) => `\\p{Script=${script}}`)
    .join('')}]`;
  const made = new RegExp(
    `${letters}[${letters.slice(1, -1)}\\p{M}]+(?:[\\s'’-]+${letters}[${letters.slice(1, -1)}\\p{M}]*)*|\\p{Script=Han}`,
    'gu',
  );
  const run = allowed.includes('Han') ? new RegExp(made.source.replace(/\|\\p\{Script=Han\}$/, ''), 'gu') : made;
  runs.set(key, run);
  return run;
}

/** The original given in brackets after its rendering: Xinhua (新华社). */
function isGloss(text: string, { index, 0: run }: RegExpExecArray): boolean {
  return (
    /[(（[]\s*$/u.test(text.slice(Math.max(0, index - 10), index)) &&
    /^\s*[)）\],;]/u.test(text.slice(index + run.length))
  );
}

function finding(segment: string, { index, 0: words }: RegExpExecArray, variant?: 'mixed'): Finding {
  return {
    place: { side: 'target', segment, start: index, end: index + words.length },
    values: { words: { kind: 'text', text: words } },
    ...(variant && { variant }),
    ...(variant && { suggestions: [unmixed(words)] }),
  };
}

const LOOK_ALIKE: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from('аеорсухіјѕАВЕКМНОРСТХІЈЅ', (letter, at) => [letter, 'aeopcyxijsABEKMHOPCTXIJS'.charAt(at)]),
);

/** The word in the script of most of its letters, as far as the odd ones have a double there. */
function unmixed(word: string): string {
  const cyrillic = word.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  if (cyrillic * 2 < word.length) return Array.from(word, (letter) => LOOK_ALIKE[letter] ?? letter).join('');
  const back = new Map(Object.entries(LOOK_ALIKE).map(([one, other]) => [other, one]));
  return Array.from(word, (letter) => back.get(letter) ?? letter).join('');
}
