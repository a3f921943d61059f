import { type LinearTest, toLinearRule } from '../decision/linear-rule.ts';
import type { DecisionRule, Voter } from '../decision/rule.ts';
import { toConstraints } from './constraints.ts';
import { toProbabilities, type VoteEstimate } from './estimates.ts';
import { computeExactPass, type ExactLimits } from './exact-forecast.ts';
import { simulatePass } from './simulated-forecast.ts';
import { computeTestProbability } from './test-probability.ts';
import { type Interval, wilsonInterval } from './wilson.ts';

export interface ForecastInput {
  readonly rule: DecisionRule;
  readonly voters: readonly Voter[];
  /** In the order of the voters. */
  readonly estimates: readonly VoteEstimate[];
}

export interface ForecastOptions extends ExactLimits {
  /** Makes the chance for a simulation, the same each time. Called when the states are too many; without it the forecast throws RangeError then. */
  readonly startRandom?: () => () => number;
  /** Simulated votes; 10,000 leave ± 0.01. */
  readonly draws?: number;
}

/** A probability, and where it is simulated the interval that holds it 95 times of 100. */
export interface Likelihood {
  readonly probability: number;
  readonly method: 'EXACT' | 'SIMULATED';
  /** Null when exact. */
  readonly interval: Interval | null;
}

export interface VoterForecast {
  readonly id: string;
  /** Probability of passing once this vote is known. */
  readonly ifFor: number;
  readonly ifAgainst: number;
  readonly ifNotCast: number;
  /** Pivotal probabilities, −1..1: what the vote changes. Negative where voting in favour, or against, has the opposite effect. */
  readonly forRatherThanAgainst: number;
  readonly forRatherThanNotCast: number;
  readonly notCastRatherThanAgainst: number;
  /** ∂P/∂castProbability: negative where getting this one to vote makes passing less likely. */
  readonly turnoutEffect: number;
  /** ∂P/∂favourProbability: what persuading this one by 1 would add; exact for every step, as P is linear in it. */
  readonly persuasionEffect: number;
}

export interface SupportForecast extends Likelihood {
  /** Draws of a simulation; null when exact. */
  readonly draws: number | null;
  /** Tests first, then vetoes, then groups that must agree. */
  readonly tests: readonly (Likelihood & { readonly id: string; readonly source: LinearTest['source'] })[];
  readonly voters: readonly VoterForecast[];
  /** Σ_i ∂P/∂castProbability_i: what it does when everyone becomes more likely to vote. */
  readonly turnoutEffect: number;
  /** Voters whom it would hurt to get to vote, the worst first; in a simulation beyond its doubt. */
  readonly turnoutHurts: readonly string[];
}

const DRAWS = 10_000;

/**
 * Support forecast: how likely is it to pass, on which test does it hang, and whose vote decides?
 *
 *   P = E[v],   ∂P/∂f_i = c_i (P | i for − P | i against),   ∂P/∂c_i = f_i (P | for) + (1 − f_i)(P | against) − (P | not cast)
 *
 * with c_i the probability that i votes and f_i that it is then in favour: the multilinear extension of Owen (1972) over three ways to vote. A turnout
 * test makes an extra vote against able to help (no-show paradox: Fishburn & Brams 1983, Math. Magazine 56:207–214), so more voters are not always better.
 * Exact by dynamic programming while there are few states, otherwise simulated with a Wilson interval; `method` says which, for the whole and each
 * test. Nobody entitled: probability 0. Throws RangeError when estimates and voters differ in number, or on a probability outside 0..1.
 */
export function computeSupportForecast(
  { rule, voters, estimates }: ForecastInput,
  options: ForecastOptions = {},
): SupportForecast {
  if (estimates.length !== voters.length) {
    throw new RangeError(
      `estimates: give one for each of the ${voters.length} voters, not ${estimates.length}`,
    );
  }
  const votes = toProbabilities(estimates);
  const tests = toLinearRule(rule, voters);
  const constraints = toConstraints(tests);
  const exact = computeExactPass(constraints, votes, options);
  const alone = tests.map(
    (test) =>
      computeTestProbability(test, votes) ??
      (exact && computeExactPass(toConstraints([test]), votes, options)?.probability) ??
      null,
  );
  const { startRandom, draws = DRAWS } = options;
  const needsChance = !exact || alone.some((probability) => probability === null);
  if (needsChance && !startRandom) {
    throw new RangeError('options.startRandom: too many ways to vote to count them all; give it to simulate');
  }
  const simulated = needsChance ? simulatePass(constraints, votes, startRandom!(), draws) : null;
  const pass = exact ?? simulated!;
  const own = voters.map(({ id }, i): VoterForecast => {
    const [ifFor, ifAgainst, ifNotCast] = [pass.ifFor[i]!, pass.ifAgainst[i]!, pass.ifNotCast[i]!];
    const { castProbability, favourProbability } = estimates[i]!;
    return {
      id,
      ifFor,
      ifAgainst,
      ifNotCast,
      forRatherThanAgainst: ifFor - ifAgainst,
      forRatherThanNotCast: ifFor - ifNotCast,
      notCastRatherThanAgainst: ifNotCast - ifAgainst,
      turnoutEffect: favourProbability * ifFor + (1 - favourProbability) * ifAgainst - ifNotCast,
      persuasionEffect: castProbability * (ifFor - ifAgainst),
    };
  });
  const likelihoods = tests.map((test, t) => {
    const probability = alone[t] ?? null;
    const at = constraints.findIndex(({ inFavour }) => inFavour === test.inFavour);
    return {
      id: test.id,
      source: test.source,
      ...(probability === null
        ? simulatedLikelihood(simulated!.held[at]!, draws)
        : exactLikelihood(probability)),
    };
  });
  return {
    ...(exact ? exactLikelihood(exact.probability) : simulatedLikelihood(simulated!.passed, draws)),
    draws: simulated ? draws : null,
    tests: likelihoods,
    voters: own,
    turnoutEffect: own.reduce((sum, voter) => sum + voter.turnoutEffect, 0),
    turnoutHurts: own
      .filter((voter) => voter.turnoutEffect < -(exact ? 1e-12 : doubtOf(voter, draws)))
      .sort((a, b) => a.turnoutEffect - b.turnoutEffect)
      .map(({ id }) => id),
  };
}

/** Three standard errors of an effect that only shows in draws where the vote changes the outcome. */
const doubtOf = ({ forRatherThanNotCast, notCastRatherThanAgainst }: VoterForecast, draws: number) =>
  3 * Math.sqrt((Math.abs(forRatherThanNotCast) + Math.abs(notCastRatherThanAgainst) + 1 / draws) / draws);

const exactLikelihood = (probability: number): Likelihood => ({
  probability: Math.min(1, Math.max(0, probability)),
  method: 'EXACT',
  interval: null,
});

const simulatedLikelihood = (count: number, draws: number): Likelihood => ({
  probability: count / draws,
  method: 'SIMULATED',
  interval: wilsonInterval(count, draws),
});
