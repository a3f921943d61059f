import { type AnalysisQuestion, analyse } from '../analysis.ts';
import { centreOfIssue } from '../centre-of-issue.ts';
import { toDecisionRule } from '../decision-rule.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { toRuleOutcome } from '../rule-outcome.ts';
import { toScenario } from '../scenario-input.ts';

/** A forecast remembers what it was asked, for the fields that are computed when asked for. */
interface Asked {
  readonly asked: AnalysisQuestion<'supportForecast'>;
}

export const supportForecastResolvers: Resolvers = {
  Query: {
    async supportForecast(_, { issueId, centreId, asOf, scenario }, context) {
      const asked = {
        query: 'supportForecast' as const,
        centreId: await centreOfIssue(context, { centreId, issueId }),
        asOf,
        args: { issueId, scenario: toScenario(scenario) },
      };
      const { field, answer } = await analyse(context, asked);
      const { issue, now, ...rest } = answer;
      return {
        ...field,
        ...rest,
        rule: toDecisionRule(issue),
        now: now && toRuleOutcome(now),
        asked,
      };
    },
  },
  SupportForecast: {
    async sensitivity(forecast, { shift }, context) {
      const { asked } = forecast as unknown as Asked;
      const args = { ...asked.args, shift: shift ?? 0.1 };
      const { answer } = await analyse(context, { ...asked, query: 'forecastSensitivity', args });
      return answer;
    },
  },
};
