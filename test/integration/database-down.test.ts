import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { createFrontDoor } from '../../server/api/http/front-door.ts';
import { type Listener, listen } from '../../server/api/http/listener.ts';
import { AnalysisLimit, DatabaseUnavailable } from '../../server/errors.ts';
import { createLogger } from '../../server/log.ts';
import { type Database, openDatabase } from '../../server/store/driver.ts';
import { type Wire, wireTo } from '../support/cut-off.ts';

let wire: Wire;
let database: Database;
let listener: Listener;

beforeEach(async () => {
  const address = inject('neo4j');
  const target = new URL(address.uri);
  wire = await wireTo(target.hostname, Number(target.port));
  database = openDatabase({ ...address, uri: `bolt://127.0.0.1:${wire.port}` });
  const door = createFrontDoor(0, createLogger({ logLevel: 'silent' }));
  door.open(database, [
    async (_request, response) => {
      response.json(await ask());
    },
  ]);
  listener = await listen(door.app, 0, '127.0.0.1');
  await ask();
});

afterEach(async () => {
  await listener.close(0);
  await wire.mend();
  await database.close();
  await wire.close();
});

const ask = () => database.read<{ one: number }>('/* one */ RETURN 1 AS one');
const tell = () => database.write((tx) => tx.run<{ one: number }>('/* one */ RETURN 1 AS one'));
const guarded = () => database.guard(database.driver.executeQuery('RETURN 1 AS one'));

async function timed(work: Promise<unknown>): Promise<{ error: unknown; ms: number }> {
  const startedAt = Date.now();
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  return { error, ms: Date.now() - startedAt };
}

/** About four seconds, with room for a busy machine. */
const BOUND_MS = 6_000;

describe.each([
  ['cut', 'cut'],
  ['choked', 'choke'],
] as const)('a database whose wire is %s', (_harmed, harm) => {
  it.each([
    ['a read', ask],
    ['a write', tell],
    ['work of another library', guarded],
  ])('fails %s as unavailable within about 4 s, and serves it again afterwards', async (_what, attempt) => {
    await wire[harm]();
    const { error, ms } = await timed(attempt());
    expect(error).toBeInstanceOf(DatabaseUnavailable);
    expect(ms).toBeLessThan(BOUND_MS);
    await wire.mend();
    await expect.poll(() => attempt().then(() => 'served', String), { timeout: 10_000 }).toBe('served');
  });

  it('is answered with 503 and Retry-After, the text of the driver withheld', async () => {
    await wire[harm]();
    const startedAt = Date.now();
    const [asked, ready, live] = await Promise.all(
      ['/', '/health/ready', '/health/live'].map((path) => fetch(`${listener.url}${path}`)),
    );
    expect(Date.now() - startedAt).toBeLessThan(BOUND_MS);
    expect([asked!.status, ready!.status, live!.status]).toEqual([503, 503, 200]);
    expect(asked!.headers.get('Retry-After')).toBe('5');
    expect(await asked!.text()).not.toMatch(/bolt|127\.0\.0\.1|ECONN/i);
    await wire.mend();
    await expect
      .poll(async () => (await fetch(`${listener.url}/health/ready`)).status, { timeout: 10_000 })
      .toBe(200);
    expect((await fetch(listener.url)).status).toBe(200);
  });
});

describe('a database that is up', () => {
  it('is not taken for one that is down when a write waits long for its turn', async () => {
    const session = database.driver.session();
    const holder = await session.beginTransaction();
    await holder.run('MERGE (n:MigrationTurn {id: "turn"}) SET n.takenAt = datetime()');
    const waiting = timed(
      database.write((tx) => tx.run('/* wait */ MATCH (n:MigrationTurn) SET n.takenAt = datetime()')),
    );
    await new Promise((done) => setTimeout(done, 6_000));
    await holder.commit();
    await session.close();
    const { error, ms } = await waiting;
    expect(error).toBeNull();
    expect(ms).toBeGreaterThan(5_900);

    // Having been found alive does not make it so.
    await wire.choke();
    const hung = await timed(ask());
    expect(hung.error).toBeInstanceOf(DatabaseUnavailable);
    expect(hung.ms).toBeLessThan(BOUND_MS);
  });

  it('stops a query after 10 s and says to ask for less', async () => {
    const { error, ms } = await timed(
      database.read('/* endless */ UNWIND range(1, 2000000000) AS i WITH i WHERE i % 7 = 9 RETURN count(i)'),
    );
    expect(error).toBeInstanceOf(AnalysisLimit);
    expect(ms).toBeGreaterThan(9_000);
    expect(ms).toBeLessThan(15_000);
  });

  it('refuses a query without a name', async () => {
    await expect(database.read('RETURN 1')).rejects.toThrow('must begin with its name');
  });

  it('undoes a write whose work fails', async () => {
    const attempt = database.write(async (tx) => {
      await tx.run('/* trial */ CREATE (:TrialOfUndo)');
      throw new Error('not after all');
    });
    await expect(attempt).rejects.toThrow('not after all');
    expect(await database.read('/* trial */ MATCH (n:TrialOfUndo) RETURN n')).toEqual([]);
  });
});
