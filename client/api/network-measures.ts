import { useQuery } from 'urql';
import { graphql } from './generated/gql.ts';
import type { NetworkMeasuresQuery, NetworkMeasuresQueryVariables } from './generated/graphql.ts';

/** The measures of a network, whole: the screen of connectors and the map read the same answer. */
const NetworkMeasuresDocument = graphql(`
  query NetworkMeasures(
    $centreId: ID!
    $asOf: DateTime
    $layer: Layer
    $direction: TieDirection
    $weighting: TieWeighting
    $groupBy: GroupBy
  ) {
    networkMeasures(
      centreId: $centreId
      asOf: $asOf
      layer: $layer
      direction: $direction
      weighting: $weighting
      groupBy: $groupBy
    ) {
      centreId
      asOf
      layer
      scope
      direction
      weighting
      groupBy
      partnerCount
      tieCount
      negativeCount
      density
      reciprocity
      transitivity
      triangleCount
      componentCount
      largestComponentSize
      diameter
      meanPathLength
      degeneracy
      communityCount
      modularity
      modularityIsProven
      cutVertexIds
      bridges {
        fromId
        toId
        partsOff
      }
      groups {
        from
        to
        count
        possible
        density
        negativeCount
        meanStrength
      }
      partners {
        partnerId
        group
        degree
        inDegree
        outDegree
        strength
        betweennessNormalised
        closeness
        inCloseness
        harmonicCloseness
        eigenvector
        pageRank
        core
        community
        component
        isCutVertex
        constraint
        effectiveSize
        efficiency
        brokerage {
          coordinator {
            ...RoleOfPartner
          }
          consultant {
            ...RoleOfPartner
          }
          representative {
            ...RoleOfPartner
          }
          gatekeeper {
            ...RoleOfPartner
          }
          liaison {
            ...RoleOfPartner
          }
        }
      }
      layerDifferences {
        partnerId
        formal {
          ...ValuesOfLayer
        }
        informal {
          ...ValuesOfLayer
        }
        difference {
          ...ValuesOfLayer
        }
      }
      measures {
        measure
        formula
        reference
        isHighGood
      }
      warnings {
        code
        count
      }
    }
  }

  fragment RoleOfPartner on RoleCount {
    count
    expected
    z
  }

  fragment ValuesOfLayer on LayerValues {
    degree
    strength
    betweennessNormalised
    harmonicCloseness
    eigenvector
    pageRank
    core
    constraint
  }
`);

export type NetworkMeasures = NetworkMeasuresQuery['networkMeasures'];
export type LayerDifference = NetworkMeasures['layerDifferences'][number];
export type GroupTie = NetworkMeasures['groups'][number];
export type Warning = NetworkMeasures['warnings'][number];

/** The measures of a network. While a newer answer is on its way, `network` is the last one of the same centre. */
export function useNetworkMeasures(variables: NetworkMeasuresQueryVariables, pause = false) {
  const [{ data, fetching, stale, error }, execute] = useQuery({
    query: NetworkMeasuresDocument,
    variables,
    pause,
  });
  const network = data?.networkMeasures ?? null;
  return {
    network: !pause && network?.centreId === variables.centreId ? network : null,
    fetching: fetching || stale,
    error,
    readAgain: () => execute({ requestPolicy: 'network-only' }),
  };
}
