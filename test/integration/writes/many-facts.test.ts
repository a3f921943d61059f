import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { commitChange } from '../../../server/store/changes/commit.ts';
import type { Operation } from '../../../server/store/changes/types.ts';
import { undo } from '../../../server/store/changes/undo.ts';
import type { Writer } from '../../../server/store/changes/writer.ts';
import { test } from '../../support/database.ts';
import { fingerprint } from '../../support/fingerprint.ts';
import { identityOf } from '../../support/graphql.ts';
import { mutator, openCentre, reader } from '../../support/mutations.ts';
import { writeCentre } from '../../support/write-centre.ts';

const partners = Array.from({ length: 500 }, (_, i) => ({ id: randomUUID(), name: `Partner ${i}` }));
const issues = Array.from({ length: 10 }, (_, i) => ({ id: randomUUID(), name: `Kwestie ${i}` }));

function operations(): Operation[] {
  return [
    ...partners.map(
      ({ id, name }): Operation => ({
        op: 'create',
        label: 'Partner',
        id,
        values: { name, power: 0.5 },
        links: {},
      }),
    ),
    ...issues.map(
      ({ id, name }): Operation => ({ op: 'create', label: 'Issue', id, values: { name }, links: {} }),
    ),
    ...partners.flatMap((partner) =>
      issues.map(
        (issue, i): Operation => ({
          op: 'create',
          label: 'Stance',
          id: randomUUID(),
          values: { position: i / 10 },
          links: { partnerId: partner.id, issueId: issue.id },
        }),
      ),
    ),
  ];
}

test('5,510 facts are one change, written, undone and redone at once', { timeout: 240_000 }, async ({
  database,
  centreId,
}) => {
  await writeCentre(database, { centreId, facts: [] });
  const writer: Writer = {
    viewer: { userId: randomUUID(), centres: new Map([[centreId, 'COORDINATOR']]) },
    name: 'Importer',
    may: () => true,
    newCentreRole: null,
  };
  const empty = await fingerprint(database, centreId);
  const asked = {
    writer,
    mutationId: randomUUID(),
    action: 'importFacts',
    at: { centreId },
    timeoutMs: 120_000,
  };
  const outcome = await commitChange(database, asked, async () => ({ operations: operations() }));
  expect(outcome).toMatchObject({ done: true, changeId: expect.any(String) });
  const full = await fingerprint(database, centreId);
  const changeId = outcome.done ? (outcome.changeId ?? '') : '';
  const turn = (action: 'undoChange' | 'redoChange') =>
    undo(database, { writer, mutationId: randomUUID(), action, changeId });
  expect(await turn('undoChange')).toMatchObject({ done: true });
  expect(await fingerprint(database, centreId)).toBe(empty);
  expect(await turn('redoChange')).toMatchObject({ done: true });
  expect(await fingerprint(database, centreId)).toBe(full);
});

test('one fault among many writes nothing, and tells which operation it was', async ({
  database,
  centreId,
}) => {
  await writeCentre(database, { centreId, facts: [] });
  const writer: Writer = {
    viewer: { userId: randomUUID(), centres: new Map([[centreId, 'COORDINATOR']]) },
    name: 'Importer',
    may: () => true,
    newCentreRole: null,
  };
  const before = await fingerprint(database, centreId);
  const create = (name: string, power: number): Operation => ({
    op: 'create',
    label: 'Partner',
    id: randomUUID(),
    values: { name, power },
    links: {},
  });
  const asked = { writer, mutationId: randomUUID(), action: 'importFacts', at: { centreId } };
  const wrong = [create('A', 0), create('B', 7), create('C', 0), create('a', 0)];
  expect(await commitChange(database, asked, async () => ({ operations: wrong }))).toMatchObject({
    done: false,
    errors: [{ operation: 1, value: 'power', code: 'OUT_OF_RANGE' }],
  });
  const twice = [create('A', 0), create('C', 0), create('a', 0)];
  expect(await commitChange(database, asked, async () => ({ operations: twice }))).toMatchObject({
    done: false,
    errors: [{ operation: 2, value: 'name', code: 'DUPLICATE' }],
  });
  expect(await fingerprint(database, centreId)).toBe(before);
});

test('a centre made together with its facts is undone and redone with them', async ({
  database,
  centreId: id,
}) => {
  const { as } = await openCentre(database);
  const { roles, id: userId } = await identityOf(database, as);
  const writer: Writer = {
    viewer: { userId, centres: roles },
    name: 'Importer',
    may: () => true,
    newCentreRole: 'COORDINATOR',
  };
  const newCentre = { id, values: { name: `Nieuw ${id}` } };
  const operations: Operation[] = [
    { op: 'create', label: 'Partner', id: randomUUID(), values: { name: 'A' }, links: {} },
  ];
  const asked = {
    writer,
    mutationId: randomUUID(),
    action: 'importFacts',
    at: { newCentre },
    note: 'partners.csv',
  };
  const outcome = await commitChange(database, asked, async () => ({ operations }));
  expect(outcome).toMatchObject({ done: true, centreId: id });
  const full = await fingerprint(database, id);
  const read = reader(database, as);
  const subjects = 'query ($id: ID!) { changes(centreId: $id) { subject factCount } }';
  expect((await read(subjects, { id })).changes).toEqual([{ subject: 'partners.csv', factCount: 2 }]);
  const change = mutator(database, as);
  const changeId = outcome.done ? outcome.changeId : null;
  expect((await change('undoChange', { changeId })).userErrors).toEqual([]);
  expect((await read('{ centres { id } }')).centres).not.toContainEqual({ id });
  expect((await change('redoChange', { changeId })).userErrors).toEqual([]);
  expect(await fingerprint(database, id)).toBe(full);
});
