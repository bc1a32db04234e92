import type { ErrorRequestHandler, RequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import type { Refusal } from '../model/refusal.js';
import { defineView } from './view.js';
import type { Web } from './web.js';

/** What went wrong, in words, with the number to quote. */
export interface ErrorShowModel {
  readonly title: string;
  readonly message: string;
}

/** `views/error-show.ejs`. */
export const errorShowView = defineView<ErrorShowModel>('error-show', ['title', 'message']);

/** Shows a refusal: as a page, or as a short notice when a script asks. */
export function refuseWith(web: Pick<Web, 'render' | 'partial'>): Web['refuse'] {
  return (res, { key, values, code }: Refusal) => {
    const { words, partial } = res.req.visit;
    const message = words.t(`refusals:${key}`, values);
    if (partial)
      res.status(code).send(web.partial('notice', { t: words.t, kind: 'wrong', text: message, signIn: false }));
    else web.render(res, errorShowView, { title: words.t(`errors:title.${String(code)}`), message }, code);
  };
}

/** No page has this address. */
export function notFound(web: Web): RequestHandler {
  return (_req, res) => showError(web, res, 404);
}

/** The address is right, the method is not. */
export function wrongMethod(web: Web, allowed: readonly string[]): RequestHandler {
  return (_req, res) => {
    res.setHeader('Allow', allowed.join(', '));
    showError(web, res, 405);
  };
}

/** The edge: a broken machine is written down once and shown without its insides. */
export function brokenMachine(web: Web, logger: Logger): ErrorRequestHandler {
  return (error: unknown, req, res, next) => {
    const code = clientFault(error);
    if (code === 500) logger.error({ err: error, id: req.id }, 'request failed');
    if (res.headersSent) next(error);
    else if (req.visit as unknown) showError(web, res, code);
    else
      res
        .status(code)
        .type('text')
        .send(`${String(code)} ${String(req.id)}\n`);
  };
}

/** 400 for an address or a body that nobody can read (`/%E0`), which Express throws; else 500. */
function clientFault(error: unknown): 400 | 500 {
  const status = (error as { status?: unknown } | null)?.status;
  return typeof status === 'number' && status >= 400 && status < 500 ? 400 : 500;
}

function showError(web: Web, res: Response, code: 400 | 404 | 405 | 500): void {
  const { words, partial } = res.req.visit;
  const message = words.t(`errors:message.${String(code)}`);
  if (partial)
    res.status(code).send(web.partial('notice', { t: words.t, kind: 'wrong', text: message, signIn: false }));
  else web.render(res, errorShowView, { title: words.t(`errors:title.${String(code)}`), message }, code);
}
