import type { Request } from 'express';

/** One field of a posted form; the first when it comes twice; empty when it does not come. */
export function field(req: Request, name: string): string {
  return first((req.body as Record<string, unknown> | undefined)?.[name]);
}

/** One value of the address; the first when it comes twice; empty when it does not come. */
export function asked(req: Request, name: string): string {
  return first(req.query[name]);
}

/** Every field of a posted form with its text values. */
export function fieldsOf(req: Request): Readonly<Record<string, string>> {
  const body = (req.body ?? {}) as Record<string, unknown>;
  return Object.fromEntries(Object.entries(body).map(([name, value]) => [name, first(value)]));
}

/** One part of the path, such as `:id`. */
export function inPath(req: Request, name: string): string {
  return first(req.params[name]);
}

function first(value: unknown): string {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  return typeof one === 'string' ? one : '';
}
