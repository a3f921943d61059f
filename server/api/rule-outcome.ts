import type { toOutcome } from '../analysis/rule-outcome.ts';
import { toRuleTest } from './decision-rule.ts';
import type { RuleOutcome } from './generated/resolvers.ts';

/** Whether a rule passes, as the API shows it. */
export const toRuleOutcome = (outcome: ReturnType<typeof toOutcome>): RuleOutcome => ({
  ...outcome,
  tests: outcome.tests.map((test) => ({ ...test, test: toRuleTest(test.test) })),
});
