import { randomUUID } from 'node:crypto';
import { describe, expect } from 'vitest';
import { positionFromScale } from '../../server/domain/stance.ts';
import type { Database } from '../../server/store/driver.ts';
import { cityToll } from '../fixtures/city-toll.ts';
import { test } from '../support/database.ts';
import { type Asker, execute, type Result, userIdOf } from '../support/graphql.ts';
import { smallField } from '../support/small-field.ts';
import { writeCentre } from '../support/write-centre.ts';

const document = `query Field($centreId: ID!, $issueId: ID, $asOf: DateTime, $layer: Layer) {
  forceField(centreId: $centreId, issueId: $issueId, asOf: $asOf, layer: $layer) {
    centre { id dataVersion isDemo } asOf layer dataVersion scope
    partners { id name power themes validFrom validTo }
    relationships { id fromId toId kind layer note }
    conflicts { id partyIds issueId interestIds mediatorId steps }
    interests { id name }
    holdings { id partnerId interestId importance }
    issues { id key }
    issue { id key minimum maximum validTo }
    stances { id partnerId issueId position positionOnScale power ownPower salience attitude force undefinedBecause }
    forces {
      driving { id force } restraining { id force } neutral { id } unknown { id undefinedBecause }
      drivingForce restrainingForce netForce
    }
  }
}`;

interface Ask {
  as: Asker;
  centreId: string;
  issueId?: string;
  asOf?: string;
  layer?: 'FORMAL' | 'INFORMAL';
}

async function fieldOf(database: Database, { as, ...variables }: Ask) {
  const result = await execute(database, { as, document, variables });
  expect(result.errors).toBeUndefined();
  return result.data.forceField;
}

const coordinatorOf = (centreId: string): Asker => ({ role: 'COORDINATOR', centres: [centreId] });
const readerOf = (centreId: string): Asker => ({ role: 'PARTNER_READER', centres: [centreId] });

const ids = (list: { id: string }[]) => list.map(({ id }) => id).sort();
const messageOf = ({ errors }: Result) => errors?.map(({ message }) => message);

describe('forceField', () => {
  test('gives the whole field of a centre', async ({ database, centreId }) => {
    const field = smallField(centreId);
    field.partner('Bakker', { power: 0.5, themes: ['groen'] });
    field.partner('Slager');
    field.interest('Rust');
    field.issue('Terras');
    field.holding('Bakker', 'Rust', { importance: 0.8 });
    field.stance('Bakker', 'Terras', { position: -1, salience: 0.5 });
    field.relationship('Slager', 'Bakker', { kind: 'TRUSTS', note: 'buren' });
    field.conflict(
      'Stoep',
      ['Bakker', 'Slager'],
      { steps: ['gesprek'] },
      { issue: 'Terras', interests: ['Rust'], mediator: 'Slager' },
    );
    await writeCentre(database, { centreId, ...field });

    const read = await fieldOf(database, { as: coordinatorOf(centreId), centreId });
    expect(read).toMatchObject({
      centre: { id: centreId, dataVersion: 1, isDemo: false },
      layer: null,
      dataVersion: 1,
      scope: 'TEAM',
      interests: [{ name: 'Rust' }],
      holdings: [{ partnerId: field.idOf('Bakker'), interestId: field.idOf('Rust'), importance: 0.8 }],
      issues: [{ key: 'terras' }],
      relationships: [
        { fromId: field.idOf('Slager'), toId: field.idOf('Bakker'), kind: 'TRUSTS', note: 'buren' },
      ],
      issue: null,
      stances: [],
      forces: null,
    });
    expect(read.partners).toContainEqual({
      id: field.idOf('Bakker'),
      name: 'Bakker',
      power: 0.5,
      themes: ['groen'],
      validFrom: '2025-01-01T00:00:00.000Z',
      validTo: null,
    });
    expect(read.conflicts).toEqual([
      {
        id: field.idOf('Stoep'),
        partyIds: expect.arrayContaining([field.idOf('Bakker'), field.idOf('Slager')]),
        issueId: field.idOf('Terras'),
        interestIds: [field.idOf('Rust')],
        mediatorId: field.idOf('Slager'),
        steps: ['gesprek'],
      },
    ]);
  });

  test('is empty for an empty centre', async ({ database, centreId }) => {
    await writeCentre(database, { centreId, facts: [] });
    expect(await fieldOf(database, { as: coordinatorOf(centreId), centreId })).toMatchObject({
      partners: [],
      relationships: [],
      conflicts: [],
      interests: [],
      holdings: [],
      issues: [],
    });
  });

  test('has the driving and restraining forces of the city toll', async ({ database, centreId }) => {
    const field = smallField(centreId);
    const { key, minimum, maximum, stances } = cityToll;
    field.issue(key, { minimum, maximum });
    for (const { partner, position, salience, power } of stances) {
      field.partner(partner);
      field.stance(partner, key, { position: positionFromScale(position, cityToll), salience, power });
    }
    await writeCentre(database, { centreId, ...field });
    const read = await fieldOf(database, { as: coordinatorOf(centreId), centreId, issueId: key });
    // See test/unit/force-field.test.ts for the hand calculation.
    expect(read.forces.drivingForce).toBeCloseTo(1.73, 12);
    expect(read.forces.restrainingForce).toBeCloseTo(1.795, 12);
    expect(read.forces.netForce).toBeCloseTo(-0.065, 12);
    expect(read.forces.driving[0]).toEqual({ id: field.idOf(`Willems-on-${key}`), force: 0.95 });
    const kvk = read.stances.find(({ partnerId }: { partnerId: string }) => partnerId === field.idOf('KvK'));
    expect(kvk).toMatchObject({ position: -0.5, positionOnScale: 25, attitude: 'AGAINST' });
  });

  test('takes the power of the partner unless the stance has its own, and says what is unknown', async ({
    database,
    centreId,
  }) => {
    const field = smallField(centreId);
    field.issue('Terras');
    field.partner('Bakker', { power: 0.5 });
    field.partner('Slager', { power: 0.5 });
    field.partner('Markt');
    field.stance('Bakker', 'Terras', { position: 1, salience: 1 });
    field.stance('Slager', 'Terras', { position: 1, salience: 1, power: 0.1 });
    field.stance('Markt', 'Terras', { position: 1, salience: 1 });
    await writeCentre(database, { centreId, ...field });
    const { stances, forces } = await fieldOf(database, {
      as: coordinatorOf(centreId),
      centreId,
      issueId: field.idOf('Terras'),
    });
    const of = (partner: string) =>
      stances.find((one: { id: string }) => one.id === field.idOf(`${partner}-on-Terras`));
    expect(of('Bakker')).toMatchObject({ power: 0.5, ownPower: null, force: 0.5, positionOnScale: null });
    expect(of('Slager')).toMatchObject({ power: 0.1, ownPower: 0.1, force: 0.1 });
    expect(of('Markt')).toMatchObject({ power: null, force: null, undefinedBecause: 'power is unknown' });
    expect(forces.unknown).toEqual([
      { id: field.idOf('Markt-on-Terras'), undefinedBecause: 'power is unknown' },
    ]);
    expect(forces.drivingForce).toBeCloseTo(0.6, 12);
  });

  test('keeps relationships of the layer asked for, and everything else', async ({ database, centreId }) => {
    const field = smallField(centreId);
    field.partner('Bakker');
    field.partner('Slager');
    field.relationship('Bakker', 'Slager', { layer: 'FORMAL' });
    field.relationship('Slager', 'Bakker', { layer: 'INFORMAL' });
    field.conflict('Stoep', ['Bakker', 'Slager']);
    await writeCentre(database, { centreId, ...field });
    const as = coordinatorOf(centreId);
    const informal = await fieldOf(database, { as, centreId, layer: 'INFORMAL' });
    expect(informal.layer).toBe('INFORMAL');
    expect(ids(informal.relationships)).toEqual([field.idOf('Slager-to-Bakker')]);
    expect(informal.conflicts).toHaveLength(1);
    expect((await fieldOf(database, { as, centreId })).relationships).toHaveLength(2);
  });
});

describe('what an asker may not see is absent from forceField', () => {
  async function fieldWithSecrets(database: Database, centreId: string) {
    const field = smallField(centreId);
    const author = userIdOf(coordinatorOf(centreId));
    field.issue('Terras');
    field.interest('Rust');
    field.interest('Geheim', { visibility: 'TEAM' });
    field.partner('Bakker', { power: 1 });
    field.partner('Slager', { power: 1 });
    field.partner('Kraker', { power: 1, visibility: 'TEAM' });
    field.partner('Bron', { power: 1, visibility: 'PRIVATE', author });
    field.stance('Bakker', 'Terras', { position: 1, salience: 1 });
    field.stance('Slager', 'Terras', { position: -1, salience: 0.1, visibility: 'TEAM' });
    field.stance('Kraker', 'Terras', { position: -1, salience: 0.2 });
    field.stance('Bron', 'Terras', { position: -1, salience: 0.4 });
    field.relationship('Bakker', 'Slager');
    field.relationship('Bakker', 'Kraker');
    field.relationship('Bron', 'Bakker');
    field.relationship('Slager', 'Bakker', { visibility: 'PRIVATE', author });
    field.holding('Bakker', 'Rust');
    field.holding('Bakker', 'Geheim');
    field.holding('Kraker', 'Rust');
    field.conflict('Open', ['Bakker', 'Slager'], {}, { interests: ['Rust', 'Geheim'], mediator: 'Kraker' });
    field.conflict('Half', ['Bakker', 'Kraker']);
    field.conflict('Stil', ['Bakker', 'Slager'], { visibility: 'TEAM' });
    await writeCentre(database, { centreId, ...field });
    return field;
  }

  test('for a partner who reads along: SHARED facts among SHARED facts', async ({ database, centreId }) => {
    const { idOf } = await fieldWithSecrets(database, centreId);
    const read = await fieldOf(database, { as: readerOf(centreId), centreId, issueId: 'terras' });
    expect(read.scope).toBe('SHARED');
    expect(ids(read.partners)).toEqual([idOf('Bakker'), idOf('Slager')]);
    expect(ids(read.relationships)).toEqual([idOf('Bakker-to-Slager')]);
    expect(ids(read.stances)).toEqual([idOf('Bakker-on-Terras')]);
    expect(ids(read.interests)).toEqual([idOf('Rust')]);
    expect(ids(read.holdings)).toEqual([idOf('Bakker-has-Rust')]);
    expect(read.conflicts).toEqual([
      expect.objectContaining({ id: idOf('Open'), interestIds: [idOf('Rust')], mediatorId: null }),
    ]);
    expect(read.forces).toMatchObject({ drivingForce: 1, restrainingForce: 0, netForce: 1 });
    expect(JSON.stringify(read)).not.toMatch(/kraker|bron|geheim|half|stil/i);
  });

  test('for another coordinator: everything but the private facts of others', async ({
    database,
    centreId,
  }) => {
    const { idOf } = await fieldWithSecrets(database, centreId);
    const as: Asker = { role: 'COORDINATOR', centres: [centreId], name: 'Colleague' };
    const read = await fieldOf(database, { as, centreId, issueId: 'terras' });
    expect(ids(read.partners)).toEqual([idOf('Bakker'), idOf('Kraker'), idOf('Slager')]);
    expect(read.forces.restrainingForce).toBeCloseTo(0.3, 12);
    expect(JSON.stringify(read)).not.toMatch(/bron/i);
  });

  test('but there for its author, and in the sums', async ({ database, centreId }) => {
    const { idOf } = await fieldWithSecrets(database, centreId);
    const read = await fieldOf(database, { as: coordinatorOf(centreId), centreId, issueId: 'terras' });
    expect(ids(read.partners)).toContain(idOf('Bron'));
    expect(ids(read.relationships)).toContain(idOf('Slager-to-Bakker'));
    expect(read.forces.restrainingForce).toBeCloseTo(0.7, 12);
  });

  test('one after the other, in any order, without one answer serving the other', async ({
    database,
    centreId,
  }) => {
    await fieldWithSecrets(database, centreId);
    const countOf = async (as: Asker) => (await fieldOf(database, { as, centreId })).partners.length;
    expect(await countOf(coordinatorOf(centreId))).toBe(4);
    expect(await countOf(readerOf(centreId))).toBe(2);
    expect(await countOf({ role: 'COORDINATOR', centres: [centreId], name: 'Colleague' })).toBe(3);
    expect(await countOf({ role: 'ANALYST', centres: 'everywhere' })).toBe(2);
    expect(await countOf(coordinatorOf(centreId))).toBe(4);
  });

  test('in the past too, also when a fact was wider then', async ({ database, centreId }) => {
    const field = smallField(centreId);
    field.partner('Bakker');
    field.partner('Nu-geheim', { visibility: 'TEAM', validFrom: '2025-06-01T00:00:00.000Z' });
    field.earlier('Nu-geheim', ['2025-01-01T00:00:00.000Z', '2025-06-01T00:00:00.000Z'], {
      visibility: 'SHARED',
    });
    field.partner('Toen-geheim', { validFrom: '2025-06-01T00:00:00.000Z' });
    field.earlier('Toen-geheim', ['2025-01-01T00:00:00.000Z', '2025-06-01T00:00:00.000Z'], {
      visibility: 'TEAM',
    });
    await writeCentre(database, { centreId, ...field });
    const asOf = '2025-03-01T00:00:00Z';
    const shared = await fieldOf(database, { as: readerOf(centreId), centreId, asOf });
    expect(ids(shared.partners)).toEqual([field.idOf('Bakker')]);
    expect((await fieldOf(database, { as: coordinatorOf(centreId), centreId, asOf })).partners).toHaveLength(
      3,
    );
  });

  test('with one and the same error for a centre of others and for none', async ({ database, centreId }) => {
    await writeCentre(database, { centreId, facts: [] });
    const elsewhere = randomUUID();
    await writeCentre(database, { centreId: elsewhere, facts: [] });
    const as = coordinatorOf(elsewhere);
    const ask = async (id: string) =>
      messageOf(await execute(database, { as, document, variables: { centreId: id } }))?.map((text) =>
        text.replaceAll(id, 'X'),
      );
    const none = await ask(randomUUID());
    expect(none).toHaveLength(1);
    expect(await ask(centreId)).toEqual(none);
  });

  test('with one and the same error for an issue of others, a hidden one and none', async ({
    database,
    centreId,
  }) => {
    const field = smallField(centreId);
    field.issue('Hidden', { visibility: 'TEAM' });
    await writeCentre(database, { centreId, ...field });
    const elsewhere = randomUUID();
    const other = smallField(elsewhere);
    other.issue('Foreign');
    await writeCentre(database, { centreId: elsewhere, ...other });
    const as: Asker = { role: 'PARTNER_READER', centres: [centreId, elsewhere] };
    const ask = async (issueId: string) =>
      messageOf(await execute(database, { as, document, variables: { centreId, issueId } }))?.map((text) =>
        text.replaceAll(issueId, 'X'),
      );
    const none = await ask('no-such-issue');
    expect(none).toHaveLength(1);
    expect(await ask(field.idOf('Hidden'))).toEqual(none);
    expect(await ask('hidden')).toEqual(none);
    expect(await ask(other.idOf('Foreign'))).toEqual(none);
    expect(await ask('foreign')).toEqual(none);
  });
});

describe('the field of another date', () => {
  async function fieldWithHistory(database: Database, centreId: string) {
    const field = smallField(centreId);
    field.partner('Bakker', { power: 0.9, validFrom: '2025-06-01T00:00:00.000Z' });
    field.earlier('Bakker', ['2025-01-01T00:00:00.000Z', '2025-06-01T00:00:00.000Z'], { power: 0.2 });
    field.partner('Slager', { power: 1 });
    field.partner('Nieuw', { validFrom: '2025-04-01T00:00:00.000Z' });
    field.partner('Weg', { validTo: '2025-03-01T00:00:00.000Z' });
    field.issue('Terras', { validTo: '2025-09-01T00:00:00.000Z' });
    field.stance('Bakker', 'Terras', { position: 1, salience: 1 });
    field.relationship('Slager', 'Weg');
    field.relationship('Bakker', 'Slager', { kind: 'COMPETES', validFrom: '2025-06-01T00:00:00.000Z' });
    field.earlier('Bakker-to-Slager', ['2025-01-01T00:00:00.000Z', '2025-06-01T00:00:00.000Z'], {
      kind: 'COOPERATES',
    });
    await writeCentre(database, { centreId, ...field });
    return field;
  }

  test('has the values, facts and forces of that date', async ({ database, centreId }) => {
    const { idOf } = await fieldWithHistory(database, centreId);
    const at = (asOf?: string) =>
      fieldOf(database, { as: coordinatorOf(centreId), centreId, issueId: 'terras', asOf });

    const february = await at('2025-02-01T00:00:00+01:00');
    expect(february.asOf).toBe('2025-01-31T23:00:00.000Z');
    expect(ids(february.partners)).toEqual([idOf('Bakker'), idOf('Slager'), idOf('Weg')]);
    expect(ids(february.relationships)).toEqual([idOf('Bakker-to-Slager'), idOf('Slager-to-Weg')]);
    expect(february.forces.netForce).toBe(0.2);
    expect(ids(february.issues)).toEqual([idOf('Terras')]);

    const may = await at('2025-05-01T00:00:00Z');
    expect(ids(may.partners)).toEqual([idOf('Bakker'), idOf('Nieuw'), idOf('Slager')]);
    expect(may.relationships).toEqual([expect.objectContaining({ kind: 'COOPERATES' })]);

    const now = await at();
    expect(now.relationships).toEqual([expect.objectContaining({ kind: 'COMPETES' })]);
    expect(now.forces.netForce).toBe(0.9);
  });

  test('changes on the very moment that a value begins', async ({ database, centreId }) => {
    await fieldWithHistory(database, centreId);
    const powerAt = async (asOf: string) => {
      const { partners } = await fieldOf(database, { as: coordinatorOf(centreId), centreId, asOf });
      return partners.find(({ name }: { name: string }) => name === 'Bakker').power;
    };
    expect(await powerAt('2025-05-31T23:59:59.999Z')).toBe(0.2);
    expect(await powerAt('2025-06-01T00:00:00.000Z')).toBe(0.9);
  });

  test('keeps the stances of a closed issue readable, while the issue is listed no more', async ({
    database,
    centreId,
  }) => {
    const { idOf } = await fieldWithHistory(database, centreId);
    const now = await fieldOf(database, { as: coordinatorOf(centreId), centreId, issueId: 'terras' });
    expect(now.issues).toEqual([]);
    expect(now.issue).toMatchObject({ id: idOf('Terras'), validTo: '2025-09-01T00:00:00.000Z' });
    expect(now.stances).toHaveLength(1);
  });

  test('is empty before anything began', async ({ database, centreId }) => {
    await fieldWithHistory(database, centreId);
    const field = await fieldOf(database, {
      as: coordinatorOf(centreId),
      centreId,
      asOf: '2020-01-01T00:00:00Z',
    });
    expect([field.partners, field.relationships, field.issues]).toEqual([[], [], []]);
  });

  test.for(['gisteren', '2025-01-01', '2025-01-01T00:00:00', '2025-02-30T00:00:00Z'])(
    'refuses %s, which is no moment',
    async (asOf, { database, centreId }) => {
      await writeCentre(database, { centreId, facts: [] });
      const result = await execute(database, {
        as: coordinatorOf(centreId),
        document: `{ forceField(centreId: "${centreId}", asOf: "${asOf}") { asOf } }`,
      });
      expect(messageOf(result)?.[0]).toMatch(/asOf/);
    },
  );
});
