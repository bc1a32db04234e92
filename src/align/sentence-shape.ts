import type { AnchorEvidence } from './anchors.js';
import type { Line } from './line.js';
import { WEIGHTS } from './weights.js';

const FINISHED = /[.!?…:;。！？；؟۔।:]["'”’»«“„›‹」』)\]\s]*$/u;
/** How much of a line's end is looked at. */
const TAIL = 16;
const GOES_ON = /^["'“„«»‚‘([\s–—-]*(?:\p{Ll}|,)/u;

/** What the lines of one side are: sentences, labels, or parts of a sentence that goes on in the next line. */
interface Shapes {
  /** 1 where the line begins in the midst of a sentence; one more place for the end. */
  readonly broken: Uint8Array;
  /** Labels before each line: lines that neither end as sentences do nor belong to one. */
  readonly labels: Int32Array;
}

/**
 * Sentences are set beside sentences: a bead that ends in the midst of a sentence on one side only loses, and so does a
 * label ("Read also", a heading) beside a sentence or bundled with others; two labels gain. Believed as far as lines of
 * both sides end with marks at all.
 */
export function shapeEvidence(source: readonly Line[], target: readonly Line[]): AnchorEvidence {
  const own = shapesOf(source);
  const other = shapesOf(target);
  const trust = Math.max(0, 1 - 2 * Math.max(labelShare(own), labelShare(other)));
  return (sourceEnd, sources, targetEnd, targets) => {
    const from = sourceEnd - sources;
    const to = targetEnd - targets;
    const starts = (own.broken[from] ?? 0) - (other.broken[to] ?? 0);
    const ends = (own.broken[sourceEnd] ?? 0) - (other.broken[targetEnd] ?? 0);
    const broken = (Math.abs(starts) + Math.abs(ends)) / 2;
    if (sources === 0 || targets === 0) return -WEIGHTS.brokenAlone * trust * broken;
    const ownLabels = (own.labels[sourceEnd] ?? 0) - (own.labels[from] ?? 0);
    const otherLabels = (other.labels[targetEnd] ?? 0) - (other.labels[to] ?? 0);
    return trust * (labelEvidence(ownLabels, otherLabels, sources + targets) - WEIGHTS.broken * broken);
  };
}

function labelEvidence(own: number, other: number, lines: number): number {
  if (own + other === 0) return 0;
  return lines === 2 && own === other ? WEIGHTS.label : -WEIGHTS.label;
}

function shapesOf(lines: readonly Line[]): Shapes {
  const open = lines.map(({ text }) => !FINISHED.test(text.slice(-TAIL)));
  const broken = new Uint8Array(lines.length + 1);
  const labels = new Int32Array(lines.length + 1);
  lines.forEach(({ text }, index) => {
    if (index > 0 && open[index - 1] === true && GOES_ON.test(text)) broken[index] = 1;
  });
  lines.forEach((_, index) => {
    const label = open[index] === true && broken[index] === 0 && broken[index + 1] === 0;
    labels[index + 1] = (labels[index] ?? 0) + (label ? 1 : 0);
  });
  return { broken, labels };
}

function labelShare({ labels }: Shapes): number {
  return (labels.at(-1) ?? 0) / Math.max(1, labels.length - 1);
}
