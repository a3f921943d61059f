import { describe, expect } from 'vitest';
import { test } from '../../support/database.ts';
import { mutator, openCentre, reader } from '../../support/mutations.ts';

/** What a happy mutation answers. */
const done = { userErrors: [], change: { factCount: 1 } };

describe('each mutation', () => {
  test('makes, corrects and archives a partner', async ({ database }) => {
    const { centreId, change } = await openCentre(database);
    const made = await change('createPartner', {
      input: { centreId, name: '  Bakkerij Jansen ', power: 0.4, themes: ['brood', 'ochtend'] },
    });
    expect(made).toMatchObject({
      ...done,
      partner: {
        centreId,
        name: 'Bakkerij Jansen',
        kind: 'OTHER',
        attitude: 'UNKNOWN',
        power: 0.4,
        legitimacy: null,
        themes: ['brood', 'ochtend'],
        visibility: 'SHARED',
        version: 1,
        validTo: null,
      },
      change: { action: 'createPartner', subject: 'Bakkerij Jansen', byName: 'Coordinator', isUndone: false },
    });
    const { id } = made.partner;
    const corrected = await change('correctPartner', {
      input: { id, version: 1, power: null, kind: 'SHOP', howToApproach: 'Voor tienen.' },
    });
    expect(corrected).toMatchObject({
      ...done,
      partner: {
        id,
        version: 2,
        power: null,
        kind: 'SHOP',
        howToApproach: 'Voor tienen.',
        name: 'Bakkerij Jansen',
      },
    });
    expect(corrected.change.facts[0]).toMatchObject({
      id,
      label: 'Partner',
      name: 'Bakkerij Jansen',
      before: expect.arrayContaining([
        { field: 'power', value: '0.4' },
        { field: 'kind', value: 'OTHER' },
      ]),
      after: expect.arrayContaining([
        { field: 'power', value: null },
        { field: 'kind', value: 'SHOP' },
      ]),
    });
    const archived = await change('archivePartner', { id, version: 2 });
    expect(archived).toMatchObject({ ...done, partner: { id, version: 3, validTo: expect.any(String) } });
  });

  test('adds, corrects and ends a contact', async ({ database }) => {
    const { centreId, change } = await openCentre(database);
    const { partner } = await change('createPartner', { input: { centreId, name: 'Slagerij' } });
    const added = await change('addContact', {
      input: { partnerId: partner.id, name: 'A. de Boer', email: 'a@example.org', phone: '06' },
    });
    expect(added).toMatchObject({
      ...done,
      contact: { partnerId: partner.id, name: 'A. de Boer', email: 'a@example.org', visibility: 'TEAM' },
    });
    const { id } = added.contact;
    expect(await change('correctContact', { input: { id, version: 1, role: 'eigenaar' } })).toMatchObject({
      ...done,
      contact: { role: 'eigenaar', email: 'a@example.org', version: 2 },
    });
    expect(await change('endContact', { id, version: 2 })).toMatchObject({
      ...done,
      contact: { validTo: expect.any(String) },
    });
  });

  test('makes, corrects, holds, ends, merges and closes interests', async ({ database }) => {
    const { centreId, change } = await openCentre(database);
    const { partner } = await change('createPartner', { input: { centreId, name: 'Bewoners' } });
    const { interest: rest } = await change('createInterest', { input: { centreId, name: 'Rust' } });
    const { interest: quiet } = await change('createInterest', {
      input: { centreId, name: 'Stilte', scope: 'COLLECTIVE' },
    });
    expect(
      await change('correctInterest', { input: { id: rest.id, version: 1, theme: 'wonen' } }),
    ).toMatchObject({ ...done, interest: { name: 'Rust', theme: 'wonen', scope: 'INDIVIDUAL', version: 2 } });
    const held = await change('holdInterest', {
      input: { partnerId: partner.id, interestId: rest.id, importance: 0.9 },
    });
    expect(held).toMatchObject({
      ...done,
      holding: { partnerId: partner.id, interestId: rest.id, importance: 0.9, visibility: 'TEAM' },
      change: { subject: 'Bewoners – Rust' },
    });
    const { id } = held.holding;
    expect(await change('correctHolding', { input: { id, version: 1, importance: 0.5 } })).toMatchObject({
      ...done,
      holding: { importance: 0.5, version: 2 },
    });
    const merged = await change('mergeInterests', {
      id: rest.id,
      version: 2,
      intoId: quiet.id,
      intoVersion: 1,
    });
    expect(merged).toMatchObject({ interest: { id: quiet.id }, userErrors: [], change: { factCount: 2 } });
    expect(await change('endHolding', { id, version: 3 })).toMatchObject({
      ...done,
      holding: { interestId: quiet.id, validTo: expect.any(String) },
    });
    expect(await change('closeInterest', { id: quiet.id, version: 1 })).toMatchObject({
      ...done,
      interest: { validTo: expect.any(String) },
    });
  });

  test('raises, corrects, merges and closes issues, and takes, corrects and withdraws stances', async ({
    database,
  }) => {
    const { centreId, change } = await openCentre(database);
    const { partner } = await change('createPartner', { input: { centreId, name: 'Winkeliers' } });
    const { issue } = await change('raiseIssue', {
      input: { centreId, name: 'Tolheffing binnenstad', minimum: 0, maximum: 7 },
    });
    expect(issue).toMatchObject({ key: 'tolheffing-binnenstad', minimum: 0, maximum: 7, rule: null });
    const { issue: other } = await change('raiseIssue', { input: { centreId, name: 'Tol' } });
    expect(
      await change('correctIssue', {
        input: { id: issue.id, version: 1, name: 'Tolheffing centrum', rule: 'BIZ' },
      }),
    ).toMatchObject({ ...done, issue: { key: 'tolheffing-centrum', rule: 'BIZ', version: 2 } });
    const taken = await change('takeStance', {
      input: { partnerId: partner.id, issueId: issue.id, position: -0.5, salience: 1 },
    });
    expect(taken).toMatchObject({
      ...done,
      stance: { partnerId: partner.id, issueId: issue.id, position: -0.5, salience: 1, power: null },
      change: { subject: 'Winkeliers – Tolheffing centrum' },
    });
    const { id } = taken.stance;
    expect(await change('correctStance', { input: { id, version: 1, position: 0 } })).toMatchObject({
      ...done,
      stance: { position: 0, salience: 1, version: 2 },
    });
    const merged = await change('mergeIssues', {
      id: issue.id,
      version: 2,
      intoId: other.id,
      intoVersion: 1,
    });
    expect(merged).toMatchObject({ issue: { id: other.id }, userErrors: [], change: { factCount: 2 } });
    expect(await change('withdrawStance', { id, version: 3 })).toMatchObject({
      ...done,
      stance: { issueId: other.id, validTo: expect.any(String) },
    });
    expect(await change('closeIssue', { id: other.id, version: 1 })).toMatchObject({
      ...done,
      issue: { validTo: expect.any(String) },
    });
  });

  test('creates, corrects and ends a relationship, and merges its partners', async ({ database }) => {
    const { centreId, change } = await openCentre(database);
    const [a, b, c] = await Promise.all(
      ['A', 'B', 'C'].map(
        async (name) => (await change('createPartner', { input: { centreId, name } })).partner,
      ),
    );
    const created = await change('createRelationship', {
      input: { fromId: a.id, toId: b.id, kind: 'RENTS_TO', layer: 'FORMAL', isDirected: true, influence: 3 },
    });
    expect(created).toMatchObject({
      ...done,
      relationship: { fromId: a.id, toId: b.id, influence: 3, sign: 'POSITIVE', visibility: 'TEAM' },
      change: { subject: 'A – B' },
    });
    const { id } = created.relationship;
    expect(
      await change('correctRelationship', { input: { id, version: 1, strength: 0.2, sign: 'NEGATIVE' } }),
    ).toMatchObject({ ...done, relationship: { strength: 0.2, sign: 'NEGATIVE', influence: 3, version: 2 } });
    const merged = await change('mergePartners', { id: b.id, version: 1, intoId: c.id, intoVersion: 1 });
    expect(merged).toMatchObject({
      partner: { id: c.id },
      userErrors: [],
      change: { factCount: 2, subject: 'C' },
    });
    expect(await change('endRelationship', { id, version: 3 })).toMatchObject({
      ...done,
      relationship: { fromId: a.id, toId: c.id, validTo: expect.any(String) },
    });
  });

  test('opens, corrects and closes a conflict', async ({ database }) => {
    const { centreId, as, change } = await openCentre(database);
    const [a, b, c] = await Promise.all(
      ['A', 'B', 'C'].map(
        async (name) => (await change('createPartner', { input: { centreId, name } })).partner,
      ),
    );
    const opened = await change('openConflict', {
      input: { name: 'Terras', partyIds: [a.id, b.id], severity: 2, mediatorId: c.id, steps: ['gesprek'] },
    });
    expect(opened).toMatchObject({
      ...done,
      conflict: {
        name: 'Terras',
        partyIds: [a.id, b.id].sort(),
        stage: 'OPEN',
        severity: 2,
        mediatorId: c.id,
        interestIds: [],
        steps: ['gesprek'],
        visibility: 'TEAM',
      },
    });
    const { id } = opened.conflict;
    expect(
      await change('correctConflict', { input: { id, version: 1, severity: 4, mediatorId: null } }),
    ).toMatchObject({ ...done, conflict: { severity: 4, mediatorId: null, steps: ['gesprek'], version: 2 } });
    expect(await change('closeConflict', { id, version: 2, outcome: 'Schoon om tien uur.' })).toMatchObject({
      ...done,
      conflict: { stage: 'SETTLED', outcome: 'Schoon om tien uur.', validTo: expect.any(String) },
    });
    const read = reader(database, as);
    const listed =
      '($id: ID!, $all: Boolean) { conflicts(centreId: $id, includeClosed: $all) { name stage } }';
    expect(await read(`query ${listed}`, { id: centreId })).toEqual({ conflicts: [] });
    expect(await read(`query ${listed}`, { id: centreId, all: true })).toEqual({
      conflicts: [{ name: 'Terras', stage: 'SETTLED' }],
    });
  });

  test('makes, corrects and archives a centre', async ({ database, centreId: id }) => {
    const { as } = await openCentre(database);
    const change = mutator(database, { role: 'MANAGER', centres: as.centres });
    const made = await change('createCentre', { input: { id, name: `Centrum ${id}`, place: 'Zutphen' } });
    expect(made).toMatchObject({
      ...done,
      centre: { id, name: `Centrum ${id}`, kind: 'TOWN_CENTRE', isDemo: false, version: 1, dataVersion: 1 },
      change: { subject: `Centrum ${id}`, action: 'createCentre' },
    });
    const corrected = await change('correctCentre', {
      input: { id, version: 1, kind: 'CONTACT_CENTRE', place: null },
    });
    expect(corrected).toMatchObject({
      ...done,
      centre: { kind: 'CONTACT_CENTRE', place: null, version: 2, dataVersion: 2 },
    });
    const archived = await change('archiveCentre', { id, version: 2 });
    expect(archived).toMatchObject({ ...done, centre: { archivedAt: expect.any(String), version: 3 } });
    const refused = await change('createPartner', { input: { centreId: id, name: 'Te laat' } });
    expect(refused).toMatchObject({ partner: null, change: null, userErrors: [{ code: 'CONFLICT' }] });
    expect((await change('undoChange', { changeId: archived.change.id })).userErrors).toEqual([]);
    expect((await change('createPartner', { input: { centreId: id, name: 'Op tijd' } })).userErrors).toEqual(
      [],
    );
  });
});
