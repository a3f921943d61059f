import { StartRefused } from '../errors.ts';
import type { Database } from './driver.ts';
import { listMigrations, type Migration } from './migrations.ts';

const MINIMUM = { major: 5, minor: 26 };

/**
 * Checks that the database can carry the service: its version, APOC, and every constraint and index of the migrations present and online.
 * Throws StartRefused with one line that says what is missing and what to do.
 */
export async function assertReady(
  database: Database,
  migrations: readonly Migration[] = listMigrations(),
): Promise<void> {
  await assertServer(database);
  await assertSchema(database, expectedSchema(migrations));
}

/** Version and APOC alone; asked before the migrations run. */
export async function assertServer(database: Database): Promise<void> {
  const [server] = await database.read<{ version: string; edition: string }>(
    `/* serverVersion */ CALL dbms.components() YIELD name, versions, edition
     WHERE name = 'Neo4j Kernel' RETURN versions[0] AS version, edition`,
  );
  const version = server?.version ?? 'unknown';
  if (!isSupported(version)) {
    throw new StartRefused(
      `Neo4j 5.26 (the LTS release) is needed, but this server is ${version}: see docs/operations.md.`,
    );
  }
  const [apoc] = await database.read<{ count: number }>(
    `/* apocFunctions */ SHOW FUNCTIONS YIELD name
     WHERE name IN ['apoc.date.convertFormat', 'apoc.util.validatePredicate'] RETURN count(*) AS count`,
  );
  if (apoc?.count !== 2) {
    throw new StartRefused(
      `APOC core is missing on this Neo4j ${version}: put its jar of the same release in plugins/ and restart the database.`,
    );
  }
}

function isSupported(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major === MINIMUM.major && minor >= MINIMUM.minor;
}

/** The names of the constraints and indexes that exist when all migrations have run. */
export function expectedSchema(migrations: readonly Migration[]): Set<string> {
  const names = new Set(['migration_id', 'migration_turn']);
  for (const { id, statements } of migrations.filter(({ kind }) => kind === 'schema')) {
    for (const statement of statements) {
      const [, verb, name] =
        /^(CREATE|DROP)\s+(?:\w+\s+)?(?:CONSTRAINT|INDEX)\s+`?(\w+)`?\s+IF/i.exec(statement) ?? [];
      if (!verb || !name) throw new StartRefused(`Migration ${id}: give every constraint and index a name.`);
      if (verb.toUpperCase() === 'CREATE') names.add(name);
      else names.delete(name);
    }
  }
  return names;
}

async function assertSchema(database: Database, expected: ReadonlySet<string>): Promise<void> {
  const states = await indexStates(database);
  const constraints = await database.read<{ name: string }>('/* constraints */ SHOW CONSTRAINTS YIELD name');
  const present = new Set([...states.keys(), ...constraints.map(({ name }) => name)]);
  const missing = [...expected].filter((name) => !present.has(name));
  if (missing.length > 0) {
    throw new StartRefused(
      `The database misses ${missing.join(', ')}, which the migrations made: someone dropped it; see docs/operations.md.`,
    );
  }
  const offline = [...expected].filter((name) => (states.get(name) ?? 'ONLINE') !== 'ONLINE');
  if (offline.length > 0) {
    throw new StartRefused(
      `The database's index ${offline.join(', ')} is not online; see docs/operations.md.`,
    );
  }
}

async function indexStates(database: Database): Promise<Map<string, string>> {
  const deadline = Date.now() + 60_000;
  for (;;) {
    const rows = await database.read<{ name: string; state: string }>(
      '/* indexes */ SHOW INDEXES YIELD name, state WHERE name IS NOT NULL',
    );
    const isPopulating = rows.some(({ state }) => state === 'POPULATING');
    if (!isPopulating || Date.now() > deadline) return new Map(rows.map(({ name, state }) => [name, state]));
    await new Promise((done) => setTimeout(done, 300));
  }
}

/** Whether nobody has used this database yet: no centre and no user. */
export async function isEmpty(database: Database): Promise<boolean> {
  const [row] = await database.read<{ isEmpty: boolean }>(
    '/* isEmpty */ RETURN NOT EXISTS { (:Centre) } AND NOT EXISTS { (:User) } AS isEmpty',
  );
  return row?.isEmpty ?? false;
}
