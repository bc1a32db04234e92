import { z } from 'zod';
import { AidFailure } from './aid-failure.js';
import { askJson } from './ask-json.js';
import { shownAddress, type HttpAddress } from './http-address.js';
import { batches, inBatches } from './in-batches.js';
import type { Translator } from './translator.js';

const BATCH = 32;
const CHARACTERS = 16_000;
const TOGETHER = 2;
/** An engine that repeats itself without end is read so far. */
const LONGEST = 4000;

const answer = z.object({ translations: z.array(z.string()) });

/** A translator behind an address; docs/aids.md has its contract. */
export function httpTranslator(address: HttpAddress): Translator {
  return {
    id: shownAddress(address.url),
    translate: (texts, from, to) =>
      inBatches(batches(texts, BATCH, CHARACTERS), TOGETHER, address.milliseconds, async (some, until) => {
        const { translations } = await askJson(address, { version: 1, from, to, texts: some }, answer, until);
        if (translations.length !== some.length) throw new AidFailure('wrong-shape', { field: 'translations' });
        return translations.map((text) => text.slice(0, LONGEST));
      }),
  };
}
