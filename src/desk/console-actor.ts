import type { Actor } from '../model/user.js';

/** The one desk of a new installation. */
export const DEFAULT_DESK = 'default';

/** Whoever has the machine's console: acts as an administrator, and the record says "console". */
export const consoleActor: Actor = {
  user: { id: 'console', name: 'console', displayName: 'Console', disabled: false, locale: null },
  desk: DEFAULT_DESK,
  role: 'admin',
};
