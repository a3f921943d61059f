import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadHighsSolver } from '../../../server/analysis/highs-solver.ts';
import { factionError, findFactions } from '../../../server/domain/balance/factions.ts';
import { computeWeakBalance } from '../../../server/domain/balance/weak-balance.ts';
import { monks } from '../../fixtures/networks.ts';
import { seededRandom } from '../../support/random.ts';
import { anySigned } from '../../support/signed-networks.ts';

const solver = await loadHighsSolver();
const secondsLeft = () => Number.POSITIVE_INFINITY;

describe('weak balance', () => {
  it('is the least error of partitions into as many factions as there are actors', () => {
    fc.assert(
      fc.property(anySigned(7), (network) => {
        const { lowerBound, factionOf } = computeWeakBalance(network, { solver, secondsLeft });
        const least = findFactions(network, {
          count: Math.max(1, network.size),
          random: seededRandom(1).next,
          alpha: 0.5,
        });
        expect(least.isProven).toBe(true);
        expect(lowerBound / 2).toBeCloseTo(least.error, 6);
        expect(factionError(network, factionOf!)).toBeCloseTo(least.error, 6);
      }),
      { numRuns: 150 },
    );
  });

  it.each(['second', 'third', 'fourth'] as const)(
    'is no more than the published error of the monks at the %s moment',
    (moment) => {
      const { arcs, errors } = monks[moment];
      const ties = arcs.map(([a, b, value]) => ({
        a,
        b,
        sign: (value > 0 ? 1 : -1) as 1 | -1,
        weight: Math.abs(value),
      }));
      const { lowerBound } = computeWeakBalance({ size: 18, ties }, { solver, secondsLeft });
      expect(lowerBound / 2).toBeCloseTo(Math.min(...Object.values(errors)), 6);
    },
  );

  it('is 0 for three camps, each against the others', () => {
    const ties = [0, 1, 2, 3, 4, 5].flatMap((a) =>
      [0, 1, 2, 3, 4, 5].flatMap((b) =>
        a < b ? [{ a, b, sign: (a % 3 === b % 3 ? 1 : -1) as 1 | -1, weight: 1 }] : [],
      ),
    );
    const { lowerBound, factionOf } = computeWeakBalance({ size: 6, ties }, { solver, secondsLeft });
    expect(lowerBound).toBe(0);
    expect(new Set(factionOf).size).toBe(3);
  });
});
