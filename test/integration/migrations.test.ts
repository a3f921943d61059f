import { randomUUID } from 'node:crypto';
import { describe, expect } from 'vitest';
import { listMigrations, migrate, parseMigration } from '../../server/store/migrations.ts';
import { assertReady } from '../../server/store/readiness.ts';
import { test } from '../support/database.ts';

const label = () => `Trial${randomUUID().replaceAll('-', '')}`;

describe('migrations', () => {
  test('have all run, and running them again does nothing', async ({ database }) => {
    expect(await migrate(database)).toEqual([]);
    await assertReady(database);
  });

  test('refuse a migration whose text changed after it was applied', async ({ database }) => {
    const [first, ...others] = listMigrations();
    const changed = parseMigration(first!.id, `${first!.statements.join(';\n')};\n// something else\n`);
    await expect(migrate(database, [changed, ...others])).rejects.toThrow(
      `Migration ${first!.id} was applied with another text`,
    );
  });

  test('refuse a database that is newer than this version', async ({ database }) => {
    await expect(migrate(database, listMigrations().slice(1))).rejects.toThrow('does not know');
  });

  test('are applied once by replicas that start together', async ({ database }) => {
    const mark = label();
    const migration = parseMigration(`900-${mark}`, `CREATE (:${mark});`);
    const all = [...listMigrations(), migration];
    try {
      const applied = await Promise.all([1, 2, 3, 4].map(() => migrate(database, all)));
      expect(applied.flat()).toEqual([migration.id]);
      const [row] = await database.read<{ count: number }>(
        `/* countMarks */ MATCH (n:${mark}) RETURN count(n) AS count`,
      );
      expect(row?.count).toBe(1);
    } finally {
      await database.write((tx) =>
        tx.run(
          `/* forgetTrial */ OPTIONAL MATCH (m:Migration {id: $id}) OPTIONAL MATCH (n:${mark}) DETACH DELETE m, n`,
          {
            id: migration.id,
          },
        ),
      );
    }
  });

  test('leave nothing of a data migration that fails half-way', async ({ database }) => {
    const mark = label();
    const broken = parseMigration(`901-${mark}`, `CREATE (:${mark});\nRETURN 1 / 0;`);
    await expect(migrate(database, [...listMigrations(), broken])).rejects.toThrow('by zero');
    const [row] = await database.read<{ count: number }>(
      `/* countMarks */ MATCH (n:${mark}) RETURN count(n) AS count`,
    );
    expect(row?.count).toBe(0);
  });

  test('name the constraint that someone dropped', async ({ database }) => {
    const name = label();
    const migration = parseMigration(
      '902-x',
      `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${name}) REQUIRE n.id IS UNIQUE;`,
    );
    await expect(assertReady(database, [...listMigrations(), migration])).rejects.toThrow(`misses ${name}`);
  });
});
