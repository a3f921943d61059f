import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  buildCoalitionGame,
  isWinning,
  listVetoPlayers,
  type QuotaTest,
} from '../../../server/domain/coalition/coalition-game.ts';
import { buildPool } from '../../../server/domain/coalition/coalition-pool.ts';
import {
  type CoalitionProblem,
  searchCoalitions,
} from '../../../server/domain/coalition/coalition-search.ts';
import { buildBounds } from '../../../server/domain/coalition/search-bound.ts';
import { buildSearchFrame, IN, OUT } from '../../../server/domain/coalition/search-frame.ts';
import { propagate } from '../../../server/domain/coalition/search-propagation.ts';
import { anyGame, largeBiz, subsetsOf } from './games.ts';

const pair = fc.tuple(fc.nat(1000), fc.nat(1000));
const anyProblem = fc
  .record({
    game: anyGame(9),
    costs: fc.array(fc.integer({ min: -3, max: 20 }), { minLength: 9, maxLength: 9 }),
    places: fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 9, maxLength: 9 }),
    together: fc.array(fc.tuple(pair, fc.integer({ min: -9, max: 9 })), { maxLength: 8 }),
    excluded: fc.array(pair, { maxLength: 3 }),
    ties: fc.option(fc.array(pair, { minLength: 5, maxLength: 16 }), { nil: undefined }),
    mustBeIn: fc.array(fc.nat(1000), { maxLength: 2 }),
    mustBeOut: fc.array(fc.nat(1000), { maxLength: 1 }),
    spanCost: fc.constantFrom(0, 0, 3),
    step: fc.constantFrom(1, 4),
  })
  .map(
    ({
      game,
      costs,
      places,
      together,
      excluded,
      ties,
      mustBeIn,
      mustBeOut,
      spanCost,
      step,
    }): CoalitionProblem => {
      const n = Math.max(1, game.size);
      const clamp = ([a, b]: readonly [number, number]) => [a % n, b % n] as const;
      const isPair = ([a, b]: readonly [number, number]) => a !== b;
      const players = (list: readonly number[]) =>
        game.size === 0 ? [] : [...new Set(list.map((i) => i % n))];
      return {
        game,
        memberCosts: costs.slice(0, game.size),
        pairCosts: together
          .map(([ends, cost]) => ({ a: ends[0] % n, b: ends[1] % n, cost }))
          .filter(({ a, b }) => a !== b),
        excluded: excluded.map(clamp).filter(isPair),
        mustBeIn: players(mustBeIn),
        mustBeOut: players(mustBeOut),
        step,
        ...(ties ? { connectedBy: ties.map(clamp).filter(isPair) } : {}),
        ...(spanCost > 0
          ? {
              span: {
                cost: spanCost,
                distances: places
                  .slice(0, game.size)
                  .map((a) => places.slice(0, game.size).map((b) => Math.abs(a - b))),
              },
            }
          : {}),
      };
    },
  );

/** Every allowed minimal winning coalition with its cost, straight from the definitions. */
function allByTrial(problem: CoalitionProblem) {
  const {
    game,
    memberCosts,
    pairCosts = [],
    span,
    excluded = [],
    mustBeIn = [],
    mustBeOut = [],
    connectedBy,
  } = problem;
  const isConnected = (members: readonly number[]) => {
    if (!connectedBy || members.length < 2) return true;
    const reached = new Set([members[0]!]);
    for (let round = 0; round < members.length; round += 1) {
      for (const [a, b] of connectedBy) {
        if (!members.includes(a) || !members.includes(b)) continue;
        if (reached.has(a) || reached.has(b)) reached.add(a).add(b);
      }
    }
    return reached.size === members.length;
  };
  const wins = (members: readonly number[]) =>
    !game.isHopeless &&
    game.tests.every(({ weights, quota }) => members.reduce((sum, i) => sum + weights[i]!, 0) >= quota) &&
    isConnected(members) &&
    mustBeIn.every((i) => members.includes(i));
  const winning = subsetsOf(game.size).filter(wins);
  const keys = new Set(winning.map((members) => members.join()));
  const minimal = winning.filter((members) =>
    members.every((i) => !keys.has(members.filter((j) => j !== i).join())),
  );
  // No winning proper subset at all, not only none smaller by one.
  for (const members of minimal) {
    for (const other of winning) {
      if (other.length < members.length && other.every((i) => members.includes(i)))
        throw new Error('not minimal');
    }
  }
  return minimal
    .filter(
      (members) =>
        mustBeOut.every((i) => !members.includes(i)) &&
        excluded.every(([a, b]) => !(members.includes(a) && members.includes(b))),
    )
    .map((members) => ({
      members,
      cost:
        members.reduce((sum, i) => sum + memberCosts[i]!, 0) +
        pairCosts.reduce(
          (sum, { a, b, cost }) => sum + (members.includes(a) && members.includes(b) ? cost : 0),
          0,
        ) +
        (span
          ? span.cost * Math.max(0, ...members.flatMap((a) => members.map((b) => span.distances[a]![b]!)))
          : 0),
    }));
}

describe('coalition search', () => {
  it('finds the cheapest minimal winning coalitions of random problems, proven', () => {
    fc.assert(
      fc.property(anyProblem, fc.integer({ min: 1, max: 6 }), (problem, count) => {
        const { found, isExact, costOfOthersAtLeast } = searchCoalitions(problem, { count });
        const all = allByTrial(problem);
        const level = ({ cost }: { cost: number }) => Math.floor(cost / problem.step + 1e-7);
        const costs = new Map(all.map(({ members, cost }) => [members.join(), cost]));
        expect(isExact).toBe(true);
        expect(found.map(level)).toEqual(
          all
            .map(level)
            .sort((a, b) => a - b)
            .slice(0, count),
        );
        expect(new Set(found.map(({ members }) => members.join())).size).toBe(found.length);
        for (const { members, cost } of found) expect(costs.get(members.join())).toBeCloseTo(cost, 9);
        if (found.length < count) expect(costOfOthersAtLeast).toBeNull();
      }),
      { numRuns: 400 },
    );
  });

  it('gives all of the cheapest, and only those', () => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        const { found } = searchCoalitions(problem, { count: 1000, keep: 'BEST' });
        const all = allByTrial(problem);
        const level = ({ cost }: { cost: number }) => Math.floor(cost / problem.step + 1e-7);
        const least = Math.min(...all.map(level));
        expect(new Set(found.map(({ members }) => members.join()))).toEqual(
          new Set(all.filter((one) => level(one) === least).map(({ members }) => members.join())),
        );
      }),
      { numRuns: 150 },
    );
  });

  it('bounds no problem above its cheapest coalition', () => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        const all = allByTrial(problem);
        fc.pre(all.length > 0 && problem.game.tests.length > 0);
        const frame = buildSearchFrame(problem);
        const bounds = buildBounds(frame);
        const start = new Uint8Array(problem.game.size);
        for (const i of problem.mustBeOut ?? []) start[i] = OUT;
        for (const i of frame.mustBeIn) start[i] = IN;
        fc.pre(!frame.isComplete(frame.mustBeIn));
        let least = Number.POSITIVE_INFINITY;
        for (const span of frame.spanParts) {
          for (const mode of frame.tightModes) {
            const part = { span, ...mode };
            const status = start.slice();
            if (!propagate(frame, part, status)) continue;
            const pool = buildPool(1, 'TOP', problem.step);
            least = Math.min(least, bounds.raiseBound(part, status, bounds.startPrices(), 100, pool).bound);
          }
        }
        expect(least).toBeLessThanOrEqual(Math.min(...all.map(({ cost }) => cost)) + 1e-9);
      }),
      { numRuns: 200 },
    );
  });

  it('gives as good ones when it knows what no coalition costs less than, and proves them sooner', () => {
    fc.assert(
      fc.property(anyProblem, fc.integer({ min: 1, max: 3 }), (problem, count) => {
        const all = allByTrial(problem);
        fc.pre(all.length > 0);
        const leastCost = Math.min(...all.map(({ cost }) => cost));
        const knowing = searchCoalitions({ ...problem, leastCost }, { count });
        const plain = searchCoalitions(problem, { count });
        const levels = ({ found }: typeof plain) =>
          found.map(({ cost }) => Math.floor(cost / problem.step + 1e-7));
        expect(knowing.isExact).toBe(true);
        expect(levels(knowing)).toEqual(levels(plain));
        expect(knowing.nodeCount).toBeLessThanOrEqual(plain.nodeCount);
      }),
      { numRuns: 150 },
    );
  });

  it('leaves out tests that others imply, and only those', () => {
    const heads = (quota: number) => ({ id: `${quota}`, weights: new Float64Array(5).fill(1), quota });
    const value = (quota: number) => ({ id: 'value', weights: Float64Array.of(1, 2, 3, 4, 5), quota });
    const kept = (...tests: readonly QuotaTest[]) =>
      buildSearchFrame({
        game: buildCoalitionGame(5, tests),
        memberCosts: [0, 0, 0, 0, 0],
        step: 1,
      }).tests.map(({ id, quota }) => `${id} ${quota}`);
    expect(kept(heads(3), heads(1), value(3))).toEqual(['3 3']);
    expect(kept(heads(3), value(4))).toEqual(['3 3', 'value 4']);
    expect(kept(heads(2), heads(2))).toEqual(['2 2']);
    fc.assert(
      fc.property(anyGame(8), (game) => {
        fc.pre(!game.isHopeless);
        const { tests } = buildSearchFrame({ game, memberCosts: new Array(game.size).fill(0), step: 1 });
        const left = buildCoalitionGame(game.size, tests);
        for (const members of subsetsOf(game.size)) {
          if (!listVetoPlayers(game).every((i) => members.includes(i))) continue;
          expect(isWinning(left, members)).toBe(isWinning(game, members));
        }
      }),
      { numRuns: 150 },
    );
  });

  it.each(['AGAINST', 'NOT_CAST'] as const)(
    'proves the top 20 of 60 partners under BIZ with ten exclusions, the others voting %s',
    (othersVote) => {
      for (const seed of [1, 2]) {
        const { problem } = largeBiz(seed, othersVote);
        const { found, isExact } = searchCoalitions(problem, { count: 20 });
        expect(isExact).toBe(true);
        expect(found).toHaveLength(20);
      }
    },
    60_000,
  );
});
