/** A browser without script: keeps cookies, follows redirects, fills forms. */
export interface BrowserClient {
  readonly get: (path: string) => Promise<{ status: number; html: string; url: string }>;
  /** Posts a form with the CSRF token of the page last seen. */
  readonly post: (
    path: string,
    fields: Readonly<Record<string, string>>,
  ) => Promise<{ status: number; html: string; url: string }>;
  readonly cookie: () => string;
}

/** Opens a client on one server. */
export function browserClient(base: string): BrowserClient {
  const jar = new Map<string, string>();
  let csrf = '';
  const cookie = (): string => [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
  const request = async (path: string, init: RequestInit): Promise<{ status: number; html: string; url: string }> => {
    const response = await fetch(new URL(path, base), {
      ...init,
      redirect: 'manual',
      headers: { ...(init.headers as Record<string, string>), cookie: cookie() },
    });
    for (const line of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split(/=(.*)/s);
      jar.set(name, value);
    }
    const location = response.headers.get('location');
    if (location !== null && response.status >= 300 && response.status < 400) {
      await response.arrayBuffer();
      return request(location, { method: 'GET' });
    }
    const html = await response.text();
    csrf = /name="csrf" value="([^"]+)"/.exec(html)?.[1] ?? csrf;
    return { status: response.status, html, url: path };
  };
  return {
    get: (path) => request(path, { method: 'GET' }),
    post: (path, fields) =>
      request(path, {
        method: 'POST',
        body: new URLSearchParams({ csrf, ...fields }).toString(),
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      }),
    cookie,
  };
}
