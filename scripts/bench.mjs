// `npm run bench -- SET [--data DIR]`: compiles src/ and bench/ and prints one table per set.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';

const built = join(root, '.test-tools', 'bench');
mkdirSync(built, { recursive: true });
execFileSync(
  process.execPath,
  [join(root, 'node_modules/typescript/bin/tsc'), '-p', join(root, 'tsconfig.bench.json')],
  {
    stdio: 'inherit',
    cwd: root,
  },
);
for (const folder of ['locales', 'lexicon', 'web/public'])
  cpSync(join(root, 'src', folder), join(built, 'src', folder), {
    recursive: true,
    filter: (file) => !file.endsWith('.ts'),
  });
cpSync(join(root, 'views'), join(built, 'views'), { recursive: true });
cpSync(join(root, 'package.json'), join(built, 'package.json'));
const run = spawnSync(process.execPath, ['--expose-gc', join(built, 'bench/run.js'), ...process.argv.slice(2)], {
  stdio: 'inherit',
  cwd: root,
});
process.exit(run.status ?? 1);
