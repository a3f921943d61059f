import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '../../server/store/driver.ts';
import { listMigrations, migrate, parseMigration } from '../../server/store/migrations.ts';
import { assertReady, expectedSchema, isEmpty } from '../../server/store/readiness.ts';
import { startTestNeo4j } from '../support/neo4j.ts';

/** One story on a database of their own: a trial migration in the shared one would keep every other start out. */
describe('migrations', () => {
  const ours = listMigrations();
  let database: Database;
  let stop: () => Promise<void>;

  beforeAll(async () => {
    const own = await startTestNeo4j(false);
    stop = own.stop;
    database = openDatabase(own.address);
  });
  afterAll(async () => {
    await database?.close();
    await stop?.();
  });

  const countOf = async (label: string) => {
    const [row] = await database.read<{ count: number }>(
      `/* count */ MATCH (n:${label}) RETURN count(n) AS count`,
    );
    return row?.count;
  };

  it('are missed by a database that never had them', async () => {
    await expect(assertReady(database)).rejects.toThrow('The database misses migration_id');
  });

  it('are applied once, in order, by replicas that start together on an empty database', async () => {
    const applied = await Promise.all([1, 2, 3, 4].map(() => migrate(database)));
    expect(applied.flat()).toEqual(ours.map(({ id }) => id));
    await assertReady(database);
    expect(await isEmpty(database)).toBe(true);
  });

  it('are not applied again', async () => {
    expect(await migrate(database)).toEqual([]);
    expect(await countOf('Migration')).toBe(ours.length);
  });

  it('refuse to go on when the text of an applied one changed', async () => {
    const [first, ...others] = ours;
    const changed = { ...first!, checksum: parseMigration('x', 'RETURN 1;').checksum };
    await expect(migrate(database, [changed, ...others])).rejects.toThrow(
      `Migration ${first!.id} was applied with another text`,
    );
  });

  it('refuse a database that is newer than this version', async () => {
    await expect(migrate(database, ours.slice(1))).rejects.toThrow(
      `The database has migration ${ours[0]!.id}, which this version does not know`,
    );
  });

  it('leave nothing of a data migration that fails half-way', async () => {
    const broken = parseMigration('900-broken', 'CREATE (:Trial);\nRETURN 1 / 0;');
    await expect(migrate(database, [...ours, broken])).rejects.toThrow('by zero');
    expect(await countOf('Trial')).toBe(0);
    expect(await migrate(database)).toEqual([]);
  });

  it('apply a data migration once for replicas that start together', async () => {
    const trial = parseMigration('900-trial', 'CREATE (:Trial);');
    const applied = await Promise.all([1, 2, 3, 4].map(() => migrate(database, [...ours, trial])));
    expect(applied.flat()).toEqual(['900-trial']);
    expect(await countOf('Trial')).toBe(1);
  });

  it('let the service refuse to serve when someone dropped a constraint', async () => {
    const name = [...expectedSchema(ours)].find((candidate) => candidate === 'partner_id')!;
    await database.driver.executeQuery(`DROP CONSTRAINT ${name}`);
    await expect(assertReady(database)).rejects.toThrow(`The database misses ${name}`);
  });
});
