import { describe, expect } from 'vitest';
import { karate } from '../../fixtures/networks.ts';
import { test } from '../../support/database.ts';
import { type Asker, execute } from '../../support/graphql.ts';
import { importNetwork } from '../../support/published-network.ts';
import { smallField } from '../../support/small-field.ts';
import { writeCentre } from '../../support/write-centre.ts';

const document = `query ($centreId: ID!, $fromIds: [ID!]!, $toIds: [ID!]!, $capacity: FlowCapacity, $direction: TieDirection) {
  interestFlow(centreId: $centreId, fromIds: $fromIds, toIds: $toIds, capacity: $capacity, direction: $direction) {
    centreId asOf layer dataVersion scope capacity direction value
    minimumCut { fromId toId capacity } sourceSideIds disjointRoutes
  }
}`;
const sharedDocument = `query ($centreId: ID!, $partnerId: ID, $limit: Int) {
  sharedInterests(centreId: $centreId, partnerId: $partnerId, limit: $limit) {
    partnerId otherId interestIds overlap isTied isOpposed
  }
}`;

describe('interestFlow', () => {
  test('parts the karate club between its leaders as Zachary (1977) did, with one member on the other side', async ({
    database,
  }) => {
    const { centreId, as, ids } = await importNetwork(database, karate);
    const ends = { centreId, fromIds: [ids[0]], toIds: [ids[33]] };
    const { data } = await execute(database, { as, document, variables: ends });
    const found = data.interestFlow;
    const greatest = Math.max(...karate.ties.map(([, , strength = 1]) => strength));
    expect(found.value).toBeCloseTo(22 / greatest, 8);
    const sum = found.minimumCut.reduce(
      (total: number, { capacity }: { capacity: number }) => total + capacity,
      0,
    );
    expect(sum).toBeCloseTo(found.value, 8);
    expect(found.disjointRoutes).toHaveLength(10);
    const routes = await execute(database, { as, document, variables: { ...ends, capacity: 'ROUTES' } });
    expect(routes.data.interestFlow).toMatchObject({ value: 10, capacity: 'ROUTES' });
  });

  test('is 23 in the textbook example (Cormen et al., fig. 26.1), along the direction', async ({
    database,
  }) => {
    const { centreId, as, ids } = await importNetwork(database, {
      names: ['s', 'v1', 'v2', 'v3', 'v4', 't'],
      ties: [
        [0, 1, 16],
        [0, 2, 13],
        [1, 3, 12],
        [2, 1, 4],
        [2, 4, 14],
        [3, 2, 9],
        [3, 5, 20],
        [4, 3, 7],
        [4, 5, 4],
      ],
      isDirected: true,
    });
    const variables = { centreId, fromIds: [ids[0]], toIds: [ids[5]], direction: 'DIRECTED' };
    const { data } = await execute(database, { as, document, variables });
    expect(data.interestFlow.value).toBeCloseTo(23 / 20, 8);
    expect(data.interestFlow.sourceSideIds.sort()).toEqual([ids[0], ids[1], ids[2], ids[4]].sort());
  });

  test('passes no tie the asker may not see, and no negative one', async ({ database, centreId }) => {
    const field = smallField(centreId);
    for (const name of ['A', 'B', 'C']) field.partner(name);
    field.relationship('A', 'B', { strength: 0.4, visibility: 'TEAM' });
    field.relationship('A', 'C', { strength: 0.3 });
    field.relationship('C', 'B', { strength: 1, sign: 'NEGATIVE' });
    await writeCentre(database, { centreId, ...field });
    const of = async (role: Asker['role']) =>
      (
        await execute(database, {
          as: { role, centres: [centreId] },
          document,
          variables: { centreId, fromIds: [field.idOf('A')], toIds: [field.idOf('B')] },
        })
      ).data.interestFlow;
    expect(await of('COORDINATOR')).toMatchObject({
      value: 0.4,
      sourceSideIds: [field.idOf('A'), field.idOf('C')],
    });
    expect(await of('PARTNER_READER')).toMatchObject({ value: 0, minimumCut: [], disjointRoutes: [] });
  });

  test('refuses a partner on both sides and one who is not there', async ({ database, centreId }) => {
    const field = smallField(centreId);
    field.partner('A');
    await writeCentre(database, { centreId, ...field });
    const messagesOf = async (toIds: string[]) =>
      (
        await execute(database, {
          as: { role: 'COORDINATOR', centres: [centreId] },
          document,
          variables: { centreId, fromIds: [field.idOf('A')], toIds },
        })
      ).errors?.map(({ message }) => message);
    expect(await messagesOf([field.idOf('A')])).toEqual([
      `Partner "${field.idOf('A')}" stands in fromIds and in toIds: leave it out of one of them.`,
    ]);
    expect(await messagesOf(['z'])).toEqual([
      'There is no partner "z" in this centre at that date, or you may not see it: take the id of a partner of the centre.',
    ]);
  });
});

describe('sharedInterests', () => {
  test('counts the interests the asker may see, and says who is tied and opposed', async ({
    database,
    centreId,
  }) => {
    const field = smallField(centreId);
    for (const name of ['A', 'B', 'C']) field.partner(name);
    field.interest('Rust');
    field.interest('Omzet', { visibility: 'TEAM' });
    for (const name of ['A', 'B', 'C']) field.holding(name, 'Rust');
    field.holding('A', 'Omzet');
    field.relationship('A', 'B');
    field.conflict('Stoep', ['B', 'C'], { visibility: 'TEAM' });
    await writeCentre(database, { centreId, ...field });
    const of = async (role: Asker['role'], variables: object = {}) =>
      (
        await execute(database, {
          as: { role, centres: [centreId] },
          document: sharedDocument,
          variables: { centreId, ...variables },
        })
      ).data.sharedInterests;
    const [a, b, c] = ['A', 'B', 'C'].map((name) => field.idOf(name));
    const interestIds = [field.idOf('Rust')];
    expect(await of('COORDINATOR')).toEqual([
      { partnerId: b, otherId: c, interestIds, overlap: 1, isTied: false, isOpposed: true },
      { partnerId: a, otherId: b, interestIds, overlap: 0.5, isTied: true, isOpposed: false },
      { partnerId: a, otherId: c, interestIds, overlap: 0.5, isTied: false, isOpposed: false },
    ]);
    expect(await of('PARTNER_READER', { partnerId: c })).toEqual([
      { partnerId: c, otherId: a, interestIds, overlap: 1, isTied: false, isOpposed: false },
      { partnerId: c, otherId: b, interestIds, overlap: 1, isTied: false, isOpposed: false },
    ]);
    expect(await of('COORDINATOR', { limit: 1 })).toHaveLength(1);
  });
});
