import type { CookieOptions, Request, Response } from 'express';
import { SESSION_HOURS } from '../../store/sessions.ts';

/** The session cookie. Over https its name begins with `__Host-`: a browser then takes it for this host alone. */
export interface SessionCookie {
  read(request: Request): string | null;
  set(request: Request, response: Response, secret: string): void;
  clear(request: Request, response: Response): void;
}

/** @param publicOrigin tells that browsers come over https where a proxy in front does not */
export function sessionCookie(publicOrigin: string | undefined): SessionCookie {
  const isSecure = (request: Request) => request.secure || (publicOrigin?.startsWith('https:') ?? false);
  const nameOf = (request: Request) => (isSecure(request) ? '__Host-krachtenveld' : 'krachtenveld');
  const optionsOf = (request: Request): CookieOptions => ({
    httpOnly: true,
    sameSite: 'strict',
    secure: isSecure(request),
    path: '/',
  });
  return {
    read(request) {
      const wanted = nameOf(request);
      for (const pair of (request.headers.cookie ?? '').split(';')) {
        const [name, value] = pair.trim().split('=', 2);
        if (name === wanted && value && /^[\w-]{43}$/.test(value)) return value;
      }
      return null;
    },
    set(request, response, secret) {
      const maxAge = SESSION_HOURS * 3_600_000;
      response.cookie(nameOf(request), secret, { ...optionsOf(request), maxAge });
    },
    clear(request, response) {
      response.clearCookie(nameOf(request), optionsOf(request));
    },
  };
}
