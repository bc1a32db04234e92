import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder that holds package.json, views/ and corpora/: found from this file, not from the working directory. */
export const packageRoot = ascend(dirname(fileURLToPath(import.meta.url)));

function ascend(folder: string): string {
  if (existsSync(join(folder, 'package.json')) && existsSync(join(folder, 'views'))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error('package.json is nowhere above the program: the installation is incomplete.');
  return ascend(parent);
}
