import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadHighsSolver } from '../../../server/analysis/highs-solver.ts';
import { computeFrustration } from '../../../server/domain/balance/frustration.ts';
import {
  frustrationOf,
  type SignedNetwork,
  type SignedTie,
  symmetrise,
} from '../../../server/domain/balance/signed-network.ts';
import { countTriangles } from '../../../server/domain/balance/triangles.ts';
import { seededRandom } from '../../support/random.ts';
import { anySigned, everySplit } from '../../support/signed-networks.ts';

const solver = await loadHighsSolver();
const solve = (network: SignedNetwork) =>
  computeFrustration(network, { solver, random: seededRandom(7).next });

const leastByTrial = (network: SignedNetwork) => Math.min(...everySplit(network).map(({ cost }) => cost));

function randomSigned(
  size: number,
  tieCount: number,
  signOf: (a: number, b: number, random: () => number) => 1 | -1,
  seed: number,
) {
  const random = seededRandom(seed).next;
  const ties = new Map<number, SignedTie>();
  while (ties.size < tieCount) {
    const a = Math.floor(random() * size);
    const b = Math.floor(random() * size);
    const key = Math.min(a, b) * size + Math.max(a, b);
    if (a !== b && !ties.has(key)) ties.set(key, { a, b, sign: signOf(a, b, random), weight: 1 });
  }
  return { size, ties: [...ties.values()] };
}

describe('frustration index', () => {
  it('is proven the least of all splits', () => {
    fc.assert(
      fc.property(anySigned(), (network) => {
        const found = solve(network);
        expect(found.isProven).toBe(true);
        expect(found.frustrationIndex).toBeCloseTo(leastByTrial(network), 6);
        expect(frustrationOf(network, found.sideOf)).toBeCloseTo(found.frustrationIndex, 6);
      }),
      { numRuns: 150 },
    );
  });

  it('is proven the least where everyone is tied to everyone by chance, so that the search must branch', () => {
    for (let seed = 1; seed <= 8; seed += 1) {
      const network = randomSigned(12, 66, (_a, _b, random) => (random() < 0.5 ? 1 : -1), seed);
      expect(solve(network)).toMatchObject({ frustrationIndex: leastByTrial(network), isProven: true });
    }
  });

  it('is proven for a hundred partners with 250 ties of random sign: 48', () => {
    // By HiGHS on the AND model of Aref, Mason & Wilson (2020).
    const network = randomSigned(100, 250, (_a, _b, random) => (random() < 0.5 ? 1 : -1), 1);
    expect(solve(network)).toMatchObject({ frustrationIndex: 48, lowerBound: 48, isProven: true });
  }, 30_000);

  it('is 0 for two camps and for a field without ties', () => {
    const camps = randomSigned(60, 200, (a, b) => (a < 30 === b < 30 ? 1 : -1), 3);
    expect(solve(camps)).toMatchObject({ frustrationIndex: 0, isProven: true });
    expect(solve({ size: 3, ties: [] })).toMatchObject({ frustrationIndex: 0, isProven: true });
  });

  it('is proven for two camps with one tie in ten against them, at 300 partners', () => {
    const network = randomSigned(
      300,
      900,
      (a, b, random) => ((a < 150 === b < 150) === random() >= 0.1 ? 1 : -1),
      4,
    );
    const found = solve(network);
    expect(found.isProven).toBe(true);
    expect(found.lowerBound).toBe(found.frustrationIndex);
  });

  it('shows both bounds, closing in, and stops where time runs out', () => {
    const network = randomSigned(120, 480, (_a, _b, random) => (random() < 0.5 ? 1 : -1), 5);
    const seen: { lowerBound: number; upperBound: number }[] = [];
    let solves = 0;
    const found = computeFrustration(network, {
      solver,
      random: seededRandom(7).next,
      secondsLeft: () => (solves++ < 6 ? 1 : 0),
      onProgress: (bounds) => seen.push(bounds),
    });
    expect(found.lowerBound).toBeLessThanOrEqual(found.frustrationIndex);
    seen.forEach(({ lowerBound, upperBound }, i) => {
      expect(lowerBound).toBeLessThanOrEqual(upperBound);
      expect(lowerBound).toBeGreaterThanOrEqual(seen[i - 1]?.lowerBound ?? 0);
      expect(upperBound).toBeLessThanOrEqual(seen[i - 1]?.upperBound ?? Number.POSITIVE_INFINITY);
    });
  });
});

describe('symmetrisation', () => {
  const arcs = [
    { from: 0, to: 1, sign: 1 as const, weight: 2 },
    { from: 1, to: 0, sign: -1 as const, weight: 1 },
  ];
  it('keeps each tie, adds them up, or drops those that disagree', () => {
    expect(symmetrise(2, arcs, 'EACH').ties).toHaveLength(2);
    expect(symmetrise(2, arcs, 'SUM').ties).toEqual([{ a: 0, b: 1, sign: 1, weight: 1, arcs: [0, 1] }]);
    expect(symmetrise(2, arcs, 'CONSISTENT').ties).toEqual([]);
  });
  it('lets equal numbers cancel out, decimals too', () => {
    const tenths = [0.1, 0.2].map((weight) => ({ from: 0, to: 1, sign: 1 as const, weight }));
    expect(symmetrise(2, [...tenths, { from: 1, to: 0, sign: -1, weight: 0.3 }], 'SUM').ties).toEqual([]);
  });
});

describe('triangles', () => {
  it('count by negative ties, and balance is an even number of them', () => {
    fc.assert(
      fc.property(anySigned(), (network) => {
        const simple = symmetrise(
          network.size,
          network.ties.map(({ a, b, sign, weight }) => ({ from: a, to: b, sign, weight })),
          'SUM',
        );
        const sign = (a: number, b: number) =>
          simple.ties.find((t) => (t.a === a && t.b === b) || (t.a === b && t.b === a))?.sign;
        const expected = [0, 0, 0, 0];
        for (let a = 0; a < network.size; a += 1)
          for (let b = 0; b < a; b += 1)
            for (let c = 0; c < b; c += 1) {
              const signs = [sign(a, b), sign(b, c), sign(a, c)];
              if (signs.every(Boolean)) expected[signs.filter((s) => s === -1).length]! += 1;
            }
        const { counts, triangleIndex } = countTriangles(network);
        expect(counts).toEqual(expected);
        const all = expected.reduce((sum, count) => sum + count, 0);
        expect(triangleIndex).toBe(all === 0 ? null : (expected[0]! + expected[2]!) / all);
      }),
      { numRuns: 150 },
    );
  });
});
