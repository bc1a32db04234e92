import { createHash } from 'node:crypto';

/** First line of every installed file, as JSON; docs/lexicons.md describes the lines after it. */
export interface InstalledHeading<Kind extends string = string> {
  readonly recto: Kind;
  readonly format: 1;
  /** As `freedict-deu-fra`. */
  readonly name: string;
  /** What the dictionary itself says of its licence, or null. */
  readonly licence: string | null;
  /** SHA-256 of everything after the first line. */
  readonly sha256: string;
}

/** An installed file, known to be as it was written. */
export interface InstalledFile<Heading extends InstalledHeading> {
  readonly heading: Heading;
  readonly body: Buffer;
}

const NEW_LINE = 10;

/** Heading and lines as the bytes of a file. */
export function installedFile<Heading extends InstalledHeading>(
  heading: Omit<Heading, 'format' | 'sha256'>,
  lines: readonly string[],
): Buffer {
  const text = lines.map((line) => `${line}\n`).join('');
  return Buffer.from(`${JSON.stringify({ ...heading, format: 1, sha256: sha256(text) })}\n${text}`);
}

/** Takes a file apart; null when it is of another kind or was changed since it was written. */
export function openInstalled<Heading extends InstalledHeading>(
  bytes: Buffer,
  kind: Heading['recto'],
): InstalledFile<Heading> | null {
  const end = bytes.indexOf(NEW_LINE);
  const heading = end < 0 ? null : headingOf(bytes.toString('utf8', 0, end));
  if (heading?.recto !== kind) return null;
  const body = bytes.subarray(end + 1);
  return sha256(body) === heading.sha256 ? { heading: heading as Heading, body } : null;
}

/** Reads a first line alone; null when it is none of ours. */
export function headingOf(line: string): InstalledHeading | null {
  try {
    const heading = JSON.parse(line) as Partial<InstalledHeading> | null;
    return typeof heading?.recto === 'string' && heading.format === 1 ? (heading as InstalledHeading) : null;
  } catch {
    return null;
  }
}

function sha256(content: Buffer | string): string {
  return createHash('sha256').update(content).digest('hex');
}
