import { toLinearRule } from '../decision/linear-rule.ts';
import type { DecisionRule, Voter } from '../decision/rule.ts';
import { greatestCommonDivisor } from '../greatest-common-divisor.ts';

/** Σ weights of the members ≥ quota. Whole numbers; quota above 0. */
export interface QuotaTest {
  readonly id: string;
  readonly weights: Float64Array;
  readonly quota: number;
}

/**
 * Which groups carry a decision together: a group wins when it passes every test. Monotone: who joins a winning group never makes it lose.
 * Players are 0..size−1. Without tests the empty group wins.
 */
export interface CoalitionGame {
  readonly size: number;
  readonly tests: readonly QuotaTest[];
  /** No group wins, not even all together. */
  readonly isHopeless: boolean;
  /** Sums stay whole numbers below 2^53. */
  readonly isExact: boolean;
}

/** What those outside the coalition do. AGAINST is the careful assumption, and then everyone votes, so that any turnout is met. */
export type OthersVote = 'AGAINST' | 'NOT_CAST';

/**
 * The simple game of a decision rule: members vote in favour, all others against, or not at all.
 *
 * With each test Σ_for f_i + Σ_against a_i ≥ b (`toLinearRule`) this is Σ_members (f_i − a_i) ≥ b − Σ a_i, or Σ_members f_i ≥ b when others do
 * not vote, then with at least one vote where a share of votes cast is asked. Tests that are always passed fall out. What divides all weights is
 * taken out, so that the quota is just what is needed.
 */
export function toCoalitionGame(
  rule: DecisionRule,
  voters: readonly Voter[],
  othersVote: OthersVote = 'AGAINST',
): CoalitionGame {
  const linear = toLinearRule(rule, voters);
  const tests = linear.flatMap(({ id, inFavour, against, atLeast, weight, needsVotes }): QuotaTest[] => {
    if (othersVote === 'NOT_CAST') {
      if (atLeast > 0) return [inLowestTerms({ id, weights: inFavour, quota: atLeast })];
      return needsVotes ? [{ id, weights: weight, quota: 1 }] : [];
    }
    const quota = atLeast - against.reduce((sum, value) => sum + value, 0);
    const weights = inFavour.map((value, i) => value - against[i]!);
    return quota > 0 ? [inLowestTerms({ id, weights, quota })] : [];
  });
  const game = buildCoalitionGame(voters.length, tests);
  const isUndecidable = linear.length === 0 || linear.some(({ isHopeless }) => isHopeless);
  return {
    ...game,
    isHopeless: game.isHopeless || isUndecidable,
    isExact: linear.every(({ isExact }) => isExact),
  };
}

/** The same test with whole-number weights without common divisor, and the least quota that no smaller sum of them reaches; others as they are. */
export function inLowestTerms(test: QuotaTest): QuotaTest {
  const { id, weights, quota } = test;
  if (!weights.every(Number.isInteger)) return test;
  const divisor = weights.reduce(greatestCommonDivisor, 0) || 1;
  return { id, weights: weights.map((weight) => weight / divisor), quota: Math.ceil(quota / divisor) };
}

/** A game from tests as they are; those with a quota of 0 or less are always passed. Throws RangeError on a negative weight. */
export function buildCoalitionGame(size: number, tests: readonly QuotaTest[]): CoalitionGame {
  for (const { id, weights } of tests) {
    if (weights.length !== size)
      throw new RangeError(`test ${id}: ${size} weights expected, not ${weights.length}`);
    if (weights.some((weight) => !(weight >= 0)))
      throw new RangeError(`test ${id}: weights must be 0 or more`);
  }
  const sums = tests.map(({ weights }) => weights.reduce((sum, weight) => sum + weight, 0));
  return {
    size,
    tests: tests.filter(({ quota }) => quota > 0),
    isHopeless: tests.some(({ quota }, k) => sums[k]! < quota),
    isExact: sums.every((sum) => sum <= Number.MAX_SAFE_INTEGER),
  };
}

/** A game of one test: [quota; weights]. */
export const weightedGame = (weights: readonly number[], quota: number): CoalitionGame =>
  buildCoalitionGame(weights.length, [{ id: 'votes', weights: Float64Array.from(weights), quota }]);

export function isWinning({ tests, isHopeless }: CoalitionGame, members: readonly number[]): boolean {
  if (isHopeless) return false;
  return tests.every(({ weights, quota }) => members.reduce((sum, i) => sum + weights[i]!, 0) >= quota);
}

/** Members without whom the rest of the coalition loses. A losing coalition has none to speak of: empty. */
export function listCriticalMembers(game: CoalitionGame, members: readonly number[]): number[] {
  if (!isWinning(game, members)) return [];
  const sums = game.tests.map(({ weights }) => members.reduce((sum, i) => sum + weights[i]!, 0));
  return members.filter((i) => game.tests.some(({ weights, quota }, k) => sums[k]! - weights[i]! < quota));
}

/** Players in every winning coalition; all of them when nobody can win would say nothing, so then none. */
export function listVetoPlayers(game: CoalitionGame): number[] {
  return listCriticalMembers(
    game,
    Array.from({ length: game.size }, (_, i) => i),
  );
}
