import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeCheapestCover } from '../../../server/domain/persuasion/covering-knapsack.ts';

/**
 * The 0/1 knapsacks P01 to P07 of J. Burkardt, KNAPSACK_01 (Florida State University), turned round: covering what does not fit into the
 * capacity costs all profit minus the published optimum.
 */
const published: [string, number, number[], number[], number][] = [
  ['P01', 165, [23, 31, 29, 44, 53, 38, 63, 85, 89, 82], [92, 57, 49, 68, 60, 43, 67, 84, 87, 72], 309],
  ['P02', 26, [12, 7, 11, 8, 9], [24, 13, 23, 15, 16], 51],
  ['P03', 190, [56, 59, 80, 64, 75, 17], [50, 50, 64, 46, 50, 5], 150],
  ['P04', 50, [31, 10, 20, 19, 4, 3, 6], [70, 20, 39, 37, 7, 5, 10], 107],
  ['P05', 104, [25, 35, 45, 5, 25, 3, 2, 2], [350, 400, 450, 20, 70, 8, 5, 5], 900],
  ['P06', 170, [41, 50, 49, 59, 55, 57, 60], [442, 525, 511, 593, 546, 564, 617], 1735],
  [
    'P07',
    750,
    [70, 73, 77, 80, 82, 87, 90, 94, 98, 106, 110, 113, 115, 118, 120],
    [135, 139, 149, 150, 156, 163, 173, 184, 192, 201, 210, 214, 221, 229, 240],
    1458,
  ],
];
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe('covering knapsack', () => {
  it.each(published)(
    '%s costs what the published optimum leaves',
    (_, capacity, weights, profits, optimum) => {
      const need = sum(weights) - capacity;
      const cover = computeCheapestCover(weights, profits, need)!;
      expect(cover.cost).toBe(sum(profits) - optimum);
      expect(sum(cover.chosen.map((i) => weights[i]!))).toBeGreaterThanOrEqual(need);
    },
  );

  it('is the cheapest of all sets that are heavy enough', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(fc.integer({ min: 0, max: 12 }), fc.option(fc.integer({ min: 0, max: 20 }), { freq: 6 })),
          { maxLength: 11 },
        ),
        fc.integer({ min: -2, max: 60 }),
        fc.integer({ min: 1, max: 5 }),
        (items, need, unit) => {
          const weights = items.map(([weight]) => weight * unit);
          const costs = items.map(([, cost]) => cost);
          let least: number | null = null;
          for (let mask = 0; mask < 2 ** items.length; mask += 1) {
            const chosen = [...items.keys()].filter((i) => (mask >> i) & 1);
            if (chosen.some((i) => costs[i] === null) || sum(chosen.map((i) => weights[i]!)) < need) continue;
            const cost = sum(chosen.map((i) => costs[i]!));
            least = least === null ? cost : Math.min(least, cost);
          }
          const cover = computeCheapestCover(weights, costs, need);
          expect(cover?.cost ?? null).toBe(least);
          if (cover) expect(sum(cover.chosen.map((i) => weights[i]!))).toBeGreaterThanOrEqual(need);
        },
      ),
    );
  });

  it('refuses weights that are not whole and costs below 0', () => {
    expect(() => computeCheapestCover([0.5], [1], 1)).toThrow('weight 0 must be whole');
    expect(() => computeCheapestCover([1], [-1], 1)).toThrow('cost 0 must be 0 or more');
  });
});
