import { graphql } from '../../api/generated/gql.ts';
import type {
  ForecastSensitivityQuery,
  PowerIndicesQuery,
  SupportForecastQuery,
} from '../../api/generated/graphql.ts';

export const SupportForecastDocument = graphql(`
  query SupportForecast($centreId: ID!, $issueId: ID!, $asOf: DateTime, $scenario: ScenarioInput) {
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
      voters {
        partnerId
        voteNow
        turnout
        inFavour
        isTurnoutAssumed
        isInFavourAssumed
        ifFor
        ifAgainst
        ifNotCast
        pivotal
        pivotalWhenMobilised
        turnoutEffect
      }
      turnoutEffect
      turnoutHurtsIds
      undefinedBecause
    }
  }
`);

/** Costs many forecasts: read beside the forecast, so that a slider does not wait for it. */
export const ForecastSensitivityDocument = graphql(`
  query ForecastSensitivity($centreId: ID!, $issueId: ID!, $asOf: DateTime, $scenario: ScenarioInput) {
    supportForecast(centreId: $centreId, issueId: $issueId, asOf: $asOf, scenario: $scenario) {
      issueId
      sensitivity {
        shift
        lessInFavour
        moreInFavour
        lessTurnout
        moreTurnout
        low
        high
        voters {
          partnerId
          low
          high
        }
      }
    }
  }
`);

export const PowerIndicesDocument = graphql(`
  query PowerIndices($centreId: ID!, $issueId: ID!, $asOf: DateTime, $scenario: ScenarioInput) {
    powerIndices(centreId: $centreId, issueId: $issueId, asOf: $asOf, scenario: $scenario) {
      issueId
      partners {
        partnerId
        shapleyShubik
        banzhafNormalised
        isVeto
        isDummy
      }
      dictatorId
      powerToAct
      method
      undefinedBecause
    }
  }
`);

export type Forecast = SupportForecastQuery['supportForecast'];
export type Voter = Forecast['voters'][number];
export type Likelihood = NonNullable<Forecast['probability']>;
export type Sensitivity = NonNullable<ForecastSensitivityQuery['supportForecast']['sensitivity']>;
export type Power = PowerIndicesQuery['powerIndices'];
