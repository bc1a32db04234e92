import type { Kysely } from 'kysely';
import type { SegmentRules } from '../model/segment-rules.js';
import { appendAudit } from './append-audit.js';
import type { DeskRulesStore } from './store.js';
import type { Tables } from './tables.js';

/** What stands for "every language" in the table: a part of a primary key is never null. */
const EVERY = '';

/** Each desk's own rules for sentences. */
export function deskRulesStore(db: Kysely<Tables>): DeskRulesStore {
  return {
    list: async (desk) => {
      const rows = await db
        .selectFrom('desk_rules')
        .selectAll()
        .where('desk_id', '=', desk)
        .orderBy('language')
        .execute();
      return rows.map(({ language, name, hash, at, replaces, rules }) => ({
        language: language === EVERY ? null : language,
        name: JSON.parse(name) as string,
        hash,
        at,
        replaces: replaces === 1,
        rules: JSON.parse(rules) as SegmentRules,
      }));
    },
    put: (desk_id, { language, name, hash, at, replaces, rules }, audit) =>
      db.transaction().execute(async (trx) => {
        const kept = {
          ...{ name: JSON.stringify(name), hash, at },
          ...{ replaces: replaces ? 1 : 0, rules: JSON.stringify(rules) },
        };
        await trx
          .insertInto('desk_rules')
          .values({ desk_id, language: language ?? EVERY, ...kept })
          .onConflict((conflict) => conflict.columns(['desk_id', 'language']).doUpdateSet(kept))
          .execute();
        await appendAudit(trx, audit);
      }),
    remove: (desk, language, audit) =>
      db.transaction().execute(async (trx) => {
        const gone = await trx
          .deleteFrom('desk_rules')
          .where('desk_id', '=', desk)
          .where('language', '=', language ?? EVERY)
          .returning('language')
          .executeTakeFirst();
        if (!gone) return false;
        await appendAudit(trx, audit);
        return true;
      }),
  };
}
