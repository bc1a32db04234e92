import type { Language } from '../languages/language.js';
import type { BilingualLexicon, WordLink } from '../lexicon/bilingual-lexicon.js';
import type { Bead } from './line.js';
import { alignSide, type AlignSide } from './side.js';

/** Agreement that a bridge must show; more where few words could show it. */
const LEAST_AGREEMENT = 0.05;
const DOUBT = 0.5;
/** A word this short is written alike by chance. */
const SHORT = /^[a-z]{1,3}$/;

/** Words of one language on both sides: the same word is its own best translation. */
export const SAME_WORDS: BilingualLexicon = {
  name: 'same words',
  links: (source, target) => {
    const places = new Map(target.map((form, place) => [form, place]));
    return source.flatMap((form, place) => {
      const same = places.get(form);
      return same === undefined ? [] : [[place, same, 1] as const];
    });
  },
};

/**
 * The source in the translator's words (Sennrich & Volk 2010), its own kept where the target writes them too: names and
 * numbers that a translator may lose. Null where the translations do not agree with beads found without them, or foretell
 * fewer of the target's words than what is known of the source's own words (`links`) does.
 */
export function bridgedSide(
  source: AlignSide,
  target: AlignSide,
  translations: ReadonlyMap<string, string>,
  to: Language,
  beads: readonly Bead[],
  links: readonly WordLink[],
): AlignSide | null {
  const translated = alignSide(
    source.lines.map((line) => ({ ...line, text: translations.get(line.text) ?? '' })),
    to,
  );
  const [own, told] = [wordsOf(source), wordsOf(translated)];
  const agreement = (foretold: readonly (readonly string[])[]): Agreement => agreementOf(own, foretold, target, beads);
  const bridge = agreement(told);
  const least = Math.max(
    LEAST_AGREEMENT + DOUBT / Math.sqrt(Math.max(1, bridge.words)),
    agreement(linked(source, target, links)).share,
  );
  if (bridge.share <= least) return null;
  return joined(source, translated, new Set(target.forms.filter((form) => !SHORT.test(form))));
}

function joined(source: AlignSide, translated: AlignSide, kept: ReadonlySet<string>): AlignSide {
  const own = wordsOf(source);
  const forms = new Map<string, number>();
  const counts: number[] = [];
  const types = wordsOf(translated).map((words, line) => {
    const all = words.length === 0 ? (own[line] ?? []) : [...words, ...missing(own[line] ?? [], words, kept)];
    return Int32Array.from(all, (form) => {
      const type = forms.get(form) ?? forms.size;
      forms.set(form, type);
      counts[type] = (counts[type] ?? 0) + 1;
      return type;
    });
  });
  const numeric = [...forms.keys()].map((form) => /^\d/.test(form));
  return {
    ...{ lines: source.lines, lengths: source.lengths, types, forms: [...forms.keys()], counts, numeric },
    total: Math.max(
      1,
      counts.reduce((sum, count) => sum + count, 0),
    ),
    numbers: types.map((line) => line.filter((type) => numeric[type]).length),
  };
}

function missing(own: readonly string[], words: readonly string[], kept: ReadonlySet<string>): string[] {
  const there = new Set(words);
  return own.filter((form) => kept.has(form) && !there.has(form));
}

function wordsOf({ types, forms }: AlignSide): string[][] {
  return types.map((line) => Array.from(line, (type) => forms[type] ?? ''));
}

/** The target's words that each source line's own words foretell. */
function linked(source: AlignSide, target: AlignSide, links: readonly WordLink[]): string[][] {
  const partners = new Map<number, string[]>();
  for (const [own, other] of links) {
    const form = target.forms[other] ?? '';
    const list = partners.get(own);
    if (list) list.push(form);
    else partners.set(own, [form]);
  }
  return source.types.map((line) => Array.from(line).flatMap((type) => partners.get(type) ?? []));
}

/** Share of the target's words that were foretold, over how many words. */
interface Agreement {
  readonly share: number;
  readonly words: number;
}

/**
 * How many more of the target's words are foretold inside the beads than in beads far off, rare words counting more; words
 * that the source itself has prove nothing.
 */
function agreementOf(
  own: readonly (readonly string[])[],
  translated: readonly (readonly string[])[],
  target: AlignSide,
  beads: readonly Bead[],
): Agreement {
  const both = beads.filter((bead) => bead.source.length > 0 && bead.target.length > 0);
  let gained = 0;
  let all = 0;
  let words = 0;
  both.forEach((bead, index) => {
    const far = both[(index + (both.length >> 1)) % both.length] ?? bead;
    const known = wordsIn(own, [...bead.source, ...far.source]);
    const [told, toldFar] = [wordsIn(translated, bead.source), wordsIn(translated, far.source)];
    for (const type of bead.target.flatMap((line) => [...(target.types[line] ?? [])])) {
      const form = target.forms[type] ?? '';
      if (known.has(form)) continue;
      const weight = bead.confidence * Math.log(target.total / (target.counts[type] ?? 1));
      gained += weight * (Number(told.has(form)) - Number(toldFar.has(form)));
      all += weight;
      words += 1;
    }
  });
  return { share: all === 0 ? 0 : gained / all, words };
}

function wordsIn(lines: readonly (readonly string[])[], some: readonly number[]): Set<string> {
  return new Set(some.flatMap((line) => lines[line] ?? []));
}
