import type { Language } from '../languages/language.js';
import { NO_AIDS, type AlignAids } from './aids.js';
import { alignSides } from './align-sides.js';
import { bridgedSide, SAME_WORDS } from './bridge.js';
import { lexiconLinks } from './lexicon-links.js';
import type { Bead } from './line.js';
import type { AlignSide } from './side.js';
import { vectorEvidence } from './vector-evidence.js';

/**
 * Aligns two sides and, where an embedder or a translator was asked, does so again with what they say: each is believed
 * as far as it agrees with the beads found without it, so that a broken one does no harm.
 */
export function alignAided(
  source: AlignSide,
  target: AlignSide,
  languages: { readonly from: Language; readonly to: Language },
  aids: AlignAids = NO_AIDS,
): Bead[] {
  const plain = alignSides(source, target, aids);
  const { translations, vectors } = aids;
  const bridged =
    translations && bridgedSide(source, target, translations, languages.to, plain, lexiconLinks(source, target, aids));
  const spaced = { source: languages.from.spaced, target: languages.to.spaced };
  const alike = vectors && vectorEvidence(source, target, vectors, spaced, plain);
  if (!bridged && !alike) return plain;
  const lexicons = bridged ? [...(aids.lexicons ?? []), SAME_WORDS] : (aids.lexicons ?? []);
  return alignSides(bridged ?? source, target, { lexicons }, alike);
}
