import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { StartRefused } from '../errors.ts';
import type { Database } from './driver.ts';

/** One file of `schema/migrations`, such as `001-force-field.cypher`. It changes the schema or the data, never both. */
export interface Migration {
  /** The file's name without its ending. */
  id: string;
  /** SHA-256 of the text, with line ends of one kind, so that a checkout on Windows has the same. */
  checksum: string;
  kind: 'schema' | 'data';
  statements: readonly string[];
}

const FOLDER = fileURLToPath(new URL('../../schema/migrations/', import.meta.url));

/** A change may wait for an index over everything there is. */
const MIGRATION_TIMEOUT_MS = 10 * 60_000;

const SCHEMA_STATEMENT = /^(CREATE|DROP)\s+(\w+\s+)?(CONSTRAINT|INDEX)\b/i;

export function parseMigration(id: string, text: string): Migration {
  const unified = text.replace(/\r\n?/g, '\n');
  const statements = unified
    .replace(/^\s*\/\/.*$/gm, '')
    .split(/;[ \t]*(?:\n|$)/)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
  const schemaCount = statements.filter((statement) => SCHEMA_STATEMENT.test(statement)).length;
  if (schemaCount !== 0 && schemaCount !== statements.length) {
    throw new StartRefused(
      `Migration ${id} changes both schema and data, which Neo4j cannot do in one transaction: make it two migrations.`,
    );
  }
  const kind = schemaCount > 0 ? 'schema' : 'data';
  const repeatable = statements.every((statement) => /\bIF (NOT )?EXISTS\b/i.test(statement));
  if (kind === 'schema' && !repeatable) {
    throw new StartRefused(
      `Migration ${id}: every schema statement needs IF NOT EXISTS (or IF EXISTS), so that it can be repeated.`,
    );
  }
  return { id, checksum: createHash('sha256').update(unified).digest('hex'), kind, statements };
}

/** The migrations of this version, in order. */
export function listMigrations(folder: string = FOLDER): Migration[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.cypher'))
    .sort()
    .map((name) => {
      if (!/^\d{3}-[a-z0-9-]+\.cypher$/.test(name)) {
        throw new StartRefused(`Migration ${name}: the name must be like 002-new-labels.cypher.`);
      }
      return parseMigration(name.replace(/\.cypher$/, ''), readFileSync(`${folder}/${name}`, 'utf8'));
    });
}

/**
 * Brings the database to the migrations of this version and resolves to the ids applied now. Replicas that start together take turns:
 * the first holds the lock of one node in an open transaction, which the database itself ends when that replica dies.
 * Throws StartRefused when an applied migration has changed since, or when the database knows one that this version does not.
 */
export async function migrate(
  database: Database,
  migrations: readonly Migration[] = listMigrations(),
): Promise<string[]> {
  await prepareLedger(database);
  const { driver, name } = database;
  const session = driver.session({ database: name });
  const turn = session.beginTransaction({ timeout: MIGRATION_TIMEOUT_MS });
  try {
    const lock = await turn;
    await lock.run(
      '/* takeMigrationTurn */ MERGE (lock:MigrationTurn {id: "turn"}) SET lock.takenAt = datetime()',
    );
    const applied = await listApplied(database);
    assertSameHistory(migrations, applied);
    const waiting = migrations.filter(({ id }) => !applied.has(id));
    for (const migration of waiting) await apply(database, migration);
    await lock.commit();
    return waiting.map(({ id }) => id);
  } finally {
    await session.close();
  }
}

async function prepareLedger(database: Database): Promise<void> {
  const session = database.driver.session({ database: database.name });
  const constraints = [
    'CREATE CONSTRAINT migration_id IF NOT EXISTS FOR (n:Migration) REQUIRE n.id IS UNIQUE',
    'CREATE CONSTRAINT migration_turn IF NOT EXISTS FOR (n:MigrationTurn) REQUIRE n.id IS UNIQUE',
  ];
  try {
    for (const statement of constraints) {
      await session.executeWrite((tx) => tx.run(statement), { timeout: MIGRATION_TIMEOUT_MS });
    }
  } finally {
    await session.close();
  }
}

async function listApplied(database: Database): Promise<Map<string, string>> {
  const rows = await database.read<{ id: string; checksum: string }>(
    '/* listMigrations */ MATCH (n:Migration) RETURN n.id AS id, n.checksum AS checksum',
  );
  return new Map(rows.map(({ id, checksum }) => [id, checksum]));
}

function assertSameHistory(migrations: readonly Migration[], applied: ReadonlyMap<string, string>): void {
  const known = new Set(migrations.map(({ id }) => id));
  const foreign = [...applied.keys()].filter((id) => !known.has(id));
  if (foreign.length > 0) {
    throw new StartRefused(
      `The database has migration ${foreign.sort().join(', ')}, which this version does not know: run the newer version, or restore a backup.`,
    );
  }
  for (const { id, checksum } of migrations) {
    if (applied.has(id) && applied.get(id) !== checksum) {
      throw new StartRefused(
        `Migration ${id} was applied with another text than it has now: put the file back as it was and make the change in a new migration.`,
      );
    }
  }
}

async function apply(database: Database, { id, checksum, kind, statements }: Migration): Promise<void> {
  const session = database.driver.session({ database: database.name });
  const record =
    '/* recordMigration */ CREATE (:Migration {id: $id, checksum: $checksum, appliedAt: datetime()})';
  const options = { timeout: MIGRATION_TIMEOUT_MS };
  try {
    // Neo4j wants schema changes apart from data; they can be repeated, so a crash before the record does no harm.
    if (kind === 'schema') {
      for (const statement of statements) await session.executeWrite((tx) => tx.run(statement), options);
    }
    await session.executeWrite(async (tx) => {
      if (kind === 'data') for (const statement of statements) await tx.run(statement);
      await tx.run(record, { id, checksum });
    }, options);
  } finally {
    await session.close();
  }
}
