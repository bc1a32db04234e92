import { LANGUAGES, languageOf } from '../languages/index.js';
import type { Language } from '../languages/language.js';
import type { LayoutRules, NoiseKind } from '../languages/layout-rules.js';
import { toSerbianLatin } from '../languages/serbian-latin.js';
import { dateLineTest } from './date-line.js';
import { NOISE_SHAPES } from './noise-shapes.js';

/** What the line rules of one or more languages say about a line by itself. */
export interface LineRules {
  readonly noise: (line: string) => NoiseKind | null;
  readonly caption: (line: string) => boolean;
  readonly byline: (line: string) => boolean;
  readonly dateline: (line: string) => boolean;
  /** The name of a section, as it stands above a title. */
  readonly section: (line: string) => boolean;
}

const LONGEST_CAPTION = 400;
const LONGEST_BYLINE = 160;
const PICTURE_AGENCIES =
  'getty(?: images)?|shutterstock|istock(?:photo)?|ap photo|afp photo|epa(?:-efe)?|imago(?: images)?|picture[ -]alliance|pixabay|unsplash|pexels|pixsell|cropix|betaphoto|profimedia|depositphotos|adobe stock|dreamstime|alamy|ullstein bild|vcg|视觉中国';
const PICTURE_CREDIT = new RegExp(
  `[(（\\[/|,.]\\s*(?:[^()（）.!?]{0,60}[/\\s])?(?:${PICTURE_AGENCIES})[^()（）.!?]{0,40}[)）\\]]?$`,
  'iu',
);
const COPYRIGHT_CREDIT = /^[^.!?]{0,200}(?:©|\(c\)) ?[^.!?\d]{2,60}$/iu;
const AGENCIES =
  'reuters|afp|ap|dpa|ansa|efe|tass|тасс|риа новости|интерфакс|interfax|укринформ|укрінформ|унiан|уніан|унн|hina|tanjug|танјуг|srna|fena|mina|мина|beta|бета|fonet|apa|mti|lusa|agi|adnkronos|xinhua|新华社|中新社|anadolu|aa|bloomberg|pap|čtk|tasr|belga|anp|ukrinform|unian|onasa|makfax|رويترز|أ ف ب|واس|سانا|وفا|الأناضول|وكالات';
const AGENCY_LINE = new RegExp(
  `^[(/\\[（—–-]*\\s*(?:${AGENCIES})(?:\\s*[/,+|–-]\\s*(?:${AGENCIES}))*\\s*[)/\\]）.]*$`,
  'iu',
);
const PHOTOGRAPHER = /[^\s。]{1,20}\s?摄[)）]?$/u;
const MOST_NAME_WORDS = 14;
const MOST_SMALL_WORDS = 4;
const ADDRESS_LINE = /^\S+@\S+\.\S+$/u;
const NAME_AFTER =
  "(?:[\\p{Lu}][\\p{L}\\p{M}.'’-]*|and|und|et|i|y|e|és|и|і|та|de|van|von|der|da|di|del|la|le|bin|al-\\S+)";
const NAMES = new RegExp(`^${NAME_AFTER}(?:[\\s,/|&]+${NAME_AFTER}){1,7}$`, 'u');

const known = new Map<string, LineRules>();

/** The rules of a language with those of English, in which much page furniture comes; of all languages when none is known. */
export function lineRulesOf(language: Language | undefined): LineRules {
  const key = language?.tag ?? '*';
  const rules = known.get(key) ?? makeRules(language ? withEnglish(language) : LANGUAGES);
  known.set(key, rules);
  return rules;
}

function withEnglish(language: Language): readonly Language[] {
  const english = languageOf('en');
  if (!language.layout) return LANGUAGES;
  return english && language.tag !== english.tag ? [language, english] : [language];
}

function makeRules(languages: readonly Language[]): LineRules {
  const layouts = [...new Set(languages.flatMap(({ layout }) => layout ?? []))];
  const respelt = layouts.some((layout) => layout.respelt);
  const noise = noiseTest(layouts);
  const caption = captionTest(layouts);
  const byline = bylineTest(layouts);
  const dateline = dateLineTest(languages);
  const section = sectionTest(layouts);
  return {
    noise: (line) =>
      spellings(line, respelt)
        .map(noise)
        .find((kind) => kind !== null) ?? null,
    caption: (line) => spellings(line, respelt).some(caption),
    byline: (line) => line.length <= LONGEST_BYLINE && spellings(line, respelt).some(byline),
    dateline: (line) => spellings(line, respelt).some(dateline),
    section: (line) => spellings(line, respelt).some(section),
  };
}

/** A line without bullet and spare spaces; if it is in Cyrillic and may be Serbian, also in Latin letters. */
function spellings(line: string, respelt: boolean): string[] {
  const bare = line
    .replace(/\s+/gu, ' ')
    .replace(/^[\s*•·▪►▶→>|–—-]+(?=\S)/u, '')
    .trim();
  return respelt && /\p{sc=Cyrl}/u.test(bare) ? [bare, toSerbianLatin(bare)] : [bare];
}

function alternatives(lists: readonly (readonly string[])[]): string {
  return [...new Set(lists.flat())].map((source) => source.replaceAll(' ', '\\s')).join('|') || '(?!)';
}

function noiseTest(layouts: readonly LayoutRules[]): (line: string) => NoiseKind | null {
  const rules = NOISE_SHAPES.map(({ kind, pattern, most }) => {
    const words = alternatives(layouts.map((layout) => layout.noise[kind] ?? []));
    return { kind, most, expression: new RegExp(pattern(words), 'iu') };
  });
  return (line) => rules.find(({ most, expression }) => line.length <= most && expression.test(line))?.kind ?? null;
}

function captionTest(layouts: readonly LayoutRules[]): (line: string) => boolean {
  const credit = alternatives(layouts.map((layout) => layout.credit));
  const opening = new RegExp(
    `^[(\\[（]?\\s*(?:${credit})\\s*(?:[:：/©|]|\\s(?:by|di|de|von)\\s)\\s*(\\S.{0,120})$`,
    'iu',
  );
  const closing = new RegExp(
    `[,.;|/(（\\[–—-]\\s*(?:${credit})\\s*[:：/©]\\s*[^!?:：]{2,90}[)）\\]]?\\.?$|` +
      `[,.;|/–—-]\\s*(?:${credit})\\sby\\s[^.!?:：]{2,60}$|[(（\\[]\\s*(?:${credit})\\s[^()（）!?]{2,80}[)）\\]]\\.?$`,
    'iu',
  );
  return (line) => {
    if (line.length > LONGEST_CAPTION) return false;
    const author = opening.exec(line)?.[1];
    if (author !== undefined) return isName(author);
    return closing.test(line) || isCredited(line) || (line.length <= 120 && PHOTOGRAPHER.test(line));
  };
}

/** True when the words after a label can name who made it: "Photos: what they show and what they hide" names nobody. */
function isName(words: string): boolean {
  return words.split(/\s+/u).length <= (/^\p{Ll}/u.test(words) ? MOST_SMALL_WORDS : MOST_NAME_WORDS);
}

function isCredited(line: string): boolean {
  return line.length <= 250 && (PICTURE_CREDIT.test(line) || COPYRIGHT_CREDIT.test(line));
}

function bylineTest(layouts: readonly LayoutRules[]): (line: string) => boolean {
  const label = alternatives(layouts.map((layout) => layout.byline));
  const writtenBy = alternatives(layouts.map((layout) => layout.writtenBy ?? []));
  const labelled = new RegExp(`^[(\\[（]?\\s*(?:${label})\\s*[:：]\\s*(\\S.{0,120})$`, 'iu');
  const opening = new RegExp(`^(?:${writtenBy})\\s(?=\\S)`, 'iu');
  return (line) => {
    if (AGENCY_LINE.test(line) || ADDRESS_LINE.test(line)) return true;
    const author = labelled.exec(line)?.[1];
    if (author !== undefined) return !/^\p{Ll}/u.test(author) && isName(author);
    const opener = opening.exec(line);
    return opener !== null && NAMES.test(line.slice(opener[0].length).trim());
  };
}

function sectionTest(layouts: readonly LayoutRules[]): (line: string) => boolean {
  const one = alternatives(layouts.map((layout) => layout.sections));
  const expression = new RegExp(`^(?:${one})(?:\\s?[/|›>·,-]\\s?(?:${one}))*:?$`, 'iu');
  return (line) => line.length <= 50 && expression.test(line);
}
