import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';

/** How to reach the embedded database of a data folder. Kept with mode 0600, so that commands of the same user can reach it too. */
export interface Credentials {
  user: 'neo4j';
  password: string;
  /** Bolt, on 127.0.0.1. */
  port: number;
}

const credentialsPath = (dataDir: string) => join(dataDir, 'neo4j', 'credentials.json');

export function findCredentials(dataDir: string): Credentials | null {
  const path = credentialsPath(dataDir);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Credentials) : null;
}

/** The credentials of this data folder: made on the first start, with another port when the kept one is taken by someone else. */
export async function prepareCredentials(dataDir: string): Promise<Credentials> {
  const known = findCredentials(dataDir);
  if (known && (await isFree(known.port))) return known;
  const password = known?.password ?? randomBytes(24).toString('base64url');
  if (!known) writeInitialPassword(dataDir, password);
  const credentials: Credentials = { user: 'neo4j', password, port: await freePort() };
  writePrivately(credentialsPath(dataDir), JSON.stringify(credentials));
  return credentials;
}

/**
 * What `neo4j-admin dbms set-initial-password` leaves behind, written here because that command takes the password as an argument,
 * where every user of the machine can read it. Neo4j reads it when it makes its user, on the first start of a store.
 */
function writeInitialPassword(dataDir: string, password: string): void {
  const iterations = 1024;
  const salt = randomBytes(32);
  let digest = createHash('sha256').update(salt).update(password, 'utf8').digest();
  for (let i = 1; i < iterations; i += 1) digest = createHash('sha256').update(digest).digest();
  const line = `neo4j:SHA-256,${digest.toString('hex')},${salt.toString('hex')},${iterations}:\n`;
  const folder = join(dataDir, 'neo4j', 'data', 'dbms');
  mkdirSync(folder, { recursive: true });
  writePrivately(join(folder, 'auth.ini'), line);
}

function writePrivately(path: string, text: string): void {
  writeFileSync(`${path}.new`, text, { mode: 0o600 });
  renameSync(`${path}.new`, path);
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => done(port));
    });
  });
}

function isFree(port: number): Promise<boolean> {
  return new Promise((done) => {
    const server = createServer();
    server.once('error', () => done(false));
    server.listen(port, '127.0.0.1', () => server.close(() => done(true)));
  });
}
