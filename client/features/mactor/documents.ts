import { graphql } from '../../api/generated/gql.ts';
import type { MactorMatricesQuery, MactorQuery } from '../../api/generated/graphql.ts';

export const MactorDocument = graphql(`
  query Mactor($centreId: ID!, $asOf: DateTime, $layer: Layer, $variant: CompetitivenessVariant) {
    mactor(centreId: $centreId, asOf: $asOf, layer: $layer, variant: $variant) {
      variant
      partners {
        partnerId
        influence
        dependence
        place
        competitiveness
        competitivenessCanonical
        competitivenessWithoutDiagonal
        implication
        ambivalence
      }
      issues {
        issueId
        mobilisation
        inFavour
        against
        inFavourCount
        againstCount
      }
      unknownSalienceCount
      leftOutIds
    }
  }
`);

/** Large, so read only by who opens it. */
export const MactorMatricesDocument = graphql(`
  query MactorMatrices($centreId: ID!, $asOf: DateTime, $layer: Layer, $variant: CompetitivenessVariant) {
    mactor(centreId: $centreId, asOf: $asOf, layer: $layer, variant: $variant) {
      partners {
        partnerId
        competitiveness
      }
      issues {
        issueId
      }
      matrices {
        directInfluence
        directAndIndirectInfluence
        netScale
        simplePosition
        valuedPosition
        weightedValuedPosition
        convergence
        divergence
        netDistance
      }
    }
  }
`);

export type Mactor = MactorQuery['mactor'];
export type MactorWithMatrices = MactorMatricesQuery['mactor'];
