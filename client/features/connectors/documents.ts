import { graphql } from '../../api/generated/gql.ts';
import type {
  KeyPlayersQuery,
  MeasureEvidenceQuery,
  RankUncertaintyQuery,
} from '../../api/generated/graphql.ts';

export const RankUncertaintyDocument = graphql(`
  query RankUncertainty(
    $centreId: ID!
    $measure: NetworkMeasure!
    $asOf: DateTime
    $layer: Layer
    $direction: TieDirection
    $weighting: TieWeighting
    $groupBy: GroupBy
  ) {
    rankUncertainty(
      centreId: $centreId
      measure: $measure
      asOf: $asOf
      layer: $layer
      direction: $direction
      weighting: $weighting
      groupBy: $groupBy
    ) {
      measure
      samples
      unknownConfidenceCount
      partners {
        partnerId
        rank
        from
        to
      }
    }
  }
`);

export const MeasureEvidenceDocument = graphql(`
  query MeasureEvidence(
    $centreId: ID!
    $partnerId: ID!
    $measure: NetworkMeasure!
    $asOf: DateTime
    $layer: Layer
    $direction: TieDirection
    $weighting: TieWeighting
    $groupBy: GroupBy
  ) {
    measureEvidence(
      centreId: $centreId
      partnerId: $partnerId
      measure: $measure
      asOf: $asOf
      layer: $layer
      direction: $direction
      weighting: $weighting
      groupBy: $groupBy
      limit: 50
    ) {
      measure
      partnerId
      value
      routes
      triangles
      partnerIds
      total
    }
  }
`);

export const KeyPlayersDocument = graphql(`
  query KeyPlayers(
    $centreId: ID!
    $size: Int!
    $goal: KeyPlayerGoal!
    $steps: Int
    $asOf: DateTime
    $layer: Layer
  ) {
    keyPlayers(centreId: $centreId, size: $size, goal: $goal, steps: $steps, asOf: $asOf, layer: $layer) {
      goal
      size
      partnerCount
      value
      valueBefore
      sets
      isExact
      isCut
    }
  }
`);

export type RankInterval = RankUncertaintyQuery['rankUncertainty']['partners'][number];
export type Evidence = MeasureEvidenceQuery['measureEvidence'];
export type KeyPlayers = KeyPlayersQuery['keyPlayers'];
