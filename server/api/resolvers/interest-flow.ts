import { analyse } from '../analysis.ts';
import type { Resolvers } from '../generated/resolvers.ts';

export const interestFlowResolvers: Resolvers = {
  Query: {
    async interestFlow(_, { centreId, asOf, layer = null, fromIds, toIds, ...given }, context) {
      const { field, answer } = await analyse(context, {
        query: 'interestFlow',
        centreId,
        asOf,
        args: {
          layer,
          fromIds,
          toIds,
          capacity: given.capacity ?? 'STRENGTH',
          direction: given.direction ?? 'UNDIRECTED',
        },
      });
      return { ...field, ...answer };
    },
    async sharedInterests(_, { centreId, asOf, partnerId = null, limit }, context) {
      const { answer } = await analyse(context, {
        query: 'sharedInterests',
        centreId,
        asOf,
        args: { partnerId, limit: limit ?? 200 },
      });
      return answer;
    },
  },
};
