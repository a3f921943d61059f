import { describe, expect } from 'vitest';
import { test } from '../../support/database.ts';
import { fingerprint } from '../../support/fingerprint.ts';
import { mutator, openCentre, reader } from '../../support/mutations.ts';

async function openStreet(database: Parameters<typeof openCentre>[0]) {
  const centre = await openCentre(database);
  const { centreId, change } = centre;
  const partner = async (name: string, more = {}) =>
    (await change('createPartner', { input: { centreId, name, ...more } })).partner;
  const [a, b, c] = [await partner('A'), await partner('B'), await partner('C')];
  return { ...centre, partner, a, b, c };
}

const open = `query ($id: ID!) {
  stances(where: { centreId: { eq: $id } }, limit: 50) { id validTo visibility }
  holdings(where: { centreId: { eq: $id } }, limit: 50) { id validTo visibility }
  relationships(where: { centreId: { eq: $id } }, limit: 50) { id validTo visibility }
  contacts(centreId: $id) { id visibility }
  conflicts(centreId: $id, includeClosed: true) { name partyIds mediatorId validTo visibility }
}`;

describe('ending', () => {
  test('a partner ends its contacts, stances, holdings and relationships, and leaves conflicts to the others', async ({
    database,
  }) => {
    const { centreId, as, change, a, b, c } = await openStreet(database);
    const { issue } = await change('raiseIssue', { input: { centreId, name: 'Markt' } });
    const { interest } = await change('createInterest', { input: { centreId, name: 'Rust' } });
    await change('takeStance', { input: { partnerId: a.id, issueId: issue.id, position: 0 } });
    await change('holdInterest', { input: { partnerId: a.id, interestId: interest.id } });
    await change('addContact', { input: { partnerId: a.id, name: 'J. Smit' } });
    await change('createRelationship', { input: { fromId: b.id, toId: a.id } });
    const conflict = (name: string, partyIds: string[], mediatorId?: string) =>
      change('openConflict', { input: { name, partyIds, severity: 1, mediatorId } });
    await conflict('drie', [a.id, b.id, c.id]);
    await conflict('twee', [a.id, b.id]);
    await conflict('bemiddeld', [b.id, c.id], a.id);
    const before = await fingerprint(database, centreId);
    const archived = await change('archivePartner', { id: a.id, version: 1 });
    expect(archived.change.factCount).toBe(8);
    const { validTo } = archived.partner;
    const read = reader(database, as);
    const after = await read(open, { id: centreId });
    expect(after.stances).toMatchObject([{ validTo }]);
    expect(after.holdings).toMatchObject([{ validTo }]);
    expect(after.relationships).toMatchObject([{ validTo }]);
    expect(after.contacts).toEqual([]);
    const named = Object.fromEntries(after.conflicts.map((one: { name: string }) => [one.name, one]));
    expect(named.drie).toMatchObject({ partyIds: [b.id, c.id].sort(), validTo: null });
    expect(named.twee).toMatchObject({ partyIds: [a.id, b.id].sort(), validTo: expect.any(String) });
    expect(named.bemiddeld).toMatchObject({ mediatorId: null, validTo: null });
    expect((await change('undoChange', { changeId: archived.change.id })).userErrors).toEqual([]);
    expect(await fingerprint(database, centreId)).toBe(before);
  });

  test('an interest ends who holds it; an issue leaves its stances as they were', async ({ database }) => {
    const { centreId, as, change, a } = await openStreet(database);
    const { issue } = await change('raiseIssue', { input: { centreId, name: 'Markt' } });
    const { interest } = await change('createInterest', { input: { centreId, name: 'Rust' } });
    await change('takeStance', { input: { partnerId: a.id, issueId: issue.id, position: 0 } });
    await change('holdInterest', { input: { partnerId: a.id, interestId: interest.id } });
    const { interest: closed } = await change('closeInterest', { id: interest.id, version: 1 });
    expect((await change('closeIssue', { id: issue.id, version: 1 })).change.factCount).toBe(1);
    const after = await reader(database, as)(open, { id: centreId });
    expect(after.holdings).toMatchObject([{ validTo: closed.validTo }]);
    expect(after.stances).toMatchObject([{ validTo: null }]);
  });

  test('leaves nothing to note about what has ended', async ({ database }) => {
    const { change, a, b, centreId } = await openStreet(database);
    const { issue } = await change('raiseIssue', { input: { centreId, name: 'Markt' } });
    await change('archivePartner', { id: a.id, version: 1 });
    await change('closeIssue', { id: issue.id, version: 1 });
    expect(await change('createRelationship', { input: { fromId: b.id, toId: a.id } })).toMatchObject({
      userErrors: [{ field: 'input.toId', code: 'CONFLICT' }],
    });
    expect(
      await change('takeStance', { input: { partnerId: b.id, issueId: issue.id, position: 1 } }),
    ).toMatchObject({ userErrors: [{ field: 'input.issueId', code: 'CONFLICT' }] });
  });

  test('reaches facts that the writer cannot see, without telling of them', async ({ database }) => {
    const { centreId, as, change, a, b } = await openStreet(database);
    const other = { ...as, name: 'Someone else' };
    const own = mutator(database, other);
    const { relationship } = await own('createRelationship', {
      input: { fromId: a.id, toId: b.id, visibility: 'PRIVATE' },
    });
    const archived = await change('archivePartner', { id: a.id, version: 1 });
    expect(archived.change).toMatchObject({ factCount: 1, facts: [{ label: 'Partner' }] });
    const read = reader(database, other);
    expect((await read(open, { id: centreId })).relationships).toMatchObject([
      { id: relationship.id, validTo: archived.partner.validTo },
    ]);
    const { changes } = await read('query ($id: ID!) { changes(centreId: $id, limit: 1) { factCount } }', {
      id: centreId,
    });
    expect(changes).toEqual([{ factCount: 2 }]);
    expect((await change('undoChange', { changeId: archived.change.id })).userErrors).toEqual([]);
    expect((await read(open, { id: centreId })).relationships).toMatchObject([{ validTo: null }]);
  });
});

describe('hiding', () => {
  test('a partner hides what is about it, in one change', async ({ database }) => {
    const { centreId, as, change, a, b, c } = await openStreet(database);
    await change('createRelationship', { input: { fromId: a.id, toId: b.id, visibility: 'SHARED' } });
    await change('createRelationship', { input: { fromId: c.id, toId: b.id, visibility: 'SHARED' } });
    await change('openConflict', {
      input: { name: 'x', partyIds: [a.id, b.id], severity: 1, visibility: 'SHARED' },
    });
    const before = await fingerprint(database, centreId);
    const hidden = await change('correctPartner', { input: { id: a.id, version: 1, visibility: 'TEAM' } });
    expect(hidden.change.factCount).toBe(3);
    const read = reader(database, { ...as, role: 'PARTNER_READER' });
    const seen = await read(
      `query ($id: ID!) {
      partners(where: { centreId: { eq: $id } }, limit: 9, sort: [{ name: ASC }]) { name }
      relationships(where: { centreId: { eq: $id } }, limit: 9) { id } conflicts(centreId: $id) { id }
      changes(centreId: $id) { subject factCount } }`,
      { id: centreId },
    );
    expect(seen).toMatchObject({ partners: [{ name: 'B' }, { name: 'C' }], conflicts: [] });
    expect(seen.relationships).toHaveLength(1);
    expect(seen.changes).toEqual([
      { subject: 'C – B', factCount: 1 },
      { subject: 'C', factCount: 1 },
      { subject: 'B', factCount: 1 },
    ]);
    expect((await change('undoChange', { changeId: hidden.change.id })).userErrors).toEqual([]);
    expect(await fingerprint(database, centreId)).toBe(before);
  });

  test('is for the author alone when it is from all others, and not over facts of others', async ({
    database,
  }) => {
    const { as, change, a, b } = await openStreet(database);
    const other = mutator(database, { ...as, name: 'Someone else' });
    const toPrivate = { input: { id: a.id, version: 1, visibility: 'PRIVATE' } };
    expect(await other('correctPartner', toPrivate)).toMatchObject({
      userErrors: [{ field: 'input.visibility', code: 'NOT_ALLOWED' }],
    });
    const { relationship } = await other('createRelationship', { input: { fromId: a.id, toId: b.id } });
    expect(await change('correctPartner', toPrivate)).toMatchObject({
      userErrors: [{ field: 'input.visibility', code: 'CONFLICT' }],
    });
    await other('endRelationship', { id: relationship.id, version: 1 });
    expect((await change('correctPartner', toPrivate)).userErrors).toMatchObject([{ code: 'CONFLICT' }]);
  });

  test('is not for who would hide it from themselves', async ({ database }) => {
    const { as, centreId, a } = await openStreet(database);
    const analyst = mutator(database, { role: 'ANALYST', centres: as.centres });
    expect(
      await analyst('correctPartner', { input: { id: a.id, version: 1, visibility: 'TEAM' } }),
    ).toMatchObject({ userErrors: [{ field: 'input.visibility', code: 'NOT_ALLOWED' }] });
    expect(
      await analyst('createPartner', { input: { centreId, name: 'Eigen', visibility: 'TEAM' } }),
    ).toMatchObject({ partner: { name: 'Eigen' }, userErrors: [] });
  });

  test('what is about something narrower is refused, with what instead', async ({ database }) => {
    const { change, partner, a } = await openStreet(database);
    const team = await partner('D', { visibility: 'TEAM' });
    const refused = {
      userErrors: [
        { field: 'input.visibility', code: 'CONFLICT', message: expect.stringContaining('TEAM or PRIVATE') },
      ],
    };
    expect(
      await change('createRelationship', { input: { fromId: a.id, toId: team.id, visibility: 'SHARED' } }),
    ).toMatchObject(refused);
    const { relationship } = await change('createRelationship', { input: { fromId: a.id, toId: team.id } });
    expect(
      await change('correctRelationship', {
        input: { id: relationship.id, version: 1, visibility: 'SHARED' },
      }),
    ).toMatchObject(refused);
  });
});

describe('merging partners', () => {
  test('keeps what both have from the one that stays, and drops what joins the two', async ({ database }) => {
    const { centreId, as, change, a, b, c } = await openStreet(database);
    const { issue } = await change('raiseIssue', { input: { centreId, name: 'Markt' } });
    const { issue: other } = await change('raiseIssue', { input: { centreId, name: 'Feest' } });
    const stance = (partnerId: string, issueId: string, position: number) =>
      change('takeStance', { input: { partnerId, issueId, position } });
    await stance(a.id, issue.id, -1);
    await stance(b.id, issue.id, 1);
    await stance(a.id, other.id, -1);
    await change('createRelationship', { input: { fromId: a.id, toId: b.id } });
    await change('createRelationship', { input: { fromId: a.id, toId: c.id } });
    await change('createRelationship', { input: { fromId: c.id, toId: b.id } });
    await change('createRelationship', { input: { fromId: c.id, toId: a.id, layer: 'INFORMAL' } });
    await change('openConflict', { input: { name: 'onderling', partyIds: [a.id, b.id], severity: 1 } });
    await change('openConflict', {
      input: { name: 'met c', partyIds: [a.id, c.id], severity: 1, mediatorId: b.id },
    });
    await change('addContact', { input: { partnerId: a.id, name: 'J. Smit' } });
    const before = await fingerprint(database, centreId);
    const merged = await change('mergePartners', { id: a.id, version: 1, intoId: b.id, intoVersion: 1 });
    expect(merged.userErrors).toEqual([]);
    const after = await reader(database, as)(
      `query ($id: ID!, $all: ID!) { partnerCard(id: $id) {
        stances { issueId position } relationships { fromId toId layer } contacts { name } conflicts { name partyIds mediatorId } }
        conflicts(centreId: $all, includeClosed: true) { name validTo } }`,
      { id: b.id, all: centreId },
    );
    const { stances, relationships, contacts, conflicts } = after.partnerCard;
    expect(new Set(stances)).toEqual(
      new Set([
        { issueId: issue.id, position: 1 },
        { issueId: other.id, position: -1 },
      ]),
    );
    expect(new Set(relationships)).toEqual(
      new Set([
        { fromId: c.id, toId: b.id, layer: 'FORMAL' },
        { fromId: c.id, toId: b.id, layer: 'INFORMAL' },
      ]),
    );
    expect(contacts).toEqual([{ name: 'J. Smit' }]);
    expect(conflicts).toEqual([{ name: 'met c', partyIds: [b.id, c.id].sort(), mediatorId: null }]);
    expect(after.conflicts).toContainEqual({ name: 'onderling', validTo: expect.any(String) });
    expect((await change('undoChange', { changeId: merged.change.id })).userErrors).toEqual([]);
    expect(await fingerprint(database, centreId)).toBe(before);
  });

  test('is refused with itself, with a stale version of either and into one that has ended', async ({
    database,
  }) => {
    const { change, a, b, c } = await openStreet(database);
    const merge = (more: object) =>
      change('mergePartners', { id: a.id, version: 1, intoId: b.id, intoVersion: 1, ...more });
    expect(await merge({ intoId: a.id })).toMatchObject({
      userErrors: [{ field: 'intoId', code: 'INVALID' }],
    });
    expect(await merge({ version: 9 })).toMatchObject({
      partner: { id: a.id, version: 1 },
      userErrors: [{ field: 'version', code: 'STALE_VERSION' }],
    });
    expect(await merge({ intoVersion: 9 })).toMatchObject({
      partner: { id: b.id, version: 1 },
      userErrors: [{ field: 'intoVersion', code: 'STALE_VERSION' }],
    });
    await change('archivePartner', { id: c.id, version: 1 });
    expect(await merge({ intoId: c.id, intoVersion: 2 })).toMatchObject({
      userErrors: [{ field: 'intoId', code: 'CONFLICT' }],
    });
  });
});
