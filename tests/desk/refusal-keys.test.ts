import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { USER_ROLES } from '../../src/model/user.js';
import { flatKeys, pluralBase } from '../house/locale-keys.js';

const root = resolve(import.meta.dirname, '../..');

/** Keys of refusals in the code; those put together from parts are named here. */
function keysUsed(): string[] {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const literal = files.flatMap((file) => {
    const code = readFileSync(join(root, 'src', file), 'utf8');
    return [
      ...code.matchAll(/\brefuse\(\s*'([^']+)'|\b(?:unseen|blocking)\(review, '([^']+)'|\bkey: '(approve\.[^']+)'/g),
    ];
  });
  const made = [...USER_ROLES.slice(1).map((role) => `role.${role}`), 'locked.submitted', 'locked.approved'];
  return [...new Set([...literal.map(([, one, other, third]) => one ?? other ?? third ?? ''), ...made])].sort();
}

test.each(['en', 'sr-Latn'])('every refusal has its sentence in %s', (tag) => {
  const file = readFileSync(join(root, `src/locales/${tag}/refusals.json`), 'utf8');
  const known = new Set(Object.keys(flatKeys(JSON.parse(file))).map(pluralBase));
  const used = keysUsed();
  expect(used.length).toBeGreaterThan(40);
  expect(used.filter((key) => !known.has(key))).toEqual([]);
});
