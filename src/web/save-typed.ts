import { z } from 'zod';
import { correct } from '../desk/correct.js';
import type { Office } from '../desk/office.js';
import { isRefusal, type Refusal } from '../model/refusal.js';
import type { ReviewPair } from '../model/review.js';
import type { Actor } from '../model/user.js';
import { hashOf } from './view-models/text-hash.js';

const editor = z.object({
  pair: z.string(),
  revision: z.coerce.number().int().min(0),
  text: z.string().transform((text) => text.replace(/\r\n?/g, '\n')),
  was: z.string(),
});

/** True when the editor's text is another one than it was given. */
export function isTyped(text: string, was: string): boolean {
  return hashOf(text) !== was;
}

/**
 * Saves what stands in the editor before another act is done, so that no button loses a typed word. Null when nothing was
 * typed; the pair with its new revision when something was; a refusal when it cannot be saved.
 */
export async function saveTyped(
  office: Office,
  actor: Actor,
  article: string,
  fields: Record<string, unknown>,
): Promise<ReviewPair | Refusal | null> {
  const given = editor.safeParse(fields);
  if (!given.success || !isTyped(given.data.text, given.data.was)) return null;
  const { pair, revision, text } = given.data;
  const review = await correct(office, actor, article, { pair, revision, text, origin: 'typed' });
  if (isRefusal(review)) return review;
  return review.pairs.find(({ id }) => id === pair) ?? null;
}
