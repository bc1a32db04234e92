import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import type { OutsideAids } from './desk/outside-aids.js';

/** The settings of one process, read once from the environment. */
export interface Config {
  readonly port: number;
  readonly host: string;
  /** Public address; cookies are Secure when it is https. */
  readonly url: string;
  readonly trustProxy: string | number | boolean;
  /** `postgres://…`, or null for the embedded file. */
  readonly databaseUrl: string | null;
  /** Folder of the embedded database and of the secret. */
  readonly data: string;
  /** Folder of installed dictionaries. */
  readonly lexicons: string;
  readonly demo: boolean;
  readonly production: boolean;
  readonly secret: string;
  readonly logLevel: string;
  /** Whom the aligner may ask for help. */
  readonly aids: OutsideAids;
}

/** A setting that cannot be used; the message names it and says what would do. */
export class SettingError extends Error {}

const DATA = './data';
const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
const YES = ['1', 'true', 'yes', 'on'];
const NO = ['0', 'false', 'no', 'off'];

const yesOrNo = z
  .string()
  .refine((text) => [...YES, ...NO].includes(text.toLowerCase()), 'use 1 or 0')
  .transform((text) => YES.includes(text.toLowerCase()));

const settings = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'use a port number from 0 to 65535')
    .transform(Number)
    .refine((port) => port <= 65535, 'use a port number from 0 to 65535')
    .default(3000),
  HOST: z.string().min(1, 'use an address such as 127.0.0.1').default('127.0.0.1'),
  RECTO_URL: z.url({ protocol: /^https?$/, error: 'use an address such as https://recto.example.org' }).optional(),
  RECTO_TRUST_PROXY: z.string().optional(),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'use postgres://user:password@host/database, or leave it empty')
    .optional(),
  RECTO_DATA: z.string().default(DATA),
  RECTO_DEMO: yesOrNo.optional(),
  RECTO_SECRET: z.string().min(32, 'use at least 32 characters of randomness').optional(),
  LOG_LEVEL: z.enum(LOG_LEVELS, { error: `use one of ${LOG_LEVELS.join(', ')}` }).default('info'),
  NODE_ENV: z.string().optional(),
});

const address = z
  .url({ protocol: /^https?$/, error: 'use an address such as http://127.0.0.1:8080/embed' })
  .refine((text) => !/^https?:\/\/[^/]*@/.test(text), 'use the setting that ends in TOKEN for a secret');
const token = z.string().regex(/^[\x21-\x7e]+$/, 'use printable characters without spaces');
const SECONDS = 'use whole seconds from 1 to 300';

const aidSettings = z
  .object({
    RECTO_EMBEDDER_URL: address.optional(),
    RECTO_EMBEDDER_FOLDER: z
      .string()
      .refine((folder) => existsSync(join(folder, 'tokenizer.json')), 'use a folder with model.onnx and tokenizer.json')
      .optional(),
    RECTO_EMBEDDER_TOKEN: token.optional(),
    RECTO_TRANSLATOR_URL: address.optional(),
    RECTO_TRANSLATOR_TOKEN: token.optional(),
    RECTO_AIDS_SECONDS: z
      .string()
      .regex(/^\d{1,3}$/, SECONDS)
      .transform(Number)
      .refine((seconds) => seconds >= 1 && seconds <= 300, SECONDS)
      .default(20),
  })
  .refine(({ RECTO_EMBEDDER_URL: url, RECTO_EMBEDDER_FOLDER: folder }) => url === undefined || folder === undefined, {
    path: ['RECTO_EMBEDDER_FOLDER'],
    error: 'set it or RECTO_EMBEDDER_URL, not both',
  });

/** Reads whom the aligner may ask, and needs no other setting; throws a SettingError that names the wrong one. */
export function readAids(environment: NodeJS.ProcessEnv): OutsideAids {
  const parsed = aidSettings.safeParse(given(environment));
  if (!parsed.success) throw new SettingError(describe(parsed.error));
  const values = parsed.data;
  const milliseconds = values.RECTO_AIDS_SECONDS * 1000;
  const at = (url: string | undefined, token: string | undefined): OutsideAids['translator'] =>
    url === undefined ? null : { url, token: token ?? null, milliseconds };
  const folder = values.RECTO_EMBEDDER_FOLDER;
  return {
    embedder:
      folder === undefined
        ? at(values.RECTO_EMBEDDER_URL, values.RECTO_EMBEDDER_TOKEN)
        : { folder: resolve(folder), milliseconds },
    translator: at(values.RECTO_TRANSLATOR_URL, values.RECTO_TRANSLATOR_TOKEN),
  };
}

function given(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
}

/** Reads and validates the environment; throws a SettingError that names the wrong setting. */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const parsed = settings.safeParse(given(environment));
  if (!parsed.success) throw new SettingError(describe(parsed.error));
  const values = parsed.data;
  const production = values.NODE_ENV === 'production';
  const data = resolve(values.RECTO_DATA);
  return {
    port: values.PORT,
    host: values.HOST,
    url: values.RECTO_URL ?? `http://${values.HOST}:${String(values.PORT)}`,
    trustProxy: trustedProxy(values.RECTO_TRUST_PROXY),
    databaseUrl: values.DATABASE_URL ?? null,
    data,
    lexicons: lexiconFolder(environment),
    demo: values.RECTO_DEMO ?? !production,
    production,
    secret: values.RECTO_SECRET ?? storedSecret(data, production),
    logLevel: values.LOG_LEVEL,
    aids: readAids(environment),
  };
}

/** Folder of installed dictionaries; asks for no other setting, for dictionaries need neither server nor database. */
export function lexiconFolder({ RECTO_DATA }: NodeJS.ProcessEnv): string {
  return join(resolve(RECTO_DATA === undefined || RECTO_DATA === '' ? DATA : RECTO_DATA), 'lexicons');
}

function describe(error: z.ZodError): string {
  const [issue] = error.issues;
  return `The setting ${String(issue?.path[0])} cannot be used: ${issue?.message ?? 'wrong value'}.`;
}

function trustedProxy(text: string | undefined): string | number | boolean {
  if (text === undefined || NO.includes(text.toLowerCase())) return false;
  if (/^\d+$/.test(text)) return Number(text);
  return YES.includes(text.toLowerCase()) ? 1 : text;
}

/** Made once, readable by its owner only; production must bring its own. */
function storedSecret(data: string, production: boolean): string {
  if (production)
    throw new SettingError(
      'The setting RECTO_SECRET is missing: in production set it to at least 32 random characters.',
    );
  const file = join(data, 'secret');
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  const secret = randomBytes(32).toString('base64url');
  try {
    mkdirSync(data, { recursive: true });
    writeFileSync(file, secret + '\n', { mode: 0o600, flag: 'wx' });
  } catch {
    throw new SettingError(`The folder ${data} cannot be written: set RECTO_DATA to a folder that you may write.`);
  }
  return secret;
}
