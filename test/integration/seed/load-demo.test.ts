import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoCentres } from '../../../seed/centres.ts';
import { buildField } from '../../../seed/field.ts';
import { loadDemo } from '../../../seed/load.ts';
import { type FactLabel, factKinds } from '../../../server/domain/facts.ts';
import { type Database, openDatabase } from '../../../server/store/driver.ts';
import { asking, factsOfCentre, revisionsOf } from '../../../server/store/facts/read.ts';
import { migrate } from '../../../server/store/migrations.ts';
import { startTestNeo4j } from '../../support/neo4j.ts';

/** The demo goes into an empty store only, so this one has a database to itself. */
describe('loading the demo', () => {
  const today = new Date();
  const fields = demoCentres.map((record) => buildField(record, today));
  let database: Database;
  let stop = async () => {};

  beforeAll(async () => {
    const neo4j = await startTestNeo4j(false);
    stop = neo4j.stop;
    database = openDatabase(neo4j.address);
    await migrate(database);
  }, 300_000);
  afterAll(async () => {
    await database?.close();
    await stop();
  });

  const everything = () =>
    database.read(
      `/* everything */ MATCH (n) OPTIONAL MATCH (n)-[r]->(m)
      WITH n, type(r) + coalesce(m.id, '') AS arrow ORDER BY arrow WITH n, collect(arrow) AS arrows
      RETURN labels(n) AS labels, properties(n) AS properties, arrows
      ORDER BY labels, elementId(n)`,
    );

  it('loads both centres', { timeout: 120_000 }, async () => {
    expect(await loadDemo(database, { today })).toBe(true);
    const centres = await database.read(
      `/* centres */ MATCH (c:Centre) RETURN c.name AS name, c.kind AS kind, c.isDemo AS isDemo,
        c.dataVersion AS dataVersion ORDER BY c.name`,
    );
    expect(centres).toEqual([
      { name: 'Binnenstad Havermeer', kind: 'TOWN_CENTRE', isDemo: true, dataVersion: 1 },
      { name: 'Klantcontactcentrum Havermeer', kind: 'CONTACT_CENTRE', isDemo: true, dataVersion: 1 },
    ]);
  });

  it('reads back every fact and every earlier state as it was written', { timeout: 60_000 }, async () => {
    const byId = <T extends { id: string }>(all: readonly T[]) =>
      [...all].sort((a, b) => (a.id < b.id ? -1 : 1));
    const ask = asking(database);
    for (const { centre, facts, revisions } of fields) {
      for (const label of Object.keys(factKinds) as FactLabel[]) {
        const stored = await factsOfCentre(ask, label, centre.id);
        expect(byId(stored)).toEqual(byId(facts.filter((fact) => fact.label === label)));
      }
      const stored = await revisionsOf(ask, [...new Set(revisions.map(({ factId }) => factId))]);
      expect(byId(stored)).toEqual(byId(revisions));
    }
  });

  it('leaves one line in the log of each centre, of no user', async () => {
    const changes = await database.read(
      `/* changes */ MATCH (c:Change) OPTIONAL MATCH (u:User {id: c.byId})
      RETURN c.action AS action, c.seq AS seq, c.byName AS byName, u.id AS user`,
    );
    expect(changes).toEqual([
      { action: 'loadDemo', seq: 1, byName: 'Demo', user: null },
      { action: 'loadDemo', seq: 1, byName: 'Demo', user: null },
    ]);
  });

  it('changes nothing the second time, edits included', async () => {
    await database.write((tx) =>
      tx.run("/* edit */ MATCH (p:Partner {name: 'Boekhandel Oosterling'}) SET p.power = 0.99"),
    );
    const before = await everything();
    expect(await loadDemo(database, { today: new Date(today.getTime() + 86_400_000) })).toBe(false);
    expect(await everything()).toEqual(before);
  });
});
