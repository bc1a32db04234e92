import { Router } from 'express';
import type { Office } from '../desk/office.js';

/** `GET /healthz` (the process lives) and `GET /readyz` (the database answers, migrated), without sign-in. */
export function health({ store }: Office): Router {
  const router = Router();
  router.get('/healthz', (_req, res) => {
    res.setHeader('Cache-Control', 'no-store');
    res.type('text').send('ok\n');
  });
  router.get('/readyz', async (_req, res) => {
    const ready = await store.ready().catch(() => false);
    res.setHeader('Cache-Control', 'no-store');
    res
      .status(ready ? 200 : 503)
      .type('text')
      .send(ready ? 'ready\n' : 'not ready\n');
  });
  return router;
}
