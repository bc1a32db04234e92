import type { Request, RequestHandler, Response } from 'express';
import type { Office } from '../desk/office.js';
import type { Locales, Words } from '../locales/index.js';
import type { Actor, Session, UserRole } from '../model/user.js';
import type { Refusal } from '../model/refusal.js';
import type { Seal } from './csrf.js';
import type { View } from './view.js';

/** Light, dark, or as the system prefers. */
export type Theme = 'light' | 'dark' | 'auto';

/** The settings that the web needs; `config.ts` reads them from the environment. */
export interface WebConfig {
  /** Public address; cookies are Secure when it is https. */
  readonly url: string;
  readonly secret: string;
  readonly trustProxy: string | number | boolean;
  readonly production: boolean;
  readonly demo: boolean;
  readonly logLevel: string;
}

/** A thing said once at the top of the next page. */
export interface Flash {
  /** Key of a locale, such as `queue:taken`. */
  readonly key: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** One request as a page sees it. */
export interface Visit {
  readonly requestId: string;
  readonly words: Words;
  readonly theme: Theme;
  /** Goes into every form as the hidden field `csrf`; survives the end of the session. */
  readonly csrf: string;
  readonly actor: Actor | null;
  readonly session: Session | null;
  /** True when a script asks for a piece of the page (htmx). */
  readonly partial: boolean;
}

/** A visit by somebody who is signed in. */
export interface SignedIn extends Visit {
  readonly actor: Actor;
  readonly session: Session;
}

declare module 'express-serve-static-core' {
  interface Request {
    visit: Visit;
  }
}

/** What every page is given: the desk, the words and the printing press. */
export interface Web {
  readonly office: Office;
  readonly config: WebConfig;
  readonly locales: Locales;
  readonly seal: Seal;
  /** True when cookies go over https only. */
  readonly secure: boolean;
  /** Sends a page; `model` holds exactly the locals that the view lists. */
  readonly render: <M extends object>(res: Response, view: View<M>, model: M, status?: number) => void;
  /** The HTML of one partial (`views/partials/<name>.ejs`) with its locals, for piecewise answers. */
  readonly partial: (name: string, locals: Readonly<Record<string, unknown>>) => string;
  /** Shows a refusal as a page of its own (gone, not allowed), or as a short notice when a script asks. */
  readonly refuse: (res: Response, refusal: Refusal) => void;
  /** Says something at the top of the next page that is rendered. */
  readonly flash: (res: Response, flash: Flash) => void;
}

/** Makes the handler of one route. */
export type Page = (web: Web) => RequestHandler;

/** Who may come: a role (roles are ranks), or null for everybody. */
export type Gate = UserRole | null;

/** One line of the table of routes. */
export interface Route {
  readonly method: 'get' | 'post';
  readonly path: string;
  readonly page: Page;
  readonly role: Gate;
  /** What a post brings: fields only, unless it says files. */
  readonly body?: 'files';
  /** Who counts, such as failed sign-ins, before anything else happens. */
  readonly limits?: (web: Web) => readonly RequestHandler[];
}

/** The visit of a route that has a role; throws when the route forgot to ask for one. */
export function signedIn(req: Request): SignedIn {
  const { actor, session } = req.visit;
  if (actor === null || session === null)
    throw new Error(`${req.method} ${req.path} has no role in the table of routes.`);
  return { ...req.visit, actor, session };
}
