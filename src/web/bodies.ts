import express, { type RequestHandler } from 'express';
import multer from 'multer';
import type { Route } from './web.js';

/** Largest file of one side. */
export const FILE_BYTES = 5 * 1024 * 1024;

/** Largest text pasted or typed into one field, and largest form. */
export const TEXT_BYTES = 1024 * 1024;

const form = express.urlencoded({ extended: false, limit: 2 * TEXT_BYTES, parameterLimit: 5000 });

const files = multer({
  storage: multer.memoryStorage(),
  limits: { fileSize: FILE_BYTES, files: 2, fieldSize: TEXT_BYTES, fields: 5000, parts: 5010 },
  // Whoever is not signed in may keep typed text, but fills no memory with files.
  fileFilter: (req, _file, done) => done(null, req.visit.actor !== null),
}).fields([
  { name: 'source-file', maxCount: 1 },
  { name: 'target-file', maxCount: 1 },
]);

/** Reads what a route's form sends. */
export function bodyOf({ body, method }: Route): RequestHandler[] {
  if (method === 'get') return [];
  return [body === 'files' ? files : form];
}
