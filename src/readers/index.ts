import { html } from './html.js';
import { plainText } from './plain-text.js';
import type { Reader } from './reader.js';

/** Every format that can be read; the first that recognises a file reads it. */
export const READERS: readonly Reader[] = [html, plainText];
