import { detectLanguage, type LanguageGuess } from '../languages/detect.js';
import { languageOf } from '../languages/index.js';
import type { Language } from '../languages/language.js';
import type { Document } from '../model/document.js';
import { isRefusal, refuse, type Refusal } from '../model/refusal.js';
import { read } from '../readers/read.js';
import type { InspectOrder, Notice, SideOrder } from './inspect.js';
import { languageFor } from './language-for.js';
import { relabel } from './relabel.js';

/** Both sides as documents, with their languages settled. */
export interface SidesRead {
  readonly source: Document | null;
  readonly target: Document;
  readonly from: Language | null;
  readonly to: Language;
  readonly detected: { readonly from: boolean; readonly to: boolean };
  readonly date: string | null;
  readonly notices: readonly Notice[];
}

interface SideRead {
  readonly document: Document;
  readonly language: Language;
  readonly detected: boolean;
  readonly notices: readonly Notice[];
}

/** Reads both sides and settles their languages; refuses what a person has to mend first. */
export async function readSides(order: InspectOrder): Promise<SidesRead | Refusal> {
  const wrong = wrongOrder(order);
  if (wrong) return wrong;
  const target = await readSide(order.target, order.to, 'target');
  if (isRefusal(target)) return target;
  const source = order.source && (await readSide(order.source, order.from, 'source'));
  if (isRefusal(source)) return source;
  const from = source ? source.language : order.from ? languageOf(order.from) : null;
  if (from?.tag === target.language.tag) return refuse('language.same', { language: from.tag });
  return {
    source: source?.document ?? null,
    target: target.document,
    from,
    to: target.language,
    detected: { from: source?.detected ?? false, to: target.detected },
    date: order.date ?? source?.document.facts.date ?? target.document.facts.date ?? null,
    notices: [...(source?.notices ?? []), ...target.notices],
  };
}

function wrongOrder({ source, target, from, to, date }: InspectOrder): Refusal | null {
  if (date !== null && !isDay(date)) return refuse('date.unreadable', { date });
  for (const tag of [from, to]) {
    const language = tag === null ? null : languageFor(tag);
    if (isRefusal(language)) return language;
  }
  if (from !== null && from === to) return refuse('language.same', { language: from });
  if (source && sameBytes(source.bytes, target.bytes)) return refuse('read.same-file');
  return null;
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length > 0 && one.length === other.length && one.every((byte, index) => byte === other[index]);
}

async function readSide(order: SideOrder, tag: string | null, side: 'source' | 'target'): Promise<SideRead | Refusal> {
  const given = tag === null ? null : languageOf(tag);
  const first = await read(order.bytes, hints(order, given));
  if (isRefusal(first)) return first;
  const found = given ? { language: given, notices: [] } : await languageBy(first, side);
  if (isRefusal(found)) return found;
  const document = given ? first : await read(order.bytes, hints(order, found.language));
  if (isRefusal(document)) return document;
  return {
    document: order.roles ? relabel(document, order.roles) : document,
    language: found.language,
    detected: !given,
    notices: [...encodingNotice(document, side), ...found.notices],
  };
}

function hints(order: SideOrder, language: Language | null): Parameters<typeof read>[1] {
  return {
    ...(order.fileName !== null && { fileName: order.fileName }),
    ...(order.mediaType !== null && { mediaType: order.mediaType }),
    ...(order.encoding !== null && { encoding: order.encoding }),
    ...(language && { language }),
  };
}

/** The language a document says it is in, else the one its words show. */
async function languageBy(
  document: Document,
  side: 'source' | 'target',
): Promise<{ language: Language; notices: Notice[] } | Refusal> {
  const declared = document.facts.language ? languageOf(document.facts.language) : null;
  if (declared) return { language: declared, notices: [] };
  const guess = await detectLanguage(document.text);
  const language = guess && languageOf(guess.tag);
  if (!guess || !language) return refuse('language.undetectable', { side });
  return { language, notices: guessNotices(guess, side) };
}

function guessNotices({ tag, candidates, sure }: LanguageGuess, side: string): Notice[] {
  const others = candidates.filter((candidate) => candidate !== tag).join(', ');
  if (others !== '') return [{ key: 'language.candidates', values: { side, taken: tag, others } }];
  return sure ? [] : [{ key: 'language.unsure', values: { side, taken: tag } }];
}

function encodingNotice(document: Document, side: string): Notice[] {
  const { encoding, encodingGuessed } = document.facts;
  return encoding && encodingGuessed ? [{ key: 'encoding.guessed', values: { side, encoding } }] : [];
}
