/** The address when it leads to a page of ours, else the queue: never to another host, whatever a link says. */
export function safePath(address: unknown, otherwise = '/'): string {
  if (typeof address !== 'string' || !address.startsWith('/') || hasControl(address)) return otherwise;
  try {
    const base = 'http://recto.invalid';
    const url = new URL(address, base);
    // '//evil.example' and '/\evil.example' are other hosts to a browser
    return url.origin === base ? url.pathname + url.search + url.hash : otherwise;
  } catch {
    return otherwise; // not an address at all
  }
}

function hasControl(address: string): boolean {
  return /[\u0000-\u001f\u007f\\]/.test(address);
}
