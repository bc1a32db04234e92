import { parseHTML } from 'linkedom';

/** An answer with its page. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Path of the `Location` header, or null. */
  readonly location: string | null;
  readonly document: Document;
}

/** A browser without JavaScript: keeps cookies, fills in forms, does not follow redirections by itself. */
export class Browser {
  readonly cookies = new Map<string, string>();
  /** Sent with every request. */
  readonly headers: Record<string, string> = { 'accept-language': 'en' };
  private page: Document | null = null;

  constructor(private readonly url: string) {}

  get(path: string, headers: Record<string, string> = {}): Promise<Answer> {
    return this.send(path, { method: 'GET', headers });
  }

  /** Posts fields as they are. */
  post(path: string, fields: Record<string, string>, headers: Record<string, string> = {}): Promise<Answer> {
    return this.send(path, { method: 'POST', body: new URLSearchParams(fields), headers });
  }

  /** Posts with the token of this browser's pages. */
  async submit(path: string, fields: Record<string, string>, headers: Record<string, string> = {}): Promise<Answer> {
    return this.post(path, { csrf: await this.token(), ...fields }, headers);
  }

  /** Posts fields and files as `multipart/form-data`. */
  async upload(path: string, fields: Record<string, string>, files: Record<string, File> = {}): Promise<Answer> {
    const body = new FormData();
    for (const [name, value] of Object.entries({ csrf: await this.token(), ...fields })) body.set(name, value);
    for (const [name, file] of Object.entries(files)) body.set(name, file);
    // the server wants to know the length, which fetch does not tell for a FormData
    const sealed = new Response(body);
    const type = sealed.headers.get('content-type') ?? '';
    return this.send(path, { method: 'POST', body: await sealed.arrayBuffer(), headers: { 'content-type': type } });
  }

  /** The fields of a form of the page last seen, as a browser would send them. */
  fieldsOf(selector: string): Record<string, string> {
    const form = this.page?.querySelector(selector);
    if (!form) throw new Error(`There is no ${selector} on the page.`);
    const fields: Record<string, string> = {};
    for (const field of form.querySelectorAll('input[name], textarea[name], select[name]')) {
      const name = field.getAttribute('name') ?? '';
      if (field.getAttribute('type') === 'file') continue;
      fields[name] = valueOf(field);
    }
    return fields;
  }

  async follow(answer: Answer): Promise<Answer> {
    if (answer.location === null) throw new Error(`Nowhere to go: ${String(answer.status)}`);
    return this.get(answer.location);
  }

  async signIn(name: string, password: string): Promise<Answer> {
    await this.get('/sign-in');
    return this.submit('/sign-in', { name, password });
  }

  /** The CSRF token of this browser. */
  async token(): Promise<string> {
    const known = this.page?.querySelector('meta[name="csrf"]')?.getAttribute('content');
    if (known) return known;
    const { document } = await this.get('/sign-in');
    return document.querySelector('meta[name="csrf"]')?.getAttribute('content') ?? '';
  }

  private async send(path: string, init: RequestInit): Promise<Answer> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { ...this.headers, ...(cookie && { cookie }), ...(init.headers as Record<string, string>) };
    const response = await fetch(this.url + path, { ...init, headers, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) this.keep(line);
    const text = await response.text();
    const { document } = parseHTML(text || '<html></html>');
    if (document.querySelector('meta[name="csrf"]')) this.page = document as unknown as Document;
    const location = response.headers.get('location');
    return {
      status: response.status,
      headers: response.headers,
      text,
      location,
      document: document as unknown as Document,
    };
  }

  private keep(line: string): void {
    const [pair = ''] = line.split(';');
    const at = pair.indexOf('=');
    const [name, value] = [pair.slice(0, at), pair.slice(at + 1)];
    if (value === '' || /Expires=Thu, 01 Jan 1970/.test(line)) this.cookies.delete(name);
    else this.cookies.set(name, value);
  }
}

function valueOf(field: Element): string {
  if (field.tagName === 'SELECT')
    return (field.querySelector('option[selected]') ?? field.querySelector('option'))?.getAttribute('value') ?? '';
  if (field.tagName !== 'TEXTAREA') return field.getAttribute('value') ?? '';
  // linkedom leaves the entities of a textarea as they are; the first line break of one is not its text
  const { document } = parseHTML(`<p>${field.textContent ?? ''}</p>`);
  return (document.querySelector('p')?.textContent ?? '').replace(/\r\n?/g, '\n').replace(/^\n/, '');
}
