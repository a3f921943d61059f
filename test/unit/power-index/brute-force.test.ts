import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateRule } from '../../../server/domain/decision/evaluate.ts';
import { computeBanzhaf } from '../../../server/domain/power-index/banzhaf.ts';
import { enumerateGame } from '../../../server/domain/power-index/enumeration.ts';
import { computeJohnston } from '../../../server/domain/power-index/johnston.ts';
import { computeMinimalWinning } from '../../../server/domain/power-index/minimal-winning.ts';
import { computePowerIndices } from '../../../server/domain/power-index/power-indices.ts';
import { toGame } from '../../../server/domain/power-index/rule-game.ts';
import { computeShapleyShubik } from '../../../server/domain/power-index/shapley-shubik.ts';
import {
  gameOfWinningSets,
  type SimpleGame,
  sizeOf,
  type WeightedGame,
} from '../../../server/domain/power-index/simple-game.ts';
import { seededRandom } from '../../support/random.ts';
import { anyRule, anyVoters, votesOf } from '../../support/voting.ts';

/** Straight from the definitions, without weights, tables or bits of cleverness. */
function byDefinition(size: number, wins: (members: number[]) => boolean) {
  const factorial = (n: number): number => (n <= 1 ? 1 : n * factorial(n - 1));
  const zero = () => new Array<number>(size).fill(0);
  const found = {
    phi: zero(),
    swings: zero(),
    shares: zero(),
    members: zero(),
    johnston: zero(),
    winning: 0,
    minimal: 0,
  };
  for (let bits = 0; bits < 2 ** size; bits += 1) {
    const coalition = [...Array(size).keys()].filter((i) => (bits >> i) & 1);
    if (!wins(coalition)) continue;
    found.winning += 1;
    const critical = coalition.filter((i) => !wins(coalition.filter((j) => j !== i)));
    const s = coalition.length;
    for (const i of critical) {
      found.swings[i]! += 1;
      found.phi[i]! += (factorial(s - 1) * factorial(size - s)) / factorial(size);
      found.johnston[i]! += 1 / critical.length;
    }
    if (critical.length === s) {
      found.minimal += 1;
      for (const i of coalition) {
        found.members[i]! += 1;
        found.shares[i]! += 1 / s;
      }
    }
  }
  return found;
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const winsOf = (game: SimpleGame, members: number[]): boolean => {
  if ('weights' in game)
    return Math.round(sum(members.map((i) => game.weights[i]! * 10))) >= Math.round(game.quota * 10);
  if ('size' in game) return game.wins(members.reduce((bits, i) => bits | (1 << i), 0));
  return 'all' in game
    ? game.all.every((part) => winsOf(part, members))
    : game.any.some((part) => winsOf(part, members));
};

const weightedOf = (size: number): fc.Arbitrary<WeightedGame> =>
  fc
    .record({
      weights: fc.array(
        fc.oneof(
          fc.integer({ min: 0, max: 12 }),
          fc.integer({ min: 0, max: 99 }).map((tenths) => tenths / 10),
        ),
        { minLength: size, maxLength: size },
      ),
      share: fc.double({ min: 0, max: 1.1, noNaN: true }),
      isEven: fc.boolean(),
    })
    .map(({ weights, share, isEven }) => ({
      weights: isEven ? weights.map(() => 2) : weights,
      quota: Math.round(sum(isEven ? weights.map(() => 2) : weights) * share * 10) / 10,
    }));

const anyGame: fc.Arbitrary<SimpleGame> = fc.integer({ min: 1, max: 9 }).chain((size) =>
  fc.oneof(
    weightedOf(size),
    fc.array(weightedOf(size), { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
    fc.array(weightedOf(size), { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
    fc
      .tuple(weightedOf(size), weightedOf(size), weightedOf(size))
      .map(([a, b, c]) => ({ any: [a, { all: [b, c] }] })),
    fc
      .array(fc.uniqueArray(fc.nat(size - 1), { minLength: 1 }), { minLength: 1, maxLength: 5 })
      .map((sets) => gameOfWinningSets(size, sets)),
  ),
);

function expectAll(found: ArrayLike<number>, expected: readonly number[], digits = 10) {
  expected.forEach((value, i) => {
    expect(found[i]).toBeCloseTo(value, digits);
  });
}

function expectByDefinition(game: SimpleGame) {
  const size = sizeOf(game);
  const slow = byDefinition(size, (members) => winsOf(game, members));
  const power = computePowerIndices(game);
  const { banzhaf, shapleyShubik, minimalWinning, johnston } = power;
  if ('undefinedBecause' in banzhaf) throw new Error(banzhaf.undefinedBecause);
  expect([...banzhaf.swings]).toEqual(slow.swings);
  expect(banzhaf.winning).toBe(slow.winning);
  const isDecided = sum(slow.swings) > 0;
  expect(banzhaf.normalised === null).toBe(!isDecided);
  for (const index of [shapleyShubik, minimalWinning, johnston]) {
    expect('undefinedBecause' in index).toBe(!isDecided);
  }
  if (
    'undefinedBecause' in shapleyShubik ||
    'undefinedBecause' in minimalWinning ||
    'undefinedBecause' in johnston
  ) {
    return;
  }
  expectAll(shapleyShubik.values, slow.phi);
  expect(minimalWinning.count).toBe(slow.minimal);
  expectAll(
    minimalWinning.deeganPackel,
    slow.shares.map((share) => share / slow.minimal),
  );
  expectAll(
    minimalWinning.holler,
    slow.members.map((count) => count / sum(slow.members)),
  );
  expectAll(
    johnston,
    slow.johnston.map((value) => value / sum(slow.johnston)),
  );
  expect(power.dummies).toEqual([...slow.swings.keys()].filter((i) => slow.swings[i] === 0));
  expect(power.vetoes).toEqual([...slow.swings.keys()].filter((i) => slow.swings[i] === slow.winning));
  const dictator = [...slow.swings.keys()].find((i) => slow.swings[i] === 2 ** (size - 1));
  expect(power.dictator).toBe(dictator ?? null);
}

describe('power indices against their definitions', () => {
  it('agree for random games of every make', () => {
    fc.assert(fc.property(anyGame, expectByDefinition), { numRuns: 250 });
  });

  it('agree for weighted games of up to fourteen players', () => {
    fc.assert(fc.property(fc.integer({ min: 10, max: 14 }).chain(weightedOf), expectByDefinition), {
      numRuns: 6,
    });
  });

  it('agree for double majorities of heads and a weight', () => {
    const anyDouble = fc
      .integer({ min: 2, max: 9 })
      .chain((size) => fc.tuple(weightedOf(size), fc.integer({ min: 1, max: size })))
      .map(([weighted, quota]) => ({ all: [{ weights: weighted.weights.map(() => 1), quota }, weighted] }));
    fc.assert(fc.property(anyDouble, expectByDefinition), { numRuns: 150 });
  });

  it('agree between tables and enumeration where both can', () => {
    const weights = [31, 28, 21, 21, 15, 14, 9, 9, 8, 5, 5, 3, 2, 1, 1, 1];
    const double: SimpleGame = {
      all: [
        { weights, quota: 100 },
        { weights: weights.map(() => 1), quota: 9 },
      ],
    };
    const listed = enumerateGame(double)!;
    const banzhaf = computeBanzhaf(double);
    const shapleyShubik = computeShapleyShubik(double);
    if ('undefinedBecause' in banzhaf || 'undefinedBecause' in shapleyShubik) throw new Error('undefined');
    expect([...banzhaf.swings]).toEqual([...listed.banzhaf.swings]);
    expectAll(shapleyShubik.values, [...listed.shapleyShubik], 12);
  });

  it('make a game of a decision rule in which who does not join votes against', () => {
    fc.assert(
      fc.property(anyVoters(6), anyRule(6), (voters, rule) => {
        const game = toGame(rule, voters);
        for (let bits = 0; bits < 2 ** voters.length; bits += 1) {
          const members = [...voters.keys()].filter((i) => (bits >> i) & 1);
          const letters = voters.map((_, i) => (members.includes(i) ? 'F' : 'A')).join('');
          const isWon = wonExactly(game, members);
          expect(isWon).toBe(evaluateRule(rule, voters, votesOf(voters, letters)).passes);
        }
      }),
      { numRuns: 150 },
    );
  });
});

function wonExactly(game: SimpleGame, members: number[]): boolean {
  if ('weights' in game) return sum(members.map((i) => game.weights[i]!)) >= game.quota;
  if ('all' in game) return game.all.every((part) => wonExactly(part, members));
  throw new Error('a rule is all of its tests');
}

describe('power beyond what doubles count exactly', () => {
  it('gives alike players equal power whatever their number', () => {
    for (const size of [54, 101, 500]) {
      const power = computePowerIndices({ weights: new Array(size).fill(3), quota: size });
      const { shapleyShubik, banzhaf } = power;
      if ('undefinedBecause' in shapleyShubik || 'undefinedBecause' in banzhaf) throw new Error('undefined');
      expectAll(shapleyShubik.values, new Array(size).fill(1 / size), 12);
      expectAll(banzhaf.normalised!, new Array(size).fill(1 / size), 12);
    }
  });

  it('gives one large party and an ocean of small ones its published share: w/(1 − w) of Shapley–Shubik in the limit', () => {
    // Milnor & Shapley (1978), Math. Oper. Res. 3:290–307: with quota 1/2 and w < 1/2, φ → w / (1 − w).
    const shapleyShubik = computeShapleyShubik({ weights: [100, ...new Array(300).fill(1)], quota: 201 });
    if ('undefinedBecause' in shapleyShubik) throw new Error('undefined');
    // Exactly: of 301 places it tips from 101 to 200 small ones before it.
    expect(shapleyShubik.values[0]).toBeCloseTo(100 / 301, 10);
    expect(shapleyShubik).toMatchObject({ method: 'QUADRATURE' });
  });

  it('equals counting by size where that is still exact', () => {
    const weights = [...Array(53).keys()].map((i) => ((i * i) % 37) + 1);
    const exact = computeShapleyShubik({ weights, quota: 480 });
    const withDummy = computeShapleyShubik({ weights: [...weights, 0], quota: 480 });
    if ('undefinedBecause' in exact || 'undefinedBecause' in withDummy) throw new Error('undefined');
    expect([exact.method, withDummy.method]).toEqual(['COUNTED', 'QUADRATURE']);
    expectAll(withDummy.values, [...exact.values, 0], 11);
  });

  it('agrees with counting in whole numbers of any length: 70 players under half and under four fifths', () => {
    const random = seededRandom(70);
    const weights = Array.from({ length: 70 }, () => 1 + random.whole(24));
    const total = sum(weights);
    for (const quota of [Math.floor(total / 2) + 1, Math.ceil(0.8 * total)]) {
      const banzhaf = computeBanzhaf({ weights, quota });
      const shapleyShubik = computeShapleyShubik({ weights, quota });
      if ('undefinedBecause' in banzhaf || 'undefinedBecause' in shapleyShubik) throw new Error('undefined');
      for (const player of [0, 33, 69]) {
        const { swings, phi } = countExactly(weights, quota, player);
        expect(banzhaf.swings[player]! / Number(swings)).toBeCloseTo(1, 11);
        expect(shapleyShubik.values[player]).toBeCloseTo(phi, 11);
      }
    }
  });

  it.each([0.02, 0.2, 0.5, 0.66, 0.9, 1])(
    'agrees with it for few large and many small at a quota of %d',
    (share) => {
      const random = seededRandom(Math.round(1000 * share));
      for (const size of [54, 57]) {
        const weights = Array.from({ length: size }, () => 1 + Math.floor(60 * random.next() ** 6));
        const quota = Math.ceil(share * sum(weights));
        const shapleyShubik = computeShapleyShubik({ weights, quota });
        if ('undefinedBecause' in shapleyShubik) throw new Error(shapleyShubik.undefinedBecause);
        const order = [...weights.keys()].sort((a, b) => weights[a]! - weights[b]!);
        for (const player of [order[0]!, order[size >> 1]!, order.at(-1)!]) {
          expect(shapleyShubik.values[player]).toBeCloseTo(countExactly(weights, quota, player).phi, 11);
        }
      }
    },
  );

  it('finds dummies exactly: a weight of 1 beside sixty of 100', () => {
    const { dummies } = computePowerIndices({ weights: [...new Array(60).fill(100), 1, 1], quota: 3003 });
    expect(dummies).toEqual([60, 61]);
  });

  it('says when the weights add up to too much, and still counts them for 25 players', () => {
    const weights = (size: number) => Array.from({ length: size }, (_, i) => 1e11 + i ** 5);
    expect(computeBanzhaf({ weights: weights(26), quota: 14e11 })).toHaveProperty('undefinedBecause');
    expect(computeBanzhaf({ weights: weights(12), quota: 7e11 })).toHaveProperty('swings');
  });
});

describe('games without a decision', () => {
  it.each([
    ['nobody can win', { weights: [1, 1], quota: 3 }],
    ['everyone wins', { weights: [1, 1], quota: 0 }],
    ['there is nobody', { weights: [], quota: 1 }],
    ['nobody weighs anything', { weights: [0, 0], quota: 1 }],
  ])('say so: %s', (_, game) => {
    const power = computePowerIndices(game);
    expect(power.shapleyShubik).toHaveProperty('undefinedBecause');
    expect(computeMinimalWinning(game)).toHaveProperty('undefinedBecause');
    expect(computeJohnston(game)).toHaveProperty('undefinedBecause');
    expect(power.banzhaf).toMatchObject({ normalised: null });
    expect(power.dictator).toBeNull();
  });

  it('make one player a dictator with all power', () => {
    const power = computePowerIndices({ weights: [3], quota: 2 });
    expect(power).toMatchObject({ vetoes: [0], dummies: [], dictator: 0 });
    expect([...(power.shapleyShubik as { values: Float64Array }).values]).toEqual([1]);
  });

  it('refuse games in which support hurts, players of different number and too many of them', () => {
    const odd = { size: 3, wins: (members: number) => members === 1 };
    expect(() => computeBanzhaf(odd)).toThrow(/a coalition loses what a smaller one won/);
    expect(() =>
      computeBanzhaf({
        all: [
          { weights: [1], quota: 1 },
          { weights: [1, 1], quota: 1 },
        ],
      }),
    ).toThrow(RangeError);
    expect(() => computePowerIndices({ weights: new Array(501).fill(1), quota: 2 })).toThrow(/at most 500/);
    expect(() => computeBanzhaf({ weights: [1, -1], quota: 1 })).toThrow(/weight 1 must be 0 or more/);
  });
});

/** Mann & Shapley's table without the player, in whole numbers of any length. */
function countExactly(weights: readonly number[], quota: number, player: number) {
  const others = weights.filter((_, i) => i !== player);
  const table = others.map(() => new Array<bigint>(quota).fill(0n));
  table.push(new Array<bigint>(quota).fill(0n));
  table[0]![0] = 1n;
  others.forEach((weight, at) => {
    for (let k = at; k >= 0; k -= 1) {
      for (let s = 0; s + weight < quota; s += 1) table[k + 1]![s + weight]! += table[k]![s]!;
    }
  });
  let orders = BigInt(weights.length);
  let swings = 0n;
  let phi = 0;
  table.forEach((row, k) => {
    const count = row.slice(Math.max(0, quota - weights[player]!)).reduce((all, one) => all + one, 0n);
    swings += count;
    phi += Number((count * 10n ** 18n) / orders) / 1e18;
    orders = (orders * BigInt(others.length - k)) / BigInt(k + 1) || 1n;
  });
  return { swings, phi };
}
