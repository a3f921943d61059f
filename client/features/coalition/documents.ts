import { graphql } from '../../api/generated/gql.ts';
import type { CoalitionOptionsQuery } from '../../api/generated/graphql.ts';

export const CoalitionOptionsDocument = graphql(`
  query CoalitionOptions(
    $centreId: ID!
    $issueId: ID!
    $asOf: DateTime
    $scenario: ScenarioInput
    $input: CoalitionInput
  ) {
    coalitionOptions(
      centreId: $centreId
      issueId: $issueId
      asOf: $asOf
      scenario: $scenario
      input: $input
    ) {
      issueId
      asOf
      rule {
        vetoIds
      }
      kind
      options {
        memberIds
        score
        parts {
          part
          value
        }
        strongest
        weakest
        outcome {
          ...VoteOutcome
        }
        conflicts {
          oneId
          otherId
          severity
        }
        departures {
          partnerId
          distance
          attachment
          unease
          isCritical
        }
        supporterIds
        toPersuade {
          partnerId
          voteNow
          hours
        }
        hours
        toSpareIds
      }
      noneBecause
      contradictions {
        demand
        partnerIds
      }
      isExact
      othersScoreAtMost
      minimalWinningCount
      minimalWinningAtMost
      indispensableIds
      exclusions {
        oneId
        otherId
        severity
      }
      blockers {
        memberIds
        probability
      }
      blockersAreExact
      ifAllInFavour {
        ...VoteOutcome
      }
    }
  }
`);

/** Who may vote: on whom demands can be made. */
export const EntitledDocument = graphql(`
  query EntitledPartners($centreId: ID!, $issueId: ID!, $asOf: DateTime, $scenario: ScenarioInput) {
    supportForecast(centreId: $centreId, issueId: $issueId, asOf: $asOf, scenario: $scenario) {
      issueId
      voters {
        partnerId
      }
    }
  }
`);

export type Coalitions = CoalitionOptionsQuery['coalitionOptions'];
export type Option = Coalitions['options'][number];
export type Contradiction = Coalitions['contradictions'][number];
