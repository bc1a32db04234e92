/** Where an aid listens and how it is asked: plain data, so that it can be sent to the worker. */
export interface HttpAddress {
  /** http or https. */
  readonly url: string;
  /** Sent as a bearer token, or null. */
  readonly token: string | null;
  /** All requests of one article together may take so long. */
  readonly milliseconds: number;
}

/** The address without what may be secret in it: user, password, query. */
export function shownAddress(url: string): string {
  const { protocol, host, pathname } = new URL(url);
  return `${protocol}//${host}${pathname}`;
}
