import { afterAll, beforeAll } from 'vitest';
import { startPostgres, type Postgres } from '../suites/start-postgres.js';
import { storeSuite } from '../suites/store-suite.js';

let postgres: Postgres | null = null;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres?.stop());

storeSuite('PostgreSQL', async () => {
  if (!postgres) throw new Error('PostgreSQL did not start.');
  return { url: await postgres.newDatabase(), file: '' };
});
