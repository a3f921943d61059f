import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openDatabase } from '../../server/store/driver.ts';
import { findRunningNeo4j } from '../../server/store/embedded/embedded-neo4j.ts';
import { findProcess } from '../../server/store/embedded/process-identity.ts';
import { jvmPidOf, type Service, startService } from '../support/service.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'krachtenveld-lifecycle-'));
const env = { KRACHTENVELD_DATA: dataDir, DEMO: 'off', CLIENT: 'off', LOG_LEVEL: 'info' };
let service: Service;

const status = async (path: string, init?: RequestInit) => {
  const startedAt = Date.now();
  const response = await fetch(`${service.url}${path}`, init);
  return {
    code: response.status,
    retryAfter: response.headers.get('Retry-After'),
    ms: Date.now() - startedAt,
  };
};

/** With a token, so that the API has to ask the database who this is. */
const askGraphql = () =>
  status('/graphql', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer kv_${'x'.repeat(43)}` },
    body: '{"query":"{__typename}"}',
  });

async function until(reached: () => boolean | Promise<boolean>, withinMs: number): Promise<void> {
  const deadline = Date.now() + withinMs;
  while (!(await reached())) {
    if (Date.now() > deadline) throw new Error(`Not reached within ${withinMs} ms`);
    await new Promise((done) => setTimeout(done, 50));
  }
}

/** One story on one data folder, in order. A start takes 7 s on a quiet machine. */
describe('the service with its embedded database', { timeout: 240_000 }, () => {
  afterAll(async () => {
    await service?.end('SIGTERM');
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('starts and is ready', async () => {
    service = await startService(env);
    expect(service.output()).toContain(`Krachtenveld is ready: ${service.url}`);
    expect(await status('/health/ready')).toMatchObject({ code: 200 });
  });

  it('keeps the password in a file for its owner only, and nowhere else', () => {
    const path = join(dataDir, 'neo4j', 'credentials.json');
    expect(statSync(path).mode & 0o777).toBe(0o600);
    const { password } = JSON.parse(readFileSync(path, 'utf8')) as { password: string };
    expect(password.length).toBeGreaterThanOrEqual(32);
    expect(service.output()).not.toContain(password);
    for (const name of readdirSync(join(dataDir, 'neo4j', 'logs'))) {
      expect(readFileSync(join(dataDir, 'neo4j', 'logs', name), 'utf8')).not.toContain(password);
    }
    if (process.platform === 'linux') {
      for (const pid of [service.pid, jvmPidOf(dataDir)]) {
        expect(readFileSync(`/proc/${pid}/cmdline`, 'utf8')).not.toContain(password);
        expect(readFileSync(`/proc/${pid}/environ`, 'utf8')).not.toContain(password);
      }
    }
  });

  it('refuses a second start on the same folder in one line, and goes on itself', async () => {
    const second = await startService(env);
    expect(await second.ended).toBe(1);
    const complaint = second.output().trim().split('\n').at(-1);
    expect(complaint).toContain(`${dataDir} is already in use by process ${service.pid}`);
    expect(await status('/health/ready')).toMatchObject({ code: 200 });
  });

  it('leaves no JVM after kill -9, and the next start has the data', async () => {
    const before = openDatabase(findRunningNeo4j(dataDir)!);
    await before.write((tx) => tx.run('/* mark */ CREATE (:Mark {text: "kept"})'));
    await before.close();
    const jvm = jvmPidOf(dataDir);
    await service.end('SIGKILL');
    expect(findRunningNeo4j(dataDir)).toBeNull();

    // At once, while the old JVM may still be shutting down.
    service = await startService(env);
    expect(findProcess(jvm)).toBeNull();
    const after = openDatabase(findRunningNeo4j(dataDir)!);
    expect(await after.read('/* marks */ MATCH (n:Mark) RETURN n.text AS text')).toEqual([{ text: 'kept' }]);
    await after.close();
  });

  it('answers 503 while the database hangs, stays live, and recovers by itself', async () => {
    const jvm = jvmPidOf(dataDir);
    process.kill(jvm, 'SIGSTOP');
    try {
      expect(await status('/health/live')).toMatchObject({ code: 200 });
      const ready = await status('/health/ready');
      expect(ready).toMatchObject({ code: 503, retryAfter: '5' });
      expect(ready.ms).toBeLessThan(4_500);
      const asked = await askGraphql();
      expect(asked).toMatchObject({ code: 503, retryAfter: '5' });
      expect(asked.ms).toBeLessThan(6_000);
    } finally {
      process.kill(jvm, 'SIGCONT');
    }
    await until(async () => (await status('/health/ready')).code === 200, 10_000);
    expect(await askGraphql()).toMatchObject({ code: 401 });
  });

  it('starts the database again when it dies', async () => {
    const jvm = jvmPidOf(dataDir);
    process.kill(jvm, 'SIGKILL');
    await until(() => findProcess(jvm) === null, 5_000);
    const ready = await status('/health/ready');
    expect(ready).toMatchObject({ code: 503, retryAfter: '5' });
    expect(ready.ms).toBeLessThan(4_500);
    expect(await status('/health/live')).toMatchObject({ code: 200 });
    expect(await askGraphql()).toMatchObject({ code: 503, retryAfter: '5' });
    await until(async () => (await status('/health/ready')).code === 200, 200_000);
    expect(jvmPidOf(dataDir)).not.toBe(jvm);
  });

  it.each(['SIGTERM', 'SIGINT'] as const)('ends itself and the database on %s', async (signal) => {
    if (findRunningNeo4j(dataDir) === null) service = await startService(env);
    const jvm = jvmPidOf(dataDir);
    expect(await service.end(signal)).toBe(0);
    expect(findProcess(jvm)).toBeNull();
    expect(readFileSync(join(dataDir, 'neo4j', 'logs', 'neo4j.log'), 'utf8')).toMatch(/Stopped\.\s*$/);
  });

  it('ends also while it is starting the database again', async () => {
    service = await startService(env);
    const first = jvmPidOf(dataDir);
    process.kill(first, 'SIGKILL');
    await until(() => jvmPidOf(dataDir) !== first, 60_000);
    const second = jvmPidOf(dataDir);
    expect(await service.end('SIGTERM')).toBe(0);
    expect(findProcess(second)).toBeNull();
  });
});
