import { LANGUAGES } from '../languages/index.js';

/** The languages that articles may be in, as forms offer them: tags, by tag. Others may be named by hand. */
export function articleLanguages(): readonly string[] {
  return LANGUAGES.map(({ tag }) => tag);
}
