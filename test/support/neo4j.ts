import { mkdtempSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { type DatabaseAddress, openDatabase } from '../../server/store/driver.ts';
import { startEmbeddedNeo4j } from '../../server/store/embedded/embedded-neo4j.ts';
import { planForceField } from '../../server/store/force-field.ts';
import { migrate } from '../../server/store/migrations.ts';

declare module 'vitest' {
  interface ProvidedContext {
    neo4j: DatabaseAddress;
  }
}

export const CACHE_DIR = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'krachtenveld');

/**
 * One Neo4j for the whole run, on a free port in a temporary folder that is removed afterwards; or, when TEST_NEO4J_URI is set
 * (with TEST_NEO4J_USER and TEST_NEO4J_PASSWORD), that one, which is left as it is.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { address, stop } = await startTestNeo4j();
  const database = openDatabase(address);
  await migrate(database);
  await planForceField(database);
  await database.close();
  project.provide('neo4j', address);
  return stop;
}

/** A database to test against, and how to end it. With `share` false never the one of TEST_NEO4J_URI. */
export async function startTestNeo4j(
  share = true,
): Promise<{ address: DatabaseAddress; stop: () => Promise<void> }> {
  const {
    TEST_NEO4J_URI: uri,
    TEST_NEO4J_USER: user = 'neo4j',
    TEST_NEO4J_PASSWORD: password = '',
  } = process.env;
  if (uri && share)
    return { address: { uri, user, password, database: undefined }, stop: async () => undefined };
  const dataDir = mkdtempSync(join(tmpdir(), 'krachtenveld-test-'));
  const neo4j = await startEmbeddedNeo4j({
    dataDir,
    cacheDir: CACHE_DIR,
    javaHome: process.env.JAVA_HOME,
    say: (line) => console.log(line),
  });
  return {
    address: { uri: neo4j.uri, user: neo4j.user, password: neo4j.password, database: undefined },
    stop: async () => {
      await neo4j.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
