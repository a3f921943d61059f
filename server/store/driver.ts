import neo4j, {
  type Config,
  type Driver,
  type ManagedTransaction,
  type Record as Neo4jRecord,
  type Session,
} from 'neo4j-driver';
import { AnalysisLimit, DatabaseUnavailable } from '../errors.ts';
import { createPulse } from './pulse.ts';
import { toParameter, toPlain } from './values.ts';

export { int } from './values.ts';

export type Parameters = Readonly<Record<string, unknown>>;

export interface DatabaseAddress {
  /** `bolt://` or `neo4j://` (routing), with `+s` for TLS. */
  uri: string;
  user: string;
  password: string;
  /** Name of the Neo4j database; undefined is the server's default. */
  database?: string | undefined;
}

/** No query of a request may take longer, in the driver and in the server. */
export const QUERY_TIMEOUT_MS = 10_000;

export interface Transaction {
  /** Runs one named query in this transaction. */
  run<Row = Record<string, unknown>>(query: string, params?: Parameters): Promise<Row[]>;
}

/**
 * The database, for the stores. A query begins with its name in a comment, such as `/* forceField *\/`, so that the database's own log
 * points at the file. Rows are plain objects (see `toPlain` for the values). When the database is down both reject with
 * DatabaseUnavailable within about 4 s; a query that takes too long or too much memory rejects with AnalysisLimit.
 */
export interface Database {
  /** One query in a transaction of its own, without the round trips of an explicit one; it may go to a follower. */
  read<Row = Record<string, unknown>>(
    query: string,
    params?: Parameters,
    options?: { timeoutMs?: number },
  ): Promise<Row[]>;
  /** All or nothing. `work` may run more than once (deadlock, change of leader), so it does nothing but ask this transaction. */
  write<T>(work: (tx: Transaction) => Promise<T>, options?: { timeoutMs?: number }): Promise<T>;
  /** For what brings its own queries: the generated reads, the migrations. */
  readonly driver: Driver;
  /**
   * For work that uses `driver` by itself: rejects with one of the server's errors, also when the database hangs, as `read` and `write` do.
   */
  guard<T>(work: Promise<T>): Promise<T>;
  /** Name of the Neo4j database; undefined is the server's default. */
  readonly name: string | undefined;
  close(): Promise<void>;
}

/** Opens the driver; nothing is contacted yet. */
export function openDatabase(address: DatabaseAddress): Database {
  const settings: Config = {
    maxTransactionRetryTime: 3_000,
    connectionTimeout: 2_000,
    connectionAcquisitionTimeout: 4_000,
    maxConnectionPoolSize: 50,
    disableLosslessIntegers: true,
    userAgent: 'krachtenveld',
    telemetryDisabled: true,
  };
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), settings);
  const pulse = createPulse(address, settings);
  // Shared by all sessions: what this process wrote it also reads, whichever member of a cluster answers.
  const bookmarkManager = driver.executeQueryBookmarkManager;
  const name = address.database;

  const guard = <T>(work: Promise<T>): Promise<T> =>
    pulse.whileAlive(work).catch((error: unknown) => {
      throw toServerError(error);
    });

  const withSession = async <T>(
    mode: 'READ' | 'WRITE',
    work: (session: Session) => Promise<T>,
  ): Promise<T> => {
    const session = driver.session({ database: name, defaultAccessMode: mode, bookmarkManager });
    try {
      return await guard(work(session));
    } finally {
      // Closing waits for what is still running; with a database that hangs that is for ever.
      void session.close().catch(() => undefined);
    }
  };

  const readOnce = <Row>(query: string, params: Parameters, timeoutMs: number): Promise<Row[]> =>
    withSession('READ', async (session) => {
      const result = await session.run(query, toParameters(params), transactionConfig(query, timeoutMs));
      return result.records.map(toRow<Row>);
    });

  return {
    driver,
    name,
    async read<Row>(query: string, params: Parameters = {}, { timeoutMs = QUERY_TIMEOUT_MS } = {}) {
      const startedAt = Date.now();
      try {
        return await readOnce<Row>(query, params, timeoutMs);
      } catch (error) {
        // A pooled connection may have died unnoticed; a fresh one tells whether the database is really gone.
        if (!(error instanceof DatabaseUnavailable) || Date.now() - startedAt > 1_000) throw error;
        await new Promise((done) => setTimeout(done, 200));
        return readOnce<Row>(query, params, timeoutMs);
      }
    },
    write: (work, { timeoutMs = QUERY_TIMEOUT_MS } = {}) =>
      withSession('WRITE', (session) =>
        session.executeWrite((tx) => work(namedQueries(tx)), { timeout: timeoutMs }),
      ),
    guard,
    close: () => driver.close(),
  };
}

function namedQueries(tx: ManagedTransaction): Transaction {
  return {
    async run<Row>(query: string, params: Parameters = {}) {
      queryName(query);
      const result = await tx.run(query, toParameters(params));
      return result.records.map(toRow<Row>);
    },
  };
}

/** A row as a plain object. Columns are read by place: a large result is made of thousands of rows. */
function toRow<Row>(record: Neo4jRecord): Row {
  const row: Record<string, unknown> = {};
  record.keys.forEach((key, column) => {
    row[key as string] = toPlain(record.get(column));
  });
  return row as Row;
}

const toParameters = (params: Parameters) => toParameter(params) as Record<string, unknown>;

const transactionConfig = (query: string, timeout: number) => ({
  timeout,
  metadata: { query: queryName(query) },
});

function queryName(query: string): string {
  const name = /^\s*\/\*\s*(\w+)\s*\*\//.exec(query)?.[1];
  if (name === undefined) {
    throw new TypeError(
      `A query must begin with its name, such as /* forceField */, but begins: ${query.slice(0, 60)}`,
    );
  }
  return name;
}

/**
 * Turns what the driver throws into one of the server's errors; anything else comes back as it is. Also for errors of the generated
 * reads, which use the driver by themselves.
 */
export function toServerError(error: unknown): unknown {
  const code = neo4jCode(error);
  if (code === null) return error;
  if (/TransactionTimedOut|OutOfMemory|MemoryLimit/.test(code)) {
    return new AnalysisLimit('The database needed too much time or memory for this: ask for less at once.', {
      cause: error,
    });
  }
  return isDown(code, (error as Error).message) ? new DatabaseUnavailable(5, { cause: error }) : error;
}

function neo4jCode(error: unknown): string | null {
  const code = error instanceof Error ? (error as { code?: unknown }).code : null;
  return typeof code === 'string' ? code : null;
}

function isDown(code: string, message: string): boolean {
  return (
    code === 'ServiceUnavailable' ||
    code === 'SessionExpired' ||
    /^Neo\.\w+\.(Cluster|Security)\./.test(code) ||
    /DatabaseUnavailable|DatabaseNotFound|RoutingFailed|UnableToRoute/i.test(code) ||
    /acquisition timed out|pool is closed/i.test(message)
  );
}
