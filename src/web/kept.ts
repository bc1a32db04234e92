import type { Request } from 'express';
import { z } from 'zod';
import { fieldsOf } from './form.js';
import { safePath } from './safe-path.js';
import type { Web } from './web.js';

/** A post that came after its session had ended: where it went and what was typed. */
export interface Kept {
  readonly path: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** A kept post on its way through the sign-in form; the seal says that this browser sent it with a good token. */
export interface SealedKept {
  readonly kept: string;
  readonly seal: string;
}

const shape = z.object({ path: z.string(), fields: z.record(z.string(), z.string()) });

/** Fields that are not carried over: the token is made anew. */
const LEFT = new Set(['csrf']);

/** Keeps what was posted, sealed for this browser. Only for posts that passed the CSRF guard. */
export function keep(web: Web, req: Request): SealedKept {
  const fields = Object.fromEntries(Object.entries(fieldsOf(req)).filter(([name]) => !LEFT.has(name)));
  const kept = JSON.stringify({ path: safePath(req.originalUrl), fields } satisfies Kept);
  return { kept, seal: web.seal.sign('kept', `${req.visit.csrf}\0${kept}`) };
}

/** What the sign-in form brought along, or null when it brought nothing or somebody else's. */
export function openKept(web: Web, req: Request, { kept, seal }: SealedKept): Kept | null {
  if (kept === '' || !web.seal.holds('kept', `${req.visit.csrf}\0${kept}`, seal)) return null;
  const { path, fields } = shape.parse(JSON.parse(kept));
  return { path: safePath(path), fields };
}
