import { analyse } from '../analysis.ts';
import type { Resolvers } from '../generated/resolvers.ts';

export const salienceResolvers: Resolvers = {
  Query: {
    async salience(_, { centreId, asOf, issueId = null, cut, gridCut }, context) {
      const { answer } = await analyse(context, {
        query: 'salience',
        centreId,
        asOf,
        args: { issueId, cut: cut ?? 0.5, gridCut: gridCut ?? 'HALF' },
      });
      return answer;
    },
  },
};
