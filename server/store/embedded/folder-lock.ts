import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartRefused } from '../../errors.ts';
import { findProcess, isRunning, type ProcessIdentity } from './process-identity.ts';

/** Who uses a data folder: the service, and the JVM it started. */
interface Holder {
  service: ProcessIdentity;
  jvm: ProcessIdentity | null;
}

/**
 * The lock of a data folder. It survives a crash without harm: a holder that no longer runs holds nothing.
 * Neo4j's own lock on its store stands behind it, for what this one cannot see (another container on the same volume).
 */
export interface FolderLock {
  /** Remembers the JVM, so that the start after a crash can wait for it to end. */
  recordJvm(pid: number): void;
  release(): void;
}

const lockPath = (dataDir: string) => join(dataDir, 'neo4j', 'lock.json');

function readHolder(dataDir: string): Holder | null {
  try {
    return JSON.parse(readFileSync(lockPath(dataDir), 'utf8')) as Holder;
  } catch {
    return null;
  }
}

/** The running service that uses this data folder, or null. */
export function findHolder(dataDir: string): ProcessIdentity | null {
  const holder = readHolder(dataDir);
  return holder !== null && isRunning(holder.service) ? holder.service : null;
}

/**
 * Takes the data folder. Waits for a JVM that a killed service left behind to finish shutting down (at most `waitMs`).
 * Throws StartRefused when another service uses the folder.
 */
export async function takeFolder(dataDir: string, waitMs = 30_000): Promise<FolderLock> {
  mkdirSync(join(dataDir, 'neo4j'), { recursive: true, mode: 0o700 });
  const own: Holder = { service: findProcess(process.pid)!, jvm: null };
  const deadline = Date.now() + waitMs;
  const path = lockPath(dataDir);
  while (!tryCreate(path, own)) {
    const running = findHolder(dataDir);
    if (running) throw alreadyInUse(dataDir, running.pid);
    const left = readHolder(dataDir)?.jvm;
    if (left && isRunning(left)) {
      if (Date.now() > deadline) throw alreadyInUse(dataDir, left.pid);
      await pause(200);
    } else if (isBeingWritten(path)) {
      await pause(100);
    } else {
      removeStale(path);
    }
  }
  const rewrite = (holder: Holder) => writeFileSync(lockPath(dataDir), JSON.stringify(holder));
  return {
    recordJvm: (pid) => rewrite({ ...own, jvm: findProcess(pid) }),
    release: () => {
      if (readHolder(dataDir)?.service.pid === process.pid) rmSync(lockPath(dataDir), { force: true });
    },
  };
}

export function alreadyInUse(dataDir: string, pid: number | null): StartRefused {
  const by = pid === null ? 'another process' : `process ${pid}`;
  return new StartRefused(
    `The data folder ${dataDir} is already in use by ${by}. Stop that one first, or choose another folder with KRACHTENVELD_DATA.`,
  );
}

function tryCreate(path: string, holder: Holder): boolean {
  try {
    writeFileSync(path, JSON.stringify(holder), { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Between another start's creating it and its writing into it. */
function isBeingWritten(path: string): boolean {
  const file = statSync(path, { throwIfNoEntry: false });
  return file !== undefined && file.size === 0 && Date.now() - file.mtimeMs < 2_000;
}

/** Of two starts that find the same stale lock, the slower must not remove the lock that the faster has made meanwhile. */
function removeStale(path: string): void {
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
    const { service } = JSON.parse(readFileSync(aside, 'utf8') || '{}') as Partial<Holder>;
    if (service && isRunning(service)) linkSync(aside, path);
  } catch {
    // Gone already, unreadable, or put back by its owner: the next round looks again.
  }
  rmSync(aside, { force: true });
}

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));
