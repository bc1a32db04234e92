/** Counts of one comparison, summed over documents before any rate is taken. */
export interface Counts {
  readonly right: number;
  readonly found: number;
  readonly expected: number;
}

/** Precision, recall and F1 of summed counts; 1 where nothing was to be found and nothing was. */
export function rates(counts: readonly Counts[]): { precision: number; recall: number; f1: number } {
  const sum = (key: keyof Counts): number => counts.reduce((total, count) => total + count[key], 0);
  const precision = sum('found') === 0 ? 1 : sum('right') / sum('found');
  const recall = sum('expected') === 0 ? 1 : sum('right') / sum('expected');
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

/**
 * Sentence boundaries as places between non-space characters, so that white space does not count.
 * The end of the text is no boundary: nobody can miss it (as in Read, Dridan, Oepen & Solberg 2012).
 */
export function boundaryCounts(expected: readonly string[], found: readonly string[]): Counts {
  const gold = ends(expected);
  const ours = ends(found);
  return { right: [...ours].filter((end) => gold.has(end)).length, found: ours.size, expected: gold.size };
}

function ends(sentences: readonly string[]): Set<number> {
  const places = new Set<number>();
  let at = 0;
  for (const sentence of sentences) {
    at += sentence.replaceAll(/\s+/g, '').length;
    places.add(at);
  }
  places.delete(at);
  return places;
}

/** Boundaries that one side has and the other has not, each with the text around it: `-` was missed, `+` was too much. */
export function boundaryMisses(expected: readonly string[], found: readonly string[], joiner: string): string[] {
  const gold = ends(expected);
  const ours = ends(found);
  const text = expected.join(joiner);
  return [
    ...[...gold].filter((end) => !ours.has(end)).map((end) => `- ${around(text, end)}`),
    ...[...ours].filter((end) => !gold.has(end)).map((end) => `+ ${around(text, end)}`),
  ];
}

function around(text: string, end: number): string {
  let at = 0;
  for (let letters = 0; letters < end; at += 1) if (!/\s/.test(text.charAt(at))) letters += 1;
  return `${text.slice(Math.max(0, at - 50), at)} | ${text.slice(at, at + 40).trim()}`;
}
