import { describe, expect } from 'vitest';
import { kite } from '../../fixtures/networks.ts';
import { test } from '../../support/database.ts';
import { type Asker, execute } from '../../support/graphql.ts';
import { importNetwork } from '../../support/published-network.ts';
import { smallField } from '../../support/small-field.ts';
import { writeCentre } from '../../support/write-centre.ts';

const coordinatorOf = (centreId: string): Asker => ({ role: 'COORDINATOR', centres: [centreId] });

const uncertainty = `query ($centreId: ID!, $measure: NetworkMeasure!, $samples: Int) {
  rankUncertainty(centreId: $centreId, measure: $measure, samples: $samples) {
    measure samples unknownConfidenceCount partners { partnerId rank from to low high }
  }
}`;
const evidence = `query ($centreId: ID!, $partnerId: ID!, $measure: NetworkMeasure!, $limit: Int) {
  measureEvidence(centreId: $centreId, partnerId: $partnerId, measure: $measure, limit: $limit) {
    value routes triangles partnerIds total
  }
}`;

describe('rankUncertainty', () => {
  test('leaves no doubt where every relationship is certain', async ({ database, centreId }) => {
    const field = smallField(centreId);
    for (const name of ['Bakker', 'Slager', 'Kapper']) field.partner(name);
    field.relationship('Bakker', 'Slager', { confidence: 1 });
    field.relationship('Slager', 'Kapper', { confidence: 1 });
    await writeCentre(database, { centreId, ...field });
    const { data } = await execute(database, {
      as: coordinatorOf(centreId),
      document: uncertainty,
      variables: { centreId, measure: 'BETWEENNESS', samples: 20 },
    });
    expect(data.rankUncertainty).toEqual({
      measure: 'BETWEENNESS',
      samples: 20,
      unknownConfidenceCount: 0,
      partners: [
        { partnerId: field.idOf('Slager'), rank: 1, from: 1, to: 1, low: 1, high: 1 },
        { partnerId: field.idOf('Bakker'), rank: 2, from: 2, to: 2, low: 0, high: 0 },
        { partnerId: field.idOf('Kapper'), rank: 2, from: 2, to: 2, low: 0, high: 0 },
      ],
    });
  });

  test('covers the number of ties that chance gives, and gives the same answer again', async ({
    database,
    centreId,
  }) => {
    const field = smallField(centreId);
    const names = Array.from({ length: 20 }, (_, i) => `P${i}`);
    for (const name of ['Hub', ...names]) field.partner(name);
    for (const name of names) field.relationship('Hub', name, { confidence: 0.5 });
    field.relationship('P0', 'P1');
    await writeCentre(database, { centreId, ...field });
    const ask = async (name: string) =>
      (
        await execute(database, {
          as: { ...coordinatorOf(centreId), name },
          document: uncertainty,
          variables: { centreId, measure: 'DEGREE', samples: 1_000 },
        })
      ).data.rankUncertainty;
    const found = await ask('One');
    expect(found.unknownConfidenceCount).toBe(1);
    // Binomial with n 20 and p ½: 5 % lies at 6 and below, 95 % at 14 and below.
    expect(found.partners[0]).toEqual({
      partnerId: field.idOf('Hub'),
      rank: 1,
      from: 1,
      to: 1,
      low: 6,
      high: 14,
    });
    expect(await ask('Another')).toEqual(found);
  });

  test('gives no interval to a value that is undefined too often, and ranks it last', async ({
    database,
    centreId,
  }) => {
    const field = smallField(centreId);
    for (const name of ['Bakker', 'Slager', 'Kapper']) field.partner(name);
    field.relationship('Bakker', 'Slager', { confidence: 1 });
    field.relationship('Slager', 'Kapper', { confidence: 0.2 });
    await writeCentre(database, { centreId, ...field });
    const { data } = await execute(database, {
      as: coordinatorOf(centreId),
      document: uncertainty,
      variables: { centreId, measure: 'CONSTRAINT' },
    });
    const [first, , third] = data.rankUncertainty.partners;
    // Least constrained is first.
    expect(first).toMatchObject({ partnerId: field.idOf('Slager'), rank: 1, low: 0.5, high: 1 });
    expect(third).toMatchObject({
      partnerId: field.idOf('Kapper'),
      rank: 2,
      from: 2,
      to: 3,
      low: null,
      high: null,
    });
  });
});

describe('measureEvidence', () => {
  test('shows the routes, contacts and circles that the numbers of the kite rest on', async ({
    database,
  }) => {
    const { centreId, as, ids } = await importNetwork(database, kite);
    const nameOf = (id: string) => kite.names[ids.indexOf(id)];
    const ask = async (name: string, measure: string, limit = 10) => {
      const partnerId = ids[kite.names.indexOf(name)];
      const variables = { centreId, partnerId, measure, limit };
      const { data, errors } = await execute(database, { as, document: evidence, variables });
      expect(errors).toBeUndefined();
      const { value, routes, triangles, partnerIds, total } = data.measureEvidence;
      return {
        value,
        total,
        routes: routes.map((route: string[]) => route.map(nameOf).join(' ')),
        triangles: triangles.map((triangle: string[]) => triangle.map(nameOf).join(' ')),
        partners: partnerIds.map(nameOf),
      };
    };
    // Heather parts Ike and Jane from the seven others.
    const betweenness = await ask('Heather', 'BETWEENNESS', 3);
    expect(betweenness).toMatchObject({ value: 14, total: 14, triangles: [], partners: [] });
    expect(betweenness.routes).toEqual([
      'Fernando Heather Ike',
      'Garth Heather Ike',
      'Andre Fernando Heather Ike',
    ]);
    expect(await ask('Ike', 'DEGREE')).toMatchObject({ value: 2, total: 2, partners: ['Heather', 'Jane'] });
    expect(await ask('Carol', 'CONSTRAINT')).toMatchObject({
      total: 3,
      triangles: ['Carol Andre Diane', 'Carol Andre Fernando', 'Carol Diane Fernando'],
    });
    expect(await ask('Heather', 'EFFECTIVE_SIZE')).toMatchObject({
      total: 2,
      triangles: ['Fernando Heather Ike', 'Garth Heather Ike'],
    });
    expect(await ask('Jane', 'HARMONIC_CLOSENESS', 2)).toMatchObject({
      total: 9,
      routes: ['Jane Ike', 'Jane Ike Heather'],
    });
    expect(await ask('Ike', 'COORDINATOR')).toMatchObject({
      value: 2,
      total: 2,
      triangles: ['Heather Ike Jane', 'Jane Ike Heather'],
    });
    expect(await ask('Jane', 'IN_DEGREE')).toMatchObject({ value: null, total: 0, partners: [] });
    expect((await ask('Jane', 'CORE')).partners).toEqual(['Ike']);
  });
});

describe('an argument out of range', () => {
  test.for([
    ['rankUncertainty', { measure: 'DEGREE', samples: 19 }, /samples must be a whole number from 20 to 1000/],
    [
      'measureEvidence',
      { measure: 'DEGREE', partnerId: 'X', limit: 51 },
      /limit must be a whole number from 1 to 50/,
    ],
    ['measureEvidence', { measure: 'DEGREE', partnerId: 'nobody' }, /no partner "nobody".*take the id/],
    ['keyPlayers', { size: 0, goal: 'FRAGMENT' }, /size must be a whole number from 1 to 10/],
    ['keyPlayers', { size: 1, goal: 'REACH_WITHIN', steps: 11 }, /steps must be a whole number from 1 to 10/],
    ['networkMeasures', { asOf: '2026-13-01' }, /asOf must be a date and time with zone/],
    ['networkMeasures', { centreId: 'nowhere' }, /no centre "nowhere"/],
  ] as const)(
    'of %s (%j) is refused with what to give instead',
    async ([query, given, message], { database, centreId }) => {
      const field = smallField(centreId);
      field.partner('Bakker');
      await writeCentre(database, { centreId, ...field });
      const words = new Set(['measure', 'goal']);
      const args = Object.entries({ centreId, ...given })
        .map(([name, value]) => `${name}: ${words.has(name) ? value : JSON.stringify(value)}`)
        .join(', ');
      const { errors } = await execute(database, {
        as: coordinatorOf(centreId),
        document: `{ ${query}(${args}) { __typename } }`,
      });
      expect(errors?.[0]?.path).toEqual(errors?.[0]?.path === undefined ? undefined : [query]);
      expect(errors?.[0]?.message).toMatch(message);
    },
  );
});
