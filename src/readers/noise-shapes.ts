import type { NoiseKind } from '../languages/layout-rules.js';

/** How much of a line a kind's words must cover before the line is noise. */
export interface NoiseShape {
  readonly kind: NoiseKind;
  /** Source of the pattern, made from the alternatives of a language. */
  readonly pattern: (words: string) => string;
  /** Longest line, in characters, that can be of this kind. */
  readonly most: number;
}

const COUNT = '[\\d٠-٩][\\d٠-٩.,\\s\\u00a0\\u202f]{0,12}(?: ?(?:k|m|mio|mln|tis|hilj|тыс|тис|млн|万|萬))?\\.?';
const NETWORKS =
  'facebook|fb|twitter|x|whatsapp|viber|telegram|linkedin|instagram|youtube|tiktok|reddit|pinterest|threads|bluesky|messenger|e-?mail|mail|sms|vk|ok|tumblr|pocket|flipboard|skype|' +
  'fejsbuku?|tviteru?|instagramu|vajberu?|vocapu?|telegramu|фејсбуку?|твитеру?|инстаграму?|вајберу?|телеграму?|' +
  'фейсбук[еу]?|інстаграмі?|вайбері?|твиттере?|вконтакте|одноклассники|телеграм[еі]?|вайбере?|微博|微信|新浪微博|朋友圈|qq|qq空间|فيسبوك|تويتر|واتساب|واتس آب|تيليجرام|تلغرام';
/** Between the words and a network's name: on, auf, a, na, у. */
const SMALL_WORD = '(?:on|via|auf|über|per|sur|par|su|en|no|na|u|putem|preko|a|az|на|у|в|через|على|عبر)';
const JOINT = '(?:[\\s:：,|/·•&+و-]|\\b(?:and|or|i|ili|und|oder|et|ou|y|o|e|és|и|та|і)\\b)';

/** One row per kind, in the order in which they are asked. */
export const NOISE_SHAPES: readonly NoiseShape[] = [
  { kind: 'disclaimer', pattern: start, most: 600 },
  { kind: 'cookies', pattern: start, most: 600 },
  { kind: 'advert', pattern: whole, most: 90 },
  { kind: 'video', pattern: whole, most: 60 },
  { kind: 'reading-time', pattern: whole, most: 60 },
  { kind: 'counts', pattern: counts, most: 120 },
  { kind: 'newsletter', pattern: start, most: 250 },
  { kind: 'follow', pattern: start, most: 200 },
  { kind: 'read-more', pattern: label, most: 250 },
  { kind: 'tags', pattern: label, most: 300 },
  { kind: 'share', pattern: share, most: 120 },
  { kind: 'feedback', pattern: start, most: 150 },
  { kind: 'comments', pattern: whole, most: 80 },
  { kind: 'paywall', pattern: start, most: 200 },
];

function whole(words: string): string {
  return `^(?:${words})\\s*[.!:：…›»>]*$`;
}

/** The words open the line. Where a word could go on (Publicidad, Publicidade), it must not. */
function start(words: string): string {
  return `^(?:${words})(?:(?<![\\p{L}\\p{M}])|(?<=\\p{sc=Han})|(?![\\p{L}\\p{M}]))`;
}

/** The words are the line, or stand before a colon or an arrow: "More on this topic: …". */
function label(words: string): string {
  return `^(?:${words})\\s*(?:$|[:：»>→➡…].*$|\\(\\d+\\)$)`;
}

/** The words with names of networks and nothing else: "Share on WhatsApp", "Auf Facebook teilen", "Megosztás a Facebookon"; or two networks. */
function share(words: string): string {
  const network = `(?:${NETWORKS})(?:-?(?:u|om|on|en|ban|ra|ba))?`;
  const before = `(?:${SMALL_WORD}\\s)?${network}`;
  return `^(?:(?:${words})(?:${JOINT}+${before})*|${before}(?:${JOINT}+${network})*\\s(?:${words})|${network}(?:${JOINT}+${network})+)\\s*[.!:：»]*$`;
}

/** Numbers with their words and nothing else: "5.310 pregleda 41 komentar(a)", "Views: 1,284", "阅读 1234". */
function counts(words: string): string {
  // 1 komentar(a) · 3 comment(s)
  const one = `(?:${COUNT} ?(?:${words})(?:\\(\\p{L}{1,2}\\))?|(?:${words}) ?[:：]? ?\\(?${COUNT}\\)?)`;
  return `^${one}(?:\\s*[|·•,/–-]?\\s*${one}){0,4}\\s*\\.?$`;
}
