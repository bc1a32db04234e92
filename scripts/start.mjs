// `npm start`: builds when dist/ is missing or stale (never in production), then serves.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root, stampFile } from './paths.mjs';

const production = process.env.NODE_ENV === 'production';

function newest(folder) {
  let latest = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true }))
    if (entry.isFile()) latest = Math.max(latest, statSync(join(entry.parentPath ?? entry.path, entry.name)).mtimeMs);
  return latest;
}

function stale() {
  return !existsSync(stampFile) || newest(join(root, 'src')) > statSync(stampFile).mtimeMs;
}

if (production && !existsSync(stampFile)) {
  console.error('dist/ is missing. Build first: npm ci && npm run build && npm prune --omit=dev');
  process.exit(1);
}
if (!production && stale()) {
  console.error('Building…');
  execFileSync(process.execPath, [join(root, 'scripts/build.mjs')], { stdio: 'inherit', cwd: root });
}
process.argv = [process.argv[0], join(root, 'dist/cli/main.js'), 'serve', ...process.argv.slice(2)];
await import(join(root, 'dist/cli/main.js'));
