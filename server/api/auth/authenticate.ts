import type { Request } from 'express';
import { findTokenIdentity } from '../../store/access-tokens.ts';
import type { Database } from '../../store/driver.ts';
import type { Identity } from '../../store/identities.ts';
import { findSessionIdentity } from '../../store/sessions.ts';
import type { SessionCookie } from './cookie.ts';
import { digest, TOKEN_PREFIX } from './secrets.ts';

export interface Authenticated {
  readonly identity: Identity;
  /** A browser adds a cookie by itself, also to a request that another site made it send; nothing adds a bearer token. */
  readonly by: 'cookie' | 'token';
}

/** Who sends this request; null without a valid session or token. A bearer token goes before a cookie. One round trip to the database. */
export async function authenticate(
  database: Database,
  cookie: SessionCookie,
  request: Request,
): Promise<Authenticated | null> {
  const header = request.headers.authorization;
  if (header !== undefined) {
    const token = /^Bearer ([\w-]{1,200})$/i.exec(header.trim())?.[1];
    if (!token?.startsWith(TOKEN_PREFIX)) return null;
    const identity = await findTokenIdentity(database, digest(token));
    return identity && { identity, by: 'token' };
  }
  const secret = cookie.read(request);
  const identity = secret && (await findSessionIdentity(database, digest(secret)));
  return identity ? { identity, by: 'cookie' } : null;
}
