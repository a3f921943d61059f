import fc from 'fast-check';
import {
  buildCoalitionGame,
  type OthersVote,
  toCoalitionGame,
} from '../../../server/domain/coalition/coalition-game.ts';
import type { CoalitionProblem } from '../../../server/domain/coalition/coalition-search.ts';
import { presetRules } from '../../../server/domain/decision/rule.ts';
import { seededRandom } from '../../support/random.ts';

/** All sets of 0..size−1, each ascending. */
export const subsetsOf = (size: number): number[][] =>
  Array.from({ length: 2 ** size }, (_, mask) =>
    Array.from({ length: size }, (_, i) => i).filter((i) => (mask >> i) & 1),
  );

/** Random games of one to three tests with whole weights, zeros among them; some that nobody can win. */
export const anyGame = (most: number) =>
  fc
    .record({
      size: fc.integer({ min: 0, max: most }),
      tests: fc.array(
        fc.record({
          weights: fc.array(fc.oneof(fc.constant(1), fc.integer({ min: 0, max: 12 })), {
            minLength: most,
            maxLength: most,
          }),
          isHeads: fc.boolean(),
          share: fc.integer({ min: 1, max: 105 }),
        }),
        { minLength: 1, maxLength: 3 },
      ),
    })
    .map(({ size, tests }) =>
      buildCoalitionGame(
        size,
        tests.map(({ weights, isHeads, share }, k) => {
          const own = Float64Array.from(weights.slice(0, size), (weight) => (isHeads ? 1 : weight));
          const sum = own.reduce((total, weight) => total + weight, 0);
          return { id: `test-${k}`, weights: own, quota: Math.max(1, Math.ceil((share * sum) / 100)) };
        }),
      ),
    );

/** 60 partners with property values in thousands, ties, conflicts and costs as a centre may have. */
export function largeBiz(seed: number, othersVote: OthersVote = 'AGAINST') {
  const random = seededRandom(seed);
  const n = 60;
  const voters = Array.from({ length: n }, (_, i) => ({
    id: `p${i}`,
    wozValue: 1000 * (100 + random.whole(900)) * (random.chance(0.1) ? 5 : 1),
    votes: 1,
  }));
  const two = (): [number, number] => {
    const a = random.whole(n);
    return [a, (a + 1 + random.whole(n - 1)) % n];
  };
  const positions = voters.map(() => Math.round(20 * random.next()) / 10 - 1);
  const problem: CoalitionProblem = {
    game: toCoalitionGame(presetRules.BIZ, voters, othersVote),
    memberCosts: positions.map((x) => (0.2 * Math.max(0, 0.5 - x)) / 20 + random.next() / 400),
    pairCosts: [
      ...Array.from({ length: 150 }, () => two()).map(([a, b]) => ({
        a,
        b,
        cost: (-0.2 * random.next()) / 75,
      })),
      ...Array.from({ length: 20 }, () => two()).map(([a, b]) => ({
        a,
        b,
        cost: (0.2 * random.next()) / 10,
      })),
    ],
    span: { cost: 0.15, distances: positions.map((a) => positions.map((b) => Math.abs(a - b))) },
    excluded: Array.from({ length: 10 }, () => two()),
    step: 0.001,
  };
  return { problem, voters, positions };
}
