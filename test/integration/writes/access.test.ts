import { randomUUID } from 'node:crypto';
import { describe, expect } from 'vitest';
import { test } from '../../support/database.ts';
import { exactFingerprint } from '../../support/fingerprint.ts';
import type { Asker } from '../../support/graphql.ts';
import { mutator, openCentre, reader } from '../../support/mutations.ts';
import { buildStreet } from '../../support/street.ts';

const codes = (payload: Awaited<ReturnType<ReturnType<typeof mutator>>>) =>
  payload.userErrors.map(({ code }: { code: string }) => code);

describe('who may write', () => {
  test('a partner who reads along changes nothing, and learns nothing of what is hidden', async ({
    database,
  }) => {
    const { as, centreId } = await openCentre(database);
    const street = await buildStreet(database, { ...as, role: 'MANAGER' });
    const reads: Asker = { role: 'PARTNER_READER', centres: [centreId, street.centreId] };
    const change = mutator(database, reads);
    const before = await exactFingerprint(database, street.centreId);
    const { partner, stance, other } = street;
    expect(codes(await change('createPartner', { input: { centreId: street.centreId, name: 'X' } }))).toEqual(
      ['NOT_ALLOWED'],
    );
    expect(
      codes(await change('correctPartner', { input: { id: partner.id, version: 1, power: 1 } })),
    ).toEqual(['NOT_ALLOWED']);
    expect(codes(await change('archivePartner', { id: partner.id, version: 1 }))).toEqual(['NOT_ALLOWED']);
    expect(
      codes(await change('createRelationship', { input: { fromId: partner.id, toId: other.id } })),
    ).toEqual(['NOT_ALLOWED']);
    expect(codes(await change('undoChange', { changeId: partner.changeId }))).toEqual(['NOT_ALLOWED']);
    expect(codes(await change('createCentre', { input: { name: randomUUID() } }))).toEqual(['NOT_ALLOWED']);
    expect(
      codes(await change('correctCentre', { input: { id: street.centreId, version: 1, place: 'X' } })),
    ).toEqual(['NOT_ALLOWED']);
    const hidden = await change('withdrawStance', { id: stance.id, version: 1 });
    const unknown = await change('withdrawStance', { id: randomUUID(), version: 1 });
    expect(hidden).toEqual(unknown);
    expect(codes(unknown)).toEqual(['NOT_FOUND']);
    expect(await exactFingerprint(database, street.centreId)).toBe(before);
  });

  test('a coordinator does not correct or archive the centre; its manager does', async ({ database }) => {
    const { centreId: id, as, change } = await openCentre(database);
    expect(codes(await change('correctCentre', { input: { id, version: 1, place: 'X' } }))).toEqual([
      'NOT_ALLOWED',
    ]);
    expect(codes(await change('archiveCentre', { id, version: 1 }))).toEqual(['NOT_ALLOWED']);
    const manager = mutator(database, { ...as, role: 'MANAGER' });
    expect(codes(await manager('correctCentre', { input: { id, version: 1, place: 'X' } }))).toEqual([]);
  });

  test('the maker of a centre is a member of it, in the role they had', async ({ database }) => {
    const { as } = await openCentre(database);
    const change = mutator(database, as);
    const { centre } = await change('createCentre', { input: { name: randomUUID() } });
    const { me } = await reader(database, as)('{ me { memberships { centreId role } } }');
    expect(me.memberships).toContainEqual({ centreId: centre.id, role: 'COORDINATOR' });
    expect(codes(await change('createPartner', { input: { centreId: centre.id, name: 'A' } }))).toEqual([]);
  });
});

describe('what is of another centre', () => {
  test('does not exist, to any mutation, whether it is the fact itself or what it is to be about', async ({
    database,
  }) => {
    const { as, centreId, change } = await openCentre(database);
    const street = await buildStreet(database, { ...as, role: 'MANAGER' });
    const own = (await change('createPartner', { input: { centreId, name: 'Eigen' } })).partner;
    const before = await exactFingerprint(database, street.centreId);
    const attempts: [string, object][] = [
      ['createPartner', { input: { centreId: street.centreId, name: 'X' } }],
      ['correctPartner', { input: { id: street.partner.id, version: 1, power: 1 } }],
      ['archivePartner', { id: street.partner.id, version: 1 }],
      ['mergePartners', { id: own.id, version: 1, intoId: street.partner.id, intoVersion: 1 }],
      ['mergePartners', { id: street.partner.id, version: 1, intoId: own.id, intoVersion: 1 }],
      ['addContact', { input: { partnerId: street.partner.id, name: 'X' } }],
      ['correctContact', { input: { id: street.contact.id, version: 1, note: 'X' } }],
      ['holdInterest', { input: { partnerId: own.id, interestId: street.interest.id } }],
      ['takeStance', { input: { partnerId: own.id, issueId: street.issue.id, position: 0 } }],
      ['createRelationship', { input: { fromId: own.id, toId: street.partner.id } }],
      ['createRelationship', { input: { fromId: street.partner.id, toId: own.id } }],
      ['openConflict', { input: { name: 'X', partyIds: [own.id, street.partner.id], severity: 1 } }],
      ['closeConflict', { id: street.conflict.id, version: 1 }],
      ['undoChange', { changeId: street.partner.changeId }],
      ['archiveCentre', { id: street.centreId, version: 1 }],
    ];
    // This asker is a member of the first centre only.
    const stranger = mutator(database, { role: 'COORDINATOR', centres: [centreId], name: 'Stranger' });
    for (const [name, args] of attempts) {
      expect([name, codes(await stranger(name, { ...args }))]).toEqual([name, ['NOT_FOUND']]);
    }
    const read = reader(database, { role: 'COORDINATOR', centres: [centreId], name: 'Stranger' });
    expect(
      await read(
        `query ($id: ID!, $partner: ID!) { changes(centreId: $id) { id } contacts(centreId: $id) { id }
          conflicts(centreId: $id) { id } partnerCard(id: $partner) { names { id } } }`,
        { id: street.centreId, partner: street.partner.id },
      ),
    ).toEqual({ changes: [], contacts: [], conflicts: [], partnerCard: null });
    expect(await exactFingerprint(database, street.centreId)).toBe(before);
  });

  test('cannot be joined by a member of both', async ({ database }) => {
    const { as, centreId, change } = await openCentre(database);
    const street = await buildStreet(database, { ...as, role: 'MANAGER' });
    const own = (await change('createPartner', { input: { centreId, name: 'Eigen' } })).partner;
    const both = mutator(database, { role: 'MANAGER', centres: [centreId, street.centreId], name: 'Both' });
    expect(
      codes(await both('createRelationship', { input: { fromId: own.id, toId: street.partner.id } })),
    ).toEqual(['NOT_FOUND']);
    expect(
      codes(
        await both('mergePartners', { id: own.id, version: 1, intoId: street.partner.id, intoVersion: 1 }),
      ),
    ).toEqual(['NOT_FOUND']);
  });
});

describe('what is hidden from the writer', () => {
  test('is answered like what does not exist, also as a duplicate', async ({ database }) => {
    const { centreId, change } = await openCentre(database);
    const { partner } = await change('createPartner', {
      input: { centreId, name: 'Geheim', visibility: 'TEAM' },
    });
    const analyst = mutator(database, { role: 'ANALYST', centres: [centreId] });
    const hidden = await analyst('correctPartner', { input: { id: partner.id, version: 9, power: 1 } });
    const unknown = await analyst('correctPartner', { input: { id: randomUUID(), version: 9, power: 1 } });
    expect(hidden).toEqual(unknown);
    const about = (toId: string) => analyst('addContact', { input: { partnerId: toId, name: 'X' } });
    expect(await about(partner.id)).toEqual(await about(randomUUID()));
    expect(codes(await analyst('createPartner', { input: { centreId, name: 'Geheim' } }))).toEqual([]);
    expect(codes(await analyst('createPartner', { input: { centreId, name: 'geheim' } }))).toEqual([
      'DUPLICATE',
    ]);
  });

  test('stays in a conflict that the writer corrects', async ({ database }) => {
    const { as, centreId, change } = await openCentre(database);
    const partner = async (name: string, visibility = 'SHARED') =>
      (await change('createPartner', { input: { centreId, name, visibility } })).partner.id;
    const interest = async (name: string, visibility = 'SHARED') =>
      (await change('createInterest', { input: { centreId, name, visibility } })).interest.id;
    const [a, b, mediator] = [await partner('A'), await partner('B'), await partner('M', 'TEAM')];
    const [open, secret, other] = [await interest('i'), await interest('j', 'TEAM'), await interest('k')];
    const { conflict } = await change('openConflict', {
      input: {
        name: 'Geluid',
        partyIds: [a, b],
        interestIds: [open, secret],
        mediatorId: mediator,
        severity: 1,
        visibility: 'SHARED',
      },
    });
    const analyst = mutator(database, { role: 'ANALYST', centres: [centreId] });
    const corrected = await analyst('correctConflict', {
      input: { id: conflict.id, version: 1, interestIds: [other], mediatorId: null },
    });
    expect(corrected).toMatchObject({ userErrors: [], conflict: { interestIds: [other], mediatorId: null } });
    const list = 'query ($id: ID!) { conflicts(centreId: $id) { interestIds mediatorId } }';
    const { conflicts } = await reader(database, as)(list, { id: centreId });
    expect(conflicts).toEqual([{ interestIds: [secret, other].sort(), mediatorId: mediator }]);
    const seen = await reader(database, { role: 'PARTNER_READER', centres: [centreId] })(list, {
      id: centreId,
    });
    expect(seen.conflicts).toEqual([{ interestIds: [other], mediatorId: null }]);
  });

  test('is absent from the log, its counts, names and values', async ({ database }) => {
    const { as, centreId, change } = await openCentre(database);
    const { partner: a } = await change('createPartner', { input: { centreId, name: 'Openbaar' } });
    const { partner: b } = await change('createPartner', {
      input: { centreId, name: 'Verborgen', visibility: 'TEAM' },
    });
    const { partner: c } = await change('createPartner', { input: { centreId, name: 'Ook openbaar' } });
    await change('createRelationship', { input: { fromId: a.id, toId: b.id } });
    await change('openConflict', {
      input: { name: 'Geluid', partyIds: [a.id, c.id], mediatorId: b.id, severity: 1, visibility: 'SHARED' },
    });
    const document = `query ($id: ID!, $fact: ID) { changes(centreId: $id, factId: $fact) {
      subject factCount facts { id name label before { field value } after { field value } } } }`;
    const reads: Asker = { role: 'PARTNER_READER', centres: [centreId] };
    const { changes } = await reader(database, reads)(document, { id: centreId });
    expect(changes.map(({ subject }: { subject: string }) => subject)).toEqual([
      'Geluid',
      'Ook openbaar',
      'Openbaar',
    ]);
    expect(JSON.stringify(changes)).not.toContain('Verborgen');
    expect(JSON.stringify(changes)).not.toContain(b.id);
    expect((await reader(database, reads)(document, { id: centreId, fact: b.id })).changes).toEqual([]);
    expect((await reader(database, as)(document, { id: centreId, fact: b.id })).changes).toHaveLength(1);
    // Hiding a fact hides what the log told of it before.
    await change('correctPartner', { input: { id: a.id, version: 1, visibility: 'TEAM' } });
    const after = (await reader(database, reads)(document, { id: centreId })).changes;
    expect(after.map(({ subject }: { subject: string }) => subject)).toEqual(['Ook openbaar']);
  });

  test('is not told by a partner card', async ({ database }) => {
    const { centreId, change } = await openCentre(database);
    const { partner: a } = await change('createPartner', { input: { centreId, name: 'Openbaar' } });
    const { partner: b } = await change('createPartner', {
      input: { centreId, name: 'Verborgen', visibility: 'TEAM' },
    });
    await change('createRelationship', { input: { fromId: a.id, toId: b.id } });
    await change('addContact', { input: { partnerId: a.id, name: 'J. Smit' } });
    await change('correctPartner', { input: { id: a.id, version: 1, power: 1, visibility: 'TEAM' } });
    await change('correctPartner', { input: { id: a.id, version: 2, visibility: 'SHARED' } });
    const card = `query ($id: ID!) { partnerCard(id: $id) { partner { name power } contacts { id } relationships { id }
      names { id } history { factId } } }`;
    const read = reader(database, { role: 'PARTNER_READER', centres: [centreId] });
    expect(await read(card, { id: a.id })).toEqual({
      partnerCard: {
        partner: { name: 'Openbaar', power: 1 },
        contacts: [],
        relationships: [],
        names: [],
        history: [{ factId: a.id }],
      },
    });
    expect(await read(card, { id: b.id })).toEqual({ partnerCard: null });
  });
});

describe('lists', () => {
  test('are bounded, and say what to ask instead', async ({ database }) => {
    const { centreId, as } = await openCentre(database);
    const read = reader(database, as);
    for (const list of ['contacts', 'conflicts', 'changes']) {
      for (const page of ['limit: 201', 'limit: 0', 'offset: -1']) {
        await expect(
          read(`query ($id: ID!) { ${list}(centreId: $id, ${page}) { id } }`, { id: centreId }),
        ).rejects.toThrow(/must be/);
      }
    }
  });

  test('come by name, page by page', async ({ database }) => {
    const { centreId, as, change } = await openCentre(database);
    const { partner } = await change('createPartner', { input: { centreId, name: 'A' } });
    for (const name of ['Zoë', 'adriaan', 'Émile', 'Bart']) {
      await change('addContact', { input: { partnerId: partner.id, name } });
    }
    const read = reader(database, as);
    const names = async (page: string) => {
      const { contacts } = await read(`query ($id: ID!) { contacts(centreId: $id, ${page}) { name } }`, {
        id: centreId,
      });
      return contacts.map(({ name }: { name: string }) => name);
    };
    expect(await names('limit: 3')).toEqual(['adriaan', 'Bart', 'Émile']);
    expect(await names('limit: 3, offset: 3')).toEqual(['Zoë']);
  });
});
