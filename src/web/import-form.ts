import { createHash } from 'node:crypto';
import { deflateSync, inflateSync } from 'node:zlib';
import type { Request } from 'express';
import type { InspectOrder, SideOrder } from '../desk/inspect.js';
import type { ArticleDetails } from '../desk/receive.js';
import { ROLES, type Role, type Side } from '../model/document.js';
import { refuse, type Refusal } from '../model/refusal.js';
import { FILE_BYTES } from './bodies.js';
import { field, fieldsOf } from './form.js';

/** A file that was sent; packed, it goes to the preview and back in a field. */
export interface SentFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** One side as typed or sent. */
export interface SentSide {
  readonly text: string;
  readonly file: SentFile | null;
  readonly roles: Readonly<Record<number, Role>>;
}

/** Everything that the import form holds. */
export interface ImportForm {
  readonly source: SentSide;
  readonly target: SentSide;
  readonly from: string;
  readonly to: string;
  readonly date: string;
  readonly engine: string;
  readonly externalId: string;
  readonly url: string;
  /** Fingerprint of the texts and languages that the shown preview was made of. */
  readonly previewed: string;
}

const NO_SIDE: SentSide = { text: '', file: null, roles: {} };

/** The form before anything was typed. */
export const EMPTY_FORM: ImportForm = {
  ...{
    source: NO_SIDE,
    target: NO_SIDE,
    from: '',
    to: '',
    date: '',
    engine: '',
    externalId: '',
    url: '',
    previewed: '',
  },
};

/** Reads the form; refuses only a file that was damaged on its way. */
export function importForm(req: Request): ImportForm | Refusal {
  const said = (name: string): string => field(req, name).trim();
  try {
    return {
      source: sideOf(req, 'source'),
      target: sideOf(req, 'target'),
      from: said('from'),
      to: said('to'),
      date: said('date'),
      engine: said('engine').slice(0, 200),
      externalId: said('external-id').slice(0, 200),
      url: said('url').slice(0, 2000),
      previewed: said('previewed'),
    };
  } catch {
    return refuse('import.file-lost');
  }
}

/** What the desk is to inspect; refuses when there is no translation, or an address that is none. */
export function inspectOrder(form: ImportForm): InspectOrder | Refusal {
  const target = sideOrder(form.target, isPreviewed(form));
  if (!target) return refuse('import.empty');
  if (form.url !== '' && !isAddress(form.url)) return refuse('import.url', { url: form.url });
  const source = sideOrder(form.source, isPreviewed(form));
  return { source, target, from: orNull(form.from), to: orNull(form.to), date: orNull(form.date) };
}

/** What is known of the article beside its texts. */
export function detailsOf({ engine, externalId, url }: ImportForm): ArticleDetails {
  return { engine: orNull(engine), externalId: orNull(externalId), url: orNull(url) };
}

function orNull(text: string): string | null {
  return text === '' ? null : text;
}

/** Only http and https: the address is shown as a link. */
function isAddress(text: string): boolean {
  return /^https?:\/\/[^\s/]+/i.test(text) && URL.canParse(text);
}

/** True when texts and languages are those that the preview showed: only then do its roles hold. */
export function isPreviewed(form: ImportForm): boolean {
  return form.previewed === fingerprint(form);
}

/** Tells one set of texts and languages from another. */
export function fingerprint({ source, target, from, to }: ImportForm): string {
  const hash = createHash('sha256').update(`${from}\0${to}`);
  for (const side of [source, target]) hash.update('\0').update(bytesOf(side) ?? '');
  return hash.digest('base64url').slice(0, 22);
}

/** A file as a field carries it. */
export function packed({ bytes }: SentFile): string {
  return deflateSync(bytes).toString('base64');
}

function sideOf(req: Request, side: Side): SentSide {
  const text = field(req, `${side}-text`).replace(/\r\n?/g, '\n');
  const file = uploaded(req, side) ?? (text.trim() === '' ? unpacked(req, side) : null);
  return { text: file ? '' : text, file, roles: rolesOf(req, side) };
}

function uploaded(req: Request, side: Side): SentFile | null {
  const files = req.files as Readonly<Record<string, readonly Express.Multer.File[]>> | undefined;
  const file = files?.[`${side}-file`]?.[0];
  if (!file || file.size === 0) return null;
  return { name: fileName(file.originalname), type: file.mimetype, bytes: file.buffer };
}

/** Browsers send names in UTF-8, the form parser reads them as Latin-1. */
function fileName(raw: string): string {
  const bytes = Buffer.from(raw, 'latin1');
  const name = bytes.toString('utf8');
  return (name.includes('\ufffd') ? raw : name).slice(0, 200);
}

function unpacked(req: Request, side: Side): SentFile | null {
  const kept = field(req, `${side}-kept`);
  if (kept === '') return null;
  const bytes = inflateSync(Buffer.from(kept, 'base64'), { maxOutputLength: FILE_BYTES });
  return { name: field(req, `${side}-kept-name`).slice(0, 200), type: field(req, `${side}-kept-type`), bytes };
}

function rolesOf(req: Request, side: Side): Record<number, Role> {
  const roles: Record<number, Role> = {};
  for (const [name, value] of Object.entries(fieldsOf(req))) {
    const number = new RegExp(`^role-${side}-(\\d{1,5})$`).exec(name)?.[1];
    const role = ROLES.find((known) => known === value);
    if (number !== undefined && role) roles[Number(number)] = role;
  }
  return roles;
}

function bytesOf({ text, file }: SentSide): Uint8Array | null {
  if (file) return file.bytes;
  return text.trim() === '' ? null : Buffer.from(text, 'utf8');
}

function sideOrder(side: SentSide, withRoles: boolean): SideOrder | null {
  const bytes = bytesOf(side);
  if (!bytes) return null;
  return {
    bytes,
    fileName: side.file?.name ?? null,
    mediaType: side.file ? mediaType(side.file) : null,
    encoding: side.file ? null : 'utf-8',
    ...(withRoles && { roles: side.roles }),
  };
}

/** "application/octet-stream" says nothing: the reader looks for itself. */
function mediaType({ type }: SentFile): string | null {
  return type === '' || type === 'application/octet-stream' ? null : type;
}
