import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import express, { type RequestHandler } from 'express';

/** The files of `public/`, served under a hash of their contents so that browsers may keep them for good. */
export interface Assets {
  readonly address: (path: string) => string;
  readonly serve: RequestHandler;
  /** Where `serve` is mounted. */
  readonly mount: string;
}

/** Hashes the folder once at start. */
export function openAssets(folder: string): Assets {
  const mount = `/public/${hashOf(folder)}`;
  return {
    mount,
    address: (path) => `${mount}/${path}`,
    serve: express.static(folder, {
      immutable: true,
      maxAge: '365d',
      index: false,
      redirect: false,
      fallthrough: true,
    }),
  };
}

function hashOf(folder: string): string {
  const hash = createHash('sha256');
  for (const file of filesOf(folder)) hash.update(`${relative(folder, file)}\0`).update(readFileSync(file));
  return hash.digest('base64url').slice(0, 12);
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
