import { greatestCommonDivisorOfBig } from '../greatest-common-divisor.ts';
import { type DecisionRule, type RuleTest, type Voter, weightOf } from './rule.ts';
import { toWholeWeights } from './whole-weights.ts';

/**
 * One test as an inequality over the votes, in whole numbers:
 *
 *   Σ_{i for} inFavour_i + Σ_{i against} against_i ≥ atLeast,   who does not vote adds nothing
 *
 * and, for a share of the votes cast, at least one vote of some weight: Σ_{i cast} weight_i > 0 (`needsVotes`).
 */
export interface LinearTest {
  readonly id: string;
  readonly source: 'TEST' | 'VETO' | 'MUST_AGREE';
  readonly inFavour: Float64Array;
  readonly against: Float64Array;
  readonly atLeast: number;
  /** w_i, in the same order; 0 where unknown. */
  readonly weight: Float64Array;
  readonly needsVotes: boolean;
  /** No votes at all can pass it: nobody is entitled, or nobody has a known weight above 0. */
  readonly isHopeless: boolean;
  /** Whether every sum stays a whole number below 2^53; otherwise sums are rounded, and a tie at the threshold may fall either way. */
  readonly isExact: boolean;
}

/**
 * A rule as inequalities that must all hold, for dynamic programs, integer programs and searches. The arrays follow the order of `voters`.
 *
 *   IN_FAVOUR of CAST ≥ p/q      (q − p) Σ_for w − p Σ_against w ≥ 0
 *   IN_FAVOUR of ENTITLED ≥ p/q  q Σ_for w ≥ p Σ_all w
 *   TURNOUT ≥ p/q                q Σ_cast w ≥ p Σ_all w
 *   > adds 1 to the right;  a veto: −against_i ≥ 0;  who must agree: Σ_{members for} 1 ≥ ⌈p/q · members⌉
 */
export function toLinearRule(rule: DecisionRule, voters: readonly Voter[]): LinearTest[] {
  const at = new Map(voters.map((voter, i) => [voter.id, i]));
  const none = () => new Float64Array(voters.length);
  const vetoes = rule.vetoes
    .filter((id) => at.has(id))
    .map((id): LinearTest => {
      const against = none();
      against[at.get(id)!] = -1;
      return {
        id,
        source: 'VETO',
        inFavour: none(),
        against,
        weight: against.map(Math.abs),
        atLeast: 0,
        needsVotes: false,
        isHopeless: false,
        isExact: true,
      };
    });
  const groups = rule.mustAgree.map(({ name, memberIds, share }): LinearTest => {
    const inFavour = none();
    const present = memberIds.filter((id) => at.has(id));
    for (const id of present) inFavour[at.get(id)!] = 1;
    return {
      id: name,
      source: 'MUST_AGREE',
      inFavour,
      against: none(),
      weight: inFavour,
      atLeast: Math.ceil((share.numerator * present.length) / share.denominator),
      needsVotes: false,
      isHopeless: present.length === 0,
      isExact: true,
    };
  });
  return [...rule.tests.map((test) => toLinearTest(test, voters)), ...vetoes, ...groups];
}

function toLinearTest(test: RuleTest, voters: readonly Voter[]): LinearTest {
  const { whole: weights } = toWholeWeights(voters.map((voter) => weightOf(voter, test.by) ?? 0));
  const p = BigInt(test.share.numerator);
  const q = BigInt(test.share.denominator);
  const all = weights.reduce((sum, weight) => sum + weight, 0n);
  const isOfCast = test.of === 'CAST';
  const isTurnout = test.kind === 'TURNOUT';
  const forFactor = isOfCast ? q - p : q;
  const againstFactor = isTurnout ? q : isOfCast ? -p : 0n;
  const needed = (isOfCast ? 0n : p * all) + (test.operator === '>' ? 1n : 0n);

  const divisor = weights.reduce(greatestCommonDivisorOfBig, 0n) || 1n;
  const reduced = weights.map((weight) => weight / divisor);
  const atLeast = needed > 0n ? (needed + divisor - 1n) / divisor : 0n;
  return {
    id: test.id,
    source: 'TEST',
    inFavour: Float64Array.from(reduced, (weight) => Number(weight * forFactor)),
    against: Float64Array.from(reduced, (weight) => Number(weight * againstFactor)),
    weight: Float64Array.from(reduced, Number),
    atLeast: Number(atLeast),
    needsVotes: isOfCast,
    isHopeless: all === 0n,
    isExact: (all / divisor) * q <= BigInt(Number.MAX_SAFE_INTEGER),
  };
}
