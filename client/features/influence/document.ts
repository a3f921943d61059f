import { graphql } from '../../api/generated/gql.ts';
import type { InfluenceQuery } from '../../api/generated/graphql.ts';

export const InfluenceDocument = graphql(`
  query Influence(
    $centreId: ID!
    $issueId: ID!
    $asOf: DateTime
    $layer: Layer
    $susceptibility: Float
  ) {
    influence(
      centreId: $centreId
      issueId: $issueId
      asOf: $asOf
      layer: $layer
      susceptibility: $susceptibility
    ) {
      issueId
      model
      meanInitial
      meanSettled
      partners {
        partnerId
        initial
        susceptibility
        settled
        leverage
        effectOfPersuading
      }
      undefinedBecause
    }
  }
`);

export type Outlook = InfluenceQuery['influence'];
