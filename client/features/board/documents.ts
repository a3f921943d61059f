import { graphql } from '../../api/generated/gql.ts';
import type { BoardCoalitionQuery, BoardForecastQuery, BoardPlanQuery } from '../../api/generated/graphql.ts';

export const BoardForecastDocument = graphql(`
  query BoardForecast($centreId: ID!, $issueId: ID!, $asOf: DateTime, $scenario: ScenarioInput) {
    supportForecast(centreId: $centreId, issueId: $issueId, asOf: $asOf, scenario: $scenario) {
      issueId
      asOf
      rule {
        ...WholeRule
      }
      now {
        ...VoteOutcome
      }
      probability {
        ...Likelihood
      }
      draws
      parts {
        kind
        id
        probability {
          ...Likelihood
        }
      }
      sensitivity {
        shift
        low
        high
      }
      voters {
        partnerId
        isInFavourAssumed
        ifFor
        ifAgainst
        pivotal
      }
      turnoutHurtsIds
    }
  }
`);

export const BoardCoalitionDocument = graphql(`
  query BoardCoalition($centreId: ID!, $issueId: ID!, $asOf: DateTime, $scenario: ScenarioInput) {
    coalitionOptions(
      centreId: $centreId
      issueId: $issueId
      asOf: $asOf
      scenario: $scenario
      input: { count: 1 }
    ) {
      issueId
      options {
        memberIds
        toPersuade {
          partnerId
          hours
        }
        departures {
          partnerId
        }
      }
      noneBecause
      blockers {
        memberIds
        probability
      }
    }
  }
`);

export const BoardPlanDocument = graphql(`
  query BoardPlan($centreId: ID!, $issueId: ID!, $asOf: DateTime, $scenario: ScenarioInput) {
    persuasionPlan(
      centreId: $centreId
      issueId: $issueId
      asOf: $asOf
      scenario: $scenario
      input: { count: 1, robustness: NONE }
    ) {
      issueId
      alreadyPasses
      plans {
        steps {
          partnerId
          hours
          introducerId
          interests {
            interestId
          }
        }
        hours
        probability {
          value
        }
      }
      noneBecause
    }
  }
`);

export type BoardForecast = BoardForecastQuery['supportForecast'];
export type BoardCoalition = BoardCoalitionQuery['coalitionOptions'];
export type BoardPlan = BoardPlanQuery['persuasionPlan'];
