import { expect } from 'vitest';
import { test } from '../../support/database.ts';
import { execute } from '../../support/graphql.ts';

test('shows a member the centre and no one else', async ({ database, centreId }) => {
  await database.write((tx) =>
    tx.run(
      `/* makeCentre */ CREATE (:Centre {id: $centreId, name: $centreId, nameKey: $centreId, kind: 'TOWN_CENTRE',
        isDemo: false, dataVersion: 7, version: 1, createdAt: datetime()})`,
      { centreId },
    ),
  );
  const document = '{ centres { id dataVersion } }';
  const member = await execute(database, { as: { role: 'PARTNER_READER', centres: [centreId] }, document });
  expect(member).toMatchObject({ data: { centres: [{ id: centreId, dataVersion: 7 }] } });
  const stranger = await execute(database, { as: { role: 'COORDINATOR', centres: [] }, document });
  expect(stranger).toEqual({ data: { centres: [] }, errors: undefined });
});
