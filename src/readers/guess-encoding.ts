import { detectLanguage } from '../languages/detect.js';
import type { Language } from '../languages/language.js';
import { decodeAs } from './encodings.js';
import { LEGACY_ENCODINGS, type LegacyEncoding } from './legacy-encodings.js';

interface Candidate {
  readonly legacy: LegacyEncoding;
  readonly text: string;
  readonly score: number;
}

const SAMPLE = 20_000;
/** Candidates that score this much less than the best are not asked for their language. */
const CLOSE = 0.45;
/** Below this share nothing fits. */
const LEAST = 0.1;
const OUTSIDE_ASCII = /[^\u0000-\u007f]/g;
const TYPOGRAPHY = /[„“”‚‘’«»‹›–—…•§°€£№·\u00a0]/;
const BROKEN = /[\ufffd\u0080-\u009f\p{Co}\p{Cn}]/u;
/** Inside a word: a capital after a small letter, two scripts, a sign: marks of a wrong guess. */
const TWISTED =
  /\p{Ll}(?=[^\u0000-\u007f])\p{Lu}|[^\u0000-\u007f](?<=\p{Ll})[A-Z]|[a-zA-Z][\p{sc=Cyrl}\p{sc=Grek}\p{sc=Hebr}\p{sc=Arab}]|[\p{sc=Cyrl}\p{sc=Grek}\p{sc=Hebr}\p{sc=Arab}][a-zA-Z]|\p{L}[¤¦¨©¬®±¶¸¼½¾¿×÷¡¥»«„‚№°·]\p{L}/gu;

/**
 * The likeliest encoding of bytes that are no Unicode, or null when none makes sense of them. Each candidate is scored by how usual its
 * letters are; near candidates are told apart by the language that their text seems to be in (after the composite method of Li and
 * Momoi, "A composite approach to language/encoding detection", 2001).
 */
export async function guessEncoding(bytes: Uint8Array, language: Language | undefined): Promise<string | null> {
  const sample = tellingPart(bytes);
  const candidates = LEGACY_ENCODINGS.map((legacy) => candidate(sample, legacy)).sort((a, b) => b.score - a.score);
  const best = candidates[0];
  if (!best || best.score < LEAST) return null;
  const close = candidates.filter(({ score }) => score > Math.max(best.score - CLOSE, 0));
  const weighed = await Promise.all(close.map(async (each) => ({ each, weight: await weight(each, language) })));
  const winner = weighed.reduce((one, other) => (other.weight > one.weight ? other : one));
  return winner.each.legacy.encoding;
}

/** The part of the file that has something to say: from the first byte outside ASCII. */
function tellingPart(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte > 0x7f);
  const lineStart = bytes.lastIndexOf(0x0a, first) + 1;
  return bytes.subarray(lineStart, lineStart + SAMPLE);
}

function candidate(bytes: Uint8Array, legacy: LegacyEncoding): Candidate {
  const { text } = decodeAs(bytes, legacy.encoding);
  const outside = text.match(OUTSIDE_ASCII) ?? [];
  const twisted = text.match(TWISTED)?.length ?? 0;
  const sum = outside.reduce((total, letter) => total + worth(letter, legacy.usual), -2 * twisted);
  return { legacy, text, score: outside.length === 0 ? 0 : sum / outside.length };
}

function worth(letter: string, usual: RegExp): number {
  if (usual.test(letter)) return 1;
  if (TYPOGRAPHY.test(letter)) return 0.5;
  if (BROKEN.test(letter)) return -5;
  if (/\p{sc=Han}/u.test(letter)) return 0.5; // …no list of usual signs is long enough
  return /\p{L}/u.test(letter) ? 0 : -1;
}

async function weight({ legacy, text, score }: Candidate, language: Language | undefined): Promise<number> {
  if (language) return score + (legacy.languages.includes(language.tag) ? 1 : 0);
  const guess = await detectLanguage(text);
  return score + (guess && legacy.languages.includes(guess.tag) ? 0.5 + guess.score / 2 : 0);
}
