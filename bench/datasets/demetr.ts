import { join } from 'node:path';
import { readJsonLines } from './json-lines.js';

/** A source sentence with a good translation and one that was worsened on purpose. */
export interface WorsenedPair {
  readonly from: string;
  readonly source: string;
  readonly good: string;
  readonly bad: string;
  readonly phenomenon: string;
}

/** A source sentence with a good translation into English. */
export interface GoodPair {
  readonly id: number;
  readonly lang: string;
  readonly src: string;
  readonly good: string;
}

/** The good pairs of DEMETR. */
export function readGoodPairs(folder: string): GoodPair[] {
  return readJsonLines(join(folder, 'base.jsonl')) as GoodPair[];
}

/** The worsened pairs of one phenomenon of DEMETR. */
export function readWorsenedPairs(folder: string, wanted: string): WorsenedPair[] {
  const pairs = new Map(readGoodPairs(folder).map((pair) => [pair.id, pair]));
  const rows = readJsonLines(join(folder, 'perturbed.jsonl')) as { id: number; phenomenon: string; bad: string }[];
  return rows
    .filter(({ phenomenon }) => phenomenon === wanted)
    .flatMap(({ id, phenomenon, bad }) => {
      const pair = pairs.get(id);
      return pair ? [{ from: pair.lang, source: pair.src, good: pair.good, bad, phenomenon }] : [];
    });
}
