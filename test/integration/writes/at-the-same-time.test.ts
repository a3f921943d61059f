import { randomUUID } from 'node:crypto';
import { describe, expect } from 'vitest';
import { test } from '../../support/database.ts';
import { mutationId } from '../../support/graphql.ts';
import { mutator, openCentre, reader } from '../../support/mutations.ts';

const times = <T>(n: number, work: (i: number) => Promise<T>) =>
  Promise.all(Array.from({ length: n }, (_, i) => work(i)));

describe('edits at the same time', () => {
  test('let exactly one of eight win, and give the others the stored version', async ({ database }) => {
    const { centreId, change } = await openCentre(database);
    const { partner } = await change('createPartner', { input: { centreId, name: 'Bakker', power: 0 } });
    const answers = await times(8, (i) =>
      change('correctPartner', { input: { id: partner.id, version: 1, power: (i + 1) / 10 } }),
    );
    const won = answers.filter(({ userErrors }) => userErrors.length === 0);
    expect(won).toHaveLength(1);
    for (const lost of answers.filter((answer) => answer !== won[0])) {
      expect(lost).toMatchObject({
        partner: { version: 2, power: won[0]?.partner.power },
        change: null,
        userErrors: [{ field: 'input.version', code: 'STALE_VERSION' }],
      });
    }
  });

  test('of different facts of one centre all win, each with its own place in the log', async ({
    database,
  }) => {
    const { centreId, as, change } = await openCentre(database);
    const answers = await times(8, (i) =>
      change('createPartner', { input: { centreId, name: `Partner ${i}` } }),
    );
    expect(answers.flatMap(({ userErrors }) => userErrors)).toEqual([]);
    const { changes } = await reader(database, as)(
      'query ($id: ID!) { changes(centreId: $id) { subject } }',
      {
        id: centreId,
      },
    );
    expect(changes).toHaveLength(8);
    const { centres } = await reader(database, as)('{ centres { dataVersion } }');
    expect(centres).toEqual([{ dataVersion: 9 }]);
  });

  test('make one partner of eight with the same name', async ({ database }) => {
    const { centreId, change } = await openCentre(database);
    const answers = await times(8, (i) =>
      change('createPartner', { input: { centreId, name: ['Café ’t Hoekje', 'cafe  ’t hoekje'][i % 2] } }),
    );
    const codes = answers.flatMap(({ userErrors }) => userErrors.map(({ code }: { code: string }) => code));
    expect(codes).toEqual(Array(7).fill('DUPLICATE'));
  });
});

describe('the same mutation id twenty times in parallel', () => {
  const partners =
    'query ($id: ID!) { partners(where: { centreId: { eq: $id } }, limit: 50) { name version } changes(centreId: $id) { id } }';

  test('makes one partner, and answers all alike', async ({ database }) => {
    const { centreId, as, change } = await openCentre(database);
    const args = { mutationId: mutationId(), input: { centreId, name: 'Bakker' } };
    const answers = await times(20, () => change('createPartner', args));
    expect(answers[0]?.userErrors).toEqual([]);
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    const read = await reader(database, as)(partners, { id: centreId });
    expect(read.partners).toEqual([{ name: 'Bakker', version: 1 }]);
    expect(read.changes).toHaveLength(1);
  });

  test('corrects once, and answers all alike, also after later changes', async ({ database }) => {
    const { centreId, as, change } = await openCentre(database);
    const { partner } = await change('createPartner', { input: { centreId, name: 'Bakker' } });
    const args = { mutationId: mutationId(), input: { id: partner.id, version: 1, power: 1 } };
    const answers = await times(20, () => change('correctPartner', args));
    await change('correctPartner', { input: { id: partner.id, version: 2, power: 0.5 } });
    answers.push(await change('correctPartner', args));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toMatchObject({ partner: { version: 2, power: 1 }, userErrors: [] });
    const read = await reader(database, as)(partners, { id: centreId });
    expect(read.partners).toEqual([{ name: 'Bakker', version: 3 }]);
    expect(read.changes).toHaveLength(3);
  });

  test('makes one centre, and answers all alike', async ({ database }) => {
    const { as } = await openCentre(database);
    const args = { mutationId: mutationId(), input: { name: `Centrum ${randomUUID()}` } };
    const answers = await times(20, () => mutator(database, as)('createCentre', args));
    expect(answers[0]?.userErrors).toEqual([]);
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  });

  test('merges once, and undoes once', async ({ database }) => {
    const { centreId, change } = await openCentre(database);
    const { partner: a } = await change('createPartner', { input: { centreId, name: 'A' } });
    const { partner: b } = await change('createPartner', { input: { centreId, name: 'B' } });
    const merge = { mutationId: mutationId(), id: a.id, version: 1, intoId: b.id, intoVersion: 1 };
    const merged = await times(20, () => change('mergePartners', merge));
    expect(merged[0]).toMatchObject({ partner: { id: b.id }, userErrors: [] });
    expect(new Set(merged.map((answer) => JSON.stringify(answer))).size).toBe(1);
    const undo = { mutationId: mutationId(), changeId: merged[0]?.change.id };
    const undone = await times(20, () => change('undoChange', undo));
    expect(undone[0]).toMatchObject({ change: { undoesId: merged[0]?.change.id }, userErrors: [] });
    expect(new Set(undone.map((answer) => JSON.stringify(answer))).size).toBe(1);
  });

  test('is refused to another author, and for another mutation', async ({ database }) => {
    const { centreId, as, change } = await openCentre(database);
    const id = mutationId();
    await change('createPartner', { mutationId: id, input: { centreId, name: 'Bakker' } });
    const refused = { partner: null, change: null, userErrors: [{ field: 'mutationId', code: 'INVALID' }] };
    const other = mutator(database, { ...as, name: 'Someone else' });
    expect(
      await other('createPartner', { mutationId: id, input: { centreId, name: 'Slager' } }),
    ).toMatchObject(refused);
    expect(
      await change('createInterest', { mutationId: id, input: { centreId, name: 'Rust' } }),
    ).toMatchObject({
      interest: null,
      userErrors: [{ field: 'mutationId', code: 'INVALID' }],
    });
  });
});
