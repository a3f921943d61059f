import { describe, expect, it } from 'vitest';
import { computePowerIndices } from '../../../server/domain/power-index/power-indices.ts';
import {
  fifteenOf1995,
  fiftyFortynineOne,
  lijphartParties,
  securityCouncil,
  securityCouncil1945,
  sixOf1958,
} from '../../fixtures/voting-games.ts';

type Answers = Partial<
  Record<
    'shapleyShubik' | 'banzhaf' | 'absolute' | 'swings' | 'deeganPackel' | 'holler' | 'johnston',
    number[]
  >
> & { winning?: number; minimal?: number };

const games: [string, { game: { weights: number[]; quota: number } } & Answers][] = [
  ['the Security Council', securityCouncil],
  ['the Security Council of 1945', securityCouncil1945],
  ['the six of 1958', sixOf1958],
  ['the fifteen of 1995', fifteenOf1995],
  ['50-49-1', fiftyFortynineOne],
];

// biome-ignore lint/suspicious/noExplicitAny: each index is read where the test knows it is defined.
const flat = (power: any): Record<string, ArrayLike<number>> => ({
  shapleyShubik: power.shapleyShubik.values,
  banzhaf: power.banzhaf.normalised,
  absolute: power.banzhaf.absolute,
  swings: power.banzhaf.swings,
  deeganPackel: power.minimalWinning.deeganPackel,
  holler: power.minimalWinning.holler,
  johnston: power.johnston,
});

describe('power indices', () => {
  it.each(games)('gives the published answers for %s', (_, { game, winning, minimal, ...published }) => {
    const power = computePowerIndices(game);
    const found = flat(power);
    for (const [index, values] of Object.entries(published)) {
      values.forEach((value, player) => {
        expect(found[index]![player], `${index} of ${player}`).toBeCloseTo(value, 6);
      });
    }
    if (winning) expect(power.banzhaf).toMatchObject({ winning });
    if (minimal) expect(power.minimalWinning).toMatchObject({ count: minimal });
  });

  it('knows the vetoes of the Security Council, and that Luxembourg of 1958 is a dummy', () => {
    expect(computePowerIndices(securityCouncil.game)).toMatchObject({ vetoes: [0, 1, 2, 3, 4], dummies: [] });
    expect(computePowerIndices(sixOf1958.game)).toMatchObject({ vetoes: [], dummies: [5], dictator: null });
  });

  it('gives the Security Council the power to act in 848 of 32,768 coalitions; a permanent member can stop all', () => {
    const { coleman } = computePowerIndices(securityCouncil.game);
    if ('undefinedBecause' in coleman) throw new Error(coleman.undefinedBecause);
    expect(coleman.powerToAct).toBeCloseTo(0.02587891, 8);
    expect(coleman.powerToPrevent![0]).toBe(1);
    expect(coleman.powerToInitiate![5]).toBeCloseTo(84 / 31920, 12);
  });

  it("counts the minimal winning coalitions of Lijphart's five parties: ABC, ADE, BCD, BE, CE", () => {
    expect(computePowerIndices(lijphartParties).minimalWinning).toMatchObject({ count: 5 });
  });

  it('counts the electoral college of 51 with 538 votes, as it was from 2012 to 2020, as whole numbers of any length do', () => {
    const weights = [
      9, 3, 11, 6, 55, 9, 7, 3, 3, 29, 16, 4, 4, 20, 11, 6, 6, 8, 8, 4, 10, 11, 16, 10, 6, 10, 3, 5, 6, 4, 14,
      5, 29, 15, 3, 18, 7, 7, 20, 4, 9, 3, 11, 38, 6, 3, 13, 12, 5, 10, 3,
    ];
    const { shapleyShubik } = computePowerIndices({ weights, quota: 270 });
    expect(shapleyShubik).toMatchObject({ method: 'COUNTED' });
    if ('undefinedBecause' in shapleyShubik) throw new Error(shapleyShubik.undefinedBecause);
    for (const state of [1, 4]) {
      expect(shapleyShubik.values[state]).toBeCloseTo(shapleyShubikInWholeNumbers(weights, 270, state), 13);
    }
    expect(shapleyShubik.error).toBeLessThan(1e-12);
  });
});

/** Σ_k k! (n − k − 1)! / n! over the coalitions of k others that the player makes win, counted in big integers. */
function shapleyShubikInWholeNumbers(weights: readonly number[], quota: number, player: number): number {
  const size = weights.length;
  const counts = Array.from({ length: size }, () => new Array<bigint>(quota).fill(0n));
  counts[0]![0] = 1n;
  weights.forEach((weight, i) => {
    if (i === player) return;
    for (let heads = size - 1; heads > 0; heads -= 1) {
      for (let sum = quota - 1; sum >= weight; sum -= 1) {
        counts[heads]![sum]! += counts[heads - 1]![sum - weight]!;
      }
    }
  });
  const factorial = (n: number): bigint => (n < 2 ? 1n : BigInt(n) * factorial(n - 1));
  const orders = counts.reduce((total, row, heads) => {
    const swings = row.slice(quota - weights[player]!).reduce((sum, count) => sum + count, 0n);
    return total + swings * factorial(heads) * factorial(size - heads - 1);
  }, 0n);
  return Number((orders * 10n ** 18n) / factorial(size)) / 1e18;
}
