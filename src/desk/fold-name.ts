/** Nobody has a longer name; composing a long row of combining marks takes the square of its length. */
const LONGEST = 400;

/** A sign-in name as it is stored and looked for: however it was typed, "Ana" and " ana" are one person. */
export function foldName(name: string): string {
  return name.trim().slice(0, LONGEST).normalize('NFKC').trim().toLowerCase();
}
