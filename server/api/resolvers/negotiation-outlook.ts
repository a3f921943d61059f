import { InvalidInput } from '../../errors.ts';
import { analyse } from '../analysis.ts';
import { centreOfIssue } from '../centre-of-issue.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { toScenario } from '../scenario-input.ts';

/** An outlook remembers what it was asked, for the field that is computed when asked for. */
interface Asked {
  readonly issueId: string;
  readonly asked: {
    readonly centreId: string;
    readonly asOf: string | null | undefined;
    readonly args: { readonly issueIds: readonly string[]; readonly scenario: ReturnType<typeof toScenario> };
  };
}

export const negotiationOutlookResolvers: Resolvers = {
  Query: {
    async negotiationOutlook(_, { issueIds, centreId, scenario, asOf, ...given }, context) {
      const [issueId] = issueIds;
      if (issueId === undefined) {
        throw new InvalidInput('issueIds: give 1 to 12 issues, and there are 0.', 'issueIds');
      }
      const centre = await centreOfIssue(context, { centreId, issueId });
      const args = { issueIds, scenario: toScenario(scenario) };
      const { field, answer } = await analyse(context, {
        query: 'negotiationOutlook',
        centreId: centre,
        asOf,
        args: {
          ...args,
          statusQuos: given.statusQuos?.map(({ issueId, value }) => ({ issueId, value })) ?? [],
          error: given.error ?? 0.25,
          exchangeCount: given.exchangeCount ?? 20,
        },
      });
      const asked: Asked['asked'] = { centreId: centre, asOf, args };
      return { ...field, ...answer, issues: answer.issues.map((issue) => ({ ...issue, asked })) };
    },
  },
  IssueOutlook: {
    async experimentalChallenge(outlook, _, context) {
      const { issueId, asked } = outlook as unknown as Asked;
      const { answer } = await analyse(context, {
        query: 'experimentalChallenge',
        centreId: asked.centreId,
        asOf: asked.asOf,
        args: { ...asked.args, challengedIssueId: issueId },
      });
      return answer;
    },
  },
};
