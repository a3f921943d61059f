import {
  type BargainingIssue,
  type NoOutcome,
  type WeighedPosition,
  weighPositions,
} from './bargaining-issue.ts';
import { computeWeightedMedian } from './weighted-median.ts';

export interface ChallengeForecast {
  /** Experimental: replications of this model differ from each other and from the published runs. Never show it as the expectation. */
  readonly isExperimental: true;
  /** Weighted median after the last round, on the issue's own scale. */
  readonly outcome: number;
  /** Median at the start and after each round. */
  readonly medians: readonly number[];
  /** By actor after the last round; null where an actor does not count. */
  readonly positions: readonly (number | null)[];
  /** r by actor at the start: ½ seeks risk, 2 avoids it; null as above. */
  readonly riskExponents: readonly (number | null)[];
  readonly hasSettled: boolean;
}

/**
 * EXPERIMENTAL. The challenge (expected utility) model: who dares to challenge whom, and where do the concessions end?
 *
 * Everyone compares challenging everyone else with doing nothing, i against j, with R the range of positions, μ the median:
 *
 *     U_s = 2 − 4 (½ − ½ |x_i − x_j|/R)^r,   U_f = 2 − 4 (½ + ½ |x_i − x_j|/R)^r,   U_q = 2 − 4 (½)^r
 *     P_ij = Σ_{k: v_k > 0} v_k / Σ_k |v_k|,   v_k = c_k s_k (|x_k − x_j| − |x_k − x_i|)/R         (½ when nobody prefers either)
 *     E_ij = s_j (P_ij U_s + (1 − P_ij) U_f) + (1 − s_j) U_s − U_q
 *     Risk_i = (2 V_i − max V − min V) / (max V − min V),  V_i = Σ_{j ≠ i} E_ji with r = 1,   r_i = (1 − Risk_i/3) / (1 + Risk_i/3)
 *
 * An offer of j to i: E_j > 0 and E_j > E_i > 0, i goes to x_j (confrontation); E_j > 0 > E_i and E_j > |E_i|, i goes the share |E_i/E_j| of
 * the way (compromise); E_j > 0 > E_i otherwise, i goes to x_j (it gives in). Each takes the offer that asks the least movement; rounds until
 * the median moves less than a thousandth of the scale.
 *
 * Variant built here: status quo certain when nobody challenges (Q = 1), so the terms U_b and U_w fall out; P with a denominator per pair, so that
 * P_ij + P_ji = 1, unlike the code of the replication cited; E_i and E_j each as the actor itself sees them. Formulas from secondary
 * literature, not checked against a published run. The default forecast is the compromise.
 *
 * Undefined when nobody with a position has known power and salience above 0. O(n³) a round.
 *
 * @see Bueno de Mesquita, B. (1994) in Bueno de Mesquita & Stokman (eds), European Community Decision Making; (1997) Int. Interactions 23:235–266.
 * @see Scholz, J. B., Calbert, G. J. & Smith, G. A. (2011). J. Theoretical Politics 23:510–531.
 */
export function computeChallengeForecast(
  issue: BargainingIssue,
  { maxRounds = 20 }: { readonly maxRounds?: number } = {},
): ChallengeForecast | { readonly undefinedBecause: NoOutcome } {
  const start = weighPositions(issue);
  if (typeof start === 'string') return { undefinedBecause: start };
  const medianOf = (players: readonly WeighedPosition[]) => {
    const stances = players.map(({ position, power, salience }) => ({ position, power, salience }));
    const median = computeWeightedMedian({ ...issue, stances });
    return 'low' in median ? (median.low + median.high) / 2 : Number.NaN;
  };
  const settledBelow = (issue.maximum - issue.minimum) / 1000;
  let players = start;
  const medians = [medianOf(players)];
  let hasSettled = false;
  while (!hasSettled && medians.length <= maxRounds) {
    const moved = playRound(players);
    players = players.map((player, i) => ({ ...player, position: moved[i]! }));
    medians.push(medianOf(players));
    hasSettled = Math.abs(medians.at(-1)! - medians.at(-2)!) < settledBelow;
  }
  const byActor = (values: readonly number[]) => {
    const all: (number | null)[] = issue.stances.map(() => null);
    start.forEach(({ actor }, i) => {
      all[actor] = values[i]!;
    });
    return all;
  };
  return {
    isExperimental: true,
    outcome: medians.at(-1)!,
    medians,
    positions: byActor(players.map(({ position }) => position)),
    riskExponents: byActor(riskExponentsOf(start)),
    hasSettled,
  };
}

const rangeOf = (players: readonly WeighedPosition[]) => {
  const positions = players.map(({ position }) => position);
  return Math.max(...positions) - Math.min(...positions);
};

function probabilityToWin(players: readonly WeighedPosition[], xi: number, xj: number): number {
  let forI = 0;
  let all = 0;
  for (const { position, weight } of players) {
    const vote = weight * (Math.abs(position - xj) - Math.abs(position - xi));
    if (vote > 0) forI += vote;
    all += Math.abs(vote);
  }
  return all > 0 ? forI / all : 0.5;
}

/** E_ij for all pairs, each i with its own exponent. */
function expectations(players: readonly WeighedPosition[], exponents: readonly number[]): number[][] {
  const range = rangeOf(players);
  return players.map((i, at) =>
    players.map((j) => {
      const r = exponents[at]!;
      const apart = range > 0 ? Math.abs(i.position - j.position) / range : 0;
      const success = 2 - 4 * (0.5 - 0.5 * apart) ** r;
      const failure = 2 - 4 * (0.5 + 0.5 * apart) ** r;
      const statusQuo = 2 - 4 * 0.5 ** r;
      const p = probabilityToWin(players, i.position, j.position);
      return j.salience * (p * success + (1 - p) * failure) + (1 - j.salience) * success - statusQuo;
    }),
  );
}

function riskExponentsOf(players: readonly WeighedPosition[]): number[] {
  const neutral = expectations(
    players,
    players.map(() => 1),
  );
  const value = players.map((_, i) => neutral.reduce((sum, row, j) => (i === j ? sum : sum + row[i]!), 0));
  const [least, most] = [Math.min(...value), Math.max(...value)];
  return value.map((v) => {
    const risk = most - least > 1e-12 ? (2 * v - most - least) / (most - least) : 0;
    return (1 - risk / 3) / (1 + risk / 3);
  });
}

function playRound(players: readonly WeighedPosition[]): number[] {
  const expected = expectations(players, riskExponentsOf(players));
  return players.map(({ position }, i) => {
    let move = Number.POSITIVE_INFINITY;
    players.forEach((other, j) => {
      const mine = expected[i]![j]!;
      const theirs = expected[j]![i]!;
      if (i === j || theirs <= 0 || theirs <= mine) return;
      const share = mine < 0 && theirs > -mine ? -mine / theirs : 1;
      const asked = share * (other.position - position);
      if (asked !== 0 && Math.abs(asked) < Math.abs(move)) move = asked;
    });
    return Number.isFinite(move) ? position + move : position;
  });
}
