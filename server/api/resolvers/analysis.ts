import { NotFound } from '../../errors.ts';
import type { Resolvers } from '../generated/resolvers.ts';

export const analysisResolvers: Resolvers = {
  Query: {
    runningAnalyses(_, { centreId }, { analyses, user, viewer }) {
      if (!viewer.centres.has(centreId)) {
        throw new NotFound(
          `There is no centre ${JSON.stringify(centreId)}, or you may not open it: take an id of \`centres\`.`,
        );
      }
      return analyses.listRunning(user.id).filter((running) => running.centreId === centreId);
    },
  },
  Mutation: {
    cancelAnalysis: (_, { id }, { analyses, user }) => analyses.cancel(user.id, id),
  },
};
