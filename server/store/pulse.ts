import neo4j, { type Config } from 'neo4j-driver';
import { DatabaseUnavailable } from '../errors.ts';
import type { DatabaseAddress } from './driver.ts';

/** Tells a slow query from a database that hangs: one that was frozen or cut off keeps its connections open and never answers. */
export interface Pulse {
  /** Hands on what `work` gives; rejects with DatabaseUnavailable when meanwhile the database does not answer anything at all. */
  whileAlive<T>(work: Promise<T>): Promise<T>;
  close(): Promise<void>;
}

const PATIENCE_MS = 1_500;
const ANSWER_MS = 3_000;

/** Its connection is its own: the question must not wait in line behind what it asks about. */
export function createPulse(address: DatabaseAddress, driverConfig: Config): Pulse {
  const open = () =>
    neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
      ...driverConfig,
      maxConnectionPoolSize: 2,
      connectionTimeout: ANSWER_MS,
    });
  let driver = open();
  let asked: Promise<boolean> | null = null;

  const isAlive = () => {
    asked ??= ask().finally(() => {
      asked = null;
    });
    return asked;
  };
  const ask = async () => {
    // Not a query: planning one takes seconds in a database that has just started on a busy machine.
    const answer = driver.getServerInfo({ database: address.database }).then(
      () => true,
      () => false,
    );
    let timer: NodeJS.Timeout | undefined;
    const silence = new Promise<boolean>((done) => {
      timer = setTimeout(() => {
        // A connection that hangs may do so for a quarter of an hour; the next question gets a new one.
        void driver.close().catch(() => undefined);
        driver = open();
        done(false);
      }, ANSWER_MS);
    });
    return Promise.race([answer, silence]).finally(() => clearTimeout(timer));
  };

  return {
    whileAlive<T>(work: Promise<T>): Promise<T> {
      return new Promise<T>((done, fail) => {
        let timer: NodeJS.Timeout;
        let settled = false;
        const watch = async () => {
          const alive = await isAlive();
          if (settled) return;
          if (alive) timer = setTimeout(watch, PATIENCE_MS);
          else fail(new DatabaseUnavailable());
        };
        timer = setTimeout(watch, PATIENCE_MS);
        const settle = () => {
          settled = true;
          clearTimeout(timer);
        };
        work.then(done, fail).finally(settle);
      });
    },
    close: () => driver.close(),
  };
}
