import {
  type BargainingIssue,
  type NoOutcome,
  type WeighedPosition,
  weighPositions,
} from './bargaining-issue.ts';

export type NashOutcome =
  | { readonly outcome: number }
  | { readonly undefinedBecause: NoOutcome | 'NO_OUTCOME_BETTER_THAN_DISAGREEMENT_FOR_ALL' };

/**
 * Nash's bargaining solution: the outcome that suits all best, compared with no agreement at all.
 *
 *     max_x Π (U_i(x) + d)^{c_i},   U_i(x) = −s_i ((x − x_i) / scale)²
 *
 * with power c_i as bargaining weight, salience s_i as steepness of a quadratic loss, and the same utility −d of disagreement for all.
 * With d = 1 disagreement is as bad as the far end of the scale for who cares most. To first order in 1/d the logarithm is
 * const − Σ c_i s_i (x − x_i)² / d, which the compromise model's weighted mean maximises: that mean is the limit d → ∞. The two differ
 * where disagreement is bearable, since who is close to walking away is then given more.
 *
 * The logarithm is strictly concave between the points where someone would rather walk away: bisection of its derivative.
 * Undefined when for every outcome somebody is no better off than without agreement (d below 1 only), and where the compromise is.
 *
 * @param disagreementLoss d, above 0.
 * @see Nash, J. F. (1950). Econometrica 18:155–162; asymmetric: Kalai, E. (1977). Int. J. Game Theory 6:129–133.
 * @see Achen, C. H. (2006). Institutional realism and bargaining models, in Thomson et al. (eds), The European Union Decides, ch. 4.
 */
export function computeNashSolution(
  issue: BargainingIssue,
  { disagreementLoss = 1 }: { readonly disagreementLoss?: number } = {},
): NashOutcome {
  if (!(disagreementLoss > 0)) throw new RangeError('disagreementLoss must be above 0');
  const weighed = weighPositions(issue);
  if (typeof weighed === 'string') return { undefinedBecause: weighed };
  const scale = issue.maximum - issue.minimum;
  const reachOf = ({ salience }: WeighedPosition) => scale * Math.sqrt(disagreementLoss / salience);
  const floor = Math.max(...weighed.map((one) => one.position - reachOf(one)));
  const ceiling = Math.min(...weighed.map((one) => one.position + reachOf(one)));
  if (!(floor < ceiling)) return { undefinedBecause: 'NO_OUTCOME_BETTER_THAN_DISAGREEMENT_FOR_ALL' };

  const positions = weighed.map(({ position }) => position);
  let low = Math.max(floor, Math.min(...positions));
  let high = Math.min(ceiling, Math.max(...positions));
  const slopeAt = (x: number) =>
    weighed.reduce((sum, { position, power, salience }) => {
      const away = (x - position) / scale;
      return sum - (power * salience * away) / (disagreementLoss - salience * away * away);
    }, 0);
  for (let middle = (low + high) / 2; low < middle && middle < high; middle = (low + high) / 2) {
    if (slopeAt(middle) > 0) low = middle;
    else high = middle;
  }
  return { outcome: (low + high) / 2 };
}
