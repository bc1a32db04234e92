/** An element that encloses a run of text; tags and classes come from tables here, never from an article. */
export interface Wrap {
  readonly tag: 'mark' | 'ins' | 'del' | 'span' | 'b' | 'i' | 'u' | 'code' | 'sup' | 'sub';
  readonly classes: string;
  /** Tooltip, such as where a link leads; empty for none. */
  readonly title: string;
}

/** A stretch of text with the elements around it, outermost first. */
export interface Run {
  readonly text: string;
  readonly wraps: readonly Wrap[];
}

/** An element over a half-open span of the text. */
export interface Layer {
  readonly start: number;
  readonly end: number;
  readonly wrap: Wrap;
}

/** Something that stands between two characters: a note's letter, a deletion, the place of a missing word. */
export interface Insert {
  readonly at: number;
  readonly run: Run;
}

/** Makes a wrap without a tooltip. */
export function wrap(tag: Wrap['tag'], classes = ''): Wrap {
  return { tag, classes, title: '' };
}

/** Cuts `text` where layers begin and end, so that overlapping layers become properly nested runs. */
export function layered(text: string, layers: readonly Layer[], inserts: readonly Insert[]): Run[] {
  if (layers.length === 0 && inserts.length === 0) return text === '' ? [] : [{ text, wraps: [] }];
  const cuts = cutsOf(text.length, layers, inserts);
  const runs: Run[] = [];
  for (const [index, start] of cuts.entries()) {
    for (const insert of inserts) if (insert.at === start) runs.push(insert.run);
    const end = cuts[index + 1];
    if (end !== undefined && end > start) runs.push({ text: text.slice(start, end), wraps: wrapsOver(layers, start) });
  }
  return runs;
}

function cutsOf(length: number, layers: readonly Layer[], inserts: readonly Insert[]): number[] {
  const cuts = new Set([0, length]);
  for (const { start, end } of layers) cuts.add(start).add(end);
  for (const { at } of inserts) cuts.add(at);
  return [...cuts].filter((cut) => cut >= 0 && cut <= length).sort((a, b) => a - b);
}

function wrapsOver(layers: readonly Layer[], at: number): Wrap[] {
  return layers.filter(({ start, end }) => start <= at && at < end).map((layer) => layer.wrap);
}
