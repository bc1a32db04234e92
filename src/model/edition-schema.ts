import { z } from 'zod';
import { ROLES, type MarkKind } from './document.js';
import { SEVERITIES } from './flag.js';
import { IGNORE_REASONS } from './review.js';

/** Name and version of the schema, as every file says it. */
export const EDITION_SCHEMA = 'recto.edition/1';

const MARK_KINDS = [
  'bold',
  'italic',
  'underline',
  'link',
  'code',
  'superscript',
  'subscript',
] as const satisfies MarkKind[];

const role = z.enum(ROLES as unknown as [string, ...string[]]);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const offset = z.int().min(0);
const tag = z.string().describe('BCP 47');

const mark = z
  .object({ start: offset, end: offset, kind: z.enum(MARK_KINDS), href: z.string().optional() })
  .describe('inline markup over a half-open span of UTF-16 code units of its text');

const block = z.object({ role, text: z.string(), marks: z.array(mark) });

const person = z.object({ id: z.string(), name: z.string() });

const pair = z.object({
  id: z.string(),
  role,
  source: z.string(),
  machine: z.string().describe('the raw machine translation'),
  final: z.string().describe('what went out; empty for a deletion and for noise that was left out'),
  state: z.enum(['untouched', 'seen', 'confirmed', 'corrected']),
});

const value = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), text: z.string() }),
  z.object({ kind: z.literal('texts'), texts: z.array(z.string()) }),
  z.object({ kind: z.literal('number'), number: z.number() }),
  z.object({ kind: z.literal('date'), date: z.string() }),
  z.object({ kind: z.literal('weekday'), weekday: z.int().min(1).max(7) }),
  z.object({ kind: z.literal('month'), month: z.int().min(1).max(12) }),
  z.object({ kind: z.literal('language'), tag: z.string() }),
  z.object({ kind: z.literal('currency'), code: z.string() }),
  z.object({ kind: z.literal('unit'), unit: z.string() }),
]);

const flag = z.object({
  key: z.string(),
  check: z.string(),
  category: z.string(),
  severity: z.enum(SEVERITIES),
  tier: z.enum(['flag', 'hint']),
  pair: z.string(),
  text: z.string(),
  values: z.record(z.string(), value),
  state: z.enum(['open', 'fixed', 'accepted', 'ignored', 'lapsed']),
  reason: z.enum(IGNORE_REASONS).nullable(),
  note: z.string().nullable(),
  settledBy: person.nullable(),
});

const comment = z.object({
  pair: z.string().nullable().describe('null: on the article'),
  text: z.string(),
  by: person,
  at: z.iso.datetime(),
});

/** What `recto export --format json` prints: the approved text with the record of who answered for it. */
export const editionSchema = z.object({
  schema: z.literal(EDITION_SCHEMA),
  id: z.string(),
  desk: z.string(),
  article: z.string(),
  revision: z.int().min(1).describe("the article's revision that was approved"),
  from: tag.nullable(),
  to: tag,
  date: z.iso.date().nullable(),
  engine: z.string().nullable(),
  externalId: z.string().nullable(),
  url: z.string().nullable(),
  title: z.string(),
  blocks: z.array(block).describe('the approved text'),
  leftOut: z.array(block).describe('noise that stayed out'),
  pairs: z.array(pair),
  flags: z.array(flag).describe('every doubt and what became of it'),
  comments: z.array(comment),
  reviewedBy: z.array(person),
  submittedBy: person.nullable(),
  approvedBy: person,
  approvedAt: z.iso.datetime(),
  override: z.string().nullable().describe("an administrator's reason for approving against a rule"),
  sourceHash: sha256.nullable().describe('of the source as imported'),
  machineHash: sha256.describe('of the translation as imported'),
  hash: sha256.describe("over the blocks' roles and texts: canonical JSON of [role, text] each"),
  rectoVersion: z.string(),
});

/** The object in the file. */
export type EditionFile = z.infer<typeof editionSchema>;
