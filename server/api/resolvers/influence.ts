import { MAX_MATRIX_PARTNERS } from '../../analysis/influence.ts';
import { AnalysisLimit } from '../../errors.ts';
import { analyse } from '../analysis.ts';
import type { Resolvers } from '../generated/resolvers.ts';

export const influenceResolvers: Resolvers = {
  Query: {
    async influence(_, { centreId, asOf, layer = null, issueId, ...given }, context) {
      const { field, answer } = await analyse(context, {
        query: 'influence',
        centreId,
        asOf,
        args: {
          layer,
          issueId,
          susceptibility: given.susceptibility ?? 0.5,
          selfWeight: given.selfWeight ?? 'NONE',
          susceptibilities: (given.susceptibilities ?? []).map(
            ({ partnerId, susceptibility, selfWeight = null }) => ({ partnerId, susceptibility, selfWeight }),
          ),
        },
      });
      return { ...field, ...answer };
    },
  },
  InfluenceOutlook: {
    totalInfluence({ totalInfluence, partners }) {
      if (partners.length <= MAX_MATRIX_PARTNERS) return totalInfluence ?? null;
      throw new AnalysisLimit(
        `influence.totalInfluence is of at most ${MAX_MATRIX_PARTNERS} partners, and ${partners.length} take part: ask for one layer.`,
      );
    },
  },
};
