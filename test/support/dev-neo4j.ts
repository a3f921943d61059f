import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openDatabase } from '../../server/store/driver.ts';
import { startEmbeddedNeo4j } from '../../server/store/embedded/embedded-neo4j.ts';
import { migrate } from '../../server/store/migrations.ts';
import { CACHE_DIR } from './neo4j.ts';

/**
 * `npx tsx test/support/dev-neo4j.ts FOLDER`: keeps a database running for many test runs, so that each starts at once. Its address is
 * written to FOLDER.env; use it with `set -a; . FOLDER.env; set +a`.
 */
const folder = resolve(process.argv[2] ?? '.data-test');
const neo4j = await startEmbeddedNeo4j({
  dataDir: folder,
  cacheDir: CACHE_DIR,
  javaHome: process.env.JAVA_HOME,
  say: (line) => console.log(line),
  onLost: (line) => {
    console.error(line);
    process.exit(1);
  },
});
const database = openDatabase({ ...neo4j, database: undefined });
await migrate(database);
await database.close();
writeFileSync(
  `${folder}.env`,
  `TEST_NEO4J_URI=${neo4j.uri}\nTEST_NEO4J_USER=${neo4j.user}\nTEST_NEO4J_PASSWORD=${neo4j.password}\n`,
  { mode: 0o600 },
);
console.log(`${neo4j.uri}; its password is in ${join(`${folder}.env`)}`);
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => void neo4j.stop().then(() => process.exit(0)));
