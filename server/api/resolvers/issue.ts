import { type Answer, flatten } from '../changing.ts';
import { changesOf } from '../fact-changes.ts';
import type { FieldIssue, IssuePayload, Resolvers } from '../generated/resolvers.ts';

const issue = changesOf('Issue');

const toPayload = ({ fact, ...rest }: Answer): IssuePayload => ({
  ...rest,
  issue: fact && flatten<FieldIssue>(fact),
});

export const issueResolvers: Resolvers = {
  Mutation: {
    raiseIssue: async (_, args, context, info) =>
      toPayload(await issue.create(args, context, info, { centreId: args.input.centreId })),
    correctIssue: async (_, args, context, info) => toPayload(await issue.correct(args, context, info)),
    mergeIssues: async (_, args, context, info) => toPayload(await issue.merge(args, context, info)),
    closeIssue: async (_, args, context, info) => toPayload(await issue.end(args, context, info)),
  },
};
