import { analyse } from '../analysis.ts';
import { centreOfIssue } from '../centre-of-issue.ts';
import { toDecisionRule } from '../decision-rule.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { toScenario } from '../scenario-input.ts';

export const powerIndicesResolvers: Resolvers = {
  Query: {
    async powerIndices(_, { issueId, centreId, asOf, scenario, winning }, context) {
      const { field, answer } = await analyse(context, {
        query: 'powerIndices',
        centreId: await centreOfIssue(context, { centreId, issueId }),
        asOf,
        args: { issueId, scenario: toScenario(scenario), winning: winning?.map((set) => set ?? []) ?? null },
      });
      const { issue, ...rest } = answer;
      return { ...field, ...rest, rule: toDecisionRule(issue) };
    },
  },
};
