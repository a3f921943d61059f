import { randomUUID } from 'node:crypto';
import { test as base, inject } from 'vitest';
import { openDatabase } from '../../server/store/driver.ts';

/**
 * `test` for the integration project: `database` is the run's Neo4j, shared by all tests; `centreId` is fresh for each test.
 * Tests keep apart by their centre, so nothing is wiped and files run side by side.
 */
export const test = base
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads from this pattern which fixtures are wanted
  .extend('database', { scope: 'worker' }, async ({}, { onCleanup }) => {
    const database = openDatabase(inject('neo4j'));
    onCleanup(() => database.close());
    return database;
  })
  .extend('centreId', () => randomUUID());
