import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { alignTexts } from '../src/align/align-texts.js';
import type { Line } from '../src/align/line.js';
import { version } from '../src/version.js';
import { knownLanguage } from './known-language.js';

/** Lines per text, and how often each is aligned. */
const SIZES: readonly (readonly [lines: number, runs: number])[] = [
  [30, 200],
  [1000, 5],
  [6700, 1],
];

/**
 * CPU time and memory of the aligner alone: texts cut from textberg-dev (German and French), which is said again and again
 * with other numbers for the long ones. Run it by itself, so that the memory is its own.
 */
export function run(data: string): Promise<string> {
  const folder = join(data, 'alignment', 'textberg-dev');
  const lines = (name: string): string[] => readFileSync(join(folder, name), 'utf8').trimEnd().split('\n');
  const [source, target] = [lines('dev.src.txt'), lines('dev.tgt.txt')];
  const rows = SIZES.map(([size, runs]) => timed(size, runs, source, target));
  const memory = `peak memory of the process: ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`;
  const signature = `align-speed|recto:${version}|corpus:textberg-dev repeated|node:${process.version}`;
  return Promise.resolve([signature, 'lines   runs  CPU ms p50      p95', ...rows, memory].join('\n'));
}

function timed(size: number, runs: number, source: readonly string[], target: readonly string[]): string {
  const times: number[] = [];
  for (let round = 0; round < runs; round += 1) {
    const shift = size < source.length ? (round * size) % (source.length - size) : 0;
    const own = text(source, size, shift);
    const other = text(
      target,
      Math.round((size * target.length) / source.length),
      Math.round((shift * target.length) / source.length),
    );
    const began = process.cpuUsage();
    alignTexts({ source: own, target: other, from: knownLanguage('de'), to: knownLanguage('fr') });
    const { user, system } = process.cpuUsage(began);
    times.push((user + system) / 1000);
  }
  const sorted = times.slice(runs > 20 ? 20 : 0).sort((a, b) => a - b);
  const at = (share: number): string =>
    (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(1);
  return `${String(size).padStart(5)} ${String(runs).padStart(6)} ${at(0.5).padStart(11)} ${at(0.95).padStart(8)}`;
}

/** So many lines from `shift` on, beginning again at the end; each time round its numbers are others. */
function text(lines: readonly string[], size: number, shift: number): Line[] {
  return Array.from({ length: size }, (_, index) => {
    const at = shift + index;
    const round = Math.floor(at / lines.length);
    const line = lines[at % lines.length] ?? '';
    return {
      text: round === 0 ? line : line.replaceAll(/\d{2,}/g, (digits) => String(Number(digits) + round)),
      block: 1,
      role: 'body',
    };
  });
}
