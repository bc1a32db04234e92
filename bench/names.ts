import { join } from 'node:path';
import { readNames } from './datasets/names.js';
import { namesInArticles } from './names-articles.js';
import { namesInDemetr } from './names-demetr.js';
import { namesFromEnglish } from './names-eamt.js';
import { nameFamilies } from './names-families.js';

/** The tables of `npm run bench -- names`: single names, DEMETR, English into ten languages, whole articles. */
export async function run(data: string, verbose: boolean): Promise<string> {
  return [
    nameFamilies(readNames(join(data, 'names', 'names_dev.tsv')), verbose),
    namesInDemetr(join(data, 'errors', 'demetr'), verbose),
    namesFromEnglish(join(data, 'errors', 'eamt-names'), verbose),
    await namesInArticles(data, verbose),
  ].join('\n\n');
}
