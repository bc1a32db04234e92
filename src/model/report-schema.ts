import { z } from 'zod';
import { SEVERITIES } from './flag.js';
import { ROLES } from './document.js';

const role = z.enum(ROLES as unknown as [string, ...string[]]);
const side = z.enum(['source', 'target']);
const offset = z.int().min(0).describe('UTF-16 offset into side.text; spans are half-open');
const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()]);

const segment = z
  .object({ id: z.string(), block: z.int().min(1), role, start: offset, end: offset, text: z.string() })
  .describe('side.text.slice(start, end) === text');

const sideReport = z.object({ text: z.string(), segments: z.array(segment) });

const place = z.object({ side, segment: z.string(), start: offset, end: offset, text: z.string() });

const pairFlag = z.object({
  id: z.string(),
  key: z.string().regex(/^[A-Za-z0-9_-]{1,64}$/),
  check: z.string(),
  category: z.string(),
  severity: z.enum(SEVERITIES),
  tier: z.enum(['flag', 'hint']),
  side,
  start: offset,
  end: offset,
  text: z.string(),
  also: z.array(place.omit({ segment: true }).extend({ segment: z.string().optional() })),
  values: z.record(z.string(), z.union([scalar, z.array(scalar)])),
  message: z.string(),
  suggestions: z.array(z.string()),
});

const flag = pairFlag.extend({ pair: z.string(), segment: z.string(), also: z.array(place) });

/** What `recto check --format json` prints. */
export const checkReportSchema = z.object({
  recto: z.string().describe('version'),
  from: z.string().nullable(),
  to: z.string(),
  detected: z.object({ from: z.boolean(), to: z.boolean() }),
  date: z.iso.date().nullable(),
  notices: z.array(z.object({ key: z.string(), message: z.string() })),
  lexicons: z.array(z.string()).optional().describe('lexicons that helped to align, by name and size'),
  source: sideReport.nullable().describe('null for a translation alone'),
  target: sideReport,
  pairs: z.array(
    z.object({
      id: z.string(),
      role,
      source: z.array(z.string()),
      target: z.array(z.string()),
      confidence: z.number().min(0).max(1).nullable(),
    }),
  ),
  flags: z.array(flag),
  suspicion: z.record(z.string(), z.number().min(0).max(1)),
});

/** A line of `recto check --pairs`: flags without pair and segment, or what is wrong with the line. */
export const pairReportSchema = z.union([
  z.object({
    id: z.union([z.string(), z.number(), z.null()]),
    flags: z.array(pairFlag),
    suspicion: z.number().min(0).max(1),
  }),
  z.object({
    id: z.union([z.string(), z.number(), z.null()]),
    line: z.int().min(1),
    error: z.object({ key: z.string(), message: z.string() }),
  }),
]);

/** The object of `recto check --format json`. */
export type CheckReport = z.infer<typeof checkReportSchema>;

/** The flags in it. */
export type ReportFlag = CheckReport['flags'][number];

/** A flag of `--pairs`. */
export type PairFlag = z.infer<typeof pairFlag>;
