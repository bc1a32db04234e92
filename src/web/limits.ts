import type { Request } from 'express';
import { ipKeyGenerator, rateLimit, type RateLimitRequestHandler } from 'express-rate-limit';
import { foldName } from '../desk/fold-name.js';
import { refuse } from '../model/refusal.js';
import { field } from './form.js';
import type { Web } from './web.js';

const WINDOW_MS = 15 * 60 * 1000;

/** Failed sign-ins in a quarter of an hour: from one address, and for one name from anywhere. */
const MOST = { address: 30, name: 10 };

/** Turns away whoever guesses: counts failed sign-ins only. */
export function signInLimits(web: Web): RateLimitRequestHandler[] {
  return [
    limit(web, MOST.address, (req) => ipKeyGenerator(req.ip ?? '')),
    limit(web, MOST.name, (req) => `name ${foldName(field(req, 'name'))}`),
  ];
}

function limit(web: Web, most: number, keyGenerator: (req: Request) => string): RateLimitRequestHandler {
  return rateLimit({
    windowMs: WINDOW_MS,
    limit: most,
    keyGenerator,
    skipSuccessfulRequests: true,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    handler: (_req, res) => {
      res.setHeader('Retry-After', String(WINDOW_MS / 1000));
      web.refuse(res, refuse('sign-in.too-many', { minutes: WINDOW_MS / 60_000 }, 429));
    },
  });
}
