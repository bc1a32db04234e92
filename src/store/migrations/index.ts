import type { Migration } from 'kysely';
import { firstTables } from './0001-first-tables.js';
import { learnedWords } from './0002-learned-words.js';
import { deskRules } from './0003-desk-rules.js';

/** The one history of both databases, oldest first; a name, once released, never changes. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-first-tables': firstTables,
  '0002-learned-words': learnedWords,
  '0003-desk-rules': deskRules,
};
