import { canonicalJson, sha256 } from '../model/audit-hash.js';
import type { EditionBlock } from '../model/edition.js';

/** SHA-256, hex, over the roles and texts of an edition's blocks: what was approved, whatever format carries it. */
export function editionHash(blocks: readonly Pick<EditionBlock, 'role' | 'text'>[]): string {
  return sha256(canonicalJson(blocks.map(({ role, text }) => [role, text])));
}
