import { graphql } from '../../api/generated/gql.ts';
import type { InterestFlowQuery, SharedInterestsQuery } from '../../api/generated/graphql.ts';

export const SharedInterestsDocument = graphql(`
  query SharedInterests($centreId: ID!, $asOf: DateTime) {
    sharedInterests(centreId: $centreId, asOf: $asOf, limit: 2000) {
      partnerId
      otherId
      interestIds
      overlap
      isTied
      isOpposed
    }
  }
`);

/** Both at once: how much can pass, and along how many routes of their own. */
export const InterestFlowDocument = graphql(`
  query InterestFlow($centreId: ID!, $fromIds: [ID!]!, $toIds: [ID!]!, $asOf: DateTime, $layer: Layer) {
    strength: interestFlow(
      centreId: $centreId
      fromIds: $fromIds
      toIds: $toIds
      capacity: STRENGTH
      asOf: $asOf
      layer: $layer
    ) {
      value
      minimumCut {
        fromId
        toId
        capacity
      }
    }
    routes: interestFlow(
      centreId: $centreId
      fromIds: $fromIds
      toIds: $toIds
      capacity: ROUTES
      asOf: $asOf
      layer: $layer
    ) {
      value
      minimumCut {
        fromId
        toId
        capacity
      }
      disjointRoutes
    }
  }
`);

export type SharedInterest = SharedInterestsQuery['sharedInterests'][number];
export type Flows = InterestFlowQuery;
