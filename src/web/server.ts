import { join } from 'node:path';
import compression from 'compression';
import express, { type Express } from 'express';
import type { Office } from '../desk/office.js';
import { openLocales } from '../locales/index.js';
import { openAssets, type Assets } from './assets.js';
import { bodyOf } from './bodies.js';
import { csrfGuard, sealWith } from './csrf.js';
import { brokenMachine, notFound, refuseWith, wrongMethod } from './errors.js';
import { putFlash } from './flash.js';
import { gate } from './gate.js';
import { health } from './health.js';
import { openLog, requestLog } from './log.js';
import { renderWith } from './render.js';
import { ROUTES } from './routes.js';
import { privatePages, securityHeaders } from './security.js';
import { visits } from './session.js';
import { openTemplates } from './templates.js';
import type { Web, WebConfig } from './web.js';

/** The web application over an office; `close` ends what it holds beside the server. */
export async function createServer(
  office: Office,
  config: WebConfig,
): Promise<{ app: Express; close: () => Promise<void> }> {
  const assets = openAssets(join(import.meta.dirname, 'public'));
  const web = await openWeb(office, config, assets);
  const logger = openLog(config.logLevel);

  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', config.trustProxy);
  app.set('query parser', 'simple');
  app.set('etag', false);

  app.use(requestLog(logger), securityHeaders(web.secure), compression());
  app.use(assets.mount, assets.serve);
  app.use(health(office));
  app.use(privatePages, visits(web));
  addRoutes(app, web);
  app.use(notFound(web), brokenMachine(web, logger));

  return { app, close: () => Promise.resolve() };
}

async function openWeb(office: Office, config: WebConfig, assets: Assets): Promise<Web> {
  const locales = await openLocales();
  const templates = openTemplates(join(import.meta.dirname, '../../views'));
  const secure = config.url.startsWith('https:');
  const render = renderWith(
    templates,
    assets,
    locales.tags.map((tag) => locales.words(tag)),
  );
  return {
    office,
    config,
    locales,
    secure,
    seal: sealWith(config.secret),
    render,
    partial: templates.partial,
    refuse: refuseWith({ render, partial: templates.partial }),
    flash: (res, flash) => putFlash(res, flash, secure),
  };
}

function addRoutes(app: Express, web: Web): void {
  for (const route of ROUTES) {
    const { method, path, role, page, limits } = route;
    const guards = method === 'post' ? [csrfGuard(web), gate(web, role)] : [gate(web, role)];
    app[method](path, ...bodyOf(web, route), ...(limits?.(web) ?? []), ...guards, page(web));
  }
  for (const path of new Set(ROUTES.map((route) => route.path))) {
    const methods = ROUTES.filter((route) => route.path === path).map(({ method }) => method.toUpperCase());
    app.all(path, wrongMethod(web, methods.includes('GET') ? [...methods, 'HEAD'] : methods));
  }
}
