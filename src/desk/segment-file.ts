import { languageFor } from './language-for.js';
import type { Segment } from '../model/document.js';
import { isRefusal, refuse, type Refusal } from '../model/refusal.js';
import { read } from '../readers/read.js';
import { segmentWith, type OwnRulesOrder } from './own-segmentation.js';

/** One document to be split. */
export interface SegmentOrder {
  readonly bytes: Uint8Array;
  readonly fileName: string | null;
  readonly encoding: string | null;
  /** BCP 47. */
  readonly language: string;
  readonly ownRules?: readonly OwnRulesOrder[];
}

/** Reads one document and splits it into segments. */
export async function segmentFile(order: SegmentOrder): Promise<readonly Segment[] | Refusal> {
  const language = languageFor(order.language);
  if (isRefusal(language)) return language;
  const document = await read(order.bytes, {
    language,
    ...(order.fileName !== null && { fileName: order.fileName }),
    ...(order.encoding !== null && { encoding: order.encoding }),
  });
  if (isRefusal(document)) return document;
  const { segments, slow } = segmentWith(order.ownRules ?? [], document, language, 'source');
  return slow === null ? segments : refuse('srx.slow', { line: slow });
}
