import { connect, createServer, type Socket } from 'node:net';

/** A wire to a database that a test can cut and mend. */
export interface Wire {
  port: number;
  /** Ends all connections and refuses new ones. */
  cut(): Promise<void>;
  /** Keeps connections and lets nothing through, as a firewall or a frozen machine does. */
  choke(): void;
  mend(): Promise<void>;
  close(): Promise<void>;
}

export async function wireTo(host: string, port: number): Promise<Wire> {
  const sockets = new Set<Socket>();
  let isChoked = false;
  const server = createServer((near) => {
    const far = connect(port, host);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from);
      from.on('data', (chunk) => !isChoked && to.write(chunk));
      from.on('error', () => undefined);
      from.on('close', () => {
        sockets.delete(from);
        to.destroy();
      });
    }
  });
  const listen = (at: number) => new Promise<void>((done) => server.listen(at, '127.0.0.1', done));
  const stop = () =>
    new Promise<void>((done) => {
      server.close(() => done());
      for (const socket of sockets) socket.destroy();
    });
  await listen(0);
  const own = (server.address() as { port: number }).port;
  return {
    port: own,
    cut: stop,
    choke: () => {
      isChoked = true;
    },
    mend: async () => {
      // What was swallowed cannot be brought back: the connections of that time end.
      if (isChoked) for (const socket of sockets) socket.destroy();
      isChoked = false;
      if (!server.listening) await listen(own);
    },
    close: stop,
  };
}
