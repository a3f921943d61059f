import { toLinearRule } from '../decision/linear-rule.ts';
import { toConstraints } from './constraints.ts';
import { shiftEstimates, toProbabilities, type VoteEstimate } from './estimates.ts';
import { computeExactPass } from './exact-forecast.ts';
import { simulatePass } from './simulated-forecast.ts';
import type { ForecastInput, ForecastOptions, SupportForecast } from './support-forecast.ts';
import type { Interval } from './wilson.ts';

export interface ForecastSensitivity {
  /** How far the estimates may be wrong, 0..1. */
  readonly shift: number;
  /** P when all are less or more in favour than estimated. */
  readonly favour: Interval;
  /** P when all are less or more likely to vote; `low` belongs to fewer votes and may be the higher of the two. */
  readonly turnout: Interval;
  /** Lowest and highest of these and the forecast: the band to show. */
  readonly band: Interval;
  /** For each voter P when only its favour is estimated too high or too low, exact; the widest first. */
  readonly voters: readonly (Interval & { readonly id: string })[];
}

/**
 * How much does the forecast hang on wrong estimates? All probabilities moved by ± `shift`, within 0..1, and each voter's alone: P is linear in one
 * voter's probability, so P ± shift · ∂P/∂f_i. Simulations use the same chance as the forecast, so that only the estimates differ.
 */
export function computeSensitivity(
  input: ForecastInput,
  forecast: SupportForecast,
  { shift = 0.1, draws = 5_000, ...options }: ForecastOptions & { readonly shift?: number } = {},
): ForecastSensitivity {
  if (!(shift >= 0 && shift <= 1)) throw new RangeError(`shift must be from 0 to 1, and is ${shift}`);
  const constraints = toConstraints(toLinearRule(input.rule, input.voters));
  const passOf = (estimates: readonly VoteEstimate[]): number => {
    const votes = toProbabilities(estimates);
    const exact = forecast.method === 'EXACT' ? computeExactPass(constraints, votes, options) : null;
    if (exact) return exact.probability;
    if (!options.startRandom) throw new RangeError('options.startRandom: give it to simulate');
    return simulatePass(constraints, votes, options.startRandom(), draws).probability;
  };
  const shifted = (by: Parameters<typeof shiftEstimates>[1]) => passOf(shiftEstimates(input.estimates, by));
  const favour = { low: shifted({ favour: -shift }), high: shifted({ favour: shift }) };
  const turnout = { low: shifted({ cast: -shift }), high: shifted({ cast: shift }) };
  const every = [forecast.probability, favour.low, favour.high, turnout.low, turnout.high];
  return {
    shift,
    favour,
    turnout,
    band: { low: Math.min(...every), high: Math.max(...every) },
    voters: forecast.voters
      .map(({ id, persuasionEffect }, i) => {
        const { favourProbability } = input.estimates[i]!;
        const ends = [
          forecast.probability - Math.min(shift, favourProbability) * persuasionEffect,
          forecast.probability + Math.min(shift, 1 - favourProbability) * persuasionEffect,
        ];
        return { id, low: Math.min(...ends), high: Math.max(...ends) };
      })
      .sort((a, b) => b.high - b.low - (a.high - a.low)),
  };
}
