import { DatabaseUnavailable, StartRefused } from '../errors.ts';
import { type Database, type DatabaseAddress, openDatabase } from './driver.ts';
import { type EmbeddedOptions, findRunningNeo4j, startEmbeddedNeo4j } from './embedded/embedded-neo4j.ts';
import { migrate } from './migrations.ts';
import { assertReady, assertServer } from './readiness.ts';

export interface ConnectionOptions extends EmbeddedOptions {
  /** The server to use; null starts the embedded one. */
  neo4j: DatabaseAddress | null;
}

export interface Connection {
  database: Database;
  /** Closes the driver, and the embedded Neo4j when this connection started it. */
  close(): Promise<void>;
}

/** For the service: the database of the configuration, or an embedded one that is ours alone. Throws StartRefused. */
export async function connect(options: ConnectionOptions): Promise<Connection> {
  if (options.neo4j) {
    const database = openDatabase(options.neo4j);
    return { database, close: () => database.close() };
  }
  const embedded = await startEmbeddedNeo4j(options);
  const database = openDatabase(embedded);
  return {
    database,
    close: async () => {
      await database.close();
      await embedded.stop();
    },
  };
}

/**
 * For a command: the database of the running service when there is one, otherwise as the service itself would connect. Ready to use:
 * the migrations have run. Throws StartRefused.
 */
export async function connectForCommand(options: ConnectionOptions): Promise<Connection> {
  const running = options.neo4j ?? findRunningNeo4j(options.dataDir);
  const connection = await connect({ ...options, neo4j: running });
  try {
    await prepareDatabase(connection.database);
    return connection;
  } catch (error) {
    await connection.close();
    throw error instanceof DatabaseUnavailable
      ? new StartRefused(`The database at ${running?.uri} does not answer.`)
      : error;
  }
}

/** `prepareDatabase`, waiting for a database that does not answer yet: it may start after us. Throws StartRefused. */
export async function untilPrepared(database: Database, say: (line: string) => void): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      await prepareDatabase(database);
      return;
    } catch (error) {
      if (!(error instanceof DatabaseUnavailable)) throw error;
      assertWelcome(error);
      if (attempt === 0) say('Waiting for the database ...');
      await new Promise((done) => setTimeout(done, 2_000));
    }
  }
}

/** Waiting does not help against a wrong password. */
function assertWelcome({ cause }: DatabaseUnavailable): void {
  const code = (cause as { code?: unknown } | undefined)?.code;
  if (typeof code === 'string' && code.startsWith('Neo.ClientError.Security.')) {
    throw new StartRefused('The database refuses NEO4J_USER and NEO4J_PASSWORD: check both.');
  }
}

/** Checks the server, runs the migrations, checks the schema. Throws StartRefused, or DatabaseUnavailable when it does not answer. */
export async function prepareDatabase(database: Database): Promise<void> {
  await assertServer(database);
  await migrate(database);
  await assertReady(database);
}
