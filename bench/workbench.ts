import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Response } from 'express';
import { openLocales } from '../src/locales/index.js';
import type { Actor } from '../src/model/user.js';
import { renderReview } from '../src/web/render-review.js';
import { openTemplates } from '../src/web/templates.js';
import type { Web } from '../src/web/web.js';
import { syntheticReview } from './synthetic-review.js';

const PAIRS = 200;
const WARM = 60;
const ROUNDS = 200;

/** The files a browser loads for the workbench beside the page itself; fonts have a budget of their own. */
const FILES = [
  ...['tokens', 'fonts', 'base', 'forms', 'marks', 'chrome', 'workbench', 'margin', 'narrow'].map(
    (name) => `${name}.css`,
  ),
  ...['app', 'workbench', 'rows', 'send', 'editor', 'keys', 'key-of', 'cards', 'seen', 'live'].map(
    (name) => `${name}.js`,
  ),
];

const actor: Actor = {
  user: { id: 'u1', name: 'jelena', displayName: 'Jelena', disabled: false, locale: 'en' },
  desk: 'default',
  role: 'reviewer',
};

/** View model → HTML of a workbench with 200 pairs: CPU time a page, and what a browser has to load. */
export async function run(): Promise<string> {
  const words = (await openLocales()).words('en');
  const templates = openTemplates(beside('views'));
  const review = syntheticReview(PAIRS);
  let html = '';
  const web = {
    partial: templates.partial,
    render: (_res: Response, view: { name: string; locals: readonly string[] }, model: object) => {
      html = templates.view(view.name, view.locals, { ...model, t: words.t, lang: 'en', frame: FRAME });
    },
  } as unknown as Web;
  const people = new Map([['u1', 'Jelena']]);
  const onlooker = { actor, words, csrf: 'token', people, undo: null };
  const page = () => renderReview(web, {} as Response, review, onlooker, 'p2');
  for (let round = 0; round < WARM; round++) page();
  const times = Array.from({ length: ROUNDS }, () => cpuMs(page)).sort((a, b) => a - b);
  return report(times, html);
}

function cpuMs(task: () => void): number {
  const before = process.cpuUsage();
  task();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function report(times: readonly number[], html: string): string {
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? Number.NaN).toFixed(1);
  const htmx = join(dirname(fileURLToPath(import.meta.resolve('htmx.org'))), 'htmx.min.js');
  const files = FILES.reduce((sum, file) => sum + gzipped(beside(`src/web/public/${file}`)), gzipped(htmx));
  const kb = (bytes: number) => (bytes / 1000).toFixed(1);
  const page = gzipSync(html).length;
  return [
    `workbench · ${String(PAIRS)} pairs, every third flagged, every tenth corrected · ${String(ROUNDS)} rounds after ${String(WARM)} warm · one process`,
    `CPU-ms a page (view model → HTML): median ${at(0.5)}, 95 % ${at(0.95)} (goal: median 10)`,
    `kB gzip: page ${kb(page)}, CSS and script ${kb(files)}, together ${kb(page + files)} (goal: 150)`,
  ].join('\n');
}

/** A file beside `bench/`: the sources', or what the bench command put beside the compiled one. */
function beside(path: string): string {
  return join(import.meta.dirname, '..', path);
}

function gzipped(path: string): number {
  return gzipSync(readFileSync(path)).length;
}

const FRAME = {
  lang: 'en',
  dir: 'ltr',
  theme: 'auto',
  csrf: 'token',
  requestId: 'bench',
  asset: (path: string) => `/public/abcdefghijkl/${path}`,
  person: { name: 'Jelena', role: 'reviewer', admin: false, writes: true },
  locales: [{ tag: 'en', name: 'English', chosen: true }],
  here: '/',
  notices: [],
};
