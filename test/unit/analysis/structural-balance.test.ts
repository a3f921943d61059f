import { describe, expect, it } from 'vitest';
import {
  type StructuralBalanceArgs,
  structuralBalance,
} from '../../../server/analysis/structural-balance.ts';
import type { FieldSnapshot } from '../../../server/domain/field-snapshot.ts';
import { monks } from '../../fixtures/networks.ts';
import { analysisTools } from '../../support/analysis-tools.ts';
import { seededRandom } from '../../support/random.ts';
import { type SmallSnapshot, snapshotOf } from '../../support/snapshot.ts';

const defaults: StructuralBalanceArgs = {
  layer: null,
  symmetrisation: 'EACH',
  weighting: 'EQUAL',
  factions: null,
  seconds: 10,
};
const balanceOf = async (
  field: FieldSnapshot,
  args: Partial<StructuralBalanceArgs> = {},
  tools = analysisTools(),
) => structuralBalance.compute(field, { ...defaults, ...args }, tools);

const minus = { sign: 'NEGATIVE' } as const;
const neutral = { sign: 'NEUTRAL' } as const;

/** A triangle of friends, and one who is at odds with one of them alone. */
const torn: SmallSnapshot = {
  relationships: [
    ['Bakker', 'Slager'],
    ['Bakker', 'Kapper'],
    ['Slager', 'Kapper', minus],
    ['Slager', 'Kapper', { sign: 'POSITIVE', layer: 'INFORMAL' }],
    ['Bakker', 'Gemeente', neutral],
  ],
};

describe('structural balance', () => {
  it('of a field without signed relationships has nothing to be torn by', async () => {
    expect(await balanceOf(snapshotOf({ relationships: [['Bakker', 'Slager', neutral]] }))).toMatchObject({
      partnerCount: 2,
      positiveCount: 0,
      neutralCount: 1,
      isBalanced: true,
      triangleIndex: null,
      weakTriangleIndex: null,
      normalised: null,
      frustrationIndex: 0,
      isProven: true,
      camps: [],
      frustratedTies: [],
      bestRepairs: [],
      partition: { count: 2, error: 0, factions: [] },
    });
    expect(await balanceOf(snapshotOf({}))).toMatchObject({ partnerCount: 0, isBalanced: true });
  });

  it('counts parallel relationships one by one, by their sum, or only where they agree', async () => {
    const field = snapshotOf(torn);
    expect(await balanceOf(field)).toMatchObject({
      positiveCount: 3,
      negativeCount: 1,
      neutralCount: 1,
      cancelledCount: 0,
      frustrationIndex: 1,
      triangleCounts: [0, 0, 0, 0],
    });
    for (const symmetrisation of ['SUM', 'CONSISTENT'] as const) {
      expect(await balanceOf(field, { symmetrisation })).toMatchObject({
        positiveCount: 2,
        negativeCount: 0,
        cancelledCount: 2,
        isBalanced: true,
      });
    }
  });

  it('of one layer leaves the other out', async () => {
    const found = await balanceOf(snapshotOf(torn), { layer: 'FORMAL' });
    expect(found).toMatchObject({ frustrationIndex: 1, triangleCounts: [0, 1, 0, 0], triangleIndex: 0 });
    expect(found.unbalancedTriangles).toEqual([
      { partnerIds: ['Bakker', 'Kapper', 'Slager'], negativeCount: 1 },
    ]);
  });

  it('names relationships and whether every best split goes against them', async () => {
    const found = await balanceOf(snapshotOf(torn));
    // Of the two between the same partners one goes against any split; which one depends on the split.
    expect(found.frustratedTies).toHaveLength(1);
    expect(found.frustratedTies[0]).toMatchObject({ fromId: 'Slager', toId: 'Kapper' });
    const heavy = snapshotOf({
      relationships: [
        ['Bakker', 'Slager'],
        ['Bakker', 'Slager', { layer: 'INFORMAL' }],
        ['Bakker', 'Kapper'],
        ['Bakker', 'Kapper', { layer: 'INFORMAL' }],
        ['Kapper', 'Slager', minus],
      ],
    });
    expect((await balanceOf(heavy)).frustratedTies).toEqual([
      {
        fromId: 'Kapper',
        toId: 'Slager',
        sign: 'NEGATIVE',
        relationshipIds: ['r4'],
        isInEveryOptimum: true,
      },
    ]);
    expect((await balanceOf(heavy)).bestRepairs[0]).toMatchObject({
      relationshipIds: ['r4'],
      frustrationIndex: 0,
      unbalancedCount: 0,
    });
    const { bestRepairs } = await balanceOf(heavy, { symmetrisation: 'SUM' });
    expect(bestRepairs.map(({ relationshipIds }) => relationshipIds)).toEqual([
      ['r2', 'r3'],
      ['r0', 'r1'],
      ['r4'],
    ]);
  });

  it('gives no partner without a tie a camp', async () => {
    const field = snapshotOf({ partners: { Markt: {} }, relationships: [['Bakker', 'Slager', minus]] });
    const { camps, partition } = await balanceOf(field);
    expect(camps.flat().sort()).toEqual(['Bakker', 'Slager']);
    expect(partition.factions).toHaveLength(2);
  });

  it.each(['second', 'third', 'fourth'] as const)(
    'has the published errors of the monks at the %s moment (Doreian & Mrvar 1996), by strength',
    async (moment) => {
      const { arcs, errors } = monks[moment];
      const field = snapshotOf({
        relationships: arcs.map(([from, to, value]) => [
          `monk ${from}`,
          `monk ${to}`,
          { sign: value > 0 ? 'POSITIVE' : 'NEGATIVE', strength: Math.abs(value) / 3, isDirected: true },
        ]),
      });
      const found = await balanceOf(field, { weighting: 'STRENGTH', factions: 3 });
      for (const [count, error] of Object.entries(errors)) {
        expect(found.errorsByCount[Number(count) - 1]).toMatchObject({ isProven: true });
        expect(found.errorsByCount[Number(count) - 1]!.error).toBeCloseTo(error / 3, 9);
      }
      expect(found.partition).toBe(found.errorsByCount[2]);
      expect(found.frustrationIndex).toBeCloseTo((2 * errors[2]) / 3, 9);
      expect(found.isProven).toBe(true);
    },
  );

  it('chooses the smallest number of factions that has the least error', async () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    const field = snapshotOf({
      relationships: names.flatMap((from, i) =>
        names
          .slice(i + 1)
          .map((to, j) => [from, to, (j + 1) % 3 === 0 ? {} : minus] as [string, string, object]),
      ),
    });
    const { partition, errorsByCount } = await balanceOf(field);
    expect(partition).toMatchObject({ count: 3, error: 0, negativeInside: 0, positiveBetween: 0 });
    expect(errorsByCount.map(({ count }) => count)).toEqual([1, 2, 3, 4, 5, 6]);
    const eight = await balanceOf(field, { factions: 8 });
    expect(eight.errorsByCount).toHaveLength(8);
    expect(eight.partition).toMatchObject({ count: 8, error: 0, isProven: true });
    expect(eight.partition.factions).toHaveLength(3);
  });

  it('refuses what lies outside its ranges, in words', async () => {
    const field = snapshotOf(torn);
    await expect(balanceOf(field, { factions: 13 })).rejects.toThrow(
      'factions must be a whole number from 2 to 12.',
    );
    await expect(balanceOf(field, { seconds: 0 })).rejects.toThrow('seconds must be');
  });

  it('gives bounds that close in, and keeps to its seconds on a hard field', async () => {
    const { next } = seededRandom(3);
    const relationships = Array.from({ length: 900 }, (): [string, string, object] => {
      const from = Math.floor(next() * 150);
      const to = (from + 1 + Math.floor(next() * 149)) % 150;
      return [`p${from}`, `p${to}`, next() < 0.5 ? minus : {}];
    });
    const startedAt = performance.now();
    const tools = analysisTools({ secondsLeft: () => 80 - (performance.now() - startedAt) / 1000 });
    const found = await balanceOf(snapshotOf({ relationships }), { seconds: 2 }, tools);
    expect((performance.now() - startedAt) / 1000).toBeLessThan(6);
    expect(found.isProven).toBe(false);
    expect(found.gap).toBeCloseTo(found.frustrationIndex - found.lowerBound, 9);
    expect(found.frustratedTies.every(({ isInEveryOptimum }) => isInEveryOptimum === null)).toBe(true);
    expect(found.bestRepairs).toHaveLength(20);
    const bounds = tools.told.filter(({ upperBound }) => upperBound !== undefined);
    bounds.forEach(({ lowerBound = 0, upperBound = 0 }, i) => {
      expect(lowerBound).toBeGreaterThanOrEqual(bounds[i - 1]?.lowerBound ?? 0);
      expect(upperBound).toBeLessThanOrEqual(bounds[i - 1]?.upperBound ?? Number.POSITIVE_INFINITY);
    });
    expect(tools.told.at(-1)).toEqual({ progress: 0.6 });
  });
});
