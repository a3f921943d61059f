import { randomUUID } from 'node:crypto';
import { test as base, inject } from 'vitest';
import { type Database, openDatabase } from '../../server/store/driver.ts';

/**
 * `test` for the integration project: `database` is the run's Neo4j, shared by all tests; `centreId` is fresh for each test.
 * Tests keep apart by their centre, so nothing is wiped and files run side by side.
 */
export const test = base.extend<{ centreId: string }, { database: Database }>({
  database: [
    // biome-ignore lint/correctness/noEmptyPattern: vitest reads the fixtures wanted from this pattern
    async ({}, use) => {
      const database = openDatabase(inject('neo4j'));
      await use(database);
      await database.close();
    },
    { scope: 'worker' },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: see above
  centreId: async ({}, use) => {
    await use(randomUUID());
  },
});
