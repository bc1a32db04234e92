/** A guess at a text's language from its content. */
export interface LanguageGuess {
  readonly tag: string;
  /** Every language that the content alone cannot tell apart from `tag`, `tag` first. */
  readonly candidates: readonly string[];
  /** False when the text is short or the evidence thin: the person is told. */
  readonly sure: boolean;
  /** 0–1: how like the language the letters run. */
  readonly score: number;
}

const SAMPLE = 6000;
const LETTERS = /\p{L}/gu;
const CYRILLIC = /\p{Script=Cyrillic}/gu;
const TRADITIONAL = /[國來時會個們這說對為發經過還開關體數學點業應實現當從報導電車]/gu;
const SIMPLIFIED = /[国来时会个们这说对为发经过还开关体数学点业应实现当从报导电车]/gu;
/** One sign of Chinese, Japanese or Korean says as much as two letters. */
const DENSE = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/gu;
const LEAST_LETTERS = 12;
const SURE_LETTERS = 60;
const SURE_SCORE = 0.55;
const SURE_LEAD = 0.01;

/** Serbian, Croatian, Bosnian and Montenegrin share their words: content does not tell them apart. */
const LATIN_SCRIPT = ['sr-Latn', 'cnr', 'hr', 'bs'];
const CYRILLIC_SCRIPT = ['sr-Cyrl', 'cnr'];
const SOUTH_SLAVIC: ReadonlySet<string> = new Set(['sr', 'hr']);

/** Guesses the language of a whole text by its letters' n-grams (eld, extra small tables); null when it cannot be told. */
export async function detectLanguage(text: string): Promise<LanguageGuess | null> {
  const sample = text.slice(0, SAMPLE).replace(/https?:\S+|\S+@\S+/g, ' ');
  const letters = lettersIn(sample);
  if (letters < LEAST_LETTERS) return null;
  const { eld } = await import('eld/extrasmall');
  const found = eld.detect(sample);
  if (found.language === '') return null;
  const scores = kinScores(found.getScores());
  const score = scores[0] ?? 0;
  const candidates = candidatesOf(found.language, sample);
  const clear = score >= SURE_SCORE && score - (scores[1] ?? 0) >= SURE_LEAD;
  return {
    tag: candidates[0] ?? found.language,
    candidates,
    sure: letters >= SURE_LETTERS && clear && found.isReliable(),
    score,
  };
}

function lettersIn(sample: string): number {
  return (sample.match(LETTERS)?.length ?? 0) + (sample.match(DENSE)?.length ?? 0);
}

/** The scores, best first, Croatian and Serbian counted as one. */
function kinScores(scores: Record<string, number>): number[] {
  const { sr = 0, hr = 0, ...others } = scores;
  return [...Object.values(others), Math.max(sr, hr)].sort((a, b) => b - a);
}

function candidatesOf(language: string, sample: string): readonly string[] {
  if (SOUTH_SLAVIC.has(language)) return isCyrillic(sample) ? CYRILLIC_SCRIPT : LATIN_SCRIPT;
  if (language === 'zh') return [isTraditional(sample) ? 'zh-Hant' : 'zh'];
  return [language];
}

function isCyrillic(sample: string): boolean {
  return (sample.match(CYRILLIC)?.length ?? 0) * 2 > (sample.match(LETTERS)?.length ?? 0);
}

function isTraditional(sample: string): boolean {
  return (sample.match(TRADITIONAL)?.length ?? 0) > (sample.match(SIMPLIFIED)?.length ?? 0);
}
