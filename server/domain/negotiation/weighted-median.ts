import { type BargainingIssue, type NoOutcome, weighPositions } from './bargaining-issue.ts';

export interface WeightedMedian {
  /** Every point of low..high is a median; low = high unless the weights on either side are equal. */
  readonly low: number;
  readonly high: number;
  /** Actors at the ends of it: whose position decides. */
  readonly holders: readonly number[];
}

export type WeightedMedianOutcome = WeightedMedian | { readonly undefinedBecause: NoOutcome };

/**
 * The weighted median: which position can no other position beat?
 *
 * Weights are power × salience. The lowest position where the weight up to it reaches half of all, up to the highest where the weight from it
 * reaches half. When everyone prefers what is nearer to its own position, no other position gets more than half of the weight against a
 * median: it is the Condorcet winner, alone when low = high.
 *
 * Undefined when nobody with a position has known power and salience above 0. O(n log n).
 *
 * @see Black, D. (1948). On the rationale of group decision-making. J. Political Economy 56:23–34.
 */
export function computeWeightedMedian(issue: BargainingIssue): WeightedMedianOutcome {
  const weighed = weighPositions(issue);
  if (typeof weighed === 'string') return { undefinedBecause: weighed };
  const sorted = [...weighed].sort((a, b) => a.position - b.position);
  const half = sorted.reduce((sum, { weight }) => sum + weight, 0) / 2;
  const low = firstToReach(sorted, half);
  const high = firstToReach([...sorted].reverse(), half);
  const holders = weighed
    .filter(({ position }) => position === low || position === high)
    .map(({ actor }) => actor);
  return { low, high, holders };
}

function firstToReach(
  sorted: readonly { readonly position: number; readonly weight: number }[],
  half: number,
): number {
  let weight = 0;
  for (const one of sorted) {
    weight += one.weight;
    // Weights are products of decimals: half is reached up to rounding.
    if (weight >= half * (1 - 1e-12)) return one.position;
  }
  return sorted.at(-1)!.position;
}

export interface PairwiseVote {
  /** Weight of who prefers the first, and of who prefers the second. */
  readonly forFirst: number;
  readonly forSecond: number;
}

/**
 * One position against another. BINARY: each gives its whole power × salience to what is nearer to it; nothing at equal distances.
 * PROPORTIONAL: in proportion to the difference, c_i s_i | |x_i − b| − |x_i − a| | / scale, as in expected-utility models (Black's theorem
 * holds for the first; the median also wins the second, since it makes the weighted sum of distances least).
 */
export function computePairwiseVote(
  issue: BargainingIssue,
  first: number,
  second: number,
  voting: 'BINARY' | 'PROPORTIONAL' = 'BINARY',
): PairwiseVote | { readonly undefinedBecause: NoOutcome } {
  const weighed = weighPositions(issue);
  if (typeof weighed === 'string') return { undefinedBecause: weighed };
  let forFirst = 0;
  let forSecond = 0;
  for (const { position, weight } of weighed) {
    const nearer =
      (Math.abs(position - second) - Math.abs(position - first)) / (issue.maximum - issue.minimum);
    const vote = weight * (voting === 'BINARY' ? Math.sign(nearer) : nearer);
    if (vote > 0) forFirst += vote;
    else forSecond -= vote;
  }
  return { forFirst, forSecond };
}
