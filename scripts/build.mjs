// Compiles src/ to dist/ and puts locales, assets and vendored browser files beside it.
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { root, stampFile } from './paths.mjs';

const require = createRequire(import.meta.url);

/** Browser files that packages bring along; copied, never bundled. */
const VENDOR = [
  ['htmx.org', 'dist/htmx.min.js', 'htmx.min.js'],
  ...fontSubsets(
    'literata',
    ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek'],
    ['wght-normal', 'wght-italic'],
  ),
];

function fontSubsets(family, subsets, cuts) {
  return subsets.flatMap((subset) =>
    cuts.map((cut) => {
      const file = `${family}-${subset}-${cut}.woff2`;
      return [`@fontsource-variable/${family}`, `files/${file}`, `fonts/${file}`];
    }),
  );
}

function packageFolder(name) {
  const entry = join(root, 'node_modules', name);
  return existsSync(entry) ? entry : dirname(require.resolve(`${name}/package.json`));
}

function compile() {
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  if (!existsSync(tsc)) return keepWhatIsBuilt();
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  execFileSync(process.execPath, [tsc, '-p', join(root, 'tsconfig.json')], { stdio: 'inherit', cwd: root });
  copyAssets();
  chmodSync(join(root, 'dist/cli/main.js'), 0o755);
  writeFileSync(stampFile, new Date().toISOString() + '\n');
}

function keepWhatIsBuilt() {
  if (existsSync(stampFile)) return;
  console.error('Cannot build: the development dependencies are not installed. Run `npm ci` and then `npm run build`.');
  process.exit(1);
}

function copyAssets() {
  copyTree('src/locales', 'dist/locales', (file) => !file.endsWith('.ts'));
  copyTree('src/lexicon', 'dist/lexicon', (file) => !file.endsWith('.ts'));
  copyTree('src/web/public', 'dist/web/public', () => true);
  for (const [name, from, to] of VENDOR) {
    const target = join(root, 'dist/web/public/vendor', to);
    mkdirSync(dirname(target), { recursive: true });
    cpSync(join(packageFolder(name), from), target);
  }
}

function copyTree(from, to, wanted) {
  cpSync(join(root, from), join(root, to), { recursive: true, filter: (file) => wanted(file) });
}

compile();
