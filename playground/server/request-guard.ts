import type { IncomingMessage } from 'node:http';

/** Who a server answers: those who call it by its own name, and come from one of its own pages or from none. */
export interface Guarded {
  /** Its name and port, such as `127.0.0.1:8123`. */
  readonly host: string;
  /** The pages that may ask; who follows a link or types the address says none. */
  readonly origins: readonly string[];
}

/**
 * Whether a request is answered. Another website can have a browser ask this server, by a name of its own that leads to
 * this computer too; then Host has that name. What changes something has to say which page it comes from.
 */
export function isAnswered({ method, headers }: IncomingMessage, { host, origins }: Guarded): boolean {
  if (headers.host !== host) return false;
  const { origin } = headers;
  if (origin === undefined) return method === 'GET' || method === 'HEAD';
  return origins.includes(origin) && (method === 'GET' || method === 'HEAD' || method === 'POST');
}
