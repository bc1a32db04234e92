import { languageFor } from './language-for.js';
import type { Segment } from '../model/document.js';
import { isRefusal, type Refusal } from '../model/refusal.js';
import { read } from '../readers/read.js';
import { segment } from '../segment/segment.js';

/** One document to be split. */
export interface SegmentOrder {
  readonly bytes: Uint8Array;
  readonly fileName: string | null;
  readonly encoding: string | null;
  /** BCP 47. */
  readonly language: string;
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
  return isRefusal(document) ? document : segment(document, language, 'source');
}
