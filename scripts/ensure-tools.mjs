// Finds Chromium, PostgreSQL and dictionaries for the tests; on Debian it gets what is missing (as root where it has to be
// installed), elsewhere it says what to install.
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './paths.mjs';

const CHROMIUM_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const CHROMIUM_APPS = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
/** Folders with a folder per version of PostgreSQL, as Debian, Red Hat and Homebrew lay them out. */
const POSTGRES_HOMES = ['/usr/lib/postgresql', '/usr', '/opt/homebrew/opt', '/usr/local/opt'];
const POSTGRES_VERSION = /^(\d+)$|^pgsql-(\d+)$|^postgresql@(\d+)$/;
/** Debian packages of dictionaries, each with a file of it; unpacked here, never installed and never committed (most are GPL). */
const DICTIONARIES = {
  'dict-freedict-deu-fra': 'dictd/freedict-deu-fra.index',
  'dict-freedict-hrv-eng': 'dictd/freedict-hrv-eng.index',
  'dict-freedict-hun-eng': 'dictd/freedict-hun-eng.index',
  'hunspell-sr': 'hunspell/sr_Latn_RS.aff',
  'hunspell-hr': 'hunspell/hr_HR.aff',
  'hunspell-hu': 'hunspell/hu_HU.aff',
  'hunspell-de-de': 'hunspell/de_DE.aff',
  'hunspell-fr-comprehensive': 'hunspell/fr.aff',
};
const UNPACKED = join(root, '.test-tools', 'dictionaries');
const CLUSTER_SETTINGS = '/etc/postgresql-common/createcluster.conf';

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function onPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram) ?? null;
}

/** The browser's program, or null; RECTO_CHROMIUM says otherwise. */
export function findChromium() {
  const wanted = process.env.RECTO_CHROMIUM;
  if (wanted) return isProgram(wanted) ? wanted : null;
  return onPath(CHROMIUM_NAMES) ?? CHROMIUM_APPS.find(isProgram) ?? null;
}

/** The folder of PostgreSQL's `initdb` and `postgres`, newest version first, or null; RECTO_POSTGRES_BIN says otherwise. */
export function findPostgresBin() {
  const complete = (folder) => isProgram(join(folder, 'initdb')) && isProgram(join(folder, 'postgres'));
  const wanted = process.env.RECTO_POSTGRES_BIN;
  if (wanted) return complete(wanted) ? wanted : null;
  const found = POSTGRES_HOMES.flatMap(versionsIn)
    .sort((a, b) => b.version - a.version)
    .map(({ folder }) => folder)
    .find(complete);
  if (found) return found;
  const initdb = onPath(['initdb']);
  return initdb && complete(dirname(initdb)) ? dirname(initdb) : null;
}

function versionsIn(home) {
  if (!existsSync(home)) return [];
  return readdirSync(home).flatMap((name) => {
    const [, ...versions] = POSTGRES_VERSION.exec(name) ?? [];
    const version = versions.find(Boolean);
    return version ? [{ version: Number(version), folder: join(home, name, 'bin') }] : [];
  });
}

/** The folder with `dictd/` and `hunspell/` of all dictionaries, or null; RECTO_DICTIONARIES says otherwise. */
export function findDictionaries() {
  const complete = (folder) => missingDictionaries(folder).length === 0;
  const wanted = process.env.RECTO_DICTIONARIES;
  if (wanted) return complete(wanted) ? wanted : null;
  return ['/usr/share', join(UNPACKED, 'usr/share')].find(complete) ?? null;
}

function missingDictionaries(folder) {
  return Object.entries(DICTIONARIES)
    .filter(([, file]) => !existsSync(join(folder, file)))
    .map(([name]) => name);
}

/** Downloads the packages and takes their files out, beside the project's other test tools. */
function unpackDictionaries() {
  if (findDictionaries() || process.env.RECTO_DICTIONARIES || !onPath(['apt-get']) || !onPath(['dpkg'])) return;
  const packages = missingDictionaries(join(UNPACKED, 'usr/share'));
  mkdirSync(UNPACKED, { recursive: true });
  const download = () => execFileSync('apt-get', ['download', '-q', ...packages], { cwd: UNPACKED, stdio: 'inherit' });
  try {
    try {
      download();
    } catch (error) {
      if (!mayInstall()) throw error;
      execFileSync('apt-get', ['update', '-q'], { stdio: 'inherit' });
      download();
    }
    for (const file of readdirSync(UNPACKED).filter((name) => name.endsWith('.deb'))) {
      execFileSync('dpkg', ['-x', file, '.'], { cwd: UNPACKED });
      rmSync(join(UNPACKED, file));
    }
  } catch (error) {
    console.error(`The dictionaries could not be fetched: ${error.message}`);
  }
}

/** What each tool is, how to find it, and what to say when it cannot be found. */
const TOOLS = [
  {
    find: findChromium,
    setting: 'RECTO_CHROMIUM',
    debianPackage: 'chromium',
    advice: 'Chromium (Debian: apt-get install chromium), or point RECTO_CHROMIUM at the program of one',
  },
  {
    find: findPostgresBin,
    setting: 'RECTO_POSTGRES_BIN',
    debianPackage: 'postgresql',
    advice:
      'PostgreSQL (Debian: apt-get install postgresql), or point RECTO_POSTGRES_BIN at the folder of initdb and postgres',
  },
  {
    find: findDictionaries,
    setting: 'RECTO_DICTIONARIES',
    debianPackage: null,
    advice: `dictionaries (Debian: apt-get install ${Object.keys(DICTIONARIES).join(' ')}), or point RECTO_DICTIONARIES at a folder with their dictd/ and hunspell/`,
  },
];

function mayInstall() {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && onPath(['apt-get']) !== null;
}

/** The tests start a server of their own; the package shall neither make nor start one. */
function wantNoCluster() {
  if (existsSync(CLUSTER_SETTINGS)) return;
  mkdirSync(dirname(CLUSTER_SETTINGS), { recursive: true });
  writeFileSync(CLUSTER_SETTINGS, 'create_main_cluster = false\n');
}

function install(packages) {
  if (packages.includes('postgresql')) wantNoCluster();
  const apt = (...args) =>
    execFileSync('apt-get', args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  apt('update', '-q');
  apt('install', '-y', '-q', '--no-install-recommends', '-o', 'Dpkg::Options::=--force-confold', ...packages);
}

const missing = () => TOOLS.filter(({ find }) => find() === null);

/** A tool that a setting points at is not ours to install. */
const installable = () => missing().filter(({ setting, debianPackage }) => debianPackage && !process.env[setting]);

function ensure() {
  if (installable().length > 0 && mayInstall()) {
    try {
      install(installable().map(({ debianPackage }) => debianPackage));
    } catch (error) {
      console.error(`apt-get failed: ${error.message}`);
    }
  }
  unpackDictionaries();
  for (const { setting, advice } of missing())
    console.error(
      process.env[setting]
        ? `${setting}=${process.env[setting]} leads to nothing that can be used.`
        : `The tests need ${advice}.`,
    );
  process.exitCode = missing().length > 0 ? 1 : 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) ensure();
