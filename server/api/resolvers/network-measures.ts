import type { NetworkChoice } from '../../domain/network/field-network.ts';
import { analyse } from '../analysis.ts';
import type { QueryNetworkMeasuresArgs, Resolvers } from '../generated/resolvers.ts';
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
      return { ...field, ...answer } as never;
    },
  },
};

const choiceOf = ({ layer, direction, weighting }: Partial<QueryNetworkMeasuresArgs>): NetworkChoice => ({
  layer: layer ?? null,
  direction: direction ?? null,
  weighting: weighting ?? 'EQUAL',
});
