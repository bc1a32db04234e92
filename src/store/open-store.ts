import { articleStore } from './article-store.js';
import { auditStore } from './audit-store.js';
import { deskRulesStore } from './desk-rules-store.js';
import { isMigrated, openDatabase, type DatabasePlace } from './open-database.js';
import { learnedStore } from './learned-store.js';
import type { Store } from './store.js';
import { userStore } from './user-store.js';

/** Opens (and if need be makes or brings up to date) the database and gives the store in it. */
export async function openStore(place: DatabasePlace): Promise<Store> {
  const db = await openDatabase(place);
  return {
    articles: articleStore(db, place.url === null),
    users: userStore(db),
    audit: auditStore(db),
    learned: learnedStore(db),
    rules: deskRulesStore(db),
    // Asked by GET /readyz: whatever keeps the database from answering is the answer.
    ready: () => isMigrated(db).catch(() => false),
    close: () => db.destroy(),
  };
}
