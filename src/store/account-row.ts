import type { Selectable } from 'kysely';
import type { User } from '../model/user.js';
import type { AccountTable } from './tables.js';

/** Columns of a user. */
export const USER_COLUMNS = [
  'account.id',
  'account.name',
  'account.display_name',
  'account.disabled',
  'account.locale',
] as const;

/** The user of a row. */
export function userOf({
  id,
  name,
  display_name,
  disabled,
  locale,
}: Pick<Selectable<AccountTable>, 'id' | 'name' | 'display_name' | 'disabled' | 'locale'>): User {
  return { id, name, displayName: JSON.parse(display_name) as string, disabled: disabled === 1, locale };
}
