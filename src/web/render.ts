import type { Request, Response } from 'express';
import type { Words } from '../locales/index.js';
import { mayActAs } from '../model/user.js';
import type { Assets } from './assets.js';
import { takeFlash } from './flash.js';
import { safePath } from './safe-path.js';
import type { Templates } from './templates.js';
import type { View } from './view.js';
import type { Flash, Theme, Visit } from './web.js';

/** What stands around every page: tongue, theme, who is here, where to go. */
export interface Frame {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly theme: Theme;
  readonly csrf: string;
  readonly requestId: string;
  /** Address of a file of `public/`, with its content's hash. */
  readonly asset: (path: string) => string;
  /** Null for a visitor. */
  readonly person: {
    readonly name: string;
    readonly role: string;
    readonly admin: boolean;
    readonly writes: boolean;
  } | null;
  readonly locales: readonly { readonly tag: string; readonly name: string; readonly chosen: boolean }[];
  /** Where the switches in the bar come back to. */
  readonly here: string;
  /** Said once, from the act before. */
  readonly notices: readonly string[];
}

/** Makes `render`: a view, its model and the frame become a page. */
export function renderWith(templates: Templates, assets: Assets, tongues: readonly Words[]) {
  return <M extends object>(res: Response, view: View<M>, model: M, status = 200): void => {
    const { visit } = res.req;
    const frame = frameOf(res.req, assets, tongues, takeFlash(res.req, res));
    const locals = { ...model, t: visit.words.t, lang: visit.words.tag, frame };
    res
      .status(status)
      .type('html')
      .send(templates.view(view.name, view.locals, locals));
  };
}

function frameOf(req: Request, assets: Assets, tongues: readonly Words[], flash: Flash | null): Frame {
  const { visit } = req;
  const { words } = visit;
  return {
    lang: words.tag,
    dir: words.direction,
    theme: visit.theme,
    csrf: visit.csrf,
    requestId: visit.requestId,
    asset: assets.address,
    person: personOf(visit),
    locales: tongues.map((other) => ({
      tag: other.tag,
      name: other.t('frame:own-name'),
      chosen: other.tag === words.tag,
    })),
    here: req.method === 'GET' ? safePath(req.originalUrl) : '/',
    notices: flash ? [words.t(flash.key, flash.values)] : [],
  };
}

function personOf({ actor, words }: Visit): Frame['person'] {
  if (!actor) return null;
  return {
    name: actor.user.displayName,
    role: words.t(`frame:role.${actor.role}`),
    admin: mayActAs(actor.role, 'admin'),
    writes: mayActAs(actor.role, 'reviewer'),
  };
}
