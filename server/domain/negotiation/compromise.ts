import {
  type Band,
  type BargainingIssue,
  listUnweighed,
  type NoOutcome,
  PLAUSIBLE_ERROR,
  plausibleRange,
  weighPositions,
} from './bargaining-issue.ts';

export interface Compromise {
  /** On the issue's own scale. */
  readonly outcome: number;
  /** Every outcome that some plausible power and salience of each actor gives: its exact ends. */
  readonly band: Band;
  /** The share of the outcome each actor carries, by actor; adds up to 1. Null where power or salience is unknown or there is no position. */
  readonly share: readonly (number | null)[];
  /** Actors with a position whose power or salience is unknown: in the band (0 to 1), not in the outcome. */
  readonly unweighed: readonly number[];
}

export type CompromiseOutcome = Compromise | { readonly undefinedBecause: NoOutcome };

/**
 * In the study of 66 decisions of the European Union the best models were wrong by about a fifth of the scale on average
 * (Thomson, Stokman, Achen & König, eds (2006), The European Union Decides). To be said beside every outcome; a share of the scale.
 */
export const MEAN_PUBLISHED_ERROR = 0.2;

/**
 * The compromise: where does an issue end if each partner pulls with its power and with how much it cares?
 *
 *     O = Σ c_i s_i x_i / Σ c_i s_i          power c_i 0..1, salience s_i 0..1, position x_i on the issue's own scale
 *
 * It is the limit of the asymmetric Nash solution for quadratic losses as disagreement becomes ever worse: see `computeNashSolution`.
 *
 * The band has the least and greatest O for all c_i and s_i within their plausible ranges, each on its own: at the ends every weight is at
 * one of its own ends, low on one side of a point and high on the other, so n + 1 trials find them. O(n log n).
 *
 * Undefined when nobody with a position has known power and salience above 0.
 *
 * @param error 0..1, how wrong an estimate of power or salience may be, as a share of itself.
 * @see Van den Bos, J. M. M. (1991). Dutch EC Policy Making. Thesis Publishers, Amsterdam.
 */
export function computeCompromise(
  issue: BargainingIssue,
  { error = PLAUSIBLE_ERROR }: { readonly error?: number } = {},
): CompromiseOutcome {
  const weighed = weighPositions(issue);
  if (typeof weighed === 'string') return { undefinedBecause: weighed };
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0);
  const outcome = weighed.reduce((sum, { weight, position }) => sum + weight * position, 0) / total;
  const share: (number | null)[] = issue.stances.map((stance) =>
    stance === null || stance.power === null || stance.salience === null ? null : 0,
  );
  for (const { actor, weight } of weighed) share[actor] = weight / total;
  return { outcome, band: bandAround(issue, outcome, error), share, unweighed: listUnweighed(issue) };
}

function bandAround({ stances }: BargainingIssue, outcome: number, error: number): Band {
  const ranges = stances
    .flatMap((stance) => {
      if (stance === null) return [];
      const power = plausibleRange(stance.power, error);
      const salience = plausibleRange(stance.salience, error);
      return [{ position: stance.position, low: power.low * salience.low, high: power.high * salience.high }];
    })
    .sort((a, b) => a.position - b.position);
  let low = outcome;
  let high = outcome;
  for (let split = 0; split <= ranges.length; split += 1) {
    low = Math.min(low, meanWith((i) => i < split) ?? low);
    high = Math.max(high, meanWith((i) => i >= split) ?? high);
  }
  return { low, high };

  function meanWith(isHigh: (i: number) => boolean): number | null {
    let above = 0;
    let below = 0;
    ranges.forEach((range, i) => {
      const weight = isHigh(i) ? range.high : range.low;
      above += weight * range.position;
      below += weight;
    });
    return below > 0 ? above / below : null;
  }
}
