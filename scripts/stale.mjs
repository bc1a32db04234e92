// True when dist/ is missing or older than something it is made of.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root, stampFile } from './paths.mjs';

function newest(folder) {
  let latest = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true }))
    if (entry.isFile()) latest = Math.max(latest, statSync(join(entry.parentPath ?? entry.path, entry.name)).mtimeMs);
  return latest;
}

export function isStale() {
  return !existsSync(stampFile) || newest(join(root, 'src')) > statSync(stampFile).mtimeMs;
}
