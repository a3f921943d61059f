import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

export interface Service {
  url: string;
  pid: number;
  /** What it printed until now, errors included. */
  output(): string;
  /** Sends a signal and resolves to the exit code when the process has ended; null after SIGKILL. */
  end(signal?: NodeJS.Signals): Promise<number | null>;
  /** Resolves to the exit code. */
  ended: Promise<number | null>;
}

/**
 * The service as `npm start` runs it, on a free port, with only these variables on top of PATH and HOME. Resolves when it is ready, or
 * when it has ended by itself.
 */
export async function startService(env: Record<string, string>): Promise<Service> {
  const port = env.PORT ?? String(await freePort());
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts'], {
    cwd: ROOT,
    env: { ...inherited(), PORT: port, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const endChild = () => child.kill('SIGKILL');
  process.once('exit', endChild);
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
    });
  }
  const ended = new Promise<number | null>((done) => {
    child.once('close', (code) => {
      process.off('exit', endChild);
      done(code);
    });
  });
  const service: Service = {
    url: `http://127.0.0.1:${port}`,
    pid: child.pid!,
    output: () => text,
    ended,
    end: (signal = 'SIGTERM') => {
      child.kill(signal);
      return ended;
    },
  };
  await untilReady(child, service.url);
  return service;
}

const inherited = () =>
  Object.fromEntries(
    Object.entries(process.env).filter(([name]) =>
      /^(PATH|HOME|JAVA_HOME|XDG_CACHE_HOME|TMPDIR|LANG)$/.test(name),
    ),
  );

async function untilReady(child: ChildProcess, url: string): Promise<void> {
  while (child.exitCode === null && child.signalCode === null) {
    const ready = await fetch(`${url}/health/ready`).catch(() => null);
    if (ready?.status === 200) return;
    await new Promise((done) => setTimeout(done, 100));
  }
}

/** The JVM that a data folder's service started. */
export function jvmPidOf(dataDir: string): number {
  return (JSON.parse(readFileSync(join(dataDir, 'neo4j', 'lock.json'), 'utf8')) as { jvm: { pid: number } })
    .jvm.pid;
}

export function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => done(port));
    });
  });
}
