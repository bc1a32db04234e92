// `npm start`: builds when dist/ is missing or stale (never in production), then serves.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root, stampFile } from './paths.mjs';
import { isStale } from './stale.mjs';

const production = process.env.NODE_ENV === 'production';

if (production && !existsSync(stampFile)) {
  console.error('dist/ is missing. Build first: npm ci && npm run build && npm prune --omit=dev');
  process.exit(1);
}
if (!production && isStale()) {
  console.error('Building…');
  execFileSync(process.execPath, [join(root, 'scripts/build.mjs')], { stdio: 'inherit', cwd: root });
}
process.argv = [process.argv[0], join(root, 'dist/cli/main.js'), 'serve', ...process.argv.slice(2)];
await import(join(root, 'dist/cli/main.js'));
