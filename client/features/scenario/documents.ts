import { graphql } from '../../api/generated/gql.ts';
import type { CheapestPlanQuery, ScenarioFiguresQuery } from '../../api/generated/graphql.ts';

export const ScenarioFiguresDocument = graphql(`
  query ScenarioFigures($centreId: ID!, $issueId: ID!, $asOf: DateTime, $scenario: ScenarioInput) {
    supportForecast(centreId: $centreId, issueId: $issueId, asOf: $asOf, scenario: $scenario) {
      issueId
      rule {
        ...WholeRule
      }
      now {
        ...VoteOutcome
      }
      probability {
        ...Likelihood
      }
      sensitivity {
        low
        high
      }
      voters {
        partnerId
        pivotal
      }
    }
  }
`);

export const CheapestPlanDocument = graphql(`
  query CheapestPlan($centreId: ID!, $issueId: ID!, $asOf: DateTime, $scenario: ScenarioInput) {
    persuasionPlan(
      centreId: $centreId
      issueId: $issueId
      asOf: $asOf
      scenario: $scenario
      input: { count: 1, robustness: NONE }
    ) {
      alreadyPasses
      plans {
        steps {
          partnerId
        }
        hours
      }
      noneBecause
    }
  }
`);

export type Figures = ScenarioFiguresQuery['supportForecast'];
export type Cheapest = CheapestPlanQuery['persuasionPlan'];
