import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findHolder, takeFolder } from '../../server/store/embedded/folder-lock.ts';
import { findProcess } from '../../server/store/embedded/process-identity.ts';

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'krachtenveld-lock-'));
  mkdirSync(join(dataDir, 'neo4j'));
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

const leave = (text: string) => writeFileSync(join(dataDir, 'neo4j', 'lock.json'), text);
const gone = { pid: 2 ** 22 + 1, startedAt: 'long ago' };

describe('the lock of a data folder', () => {
  it('is held until released', async () => {
    const lock = await takeFolder(dataDir);
    expect(findHolder(dataDir)).toEqual(findProcess(process.pid));
    await expect(takeFolder(dataDir)).rejects.toThrow(`already in use by process ${process.pid}`);
    lock.release();
    expect(findHolder(dataDir)).toBeNull();
    (await takeFolder(dataDir)).release();
  });

  it('goes to one of many that ask together', async () => {
    leave(JSON.stringify({ service: gone, jvm: null }));
    const results = await Promise.allSettled([1, 2, 3, 4, 5].map(() => takeFolder(dataDir)));
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('is not held by a process that ended, also when its number is in use again', async () => {
    leave(JSON.stringify({ service: { pid: process.pid, startedAt: 'before' }, jvm: gone }));
    expect(findHolder(dataDir)).toBeNull();
    (await takeFolder(dataDir)).release();
  });

  it('is not held by a file that a crash left half written', async () => {
    leave('{"serv');
    (await takeFolder(dataDir)).release();
  });

  it('waits for the JVM of a killed service, and says so when that does not end', async () => {
    leave(JSON.stringify({ service: gone, jvm: findProcess(process.pid) }));
    await expect(takeFolder(dataDir, 300)).rejects.toThrow(`already in use by process ${process.pid}`);
  });
});
