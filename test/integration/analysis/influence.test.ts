import { randomUUID } from 'node:crypto';
import { describe, expect } from 'vitest';
import { test } from '../../support/database.ts';
import { type Asker, execute } from '../../support/graphql.ts';
import { importFacts } from '../../support/importing.ts';
import { smallField } from '../../support/small-field.ts';
import { writeCentre } from '../../support/write-centre.ts';

const document = `query ($centreId: ID!, $issueId: ID!, $susceptibility: Float, $selfWeight: SelfWeight, $susceptibilities: [SusceptibilityInput!]) {
  influence(centreId: $centreId, issueId: $issueId, susceptibility: $susceptibility, selfWeight: $selfWeight, susceptibilities: $susceptibilities) {
    centreId issueId asOf dataVersion scope layer model meanInitial meanSettled
    partners { partnerId initial susceptibility selfWeight settled leverage effectOfPersuading }
    totalInfluence leftOutIds undefinedBecause
  }
}`;
const importer: Asker = { role: 'ANALYST', centres: 'everywhere', name: 'Importer of opinions' };

describe('influence', () => {
  test('of the four persons of Friedkin & Johnsen (1999), imported, gives their total influence and outcome', async ({
    database,
  }) => {
    const listens = [
      [0.22, 0.12, 0.36, 0.3],
      [0.147, 0.215, 0.344, 0.294],
      [0, 0, 1, 0],
      [0.09, 0.178, 0.446, 0.286],
    ];
    const openness = [0.78, 0.785, 0, 0.714];
    const ties = listens.flatMap((row, i) =>
      row.flatMap((strength, j) => (i === j || strength === 0 ? [] : [`p${j},p${i},${strength},yes`])),
    );
    const { centre, errors, userErrors } = await importFacts(database, importer, {
      centreName: `Opinions ${randomUUID()}`,
      files: {
        'issues.csv': 'issue,minimum,maximum\nOordeel,0,100\n',
        'stances.csv': `partner,issue,position\n${[25, 25, 75, 85].map((opinion, i) => `p${i},Oordeel,${opinion}`).join('\n')}`,
        'relationships.csv': `from,to,strength,directed\n${ties.join('\n')}`,
      },
    });
    expect([...errors, ...userErrors]).toEqual([]);
    const centreId = centre.id;
    const ask = async (variables: object) =>
      (
        await execute(database, {
          as: importer,
          document,
          variables: { centreId, issueId: 'oordeel', selfWeight: 'COUPLED', ...variables },
        })
      ).data.influence;
    const ids = (await ask({})).partners.map(({ partnerId }: { partnerId: string }) => partnerId);
    const found = await ask({
      susceptibilities: ids.map((partnerId: string, i: number) => ({
        partnerId,
        susceptibility: openness[i],
      })),
    });
    // Recomputed to six decimals; in print to three.
    const expected = [
      [0.279398, 0.045019, 0.551413, 0.12417],
      [0.047142, 0.278252, 0.549241, 0.125365],
      [0, 0, 1, 0],
      [0.03009, 0.048073, 0.5324, 0.389437],
    ];
    expected.forEach((row, i) => {
      row.forEach((value, j) => {
        expect(found.totalInfluence[i][j]).toBeCloseTo(value, 5);
      });
    });
    const settled = found.partners.map((one: { settled: number }) => (one.settled + 1) * 50);
    [60.020849, 59.983966, 75, 74.986205].forEach((value, i) => {
      expect(settled[i]).toBeCloseTo(value, 4);
    });
    expect(found).toMatchObject({ model: 'FRIEDKIN_JOHNSEN', undefinedBecause: null, leftOutIds: [] });
    const means = expected[0]!.map((_, j) => expected.reduce((sum, row) => sum + row[j]!, 0) / 4);
    found.partners.forEach(({ leverage }: { leverage: number }, j: number) => {
      expect(leverage).toBeCloseTo(means[j]!, 5);
    });
  });

  test('counts only what the asker may see, and names why there is no outcome', async ({
    database,
    centreId,
  }) => {
    const field = smallField(centreId);
    for (const name of ['A', 'B']) field.partner(name);
    field.issue('Terras');
    field.issue('Leeg');
    field.relationship('A', 'B', { visibility: 'TEAM', strength: 1 });
    field.stance('A', 'Terras', { position: 1 });
    field.stance('B', 'Terras', { position: -1, visibility: 'TEAM' });
    await writeCentre(database, { centreId, ...field });
    const of = async (role: Asker['role'], variables: object) =>
      (
        await execute(database, {
          as: { role, centres: [centreId] },
          document,
          variables: { centreId, issueId: field.idOf('Terras'), ...variables },
        })
      ).data.influence;
    const team = await of('COORDINATOR', {});
    expect(team.partners.map(({ settled }: { settled: number }) => settled)).toEqual([
      expect.closeTo(1 / 3, 8),
      expect.closeTo(-1 / 3, 8),
    ]);
    expect(await of('PARTNER_READER', {})).toMatchObject({
      scope: 'SHARED',
      meanSettled: 1,
      partners: [{ partnerId: field.idOf('A'), selfWeight: 1, effectOfPersuading: 0 }],
      leftOutIds: [field.idOf('B')],
    });
    const turns = await of('COORDINATOR', { susceptibility: 1 });
    expect(turns).toMatchObject({ model: 'DE_GROOT', meanSettled: null, totalInfluence: null });
    expect(turns.undefinedBecause).toMatch(/cycle/);
    expect(await of('COORDINATOR', { issueId: 'leeg' })).toMatchObject({
      partners: [],
      undefinedBecause: 'nobody has a position on the issue',
    });
  });

  test('refuses bad arguments in words', async ({ database, centreId }) => {
    const field = smallField(centreId);
    field.issue('Terras');
    await writeCentre(database, { centreId, ...field });
    const messagesOf = async (variables: object) =>
      (
        await execute(database, {
          as: { role: 'COORDINATOR', centres: [centreId] },
          document,
          variables: { centreId, issueId: 'terras', ...variables },
        })
      ).errors?.map(({ message }) => message);
    expect(await messagesOf({ susceptibility: -0.1 })).toEqual([
      'susceptibility must be a number from 0 to 1.',
    ]);
    expect(await messagesOf({ susceptibilities: [{ partnerId: 'z', susceptibility: 0 }] })).toEqual([
      'There is no partner "z" in this centre at that date, or you may not see it: take the id of a partner of the centre.',
    ]);
  });
});
