// `npm run dev`: compiles on change, copies assets, restarts the server.
import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';

let server = null;
let pending = null;

function restart() {
  const old = server;
  const start = () => {
    server = spawn(process.execPath, [join(root, 'scripts/start.mjs'), ...process.argv.slice(2)], { stdio: 'inherit' });
  };
  if (old && old.exitCode === null) {
    old.once('exit', start);
    old.kill('SIGTERM');
  } else start();
}

function changed() {
  if (pending) clearTimeout(pending);
  pending = setTimeout(restart, 300);
}

for (const folder of ['src', 'views']) watch(join(root, folder), { recursive: true }, changed);
for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => {
    server?.kill('SIGTERM');
    process.exit(0);
  });
restart();
