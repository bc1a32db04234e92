/** Vectors of texts: of single lines and of windows of consecutive lines, found by `windowText`. */
export interface BeadVectors {
  readonly dim: number;
  readonly of: ReadonlyMap<string, Float32Array>;
}

/** Consecutive lines as one text, as it is embedded and looked up. */
export function windowText(lines: readonly string[], spaced: boolean): string {
  return lines.map((line) => line.trim().replaceAll(/\s+/g, ' ')).join(spaced ? ' ' : '');
}

/** Every window of one up to `widest` consecutive lines, each text once. */
export function windowTexts(lines: readonly string[], widest: number, spaced: boolean): string[] {
  const texts = new Set<string>();
  for (let width = 1; width <= widest; width += 1)
    for (let end = width; end <= lines.length; end += 1) texts.add(windowText(lines.slice(end - width, end), spaced));
  return [...texts];
}
