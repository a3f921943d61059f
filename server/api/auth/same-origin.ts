import type { Request } from 'express';

/**
 * Whether a browser sent this request from a page of our own. Every browser says so on a POST, by `Sec-Fetch-Site` or at least `Origin`;
 * a request with neither comes from no browser, and nobody can make that one carry a stranger's cookie.
 */
export function isSameOrigin(request: Request, publicOrigin: string | undefined): boolean {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') return false;
  const { origin } = request.headers;
  if (origin === undefined) return true;
  const own = `${request.protocol}://${request.headers.host ?? ''}`;
  return origin === own || origin === publicOrigin;
}
