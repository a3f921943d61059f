import { useQuery } from 'urql';
import { graphql } from '../../api/generated/gql.ts';
import type { StructuralBalanceQuery, StructuralBalanceQueryVariables } from '../../api/generated/graphql.ts';

const StructuralBalanceDocument = graphql(`
  query StructuralBalance(
    $centreId: ID!
    $factions: Int
    $asOf: DateTime
    $layer: Layer
    $symmetrisation: Symmetrisation
    $seconds: Int
  ) {
    structuralBalance(
      centreId: $centreId
      factions: $factions
      asOf: $asOf
      layer: $layer
      symmetrisation: $symmetrisation
      seconds: $seconds
    ) {
      centreId
      symmetrisation
      partnerCount
      positiveCount
      negativeCount
      neutralCount
      isBalanced
      triangleCounts
      triangleIndex
      weakTriangleIndex
      unbalancedTriangles {
        partnerIds
        negativeCount
      }
      frustrationIndex
      lowerBound
      isProven
      normalised
      camps
      frustratedTies {
        fromId
        toId
        sign
        relationshipIds
        isInEveryOptimum
      }
      bestRepairs {
        fromId
        toId
        sign
        relationshipIds
        frustrationIndex
        unbalancedCount
      }
      partition {
        ...FactionSplit
      }
      errorsByCount {
        ...FactionSplit
      }
    }
  }

  fragment FactionSplit on FactionPartition {
    count
    error
    isProven
    factions
    negativeInside
    positiveBetween
  }
`);

export type StructuralBalance = StructuralBalanceQuery['structuralBalance'];
export type FactionPartition = StructuralBalance['partition'];

/** How torn the field is. While another question is being answered (`fetching`), `balance` is the answer to the one before. */
export function useStructuralBalance(variables: StructuralBalanceQueryVariables) {
  const [{ data, fetching, error }, execute] = useQuery({
    query: StructuralBalanceDocument,
    variables,
  });
  const balance = data?.structuralBalance ?? null;
  return {
    balance: balance?.centreId === variables.centreId ? balance : null,
    fetching,
    error,
    readAgain: () => execute({ requestPolicy: 'network-only' }),
  };
}
