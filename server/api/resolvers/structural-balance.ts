import { analyse } from '../analysis.ts';
import type { Resolvers } from '../generated/resolvers.ts';

export const structuralBalanceResolvers: Resolvers = {
  Query: {
    async structuralBalance(_, { centreId, asOf, layer = null, factions = null, ...given }, context) {
      const { field, answer } = await analyse(context, {
        query: 'structuralBalance',
        centreId,
        asOf,
        args: {
          layer,
          factions,
          symmetrisation: given.symmetrisation ?? 'EACH',
          weighting: given.weighting ?? 'EQUAL',
          seconds: given.seconds ?? 10,
        },
      });
      return { ...field, ...answer };
    },
  },
};
