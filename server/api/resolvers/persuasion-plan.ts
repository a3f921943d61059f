import { analyse } from '../analysis.ts';
import { centreOfIssue } from '../centre-of-issue.ts';
import { toDecisionRule } from '../decision-rule.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { toRuleOutcome } from '../rule-outcome.ts';
import { toScenario } from '../scenario-input.ts';

export const persuasionPlanResolvers: Resolvers = {
  Query: {
    async persuasionPlan(_, { issueId, centreId, input, scenario, asOf }, context) {
      const { field, answer } = await analyse(context, {
        query: 'persuasionPlan',
        centreId: await centreOfIssue(context, { centreId, issueId }),
        asOf,
        args: {
          issueId,
          scenario: toScenario(scenario),
          costs: (input?.costs ?? []).map(({ partnerId, hours, hoursToAbstain, isFixed }) => ({
            partnerId,
            hours: hours ?? null,
            hoursToAbstain: hoursToAbstain ?? null,
            isFixed: isFixed ?? false,
          })),
          count: input?.count ?? 3,
          robustness: input?.robustness ?? 'ANY_PERSUADED',
          exclusions: input?.exclusions?.map(({ oneId, otherId }) => ({ oneId, otherId })) ?? [],
          respectConflicts: input?.respectConflicts ?? false,
          canAbstain: input?.canAbstain ?? false,
          needsIntroduction: input?.needsIntroduction ?? false,
          knownIds: input?.knownIds ?? [],
          budgetHours: input?.budgetHours ?? null,
          spillOver: input?.spillOver ?? false,
          susceptibility: input?.susceptibility ?? 0.5,
        },
      });
      const { issue, now, plans, robustPlan, budgetPlan, ...rest } = answer;
      return {
        ...field,
        ...rest,
        rule: toDecisionRule(issue),
        now: now && toRuleOutcome(now),
        plans: plans.map(toPlan),
        robustPlan: robustPlan && toPlan(robustPlan),
        budgetPlan: budgetPlan && { ...budgetPlan, plan: toPlan(budgetPlan.plan) },
      };
    },
  },
};

const toPlan = <Plan extends { readonly outcome: Parameters<typeof toRuleOutcome>[0] }>(plan: Plan) => ({
  ...plan,
  outcome: toRuleOutcome(plan.outcome),
});
