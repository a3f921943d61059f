import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadHighsSolver } from '../../../server/analysis/highs-solver.ts';
import { openBestSplits } from '../../../server/domain/balance/best-splits.ts';
import { computeFrustration } from '../../../server/domain/balance/frustration.ts';
import { countUnbalancedAfterTurns, rankRepairs } from '../../../server/domain/balance/repairs.ts';
import { isFrustrated, type SignedNetwork } from '../../../server/domain/balance/signed-network.ts';
import { countTriangles } from '../../../server/domain/balance/triangles.ts';
import { seededRandom } from '../../support/random.ts';
import { anySigned, everySplit } from '../../support/signed-networks.ts';

const solver = await loadHighsSolver();
const forEver = () => Number.POSITIVE_INFINITY;

function ask(network: SignedNetwork, secondsLeft = forEver) {
  const random = seededRandom(3).next;
  const found = computeFrustration(network, { solver, random });
  return { found, splits: openBestSplits(network, found, { solver, random, secondsLeft }) };
}

const turned = ({ size, ties }: SignedNetwork, tie: number): SignedNetwork => ({
  size,
  ties: ties.map((one, e) => (e === tie ? { ...one, sign: one.sign === 1 ? -1 : 1 } : one)),
});
const indexOf = (network: SignedNetwork) => Math.min(...everySplit(network).map(({ cost }) => cost));
const unbalancedIn = (network: SignedNetwork) => {
  const { counts } = countTriangles(network);
  return counts[1] + counts[3];
};

describe('ties against every best split', () => {
  it('are those that no best split satisfies, by trying all splits', () => {
    fc.assert(
      fc.property(anySigned(7), (network) => {
        const { found, splits } = ask(network);
        const best = everySplit(network).filter(({ cost }) => cost < found.frustrationIndex + 1e-6);
        network.ties.forEach((tie, e) => {
          expect(splits.isFrustratedInEach(e)).toBe(best.every(({ sideOf }) => isFrustrated(tie, sideOf)));
        });
        splits.dispose();
      }),
      { numRuns: 150 },
    );
  });

  it('are the odd one out of a heavy triangle, and none of a triangle of equals', () => {
    const triangle = (weight: number): SignedNetwork => ({
      size: 3,
      ties: [
        { a: 0, b: 1, sign: 1, weight },
        { a: 1, b: 2, sign: 1, weight },
        { a: 0, b: 2, sign: -1, weight: 1 },
      ],
    });
    const heavy = ask(triangle(2)).splits;
    expect([0, 1, 2].map((tie) => heavy.isFrustratedInEach(tie))).toEqual([false, false, true]);
    const equal = ask(triangle(1)).splits;
    expect([0, 1, 2].map((tie) => equal.isFrustratedInEach(tie))).toEqual([false, false, false]);
  });

  it('are not told when there is no time to find out', () => {
    const network: SignedNetwork = {
      size: 3,
      ties: [
        { a: 0, b: 1, sign: 1, weight: 2 },
        { a: 1, b: 2, sign: 1, weight: 2 },
        { a: 0, b: 2, sign: -1, weight: 1 },
      ],
    };
    expect(ask(network, () => 0).splits.isFrustratedInEach(2)).toBeNull();
  });
});

describe('repairs', () => {
  it('are the turns that lower the index most, then the unbalanced triangles, by turning each tie', () => {
    fc.assert(
      fc.property(anySigned(7), fc.constantFrom(2, 20), (network, maximum) => {
        const { found, splits } = ask(network);
        const every = network.ties
          .map((_, tie) => ({
            tie,
            frustrationIndex: Math.round(indexOf(turned(network, tie)) * 1e9) / 1e9,
            unbalancedCount: unbalancedIn(turned(network, tie)),
          }))
          .filter(({ frustrationIndex }) => frustrationIndex < found.frustrationIndex - 1e-6)
          .sort(
            (one, other) =>
              one.frustrationIndex - other.frustrationIndex ||
              one.unbalancedCount - other.unbalancedCount ||
              one.tie - other.tie,
          );
        expect(rankRepairs(network, found.frustrationIndex, splits, maximum)).toEqual(
          every.slice(0, maximum),
        );
        splits.dispose();
      }),
      { numRuns: 200 },
    );
  });

  it('leave as many unbalanced triangles as a new count finds', () => {
    fc.assert(
      fc.property(anySigned(8), (network) => {
        const after = countUnbalancedAfterTurns(network);
        network.ties.forEach((_, tie) => {
          expect(after(tie)).toBe(unbalancedIn(turned(network, tie)));
        });
      }),
      { numRuns: 100 },
    );
  });
});
