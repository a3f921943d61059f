import type { Fraction } from '../decision/fraction.ts';
import { type DecisionRule, type Voter, weightOf } from '../decision/rule.ts';
import { toWholeWeights } from '../decision/whole-weights.ts';
import type { SimpleGame } from './simple-game.ts';

/**
 * A decision rule as a simple game: a coalition votes in favour, everyone else against. So everyone votes: turnout is always reached, and a share of
 * votes cast is a share of all. `players` follow the order of `voters`; unknown weights are 0 in the tests that need them.
 */
export function toGame(rule: DecisionRule, voters: readonly Voter[]): SimpleGame {
  const tests = rule.tests
    .filter(({ kind }) => kind === 'IN_FAVOUR')
    .map((test): SimpleGame => {
      const weights = voters.map((voter) => weightOf(voter, test.by) ?? 0);
      return atLeastShare(weights, test.share, test.operator);
    });
  const turnout = rule.tests
    .filter(({ kind }) => kind === 'TURNOUT')
    .map((test): SimpleGame => {
      const hasWeight = voters.some((voter) => (weightOf(voter, test.by) ?? 0) > 0);
      return { weights: voters.map(() => 0), quota: hasWeight ? 0 : 1 };
    });
  const isWhole = ({ share }: { share: Fraction }) => share.numerator === share.denominator;
  const ids = new Set(voters.map(({ id }) => id));
  const isHopeless = rule.mustAgree.some(({ memberIds }) => !memberIds.some((id) => ids.has(id)));
  const needed = new Set([
    ...rule.vetoes,
    ...rule.mustAgree.filter(isWhole).flatMap(({ memberIds }) => memberIds),
  ]);
  const groups = rule.mustAgree
    .filter((group) => !isWhole(group))
    .map(({ memberIds, share }) => atLeastShare(membership(new Set(memberIds)), share, '>='));
  const members = membership(needed);
  const count = members.reduce((sum, member) => sum + member, 0);
  return {
    all: [
      ...tests,
      ...turnout,
      { weights: members, quota: isHopeless ? voters.length + 1 : count },
      ...groups,
    ],
  };

  function membership(group: ReadonlySet<string>): number[] {
    return voters.map(({ id }) => (group.has(id) ? 1 : 0));
  }
}

/** Whole numbers, so that exactly the share wins; nobody wins where all weigh nothing. */
function atLeastShare(weights: readonly number[], share: Fraction, operator: '>=' | '>'): SimpleGame {
  const { whole } = toWholeWeights(weights);
  const total = whole.reduce((sum, weight) => sum + weight, 0n);
  const p = BigInt(share.numerator) * total;
  const q = BigInt(share.denominator);
  const quota = operator === '>' ? p / q + 1n : (p + q - 1n) / q;
  return { weights: whole.map(Number), quota: Math.max(1, Number(quota)) };
}
