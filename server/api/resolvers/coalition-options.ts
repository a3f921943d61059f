import { SCORE_WEIGHTS } from '../../domain/coalition/coalition-score.ts';
import { analyse } from '../analysis.ts';
import { centreOfIssue } from '../centre-of-issue.ts';
import { toDecisionRule } from '../decision-rule.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { toRuleOutcome } from '../rule-outcome.ts';
import { toScenario } from '../scenario-input.ts';

export const coalitionOptionsResolvers: Resolvers = {
  Query: {
    async coalitionOptions(_, { issueId, centreId, input, scenario, asOf }, context) {
      const { scoreWeights } = input ?? {};
      const { field, answer } = await analyse(context, {
        query: 'coalitionOptions',
        centreId: await centreOfIssue(context, { centreId, issueId }),
        asOf,
        args: {
          issueId,
          scenario: toScenario(scenario),
          kind: input?.kind ?? 'MINIMAL_WINNING',
          mustBeIn: input?.mustBeIn ?? [],
          mustBeOut: input?.mustBeOut ?? [],
          respectConflicts: input?.respectConflicts ?? true,
          exclusions: input?.exclusions?.map(({ oneId, otherId }) => ({ oneId, otherId })) ?? [],
          mustBeConnected: input?.mustBeConnected ?? false,
          othersVote: input?.othersVote ?? 'AGAINST',
          scoreWeights: {
            cohesion: scoreWeights?.cohesion ?? SCORE_WEIGHTS.cohesion,
            relationships: scoreWeights?.relationships ?? SCORE_WEIGHTS.relationships,
            harmony: scoreWeights?.harmony ?? SCORE_WEIGHTS.harmony,
            economy: scoreWeights?.economy ?? SCORE_WEIGHTS.economy,
            ease: scoreWeights?.ease ?? SCORE_WEIGHTS.ease,
          },
          count: input?.count ?? 10,
          issueIds: input?.issueIds ?? null,
        },
      });
      const { issue, now, ifAllInFavour, options, ...rest } = answer;
      return {
        ...field,
        ...rest,
        rule: toDecisionRule(issue),
        options: options.map((option) => ({ ...option, outcome: toRuleOutcome(option.outcome) })),
        now: now && toRuleOutcome(now),
        ifAllInFavour: ifAllInFavour && toRuleOutcome(ifAllInFavour),
      };
    },
  },
};
