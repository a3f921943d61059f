import neo4j, { type Config } from 'neo4j-driver';
import { DatabaseUnavailable } from '../errors.ts';
import type { DatabaseAddress } from './driver.ts';

/** Tells a slow query from a database that hangs: one that was frozen or cut off keeps its connections open and never answers. */
export interface Pulse {
  /** Hands on what `work` gives; rejects with DatabaseUnavailable when meanwhile the database does not answer anything at all. */
  whileAlive<T>(work: Promise<T>): Promise<T>;
}

const PATIENCE_MS = 1_500;
const ANSWER_MS = 3_000;

/**
 * Each question has a connection of its own: it must not wait in line behind what it asks about, and the driver takes a connection that it
 * keeps for alive without asking.
 */
export function createPulse(address: DatabaseAddress, driverConfig: Config): Pulse {
  let asked: Promise<boolean> | null = null;

  const isAlive = () => {
    asked ??= ask().finally(() => {
      asked = null;
    });
    return asked;
  };
  const ask = async () => {
    const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
      ...driverConfig,
      maxConnectionPoolSize: 1,
      connectionTimeout: ANSWER_MS,
    });
    // Not a query: planning one takes seconds in a database that has just started on a busy machine.
    const answer = driver.getServerInfo({ database: address.database }).then(
      () => true,
      () => false,
    );
    let timer: NodeJS.Timeout | undefined;
    const silence = new Promise<boolean>((done) => {
      timer = setTimeout(() => done(false), ANSWER_MS);
    });
    return Promise.race([answer, silence]).finally(() => {
      clearTimeout(timer);
      // With a database that hangs, closing may take a quarter of an hour.
      void driver.close().catch(() => undefined);
    });
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
  };
}
