import { html } from './html.js';
import { json } from './json.js';
import { ninjs } from './ninjs.js';
import { text } from './text.js';
import type { Writer } from './writer.js';

/** Every format in which an edition can be had. */
export const WRITERS: readonly Writer[] = [text, html, json, ninjs];
