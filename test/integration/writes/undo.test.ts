import { randomUUID } from 'node:crypto';
import { describe, expect } from 'vitest';
import { test } from '../../support/database.ts';
import { fingerprint } from '../../support/fingerprint.ts';
import { mutator, openCentre, reader } from '../../support/mutations.ts';

describe('undo and redo', () => {
  test('go fifty steps back and forth, over changes of every kind', async ({ database }) => {
    const { centreId, change } = await openCentre(database);
    const states = [await fingerprint(database, centreId)];
    const done: string[] = [];
    const step = async (name: string, args: Record<string, unknown>) => {
      const payload = await change(name, args);
      expect(payload.userErrors).toEqual([]);
      done.push(payload.change.id);
      states.push(await fingerprint(database, centreId));
      return payload;
    };
    const { partner: a } = await step('createPartner', { input: { centreId, name: 'A' } });
    const { partner: b } = await step('createPartner', { input: { centreId, name: 'B' } });
    const { issue } = await step('raiseIssue', { input: { centreId, name: 'Markt' } });
    const { stance } = await step('takeStance', {
      input: { partnerId: a.id, issueId: issue.id, position: 0 },
    });
    for (let version = 1; version <= 42; version += 1) {
      await step('correctStance', { input: { id: stance.id, version, position: version / 50 } });
    }
    await step('correctPartner', { input: { id: a.id, version: 1, visibility: 'TEAM' } });
    await step('createRelationship', { input: { fromId: a.id, toId: b.id } });
    await step('openConflict', { input: { name: 'Geluid', partyIds: [a.id, b.id], severity: 1 } });
    await step('mergePartners', { id: a.id, version: 2, intoId: b.id, intoVersion: 1 });
    await step('archivePartner', { id: b.id, version: 1 });
    expect(done.length).toBeGreaterThan(50);
    for (let last = done.length - 1; last >= 0; last -= 1) {
      expect((await change('undoChange', { changeId: done[last] })).userErrors).toEqual([]);
      expect(await fingerprint(database, centreId)).toEqual(states[last]);
    }
    for (const [index, changeId] of done.entries()) {
      expect((await change('redoChange', { changeId })).userErrors).toEqual([]);
      expect(await fingerprint(database, centreId)).toEqual(states[index + 1]);
    }
  }, 240_000);

  test('raise the version, so that whoever holds an old one is told', async ({ database }) => {
    const { centreId, change } = await openCentre(database);
    const made = await change('createPartner', { input: { centreId, name: 'A' } });
    const { id } = made.partner;
    const corrected = await change('correctPartner', { input: { id, version: 1, power: 1 } });
    await change('undoChange', { changeId: corrected.change.id });
    const stale = { userErrors: [{ code: 'STALE_VERSION' }], partner: { version: 3, power: null } };
    expect(await change('correctPartner', { input: { id, version: 1, power: 0.1 } })).toMatchObject(stale);
    expect(await change('correctPartner', { input: { id, version: 2, power: 0.1 } })).toMatchObject(stale);
    await change('undoChange', { changeId: made.change.id });
    const redone = await change('redoChange', { changeId: made.change.id });
    expect(redone.userErrors).toEqual([]);
    expect(await change('correctPartner', { input: { id, version: 3, power: 0.1 } })).toMatchObject({
      userErrors: [{ code: 'STALE_VERSION' }],
    });
    expect(await change('correctPartner', { input: { id, version: 4, power: 0.1 } })).toMatchObject({
      userErrors: [],
      partner: { version: 5 },
    });
  });

  test('refuse, with the fact named, what was changed since, and undo it once that is undone', async ({
    database,
  }) => {
    const { centreId, as, change } = await openCentre(database);
    const { partner } = await change('createPartner', { input: { centreId, name: 'Bakker' } });
    const first = await change('correctPartner', { input: { id: partner.id, version: 1, power: 0.1 } });
    const other = mutator(database, { ...as, name: 'Someone else' });
    const second = await other('correctPartner', { input: { id: partner.id, version: 2, urgency: 0.1 } });
    const before = await fingerprint(database, centreId);
    expect(await change('undoChange', { changeId: first.change.id })).toMatchObject({
      change: null,
      userErrors: [{ field: 'changeId', code: 'CONFLICT', message: expect.stringContaining('“Bakker”') }],
    });
    expect(await fingerprint(database, centreId)).toEqual(before);
    expect((await other('undoChange', { changeId: second.change.id })).userErrors).toEqual([]);
    expect((await change('undoChange', { changeId: first.change.id })).userErrors).toEqual([]);
  });

  test('refuse to take away what others noted facts about since', async ({ database }) => {
    const { centreId, change } = await openCentre(database);
    const a = await change('createPartner', { input: { centreId, name: 'A' } });
    const b = await change('createPartner', { input: { centreId, name: 'B' } });
    await change('createRelationship', { input: { fromId: a.partner.id, toId: b.partner.id } });
    expect(await change('undoChange', { changeId: a.change.id })).toMatchObject({
      userErrors: [{ code: 'CONFLICT', message: expect.stringContaining('“A”') }],
    });
  });

  test('are of one’s own changes only', async ({ database }) => {
    const { centreId, as, change } = await openCentre(database);
    const shared = await change('createPartner', { input: { centreId, name: 'A' } });
    const hidden = await change('createPartner', { input: { centreId, name: 'B', visibility: 'PRIVATE' } });
    const other = mutator(database, { ...as, name: 'Someone else' });
    const refusal = async (changeId: string) =>
      (await other('undoChange', { changeId })).userErrors.map(({ code }: { code: string }) => code);
    expect(await refusal(shared.change.id)).toEqual(['NOT_ALLOWED']);
    expect(await refusal(hidden.change.id)).toEqual(['NOT_FOUND']);
    expect(await refusal(randomUUID())).toEqual(['NOT_FOUND']);
  });

  test('are refused twice, and tell so in the log', async ({ database }) => {
    const { centreId, as, change } = await openCentre(database);
    const { change: made } = await change('createPartner', { input: { centreId, name: 'A' } });
    const log = async () => {
      const document =
        'query ($id: ID!) { changes(centreId: $id, mine: true) { id action undoesId isUndone subject } }';
      return (await reader(database, as)(document, { id: centreId })).changes;
    };
    expect(await change('redoChange', { changeId: made.id })).toMatchObject({
      userErrors: [{ code: 'CONFLICT' }],
    });
    const { change: undone } = await change('undoChange', { changeId: made.id });
    expect(await change('undoChange', { changeId: made.id })).toMatchObject({
      userErrors: [{ code: 'CONFLICT' }],
    });
    expect(await log()).toMatchObject([
      { id: undone.id, action: 'undoChange', undoesId: made.id, isUndone: false, subject: 'A' },
      { id: made.id, action: 'createPartner', undoesId: null, isUndone: true },
    ]);
    const { change: redone } = await change('undoChange', { changeId: undone.id });
    expect(await log()).toMatchObject([
      { id: redone.id, undoesId: undone.id, isUndone: false },
      { id: undone.id, isUndone: true },
      { id: made.id, isUndone: false },
    ]);
    await change('undoChange', { changeId: redone.id });
    expect(await log()).toMatchObject([
      { undoesId: made.id, isUndone: false },
      { id: redone.id, isUndone: true },
      { id: undone.id, isUndone: true },
      { id: made.id, isUndone: true },
    ]);
  });

  test('bring back history as it was', async ({ database }) => {
    const { centreId, as, change } = await openCentre(database);
    const { partner } = await change('createPartner', {
      input: { centreId, name: 'A', power: 0.1, validFrom: '2025-01-01T00:00:00Z' },
    });
    const corrected = await change('correctPartner', {
      input: { id: partner.id, version: 1, power: 0.9, validFrom: '2025-06-01T00:00:00Z' },
    });
    const powerIn = async (asOf: string) => {
      const document =
        'query ($id: ID!, $asOf: DateTime) { partnerCard(id: $id, asOf: $asOf) { partner { power } } }';
      return (await reader(database, as)(document, { id: partner.id, asOf })).partnerCard?.partner.power;
    };
    const march = '2025-03-01T00:00:00Z';
    const july = '2025-07-01T00:00:00Z';
    expect([await powerIn(march), await powerIn(july)]).toEqual([0.1, 0.9]);
    await change('undoChange', { changeId: corrected.change.id });
    expect([await powerIn(march), await powerIn(july)]).toEqual([0.1, 0.1]);
    await change('redoChange', { changeId: corrected.change.id });
    expect([await powerIn(march), await powerIn(july)]).toEqual([0.1, 0.9]);
  });

  test('refuse what would stand beside a duplicate, or open on what has ended', async ({ database }) => {
    const { centreId, change } = await openCentre(database);
    const { partner: a } = await change('createPartner', { input: { centreId, name: 'A' } });
    const { partner: b } = await change('createPartner', { input: { centreId, name: 'B' } });
    const { relationship } = await change('createRelationship', { input: { fromId: a.id, toId: b.id } });
    const ended = await change('endRelationship', { id: relationship.id, version: 1 });
    const archived = await change('archivePartner', { id: a.id, version: 1 });
    expect(await change('undoChange', { changeId: ended.change.id })).toMatchObject({
      userErrors: [{ code: 'CONFLICT' }],
    });
    await change('createPartner', { input: { centreId, name: 'a' } });
    expect(await change('undoChange', { changeId: archived.change.id })).toMatchObject({
      userErrors: [{ code: 'DUPLICATE' }],
    });
  });

  test('undo a correction and an archiving of a centre, and take an empty centre away', async ({
    database,
    centreId: id,
  }) => {
    const { as } = await openCentre(database);
    const change = mutator(database, { ...as, role: 'MANAGER' });
    const made = await change('createCentre', { input: { id, name: `Nieuw ${id}` } });
    const corrected = await change('correctCentre', { input: { id, version: 1, place: 'Hoorn' } });
    const partner = await change('createPartner', { input: { centreId: id, name: 'A' } });
    const archived = await change('archiveCentre', { id, version: 2 });
    const undo = async ({ change: { id: changeId } }: typeof made) =>
      (await change('undoChange', { changeId })).userErrors.map(({ code }: { code: string }) => code);
    expect(await undo(partner)).toEqual(['CONFLICT']);
    expect(await undo(archived)).toEqual([]);
    expect(await undo(corrected)).toEqual([]);
    expect(await undo(made)).toEqual(['CONFLICT']);
    expect(await undo(partner)).toEqual([]);
    expect(await undo(made)).toEqual([]);
    const read = reader(database, { ...as, role: 'MANAGER' });
    const centres = async () => (await read('{ centres { id name dataVersion } }')).centres;
    expect(await centres()).not.toContainEqual(expect.objectContaining({ id }));
    const redo = await change('redoChange', { changeId: made.change.id });
    expect(redo.userErrors).toEqual([]);
    expect(await centres()).toContainEqual({ id, name: `Nieuw ${id}`, dataVersion: 9 });
    expect((await change('redoChange', { changeId: corrected.change.id })).userErrors).toEqual([]);
  });
});
