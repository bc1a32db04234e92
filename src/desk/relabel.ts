import type { Block, Document, Role } from '../model/document.js';

/** The document with the roles a person chose in the preview. */
export function relabel(document: Document, roles: Readonly<Record<number, Role>>): Document {
  return { ...document, blocks: document.blocks.map((block) => relabelled(block, roles[block.number])) };
}

function relabelled(block: Block, role: Role | undefined): Block {
  if (role === undefined || role === block.role) return block;
  const { noise: _noise, ...rest } = block;
  return role === 'noise' ? { ...rest, role, noise: 'by-hand' } : { ...rest, role };
}
