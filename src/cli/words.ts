import { openLocales, type Words } from '../locales/index.js';
import { Problem } from './problem.js';

/** The words of one locale; names the locales there are when it is none of them. */
export async function wordsFor(tag: string): Promise<Words> {
  const locales = await openLocales();
  if (!locales.tags.includes(tag))
    throw new Problem(`There is no locale ${tag}: use one of ${locales.tags.join(', ')}.`);
  return locales.words(tag);
}
