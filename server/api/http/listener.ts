import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { StartRefused } from '../../errors.ts';

export interface Listener {
  /** The address to type into a browser on this machine. */
  url: string;
  /** Stops accepting, lets requests in flight finish (at most `graceMs`), then cuts what is left. */
  close(graceMs?: number): Promise<void>;
}

/** Opens the port. Throws StartRefused when that cannot be done. */
export async function listen(handler: RequestListener, port: number, host: string): Promise<Listener> {
  const server = createServer({ requestTimeout: 60_000 }, handler);
  await new Promise<void>((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      fail(new StartRefused(explain(error, port, host))),
    );
    server.listen(port, host, done);
  });
  const name = ['0.0.0.0', '::', ''].includes(host) ? '127.0.0.1' : host;
  return {
    url: `http://${name.includes(':') ? `[${name}]` : name}:${(server.address() as AddressInfo).port}`,
    close: async (graceMs = 8_000) => {
      const closed = new Promise<void>((done) => server.close(() => done()));
      server.closeIdleConnections();
      const timer = setTimeout(() => server.closeAllConnections(), graceMs);
      await closed;
      clearTimeout(timer);
    },
  };
}

function explain(error: NodeJS.ErrnoException, port: number, host: string): string {
  if (error.code === 'EADDRINUSE') {
    return `Port ${port} on ${host} is in use by another program: stop it, or choose another with PORT.`;
  }
  if (error.code === 'EACCES')
    return `Port ${port} may not be opened by this user: choose one above 1023 with PORT.`;
  return `The service cannot listen on ${host} port ${port} (${error.code}): check HOST and PORT.`;
}
