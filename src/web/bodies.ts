import express, { type NextFunction, type Request, type RequestHandler, type Response } from 'express';
import multer from 'multer';
import { refuse } from '../model/refusal.js';
import type { Route, Web } from './web.js';

/** Largest file of one side. */
export const FILE_BYTES = 5 * 1024 * 1024;

const TEXT_BYTES = 1024 * 1024;

/** Largest form: two files, two texts and room for what packs them. */
const POST_BYTES = 2 * FILE_BYTES + 4 * TEXT_BYTES;

/** Largest form of somebody who is not signed in: typed text, no files. */
const VISITOR_BYTES = 3 * TEXT_BYTES;

/** The sign-in form carries such a form along, wrapped once more. */
const WRAPPED_BYTES = 1.5 * VISITOR_BYTES;

const FIELDS = 5000;

const files = multer({
  storage: multer.memoryStorage(),
  // A file that was sent once comes back from the preview packed in a field: four letters for three bytes.
  limits: { fileSize: FILE_BYTES, files: 2, fieldSize: 1.4 * FILE_BYTES, fields: FIELDS, parts: FIELDS + 2 },
  // Whoever is not signed in may keep typed text, but fills no memory with files.
  fileFilter: (req, _file, done) => done(null, req.visit.actor !== null),
}).fields([
  { name: 'source-file', maxCount: 1 },
  { name: 'target-file', maxCount: 1 },
]);

const form = express.urlencoded({ extended: false, limit: VISITOR_BYTES, parameterLimit: FIELDS });

/** Reads what a route's form sends, and refuses what is too large before it fills the memory. */
export function bodyOf(web: Web, { body, method }: Route): RequestHandler[] {
  if (method === 'get') return [];
  return [orRefused(web, form), ...(body === 'files' ? [measured(web), orRefused(web, files)] : [])];
}

/** Uploads must say their length: multer has no limit for the whole. */
function measured(web: Web): RequestHandler {
  return (req, res, next) => {
    if (!req.is('multipart/form-data')) return next();
    const length = Number(req.get('content-length') ?? Number.NaN);
    if (length <= mostBytes(req)) return next();
    res.setHeader('Connection', 'close');
    web.refuse(res, refuse('web.too-large', { megabytes: FILE_BYTES / 1024 / 1024 }, 413));
  };
}

function mostBytes(req: Request): number {
  if (req.visit.actor) return POST_BYTES;
  return req.path === '/sign-in' ? WRAPPED_BYTES : VISITOR_BYTES;
}

function orRefused(web: Web, read: RequestHandler): RequestHandler {
  return (req: Request, res: Response, next: NextFunction) => {
    void read(req, res, (fault?: unknown) => {
      if (fault === undefined) next();
      else if (isTooLarge(fault))
        web.refuse(res, refuse('web.too-large', { megabytes: FILE_BYTES / 1024 / 1024 }, 413));
      else web.refuse(res, refuse('web.form-unreadable'));
    });
  };
}

function isTooLarge(fault: unknown): boolean {
  const { code, type } = fault as { code?: unknown; type?: unknown };
  return type === 'entity.too.large' || (typeof code === 'string' && code.startsWith('LIMIT_'));
}
