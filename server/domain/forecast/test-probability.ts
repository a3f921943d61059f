import type { LinearTest } from '../decision/linear-rule.ts';
import type { VoteProbabilities } from './estimates.ts';

/** Additions that take some milliseconds. */
const MAX_STEPS = 2_000_000;

/**
 * How likely is one test to pass, the others left aside? Exact: the distribution of its sum on a line, one voter after another; where no votes at all
 * would do, the probability of none is taken off. Null when the line is too long: then it is read from the simulation.
 */
export function computeTestProbability(test: LinearTest, votes: VoteProbabilities): number | null {
  const { inFavour, against, atLeast, needsVotes, isHopeless, weight } = test;
  if (isHopeless) return 0;
  let least = 0;
  let most = 0;
  inFavour.forEach((value, i) => {
    least += Math.min(value, against[i]!, 0);
    most += Math.max(value, against[i]!, 0);
  });
  if (least >= atLeast && !needsVotes) return 1;
  if (most < atLeast) return 0;
  if ((most - least + 1) * inFavour.length > MAX_STEPS) return null;
  let line = new Float64Array(most - least + 1);
  line[-least] = 1;
  let next = new Float64Array(line.length);
  let [low, high] = [-least, -least];
  inFavour.forEach((value, i) => {
    const other = against[i]!;
    if (value === 0 && other === 0) return;
    next.fill(0);
    const [a, b, c] = [votes.inFavour[i]!, votes.against[i]!, votes.notCast[i]!];
    for (let s = low; s <= high; s += 1) {
      const probability = line[s]!;
      if (probability === 0) continue;
      next[s + value]! += a * probability;
      next[s + other]! += b * probability;
      next[s]! += c * probability;
    }
    low += Math.min(value, other, 0);
    high += Math.max(value, other, 0);
    [line, next] = [next, line];
  });
  let probability = 0;
  for (let s = Math.max(0, atLeast - least); s < line.length; s += 1) probability += line[s]!;
  if (needsVotes && atLeast <= 0) {
    probability -= weight.reduce((none, own, i) => (own > 0 ? none * votes.notCast[i]! : none), 1);
  }
  return Math.min(1, Math.max(0, probability));
}
