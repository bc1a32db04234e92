import { refuse, type Refusal } from '../model/refusal.js';

const SHORTEST = 12;
const LONGEST = 1000;

/** Why a password will not do for that person, or null: length counts, and it must not be the name (NIST SP 800-63B §3.1.1). */
export function passwordFault(password: string, name: string, displayName: string): Refusal | null {
  const length = [...password].length;
  if (length < SHORTEST) return refuse('user.password-short', { least: SHORTEST });
  if (length > LONGEST) return refuse('user.password-long', { most: LONGEST });
  const bare = lettersOf(password);
  const names = [name, displayName].map(lettersOf);
  const isName = names.some((known) => known !== '' && bare.replaceAll(known, '') === '');
  if (isName || new Set(password).size < 4) return refuse('user.password-simple');
  return null;
}

/** Letters and digits, without case: "Ana-Marija" and "anamarija" are the same name. */
function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
