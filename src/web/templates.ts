import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ejs from 'ejs';
import { PARTIALS } from './partials.js';

/** The values that a template names. */
export type Values = Readonly<Record<string, unknown>>;

/** Views and partials, each compiled once, each with its own list of locals: a name outside the list is an error. */
export interface Templates {
  readonly view: (name: string, locals: readonly string[], values: Values) => string;
  readonly partial: (name: string, values: Values) => string;
}

/** Names that stand in every template: the locale's `t`, its tag, and the frame of the page. */
export const EVERYWHERE = ['t', 'lang', 'frame'] as const;

type Template = (values: Values) => string;

/** Opens the folder of views. */
export function openTemplates(folder: string): Templates {
  const compiled = new Map<string, Template>();
  const template = (path: string, locals: readonly string[]): Template => {
    const known = compiled.get(path) ?? compile(join(folder, `${path}.ejs`), locals);
    compiled.set(path, known);
    return known;
  };
  const run = (path: string, locals: readonly string[], values: Values): string =>
    template(
      path,
      locals,
    )({ ...values, include: (name: string, more?: Values) => partial(name, { ...values, ...more }) });
  const partial = (name: string, values: Values): string =>
    run(`partials/${name}`, [...EVERYWHERE, ...partialLocals(name)], values);
  return { view: (name, locals, values) => run(name, [...EVERYWHERE, ...locals], values), partial };
}

function partialLocals(name: string): readonly string[] {
  const locals = PARTIALS[name];
  if (!locals) throw new Error(`The partial ${name} is missing from partials.ts.`);
  return locals;
}

function compile(filename: string, locals: readonly string[]): Template {
  return ejs.compile(readFileSync(filename, 'utf8'), {
    strict: true,
    _with: false,
    // Errors name the line; and only so may a local be called `include`: ours looks up each partial's own list of locals.
    compileDebug: true,
    destructuredLocals: ['include', ...locals],
    filename,
  }) as unknown as Template;
}
