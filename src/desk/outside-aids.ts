import type { AlignAids } from '../align/aids.js';
import { windowTexts } from '../align/bead-vectors.js';
import { AidFailure } from '../aids/aid-failure.js';
import type { Embedder } from '../aids/embedder.js';
import { shownAddress, type HttpAddress } from '../aids/http-address.js';
import type { Language } from '../languages/language.js';
import type { Role } from '../model/document.js';
import type { Notice } from './inspect.js';

/** What may be asked outside this program; nothing is unless a setting says so. Plain data, for the worker. */
export interface OutsideAids {
  readonly embedder: HttpAddress | OnnxPlace | null;
  readonly translator: HttpAddress | null;
}

/** A folder with a model, and how long it may work for one article. */
export interface OnnxPlace {
  readonly folder: string;
  readonly milliseconds: number;
}

/** Nobody is asked. */
export const NO_OUTSIDE_AIDS: OutsideAids = { embedder: null, translator: null };

/** Both sides, as far as an aid needs to know them. */
export interface AskedSides {
  readonly source: readonly { readonly text: string; readonly role: Role }[];
  readonly target: readonly { readonly text: string; readonly role: Role }[];
  readonly from: Language;
  readonly to: Language;
}

/** What was found out, and what a person should know of it. */
interface Help {
  readonly aids: AlignAids;
  readonly notices: readonly Notice[];
}

const NO_HELP: Help = { aids: {}, notices: [] };
/** Windows of a long text are narrower, so that no embedder gets more texts than this beside the single lines. */
const MOST_TEXTS = 6000;
const WIDEST = 5;

/** Asks the embedder and the translator, both at once; what fails is left out and said. Never rejects. */
export async function askOutside({ embedder, translator }: OutsideAids, sides: AskedSides): Promise<Help> {
  const source = textsOf(sides.source);
  const target = textsOf(sides.target);
  if (source.length === 0 || target.length === 0) return NO_HELP;
  const [vectors, translations] = await Promise.all([
    embedder ? helped(embedder, 'EMBEDDER', () => vectorsFrom(embedder, { ...sides, source, target })) : NO_HELP,
    translator ? helped(translator, 'TRANSLATOR', () => translationsFrom(translator, source, sides)) : NO_HELP,
  ]);
  return {
    aids: { ...vectors.aids, ...translations.aids },
    notices: [...vectors.notices, ...translations.notices],
  };
}

async function vectorsFrom(
  place: HttpAddress | OnnxPlace,
  { source, target, from, to }: { source: string[]; target: string[]; from: Language; to: Language },
): Promise<AlignAids> {
  const widest = Math.max(1, Math.min(WIDEST, Math.floor(MOST_TEXTS / (source.length + target.length))));
  const texts = [...new Set([...windowTexts(source, widest, from.spaced), ...windowTexts(target, widest, to.spaced)])];
  const embedder = await embedderAt(place);
  const vectors = await embedder.embed(texts);
  const of = new Map(vectors.map((vector, index) => [texts[index] ?? '', vector]));
  return { vectors: { dim: embedder.dim, of } };
}

async function embedderAt(place: HttpAddress | OnnxPlace): Promise<Embedder> {
  if ('url' in place) return (await import('../aids/http-embedder.js')).httpEmbedder(place);
  return (await import('../aids/onnx-embedder.js')).onnxEmbedder(place.folder, place.milliseconds);
}

async function translationsFrom(place: HttpAddress, source: string[], { from, to }: AskedSides): Promise<AlignAids> {
  const { httpTranslator } = await import('../aids/http-translator.js');
  const texts = [...new Set(source)];
  const translated = await httpTranslator(place).translate(texts, from.tag, to.tag);
  return { translations: new Map(texts.map((text, index) => [text, translated[index] ?? ''])) };
}

/** Noise is aligned with noise only, by its shape. */
function textsOf(segments: AskedSides['source']): string[] {
  return segments.flatMap(({ text, role }) => (role === 'noise' || text.trim() === '' ? [] : [text]));
}

async function helped(
  place: HttpAddress | OnnxPlace,
  kind: 'EMBEDDER' | 'TRANSLATOR',
  ask: () => Promise<AlignAids>,
): Promise<Help> {
  try {
    return { aids: await within(place.milliseconds, ask()), notices: [] };
  } catch (cause) {
    if (!(cause instanceof AidFailure)) throw cause;
    const [ending, where] = 'url' in place ? ['URL', shownAddress(place.url)] : ['FOLDER', place.folder];
    const seconds = Math.ceil(place.milliseconds / 1000);
    const values = { setting: `RECTO_${kind}_${ending}`, where, seconds, ...cause.values };
    return { aids: {}, notices: [{ key: `aid.${cause.trouble}`, values }] };
  }
}

/** Whatever an aid does, nobody waits longer; a model at work cannot be broken off, only left. */
async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new AidFailure('slow')), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
