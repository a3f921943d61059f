import { describeRule, type IssueWithRule } from '../domain/decision/issue-rule.ts';
import type { DecisionRule, RuleTest } from './generated/resolvers.ts';

type Described = NonNullable<ReturnType<typeof describeRule>>;

/** The rule of an issue as the API shows it; null when it has none. */
export function toDecisionRule(stored: IssueWithRule): DecisionRule | null {
  const rule = describeRule(stored);
  return (
    rule && {
      ...rule,
      tests: rule.tests.map(toRuleTest),
      vetoIds: [...stored.vetoIds],
      electorateIds: [...stored.electorateIds],
    }
  );
}

export const toRuleTest = (test: Described['tests'][number]): RuleTest => ({
  ...test,
  operator: test.operator === '>' ? 'MORE_THAN' : 'AT_LEAST',
});
