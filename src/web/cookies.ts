import type { IncomingMessage } from 'node:http';

/** The cookies of a request by name; the first of a name counts. */
export function cookiesOf(req: IncomingMessage): Readonly<Record<string, string>> {
  const cookies: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const part of (req.headers.cookie ?? '').split(';')) {
    const at = part.indexOf('=');
    const name = part.slice(0, at).trim();
    if (at > 0 && name !== '' && !(name in cookies)) cookies[name] = decoded(part.slice(at + 1).trim());
  }
  return cookies;
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value; // a stray % is no reason to fail
  }
}
