import { randomUUID } from 'node:crypto';
import { describe, expect } from 'vitest';
import type { Database } from '../../../server/store/driver.ts';
import { cityToll } from '../../fixtures/city-toll.ts';
import { cityTollFiles } from '../../fixtures/city-toll-files.ts';
import { test } from '../../support/database.ts';
import { type Asker, execute } from '../../support/graphql.ts';
import { importFacts } from '../../support/importing.ts';
import { smallField } from '../../support/small-field.ts';
import { writeCentre } from '../../support/write-centre.ts';

const point = '{ value position }';
const document = `query ($issueIds: [ID!]!, $centreId: ID, $scenario: ScenarioInput, $statusQuos: [StatusQuoInput!], $error: Float, $exchangeCount: Int, $isExperimental: Boolean = false) {
  negotiationOutlook(issueIds: $issueIds, centreId: $centreId, scenario: $scenario, statusQuos: $statusQuos, error: $error, exchangeCount: $exchangeCount) {
    centreId scope dataVersion candidateCount error meanPublishedError
    issues {
      issueId minimum maximum hasOwnScale undefinedBecause
      positions { partnerId at ${point} salience power share }
      compromise { at ${point} band { low ${point} high ${point} } unweighedIds }
      nash ${point} nashUndefinedBecause
      median { band { low ${point} high ${point} } holderIds }
      winSet {
        statusQuo ${point} isStable gridlock { low ${point} high ${point} }
        below { farthest ${point} isCutOffByScale pivot ${point} pivotIds }
        above { farthest ${point} isCutOffByScale pivot ${point} pivotIds }
      }
      winSetUndefinedBecause afterExchanges ${point}
      experimentalChallenge @include(if: $isExperimental) { isExperimental outcome ${point} medians ${point} hasSettled undefinedBecause }
    }
    exchanges { gain gainLow gainHigh sides { partnerId suppliesIssueId demandsIssueId from ${point} to ${point} } effects { partnerId effect } }
    effects { partnerId effect }
  }
}`;

const asking =
  (database: Database, centreId: string, role: Asker['role'] = 'MANAGER') =>
  async (variables: object) => {
    const as: Asker = { role, centres: [centreId] };
    const { data, errors } = await execute(database, { as, document, variables: { centreId, ...variables } });
    return { outlook: data?.negotiationOutlook, errors: errors?.map(({ message }) => message) };
  };

const importer: Asker = { role: 'ANALYST', centres: 'everywhere', name: 'Importer of the toll' };
const tollIssues = [
  'tolheffing-binnenstad',
  'tol-hoogte',
  'wanneer-tol',
  'woonwerkverkeer',
  'extra-investering',
  'kleine-of-grote-ring',
];

describe('the negotiation about the city toll, imported', () => {
  test('ends at the published compromise, with 240 candidate exchanges of which the first gains 1.97368', {
    timeout: 180_000,
  }, async ({ database }) => {
    const { issues, stances } = cityTollFiles();
    const { centre, errors, userErrors } = await importFacts(database, importer, {
      centreName: `Toll ${randomUUID()}`,
      files: { 'issues.csv': issues, 'stances.csv': stances },
    });
    expect([...errors, ...userErrors]).toEqual([]);
    const ask = asking(database, centre.id);
    const { outlook } = await ask({ issueIds: tollIssues, exchangeCount: 100, isExperimental: true });
    const [toll] = outlook.issues;
    expect(toll).toMatchObject({ minimum: 0, maximum: 100, hasOwnScale: true, undefinedBecause: null });
    expect(toll.compromise.at.value).toBeCloseTo(cityToll.compromise, 6);
    expect(toll.compromise.at.position).toBeCloseTo(cityToll.compromise / 50 - 1, 8);
    expect(toll.compromise.band.low.value).toBeLessThan(toll.compromise.at.value);
    expect(toll.compromise.band.high.value).toBeGreaterThan(toll.compromise.at.value);
    expect(toll.positions).toHaveLength(10);
    const shares = toll.positions.map(({ share }: { share: number }) => share);
    expect(shares.reduce((sum: number, share: number) => sum + share, 0)).toBeCloseTo(1, 6);
    expect(outlook).toMatchObject({ candidateCount: 240, error: 0.25, meanPublishedError: 0.2 });
    const [first] = outlook.exchanges;
    expect(first.gain).toBeCloseTo(1.97368, 5);
    expect(first.gainLow).toBeLessThan(first.gain);
    expect(first.gainHigh).toBeGreaterThan(first.gain);
    const gains = outlook.exchanges.map(({ gain }: { gain: number }) => gain);
    expect(gains[1]).toBeLessThanOrEqual(gains[0]);
    // Nobody gives the same position away twice.
    const given = outlook.exchanges.flatMap(
      ({ sides }: { sides: { partnerId: string; suppliesIssueId: string }[] }) =>
        sides.map(({ partnerId, suppliesIssueId }) => `${partnerId} ${suppliesIssueId}`),
    );
    expect(new Set(given).size).toBe(given.length);
    // Deals hurt someone, and the effects on all are told, the most hurt first.
    expect(outlook.effects[0].effect).toBeLessThan(0);
    expect(
      outlook.issues.map(
        ({ winSetUndefinedBecause }: { winSetUndefinedBecause: string }) => winSetUndefinedBecause,
      ),
    ).toEqual(tollIssues.map(() => 'NO_RULE'));
    for (const { experimentalChallenge } of outlook.issues) {
      expect(experimentalChallenge).toMatchObject({ isExperimental: true, undefinedBecause: null });
    }
    const alone = await ask({ issueIds: ['tol-hoogte'], error: 0 });
    expect(alone.outlook).toMatchObject({ candidateCount: 0, exchanges: [], effects: [] });
    const [height] = alone.outlook.issues;
    expect(height.compromise.band.low.value).toBeCloseTo(height.compromise.at.value, 8);
    expect(height).toMatchObject({ minimum: 0.5, maximum: 7 });
  });
});

describe('a negotiation outlook through the API', () => {
  test('gives median and win-set around the status quo under the rule of the issue', async ({
    database,
    centreId,
  }) => {
    const field = smallField(centreId);
    field.issue('Terras', { rule: 'SIMPLE_MAJORITY', minimum: 0, maximum: 100 });
    // Positions 10, 30, 50, 70, 90 of 0 to 100; the pivot of a majority is the median (Black 1948).
    [-0.8, -0.4, 0, 0.4, 0.8].forEach((position, i) => {
      field.partner(`P${i}`, { power: 1 });
      field.stance(`P${i}`, 'Terras', { position, salience: 1 });
    });
    await writeCentre(database, { centreId, ...field });
    const ask = asking(database, centreId);
    const quo = (value: number) => ({ statusQuos: [{ issueId: 'terras', value }] });
    const at = async (variables: object) =>
      (await ask({ issueIds: ['terras'], ...variables })).outlook.issues[0];
    const before = await at(quo(20));
    expect(before).toMatchObject({
      median: { band: { low: { value: 50 }, high: { value: 50 } }, holderIds: [field.idOf('P2')] },
      compromise: { at: { value: 50, position: 0 } },
      winSet: {
        statusQuo: { value: 20, position: -0.6 },
        isStable: false,
        below: null,
        above: {
          farthest: { value: 80 },
          isCutOffByScale: false,
          pivot: { value: 50 },
          pivotIds: [field.idOf('P2')],
        },
        gridlock: { low: { value: 50 }, high: { value: 50 } },
      },
      winSetUndefinedBecause: null,
    });
    expect(before.nash.value).toBeCloseTo(50, 6);
    // By default at the lower end: whatever is above it is nearer to somebody.
    expect((await at({})).winSet).toMatchObject({
      statusQuo: { value: 0 },
      above: { farthest: { value: 100 } },
    });
    expect((await at({ ...quo(50), scenario: { rule: 'UNANIMITY' } })).winSet).toMatchObject({
      isStable: true,
      gridlock: { low: { value: 10 }, high: { value: 90 } },
    });
    const assumed = await at({ scenario: { stances: [{ partnerId: field.idOf('P0'), position: 1 }] } });
    expect(assumed.compromise.at.value).toBeCloseTo((100 + 30 + 50 + 70 + 90) / 5, 8);
  });

  test('is of what the asker may see, and says why something has no outcome', async ({
    database,
    centreId,
  }) => {
    const field = smallField(centreId);
    field.issue('Terras');
    field.issue('Leeg', { rule: 'SIMPLE_MAJORITY' });
    field.issue('Geheim', { visibility: 'TEAM' });
    field.partner('A', { power: 1 });
    field.partner('B', { power: 1 });
    field.partner('C');
    field.stance('A', 'Terras', { position: 1, salience: 1 });
    field.stance('B', 'Terras', { position: -1, salience: 1, visibility: 'TEAM' });
    field.stance('C', 'Terras', { position: 0.5, salience: 1 });
    await writeCentre(database, { centreId, ...field });
    const team = await asking(
      database,
      centreId,
    )({ issueIds: [field.idOf('Terras'), 'leeg'], centreId: null });
    const [terrace, empty] = team.outlook.issues;
    expect(terrace).toMatchObject({
      hasOwnScale: false,
      minimum: -1,
      maximum: 1,
      compromise: { at: { value: 0, position: 0 }, unweighedIds: [field.idOf('C')] },
      winSetUndefinedBecause: 'NO_RULE',
    });
    expect(empty).toMatchObject({
      compromise: null,
      median: null,
      nash: null,
      winSet: null,
      afterExchanges: null,
      undefinedBecause: 'NOBODY_TAKES_A_POSITION',
      nashUndefinedBecause: 'NOBODY_TAKES_A_POSITION',
      winSetUndefinedBecause: 'NOBODY_TAKES_A_POSITION',
    });
    const reader = asking(database, centreId, 'PARTNER_READER');
    const shared = await reader({ issueIds: ['terras'] });
    expect(shared.outlook).toMatchObject({ scope: 'SHARED', issues: [{ compromise: { at: { value: 1 } } }] });
    expect((await reader({ issueIds: [field.idOf('Geheim')] })).errors).toEqual([
      expect.stringContaining('There is no issue'),
    ]);
  });

  test('refuses in words what cannot be asked', async ({ database, centreId }) => {
    const field = smallField(centreId);
    field.issue('Terras', { minimum: 0, maximum: 7 });
    field.issue('Geluid');
    await writeCentre(database, { centreId, ...field });
    const messages = async (variables: object) => (await asking(database, centreId)(variables)).errors;
    expect(await messages({ issueIds: [] })).toEqual(['issueIds: give 1 to 12 issues, and there are 0.']);
    expect(await messages({ issueIds: ['terras', field.idOf('Terras')] })).toEqual([
      'issueIds.1 is the same issue as issueIds.0: give each once.',
    ]);
    expect(await messages({ issueIds: ['terras'], statusQuos: [{ issueId: 'terras', value: 8 }] })).toEqual([
      'statusQuos.0.value must be from 0 to 7, the scale of the issue, and is 8.',
    ]);
    expect(await messages({ issueIds: ['terras'], statusQuos: [{ issueId: 'geluid', value: 0 }] })).toEqual([
      'statusQuos.0.issueId is not one of issueIds: name it there too.',
    ]);
    expect(await messages({ issueIds: ['terras'], error: 2 })).toEqual([
      'error must be a number from 0 to 1.',
    ]);
    expect(await messages({ issueIds: ['terras'], exchangeCount: 101 })).toEqual([
      'exchangeCount must be a whole number from 0 to 100.',
    ]);
  });
});
