import type { NetworkChoice } from '../../domain/network/field-network.ts';
import { analyse } from '../analysis.ts';
import type { NetworkMeasures, QueryNetworkMeasuresArgs, Resolvers } from '../generated/resolvers.ts';
import { selects } from '../selects.ts';

const communityFields = new Set(['community', 'communityCount', 'modularity', 'modularityIsProven']);
const layerFields = new Set(['layerDifferences']);

export const networkMeasuresResolvers: Resolvers = {
  Query: {
    async networkMeasures(_, args, context, info) {
      const { centreId, asOf, groupBy } = args;
      const { field, answer } = await analyse(context, {
        query: 'networkMeasures',
        centreId,
        asOf,
        args: {
          ...choiceOf(args),
          groupBy: groupBy ?? 'KIND',
          withCommunities: selects(info, communityFields),
          withLayerDifferences: selects(info, layerFields),
        },
      });
      // What was not asked for is not in it.
      return { ...field, ...answer } as NetworkMeasures;
    },
    async rankUncertainty(_, args, context) {
      const { centreId, asOf, groupBy, measure, samples } = args;
      const { answer } = await analyse(context, {
        query: 'rankUncertainty',
        centreId,
        asOf,
        args: { ...choiceOf(args), measure, groupBy: groupBy ?? 'KIND', samples: samples ?? 200 },
      });
      return answer;
    },
    async measureEvidence(_, args, context) {
      const { centreId, asOf, groupBy, measure, partnerId, limit } = args;
      const { answer } = await analyse(context, {
        query: 'measureEvidence',
        centreId,
        asOf,
        args: { ...choiceOf(args), measure, partnerId, groupBy: groupBy ?? 'KIND', limit: limit ?? 10 },
      });
      return answer;
    },
  },
};

const choiceOf = ({ layer, direction, weighting }: Partial<QueryNetworkMeasuresArgs>): NetworkChoice => ({
  layer: layer ?? null,
  direction: direction ?? null,
  weighting: weighting ?? 'EQUAL',
});
