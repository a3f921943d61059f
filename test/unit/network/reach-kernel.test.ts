import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeReachInSteps } from '../../../server/domain/network/kernel/reach-kernel.ts';
import { anyNetwork, distancesOf, networkOf } from '../../support/networks.ts';

/** Of one piece, mostly. */
const largeNetwork = fc
  .record({
    size: fc.integer({ min: 30, max: 100 }),
    isDirected: fc.boolean(),
    picks: fc.array(fc.tuple(fc.nat(999), fc.nat(999)), { maxLength: 300 }),
  })
  .map(({ size, isDirected, picks }) =>
    networkOf(
      size,
      picks.map(([from, to]): [number, number] => [from % size, to % size]),
      isDirected,
    ),
  );

describe('thirty-two searches at once', () => {
  it('find the distances that Floyd & Warshall find, in networks of more than one batch too', () => {
    fc.assert(
      fc.property(fc.oneof(anyNetwork(), largeNetwork), (network) => {
        const { closeness, harmonic, eccentricity, distanceSum, pairCount } = computeReachInSteps(network);
        let [sumOfAll, pairs] = [0, 0];
        for (const [v, row] of distancesOf(network).entries()) {
          const others = row.filter((d, w) => w !== v && Number.isFinite(d));
          const sum = others.reduce((total, d) => total + d, 0);
          sumOfAll += sum;
          pairs += others.length;
          expect(eccentricity[v]).toBe(others.length === 0 ? null : Math.max(...others));
          expect(harmonic[v]).toBeCloseTo(
            others.reduce((total, d) => total + 1 / d, 0),
            9,
          );
          if (others.length === 0) expect(closeness[v]).toBeNull();
          else expect(closeness[v]).toBeCloseTo(others.length ** 2 / sum / (network.size - 1), 12);
        }
        expect([distanceSum, pairCount]).toEqual([sumOfAll, pairs]);
      }),
      { numRuns: 150 },
    );
  });
});
