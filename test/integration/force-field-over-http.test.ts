import { randomUUID } from 'node:crypto';
import { describe, expect } from 'vitest';
import type { Database } from '../../server/store/driver.ts';
import { test as base } from '../support/database.ts';
import { type Asker, mutationId, userIdOf } from '../support/graphql.ts';
import { startTestServer } from '../support/server.ts';
import { smallField } from '../support/small-field.ts';
import { writeCentre } from '../support/write-centre.ts';

const document = `query ($centreId: ID!, $issueId: ID, $asOf: DateTime, $layer: Layer) {
  forceField(centreId: $centreId, issueId: $issueId, asOf: $asOf, layer: $layer) {
    asOf dataVersion partners { id name power } issues { key } relationships { id } forces { netForce }
  }
}`;

/** How often each named query was read. */
type Reads = Map<string, number>;

const test = base.extend('door', { scope: 'worker' }, async ({ database }, { onCleanup }) => {
  const reads: Reads = new Map();
  const counting: Database = {
    ...database,
    read(query, params) {
      const name = /\w+/.exec(query)?.[0] ?? '';
      reads.set(name, (reads.get(name) ?? 0) + 1);
      return database.read(query, params);
    },
  };
  const server = await startTestServer(counting);
  onCleanup(() => server.close());
  return { server, reads };
});

// Only explorers may send documents of their own.
const analystOf = (centreId: string, name = 'Analyst'): Asker => ({
  role: 'ANALYST',
  centres: [centreId],
  name,
});

async function terraceField(database: Database, centreId: string) {
  const field = smallField(centreId);
  field.issue('Terras');
  field.issue('Parkeren');
  field.partner('Bakker', { power: 1 });
  field.stance('Bakker', 'Terras', { position: 1, salience: 0.5 });
  field.stance('Bakker', 'Parkeren', { position: -1, salience: 0.2 });
  await writeCentre(database, { centreId, ...field });
  return field;
}

const countOf = (reads: Reads) => reads.get('forceField') ?? 0;

describe('forceField over HTTP', () => {
  test('reads the field once for a data version, whatever the issue or the layer', async ({
    database,
    door,
    centreId,
  }) => {
    await terraceField(database, centreId);
    const as = analystOf(centreId);
    const before = countOf(door.reads);
    const netForceOn = async (issueId: string, layer?: string) => {
      const { body } = await door.server.send({ as, document, variables: { centreId, issueId, layer } });
      return body.data.forceField.forces.netForce;
    };
    expect(await netForceOn('terras')).toBe(0.5);
    expect(await netForceOn('parkeren')).toBe(-0.2);
    expect(await netForceOn('terras', 'FORMAL')).toBe(0.5);
    expect(await netForceOn('terras')).toBe(0.5);
    expect(countOf(door.reads) - before).toBe(1);
  });

  test('reads it once for many who ask at the same time', async ({ database, door, centreId }) => {
    await terraceField(database, centreId);
    const as = analystOf(centreId);
    await door.server.headersFor(as);
    const before = countOf(door.reads);
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => door.server.send({ as, document, variables: { centreId } })),
    );
    expect(answers.map(({ body }) => body.data.forceField.partners.length)).toEqual(Array(8).fill(1));
    expect(countOf(door.reads) - before).toBe(1);
  });

  test('shows a write at once, to its author and to others', async ({ database, door, centreId }) => {
    const { idOf } = await terraceField(database, centreId);
    const askers = [analystOf(centreId), analystOf(centreId, 'Other')];
    const fields = () =>
      Promise.all(
        askers.map(
          async (as) =>
            (await door.server.send({ as, document, variables: { centreId } })).body.data.forceField,
        ),
      );
    for (const field of await fields())
      expect(field).toMatchObject({ dataVersion: 1, partners: [{ power: 1 }] });
    const { body } = await door.server.send({
      as: askers[0],
      document: `mutation ($mutationId: ID!, $input: CorrectPartnerInput!) {
        correctPartner(mutationId: $mutationId, input: $input) { partner { power } userErrors { message } }
      }`,
      variables: { mutationId: mutationId(), input: { id: idOf('Bakker'), version: 1, power: 0.25 } },
    });
    expect(body.data.correctPartner).toEqual({ partner: { power: 0.25 }, userErrors: [] });
    for (const field of await fields())
      expect(field).toMatchObject({ dataVersion: 2, partners: [{ power: 0.25 }] });
  });

  test('never gives one asker the answer of another', async ({ database, door, centreId }) => {
    const field = smallField(centreId);
    const [ann, bob] = [analystOf(centreId, 'Ann'), analystOf(centreId, 'Bob')];
    field.partner('Bakker');
    field.partner('Bron', { visibility: 'PRIVATE', author: userIdOf(ann) });
    await writeCentre(database, { centreId, ...field });
    const namesFor = async (as: Asker) => {
      const { body } = await door.server.send({ as, document, variables: { centreId } });
      return body.data.forceField.partners.map(({ name }: { name: string }) => name).sort();
    };
    for (let round = 0; round < 3; round++) {
      expect(await namesFor(ann)).toEqual(['Bakker', 'Bron']);
      expect(await namesFor(bob)).toEqual(['Bakker']);
    }
    const nobody = await door.server.send({ document, variables: { centreId } });
    expect(nobody.status).toBe(401);
    const elsewhere = randomUUID();
    await writeCentre(database, { centreId: elsewhere, facts: [] });
    const stranger = await door.server.send({ as: analystOf(elsewhere), document, variables: { centreId } });
    expect(stranger.body.data).toBeNull();
  });

  test('forgets an answer when the role of its asker changes', async ({ database, door, centreId }) => {
    const field = smallField(centreId);
    field.partner('Bakker');
    field.partner('Kraker', { visibility: 'TEAM' });
    await writeCentre(database, { centreId, ...field });
    const as = { ...analystOf(centreId), name: 'Changes role' };
    const headers = await door.server.headersFor(as);
    const countPartners = async () =>
      (await door.server.send({ headers, document, variables: { centreId } })).body.data?.forceField.partners
        .length;
    const setRole = (role: string) =>
      database.write((tx) =>
        tx.run(
          '/* setRole */ MATCH (:User {id: $userId})-[m:MEMBER_OF]->(:Centre {id: $centreId}) SET m.role = $role',
          {
            userId: userIdOf(as),
            centreId,
            role,
          },
        ),
      );
    expect(await countPartners()).toBe(1);
    // A second centre keeps the right to send documents of one's own.
    const second = randomUUID();
    await writeCentre(database, { centreId: second, facts: [] });
    await database.write((tx) =>
      tx.run(
        `/* join */ MATCH (u:User {id: $userId}), (c:Centre {id: $second}) CREATE (u)-[:MEMBER_OF {role: 'ANALYST'}]->(c)`,
        { userId: userIdOf(as), second },
      ),
    );
    await setRole('COORDINATOR');
    expect(await countPartners()).toBe(2);
    await setRole('PARTNER_READER');
    expect(await countPartners()).toBe(1);
  });

  test('shows what begins and ends by the clock, without a write', async ({ database, door, centreId }) => {
    const soon = new Date(Date.now() + 2_500).toISOString();
    const field = smallField(centreId);
    field.partner('Blijft');
    field.partner('Gaat', { validTo: soon });
    field.partner('Komt', { validFrom: soon });
    field.partner('Verandert', { power: 1, validFrom: soon });
    field.earlier('Verandert', ['2025-01-01T00:00:00.000Z', soon], { power: 0.5 });
    await writeCentre(database, { centreId, ...field });
    const as = analystOf(centreId);
    const partners = async () => {
      const { body } = await door.server.send({ as, document, variables: { centreId } });
      const list: { name: string; power: number | null }[] = body.data.forceField.partners;
      return list.map(({ name, power }) => `${name} ${power ?? ''}`.trim()).sort();
    };
    expect(await partners()).toEqual(['Blijft', 'Gaat', 'Verandert 0.5']);
    expect(await partners()).toEqual(['Blijft', 'Gaat', 'Verandert 0.5']);
    await expect
      .poll(partners, { timeout: 10_000, interval: 250 })
      .toEqual(['Blijft', 'Komt', 'Verandert 1']);
  });

  test('sends an answer compressed to who takes that, once it is asked for again', async ({
    database,
    door,
    centreId,
  }) => {
    await terraceField(database, centreId);
    const as = analystOf(centreId);
    const send = (encoding: string) =>
      door.server.send({ as, document, variables: { centreId }, headers: { 'accept-encoding': encoding } });
    const first = await send('gzip');
    await expect.poll(async () => (await send('gzip')).headers.get('content-encoding')).toBe('gzip');
    expect((await send('gzip')).body).toEqual(first.body);
    const plain = await send('identity');
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect(plain.body).toEqual(first.body);
    expect(plain.headers.get('vary')).toMatch(/accept-encoding/i);
    expect(plain.headers.get('cache-control')).toBe('no-store');
  });

  test('gives a kept answer in the type that is asked for', async ({ database, door, centreId }) => {
    await terraceField(database, centreId);
    const as = analystOf(centreId);
    const typeFor = async (accept: string) =>
      (await door.server.send({ as, document, variables: { centreId }, headers: { accept } })).headers.get(
        'content-type',
      );
    for (let round = 0; round < 2; round++) {
      expect(await typeFor('application/json')).toBe('application/json; charset=utf-8');
      expect(await typeFor('application/graphql-response+json')).toBe(
        'application/graphql-response+json; charset=utf-8',
      );
    }
  });

  test('is never a mixture of two data versions', async ({ database, door, centreId }) => {
    const field = smallField(centreId);
    field.partner('First', { confidence: 0 });
    field.partner('Other', { confidence: 0 });
    // Partners are read first and conflicts last; this is what takes time in between.
    for (let i = 0; i < 2_000; i++) field.relationship('First', 'Other', { kind: `K${i}` });
    field.conflict('Last', ['First', 'Other'], { confidence: 0 });
    const relationships = field.facts.map((fact, i) => ({
      ...fact,
      id: fact.label === 'Relationship' ? `${i}-${fact.id}` : fact.id,
    }));
    await writeCentre(database, { centreId, facts: relationships });
    const as = analystOf(centreId);
    const ask = () =>
      door.server.send({
        as,
        document: `query ($id: ID!) { forceField(centreId: $id) { dataVersion partners { confidence } conflicts { confidence } } }`,
        variables: { id: centreId },
      });
    await ask();
    let isWriting = true;
    const writer = (async () => {
      for (let version = 2; version < 9; version++) {
        // As every mutation does: all or nothing, with the data version.
        await database.write((tx) =>
          tx.run(
            `/* writeAll */ MATCH (c:Centre {id: $centreId}) SET c._lock = true
             WITH c MATCH (f:Partner|Conflict {centreId: $centreId}) SET f.confidence = $share
             WITH DISTINCT c SET c.dataVersion = toInteger($version)`,
            { centreId, share: version / 100, version },
          ),
        );
        await new Promise((done) => setTimeout(done, 400));
      }
      isWriting = false;
    })();
    const mixed: string[] = [];
    while (isWriting) {
      const { partners, conflicts, dataVersion } = (await ask()).body.data.forceField;
      const shares = new Set([...partners, ...conflicts].map(({ confidence }) => confidence));
      if (shares.size !== 1) mixed.push(`${dataVersion}: ${[...shares]}`);
    }
    await writer;
    expect(mixed).toEqual([]);
  });

  test('says what a date looks like to who gives none', async ({ database, door, centreId }) => {
    await terraceField(database, centreId);
    const as = analystOf(centreId);
    for (const asOf of ['gisteren', '2025-13-01', '2025-02-30T00:00:00Z', 1]) {
      const { body } = await door.server.send({ as, document, variables: { centreId, asOf } });
      expect(body.errors[0].extensions.code).toBe('BAD_USER_INPUT');
      expect(body.errors[0].message).toContain('ISO 8601, such as 2026-03-01T09:00:00+01:00.');
    }
  });
});
