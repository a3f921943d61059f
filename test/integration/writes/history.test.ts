import { describe, expect } from 'vitest';
import { test } from '../../support/database.ts';
import { openCentre, reader } from '../../support/mutations.ts';

const card = `query ($id: ID!, $asOf: DateTime) { partnerCard(id: $id, asOf: $asOf) {
  partner { name power validFrom validTo version }
  contacts { name } holdings { interestId importance } stances { issueId position validFrom }
  relationships { fromId toId kind } conflicts { name partyIds stage }
  names { id name } history { factId label validFrom validTo values { field value } } } }`;

const january = '2025-01-01T00:00:00.000Z';
const march = '2025-03-01T00:00:00.000Z';
const april = '2025-04-01T00:00:00.000Z';
const june = '2025-06-01T00:00:00.000Z';

describe('a correction', () => {
  test('keeps the value of before readable at its date', async ({ database }) => {
    const { centreId, as, change } = await openCentre(database);
    const read = reader(database, as);
    const { partner } = await change('createPartner', {
      input: { centreId, name: 'Bakker', power: 0.1, validFrom: january },
    });
    const { issue } = await change('raiseIssue', { input: { centreId, name: 'Markt', validFrom: january } });
    const { stance } = await change('takeStance', {
      input: { partnerId: partner.id, issueId: issue.id, position: -1, validFrom: january },
    });
    await change('correctPartner', { input: { id: partner.id, version: 1, power: 0.5, validFrom: march } });
    await change('correctPartner', {
      input: { id: partner.id, version: 2, power: 0.9, name: 'Bakkerij', validFrom: june },
    });
    await change('correctStance', { input: { id: stance.id, version: 1, position: 1, validFrom: april } });
    const at = async (asOf: string | null) => (await read(card, { id: partner.id, asOf })).partnerCard;
    expect(await at('2024-12-31T23:59:59Z')).toBeNull();
    expect(await at(january)).toMatchObject({
      partner: { name: 'Bakker', power: 0.1 },
      stances: [{ position: -1 }],
      names: expect.arrayContaining([{ id: issue.id, name: 'Markt' }]),
      history: [],
    });
    expect(await at(march)).toMatchObject({
      partner: { name: 'Bakker', power: 0.5 },
      stances: [{ position: -1 }],
    });
    expect(await at('2025-05-01T00:00:00+02:00')).toMatchObject({
      partner: { power: 0.5 },
      stances: [{ position: 1 }],
    });
    expect(await at(june)).toMatchObject({ partner: { name: 'Bakkerij', power: 0.9, version: 3 } });
    expect((await at(null)).history).toEqual([
      {
        factId: partner.id,
        label: 'Partner',
        validFrom: march,
        validTo: june,
        values: expect.arrayContaining([
          { field: 'name', value: 'Bakker' },
          { field: 'power', value: '0.5' },
        ]),
      },
      {
        factId: stance.id,
        label: 'Stance',
        validFrom: january,
        validTo: april,
        values: [{ field: 'position', value: '-1' }],
      },
      {
        factId: partner.id,
        label: 'Partner',
        validFrom: january,
        validTo: march,
        values: [{ field: 'power', value: '0.1' }],
      },
    ]);
  });

  test('may not lie before the value it replaces, and names that date', async ({ database }) => {
    const { centreId, change } = await openCentre(database);
    const { partner } = await change('createPartner', {
      input: { centreId, name: 'Bakker', validFrom: march },
    });
    expect(
      await change('correctPartner', { input: { id: partner.id, version: 1, power: 1, validFrom: january } }),
    ).toMatchObject({
      userErrors: [
        { field: 'input.validFrom', code: 'OUT_OF_RANGE', message: expect.stringContaining('2025-03-01') },
      ],
    });
  });

  test('of the same date says that the old value was a mistake, and leaves no history but the log', async ({
    database,
  }) => {
    const { centreId, as, change } = await openCentre(database);
    const read = reader(database, as);
    const { partner } = await change('createPartner', {
      input: { centreId, name: 'Baker', power: 0.1, validFrom: march },
    });
    await change('correctPartner', {
      input: { id: partner.id, version: 1, name: 'Bakker', validFrom: march },
    });
    const { partnerCard } = await read(card, { id: partner.id, asOf: april });
    expect(partnerCard).toMatchObject({ partner: { name: 'Bakker', power: 0.1 }, history: [] });
    const { changes } = await read(
      'query ($centreId: ID!, $id: ID) { changes(centreId: $centreId, factId: $id) { facts { before { field value } after { field value } } } }',
      { centreId, id: partner.id },
    );
    expect(changes[0].facts).toEqual([
      { before: [{ field: 'name', value: 'Baker' }], after: [{ field: 'name', value: 'Bakker' }] },
    ]);
  });

  test('without a date holds from now on', async ({ database }) => {
    const { centreId, change } = await openCentre(database);
    const { partner } = await change('createPartner', {
      input: { centreId, name: 'Bakker', validFrom: march },
    });
    const { partner: corrected } = await change('correctPartner', {
      input: { id: partner.id, version: 1, power: 1 },
    });
    expect(Math.abs(Date.parse(corrected.validFrom) - Date.now())).toBeLessThan(60_000);
  });

  test('of who may see it and when to look again changes no date', async ({ database }) => {
    const { centreId, change } = await openCentre(database);
    const { partner } = await change('createPartner', {
      input: { centreId, name: 'Bakker', validFrom: march },
    });
    const input = { id: partner.id, version: 1, visibility: 'TEAM', reviewBy: '2030-01-01T00:00:00Z' };
    expect((await change('correctPartner', { input })).partner).toMatchObject({
      validFrom: march,
      visibility: 'TEAM',
    });
  });

  test('that changes nothing writes nothing', async ({ database }) => {
    const { centreId, as, change } = await openCentre(database);
    const { partner } = await change('createPartner', { input: { centreId, name: 'Bakker', power: 0.5 } });
    expect(
      await change('correctPartner', { input: { id: partner.id, version: 1, name: ' Bakker ', power: 0.5 } }),
    ).toMatchObject({ partner: { version: 1 }, change: null, userErrors: [] });
    expect(await reader(database, as)('{ centres { dataVersion } }')).toEqual({
      centres: [{ dataVersion: 2 }],
    });
  });

  test('of what lies in the future is refused', async ({ database }) => {
    const { centreId, change } = await openCentre(database);
    const future = { field: 'input.validFrom', code: 'OUT_OF_RANGE' };
    expect(
      await change('createPartner', {
        input: { centreId, name: 'Bakker', validFrom: '2100-01-01T00:00:00Z' },
      }),
    ).toMatchObject({ partner: null, userErrors: [future] });
    const { partner } = await change('createPartner', { input: { centreId, name: 'Bakker' } });
    expect(
      await change('correctPartner', {
        input: { id: partner.id, version: 1, power: 1, validFrom: '2100-01-01T00:00:00Z' },
      }),
    ).toMatchObject({ userErrors: [future] });
  });

  test('of what has ended is made in its place, and ending it twice is refused', async ({ database }) => {
    const { centreId, change } = await openCentre(database);
    const { partner } = await change('createPartner', {
      input: { centreId, name: 'Bakker', validFrom: march },
    });
    const { partner: ended } = await change('archivePartner', { id: partner.id, version: 1 });
    expect(
      await change('correctPartner', { input: { id: partner.id, version: 2, description: 'Gestopt.' } }),
    ).toMatchObject({
      partner: { description: 'Gestopt.', validFrom: march, validTo: ended.validTo },
      userErrors: [],
    });
    expect(await change('archivePartner', { id: partner.id, version: 3 })).toMatchObject({
      userErrors: [{ field: 'id', code: 'CONFLICT' }],
    });
  });
});

describe('the partner card', () => {
  test('of before a merge shows each partner with its own', async ({ database }) => {
    const { centreId, as, change } = await openCentre(database);
    const read = reader(database, as);
    const make = async (name: string) =>
      (await change('createPartner', { input: { centreId, name, validFrom: january } })).partner;
    const [a, b, c] = [await make('A'), await make('B'), await make('C')];
    const { relationship } = await change('createRelationship', {
      input: { fromId: a.id, toId: c.id, kind: 'KNOWS', validFrom: january },
    });
    await change('mergePartners', { id: a.id, version: 1, intoId: b.id, intoVersion: 1 });
    const at = async (id: string, asOf: string | null) => (await read(card, { id, asOf })).partnerCard;
    expect(await at(a.id, march)).toMatchObject({
      partner: { name: 'A' },
      relationships: [{ fromId: a.id, toId: c.id }],
      names: expect.arrayContaining([{ id: c.id, name: 'C' }]),
    });
    expect((await at(b.id, march)).relationships).toEqual([]);
    expect((await at(b.id, null)).relationships).toEqual([{ fromId: b.id, toId: c.id, kind: 'KNOWS' }]);
    expect(await at(a.id, null)).toMatchObject({
      relationships: [],
      partner: { validTo: expect.any(String) },
    });
    expect((await at(b.id, null)).history).toMatchObject([
      { factId: relationship.id, values: [{ field: 'fromId', value: 'A' }] },
    ]);
  });

  test('holds contacts, holdings, relationships and conflicts with the names they refer to', async ({
    database,
  }) => {
    const { centreId, as, change } = await openCentre(database);
    const { partner: a } = await change('createPartner', { input: { centreId, name: 'A' } });
    const { partner: b } = await change('createPartner', { input: { centreId, name: 'B' } });
    const { interest } = await change('createInterest', { input: { centreId, name: 'Rust' } });
    await change('addContact', { input: { partnerId: a.id, name: 'J. Smit' } });
    await change('holdInterest', { input: { partnerId: a.id, interestId: interest.id, importance: 1 } });
    await change('createRelationship', { input: { fromId: b.id, toId: a.id, kind: 'KNOWS' } });
    await change('openConflict', {
      input: { name: 'Geluid', partyIds: [b.id, a.id], severity: 3, interestIds: [interest.id] },
    });
    const { partnerCard } = await reader(database, as)(card, { id: a.id });
    expect(partnerCard).toMatchObject({
      contacts: [{ name: 'J. Smit' }],
      holdings: [{ interestId: interest.id, importance: 1 }],
      relationships: [{ fromId: b.id, toId: a.id }],
      conflicts: [{ name: 'Geluid', partyIds: [a.id, b.id].sort() }],
    });
    expect(new Set(partnerCard.names.map(({ name }: { name: string }) => name))).toEqual(
      new Set(['A', 'B', 'Rust']),
    );
  });
});
