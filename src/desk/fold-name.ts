/** A sign-in name as it is stored and looked for: however it was typed, "Ana" and " ana" are one person. */
export function foldName(name: string): string {
  return name.normalize('NFKC').trim().toLowerCase();
}
