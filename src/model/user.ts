/** What a person may do at a desk, least first. */
export const USER_ROLES = ['viewer', 'reviewer', 'editor', 'admin'] as const;

/** A person's role at one desk (roles are ranks: an editor may do what a reviewer may). */
export type UserRole = (typeof USER_ROLES)[number];

/** A person (or machine) that answers for acts. */
export interface User {
  readonly id: string;
  /** Sign-in name, folded to lower case. */
  readonly name: string;
  /** Name as printed in the record. */
  readonly displayName: string;
  readonly disabled: boolean;
  /** BCP 47 tag of the screens' locale, or null for the browser's. */
  readonly locale: string | null;
}

/** Who acts, at which desk, with which role. */
export interface Actor {
  readonly user: User;
  readonly desk: string;
  readonly role: UserRole;
}

/** One signed-in browser; the token itself is only in the cookie. */
export interface Session {
  readonly id: string;
  readonly user: string;
  readonly tokenHash: string;
  readonly createdAt: number;
  readonly seenAt: number;
  readonly expiresAt: number;
  /** User agent as sent, shortened: so that a person knows their sessions apart. */
  readonly agent: string;
}

/** True when `role` ranks at least as high as `needed`. */
export function mayActAs(role: UserRole, needed: UserRole): boolean {
  return USER_ROLES.indexOf(role) >= USER_ROLES.indexOf(needed);
}
