import { MAX_MATRIX_PARTNERS } from '../../analysis/mactor.ts';
import { AnalysisLimit } from '../../errors.ts';
import { analyse } from '../analysis.ts';
import type { Resolvers } from '../generated/resolvers.ts';

export const mactorResolvers: Resolvers = {
  Query: {
    async mactor(_, { centreId, asOf, layer = null, variant, issueIds = null }, context) {
      const { field, answer } = await analyse(context, {
        query: 'mactor',
        centreId,
        asOf,
        args: { layer, variant: variant ?? 'CANONICAL', issueIds },
      });
      return { ...field, ...answer };
    },
  },
  Mactor: {
    matrices({ matrices, partners }) {
      if (partners.length <= MAX_MATRIX_PARTNERS) return matrices;
      throw new AnalysisLimit(
        `mactor.matrices are of at most ${MAX_MATRIX_PARTNERS} partners, and ${partners.length} take part: ask for one layer or for fewer issues.`,
      );
    },
  },
};
