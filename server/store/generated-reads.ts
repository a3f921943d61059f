import type { Session, SessionConfig } from 'neo4j-driver';
import type { Database } from './driver.ts';

/** As much of a driver as @neo4j/graphql uses for its reads, with a session that gives up when the database no longer answers. */
export interface DriverForGeneratedReads {
  session(config?: SessionConfig): Pick<Session, 'executeRead' | 'beginTransaction' | 'close'>;
  readonly executeQueryBookmarkManager: Database['driver']['executeQueryBookmarkManager'];
}

export function driverForGeneratedReads({ driver, guard }: Database): DriverForGeneratedReads {
  return {
    executeQueryBookmarkManager: driver.executeQueryBookmarkManager,
    session(config) {
      const session = driver.session(config);
      return {
        executeRead: (work, transactionConfig) => guard(session.executeRead(work, transactionConfig)),
        beginTransaction: (transactionConfig) => session.beginTransaction(transactionConfig),
        async close() {
          // Closing waits for what is still running; with a database that hangs that is for ever.
          void session.close().catch(() => undefined);
        },
      };
    },
  };
}
