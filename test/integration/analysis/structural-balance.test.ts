import { describe, expect } from 'vitest';
import { monks } from '../../fixtures/networks.ts';
import { test } from '../../support/database.ts';
import { type Asker, execute } from '../../support/graphql.ts';
import { importNetwork } from '../../support/published-network.ts';
import { seededRandom } from '../../support/random.ts';
import { smallField } from '../../support/small-field.ts';
import { writeCentre } from '../../support/write-centre.ts';

const document = `query ($centreId: ID!, $factions: Int, $layer: Layer, $symmetrisation: Symmetrisation, $weighting: TieWeighting, $seconds: Int) {
  structuralBalance(centreId: $centreId, factions: $factions, layer: $layer, symmetrisation: $symmetrisation, weighting: $weighting, seconds: $seconds) {
    centreId asOf layer dataVersion scope symmetrisation weighting
    partnerCount positiveCount negativeCount neutralCount cancelledCount
    isBalanced triangleCounts triangleIndex weakTriangleIndex unbalancedTriangles { partnerIds negativeCount }
    frustrationIndex lowerBound isProven gap normalised camps
    frustratedTies { fromId toId sign relationshipIds isInEveryOptimum }
    bestRepairs { fromId toId sign relationshipIds frustrationIndex unbalancedCount }
    partition { count error isProven factions negativeInside positiveBetween }
    errorsByCount { count error isProven }
  }
}`;

const coordinatorOf = (centreId: string): Asker => ({ role: 'COORDINATOR', centres: [centreId] });
const readerOf = (centreId: string): Asker => ({ role: 'PARTNER_READER', centres: [centreId] });

describe('structuralBalance of the monks of Sampson, imported', () => {
  test.for(['second', 'third', 'fourth'] as const)(
    'gives the published errors at the %s moment (Doreian & Mrvar 1996), by strength',
    async (moment, { database }) => {
      const { arcs, errors } = monks[moment];
      const { centreId, as } = await importNetwork(database, {
        names: monks.names,
        ties: arcs,
        isDirected: true,
      });
      const ask = (variables: object) =>
        execute(database, { as, document, variables: { centreId, ...variables } });
      const { data } = await ask({ weighting: 'STRENGTH', factions: 3, seconds: 30 });
      const found = data.structuralBalance;
      expect(found).toMatchObject({ isProven: true, symmetrisation: 'EACH', gap: 0 });
      // Choices of 1 to 3 became strengths of 1/3 to 1.
      for (const [count, error] of Object.entries(errors)) {
        expect(found.errorsByCount[Number(count) - 1].error).toBeCloseTo(error / 3, 8);
        expect(found.errorsByCount[Number(count) - 1].isProven).toBe(true);
      }
      expect(found.partition.factions.flat()).toHaveLength(18);
      expect(found.frustrationIndex).toBeCloseTo((2 * errors[2]) / 3, 8);
    },
  );

  test('differs by symmetrisation, and counts every tie as one by default', async ({ database }) => {
    const { arcs } = monks.fourth;
    const { centreId, as } = await importNetwork(database, {
      names: monks.names,
      ties: arcs,
      isDirected: true,
    });
    const of = async (symmetrisation: string) => {
      const { data, errors } = await execute(database, {
        as,
        document,
        variables: { centreId, symmetrisation },
      });
      expect(errors).toBeUndefined();
      return data.structuralBalance;
    };
    const pairs = new Map<string, number[]>();
    for (const [a, b, value] of arcs) {
      const key = `${Math.min(a, b)}-${Math.max(a, b)}`;
      pairs.set(key, [...(pairs.get(key) ?? []), Math.sign(value)]);
    }
    const sums = [...pairs.values()].map((signs) => signs.reduce((sum, sign) => sum + sign, 0));
    const count = (sign: number) => sums.filter((sum) => Math.sign(sum) === sign).length;
    const each = await of('EACH');
    expect(each.positiveCount + each.negativeCount).toBe(arcs.length);
    const sum = await of('SUM');
    expect(sum).toMatchObject({
      positiveCount: count(1),
      negativeCount: count(-1),
      cancelledCount: 2 * count(0),
    });
    const consistent = await of('CONSISTENT');
    expect(consistent).toMatchObject({ positiveCount: count(1), negativeCount: count(-1) });
    // Disagreement between two costs one whichever way they are split.
    expect(each.frustrationIndex).toBeGreaterThanOrEqual(sum.frustrationIndex + count(0));
    for (const found of [each, sum, consistent]) {
      expect(found.isProven).toBe(true);
      expect(Number.isInteger(found.frustrationIndex)).toBe(true);
      expect(found.frustratedTies).toHaveLength(found.frustrationIndex);
      expect(found.normalised).toBeCloseTo(
        1 - (2 * found.frustrationIndex) / (found.positiveCount + found.negativeCount),
        8,
      );
    }
  });
});

describe('structuralBalance', () => {
  test('is computed over what the asker may see', async ({ database, centreId }) => {
    const field = smallField(centreId);
    for (const name of ['Bakker', 'Slager', 'Kapper']) field.partner(name);
    field.relationship('Bakker', 'Slager');
    field.relationship('Slager', 'Kapper');
    field.relationship('Kapper', 'Bakker', { sign: 'NEGATIVE', visibility: 'TEAM' });
    await writeCentre(database, { centreId, ...field });
    const of = async (as: Asker) =>
      (await execute(database, { as, document, variables: { centreId } })).data.structuralBalance;
    expect(await of(coordinatorOf(centreId))).toMatchObject({
      scope: 'TEAM',
      dataVersion: 1,
      isBalanced: false,
      frustrationIndex: 1,
      triangleCounts: [0, 1, 0, 0],
      triangleIndex: 0,
      unbalancedTriangles: [{ negativeCount: 1 }],
    });
    expect(await of(readerOf(centreId))).toMatchObject({
      scope: 'SHARED',
      isBalanced: true,
      negativeCount: 0,
      triangleIndex: null,
    });
  });

  test('names the tie that every best split goes against, and what its repair brings', async ({
    database,
    centreId,
  }) => {
    const field = smallField(centreId);
    for (const name of ['A', 'B', 'C', 'D']) field.partner(name);
    // Two triangles over A–B: both need it positive.
    for (const [from, to] of [
      ['A', 'C'],
      ['C', 'B'],
      ['A', 'D'],
      ['D', 'B'],
    ] as const) {
      field.relationship(from, to);
    }
    field.relationship('A', 'B', { sign: 'NEGATIVE' });
    await writeCentre(database, { centreId, ...field });
    const { data } = await execute(database, {
      as: coordinatorOf(centreId),
      document,
      variables: { centreId },
    });
    const tie = {
      fromId: field.idOf('A'),
      toId: field.idOf('B'),
      sign: 'NEGATIVE',
      relationshipIds: [field.idOf('A-to-B')],
    };
    expect(data.structuralBalance).toMatchObject({
      frustratedTies: [{ ...tie, isInEveryOptimum: true }],
      bestRepairs: [{ ...tie, frustrationIndex: 0, unbalancedCount: 0 }],
      camps: [['A', 'B', 'C', 'D'].map((name) => field.idOf(name)), []],
    });
  });

  test('of an empty centre, and of one partner, is balanced and has nothing to divide by', async ({
    database,
    centreId,
  }) => {
    const field = smallField(centreId);
    field.partner('Bakker');
    await writeCentre(database, { centreId, ...field });
    const { data, errors } = await execute(database, {
      as: coordinatorOf(centreId),
      document,
      variables: { centreId },
    });
    expect(errors).toBeUndefined();
    expect(data.structuralBalance).toMatchObject({
      partnerCount: 1,
      isBalanced: true,
      normalised: null,
      triangleIndex: null,
      camps: [],
      partition: { count: 2, error: 0, factions: [] },
    });
  });

  test('tells its bounds while it runs, the same question asked twice runs once, and it can be stopped', async ({
    database,
    centreId,
  }) => {
    const field = smallField(centreId);
    const { next } = seededRandom(5);
    for (let i = 0; i < 150; i += 1) field.partner(`P${i}`);
    const known = new Set<string>();
    while (known.size < 750) {
      const from = Math.floor(next() * 150);
      const to = Math.floor(next() * 150);
      const sign = next() < 0.5 ? 'POSITIVE' : 'NEGATIVE';
      if (from >= to || known.has(`${from}-${to}`)) continue;
      known.add(`${from}-${to}`);
      field.relationship(`P${from}`, `P${to}`, { sign });
    }
    await writeCentre(database, { centreId, ...field });
    const as = coordinatorOf(centreId);
    const ask = () => execute(database, { as, document, variables: { centreId, seconds: 60 } });
    const answers = Promise.all([ask(), ask()]);
    const running = async () =>
      (
        await execute(database, {
          as,
          document: `query ($centreId: ID!) { runningAnalyses(centreId: $centreId) { id query lowerBound upperBound } }`,
          variables: { centreId },
        })
      ).data.runningAnalyses;
    await expect
      .poll(running, { timeout: 50_000, interval: 200 })
      .toMatchObject([
        { query: 'structuralBalance', lowerBound: expect.any(Number), upperBound: expect.any(Number) },
      ]);
    const [run] = await running();
    expect(run.lowerBound).toBeLessThan(run.upperBound);
    await execute(database, {
      as,
      document: 'mutation ($id: ID!) { cancelAnalysis(id: $id) }',
      variables: { id: run.id },
    });
    for (const { errors } of await answers) {
      expect(errors?.map(({ message }) => message)).toEqual(['The analysis was stopped at your request.']);
    }
  });

  test('refuses what lies outside its ranges, and knows no other centre', async ({ database, centreId }) => {
    await writeCentre(database, { centreId, facts: [] });
    const as = coordinatorOf(centreId);
    const messagesOf = async (variables: object) =>
      (await execute(database, { as, document, variables })).errors?.map(({ message }) => message);
    expect(await messagesOf({ centreId, factions: 1 })).toEqual([
      'factions must be a whole number from 2 to 12.',
    ]);
    expect(await messagesOf({ centreId, seconds: 61 })).toEqual([
      'seconds must be a whole number from 1 to 60.',
    ]);
    expect(await messagesOf({ centreId: 'elsewhere' })).toEqual([
      'There is no centre "elsewhere", or you may not open it: take an id of `centres`.',
    ]);
  });
});
