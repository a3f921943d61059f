import { graphql } from '../../api/generated/gql.ts';
import type { ExperimentalChallengeQuery, NegotiationOutlookQuery } from '../../api/generated/graphql.ts';

export const NegotiationOutlookDocument = graphql(`
  query NegotiationOutlook(
    $centreId: ID!
    $issueIds: [ID!]!
    $asOf: DateTime
    $scenario: ScenarioInput
    $statusQuos: [StatusQuoInput!]
    $error: Float
  ) {
    negotiationOutlook(
      centreId: $centreId
      issueIds: $issueIds
      asOf: $asOf
      scenario: $scenario
      statusQuos: $statusQuos
      error: $error
    ) {
      asOf
      issues {
        issueId
        minimum
        maximum
        hasOwnScale
        positions {
          partnerId
          at {
            ...PointOnIssue
          }
          salience
          power
          share
        }
        compromise {
          at {
            ...PointOnIssue
          }
          band {
            ...BandOnIssue
          }
          unweighedIds
        }
        nash {
          ...PointOnIssue
        }
        nashUndefinedBecause
        median {
          band {
            ...BandOnIssue
          }
          holderIds
        }
        winSet {
          statusQuo {
            ...PointOnIssue
          }
          below {
            ...SideOfWinSet
          }
          above {
            ...SideOfWinSet
          }
          isStable
          gridlock {
            ...BandOnIssue
          }
        }
        winSetUndefinedBecause
        afterExchanges {
          ...PointOnIssue
        }
        undefinedBecause
      }
      candidateCount
      exchanges {
        sides {
          partnerId
          suppliesIssueId
          from {
            ...PointOnIssue
          }
          to {
            ...PointOnIssue
          }
          demandsIssueId
        }
        gain
        gainLow
        gainHigh
        effects {
          partnerId
          effect
        }
      }
      effects {
        partnerId
        effect
      }
      error
      meanPublishedError
    }
  }

  fragment PointOnIssue on IssuePoint {
    value
    position
  }

  fragment BandOnIssue on IssueBand {
    low {
      ...PointOnIssue
    }
    high {
      ...PointOnIssue
    }
  }

  fragment SideOfWinSet on WinSide {
    farthest {
      ...PointOnIssue
    }
    isCutOffByScale
    pivotIds
  }
`);

/** Costs far more than the outlook, and may never be taken for it: read when someone opens it. */
export const ExperimentalChallengeDocument = graphql(`
  query ExperimentalChallenge($centreId: ID!, $issueIds: [ID!]!, $asOf: DateTime, $scenario: ScenarioInput) {
    negotiationOutlook(
      centreId: $centreId
      issueIds: $issueIds
      asOf: $asOf
      scenario: $scenario
      exchangeCount: 0
    ) {
      issues {
        issueId
        experimentalChallenge {
          outcome {
            ...PointOnIssue
          }
          medians {
            ...PointOnIssue
          }
          hasSettled
          undefinedBecause
        }
      }
    }
  }
`);

export type Outlook = NegotiationOutlookQuery['negotiationOutlook'];
export type IssueOutlook = Outlook['issues'][number];
export type Point = NonNullable<IssueOutlook['nash']>;
export type Band = NonNullable<IssueOutlook['compromise']>['band'];
export type BargainingPosition = IssueOutlook['positions'][number];
export type Exchange = Outlook['exchanges'][number];
export type Effect = Outlook['effects'][number];
export type Challenge = NonNullable<
  ExperimentalChallengeQuery['negotiationOutlook']['issues'][number]['experimentalChallenge']
>;
