import { analyse } from '../analysis.ts';
import type { Resolvers } from '../generated/resolvers.ts';

export const keyPlayersResolvers: Resolvers = {
  Query: {
    async keyPlayers(_, { centreId, asOf, layer = null, size, goal, steps }, context) {
      const { field, answer } = await analyse(context, {
        query: 'keyPlayers',
        centreId,
        asOf,
        args: { layer, size, goal, steps: steps ?? 2 },
      });
      return { ...field, ...answer };
    },
  },
};
