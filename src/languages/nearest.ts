const NEAR = 2;
const MOST = 3;

/** Up to three words within two edits of `word` (Levenshtein distance), nearest first. */
export function nearest(word: string, among: readonly string[]): string[] {
  return among
    .map((other) => ({ other, distance: editDistance(word, other.toLowerCase()) }))
    .filter(({ other, distance }) => distance <= NEAR && distance < other.length)
    .sort((a, b) => a.distance - b.distance || a.other.localeCompare(b.other))
    .slice(0, MOST)
    .map(({ other }) => other);
}

function editDistance(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row += 1) {
    const here = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const change = (above[column - 1] ?? 0) + (one[row - 1] === other[column - 1] ? 0 : 1);
      here.push(Math.min(change, (above[column] ?? 0) + 1, (here[column - 1] ?? 0) + 1));
    }
    above = here;
  }
  return above[other.length] ?? 0;
}
