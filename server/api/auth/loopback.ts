import type { Request } from 'express';

const isLoopbackAddress = (address: string | undefined) =>
  address !== undefined && /^(::1|(::ffff:)?127(\.\d{1,3}){3})$/.test(address);

export const isLoopbackHost = (host: string) => /^(localhost|\[?::1\]?|127(\.\d{1,3}){3})$/i.test(host);

const FORWARDING_HEADERS = ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip'];

/** Whether someone at this very machine asks: over loopback, by a loopback name, and through no proxy. */
export function isLocalRequest(request: Request): boolean {
  return (
    isLoopbackAddress(request.socket.remoteAddress) &&
    hasLoopbackName(request) &&
    FORWARDING_HEADERS.every((name) => request.headers[name] === undefined)
  );
}

/** A page elsewhere can point its own name at 127.0.0.1 and so reach us; the name it asks for gives it away. */
export function hasLoopbackName(request: Request): boolean {
  const host = request.headers.host ?? '';
  return URL.canParse(`http://${host}`) && isLoopbackHost(new URL(`http://${host}`).hostname);
}
