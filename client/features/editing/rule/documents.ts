import { graphql } from '../../../api/generated/gql.ts';
import type { RuleToEditQuery } from '../../../api/generated/graphql.ts';

export const RuleToEditDocument = graphql(`
  query RuleToEdit($centreId: ID!, $issueId: ID!) {
    forceField(centreId: $centreId, issueId: $issueId) {
      partners {
        id
        name
        kind
        sector
        group
      }
      issue {
        id
        version
        decisionRule {
          ...WholeRule
        }
      }
    }
  }
`);

/** What a rule would do with the issue: leaner than the forecast of its screen, as it is asked for at every change. */
export const RuleEffectDocument = graphql(`
  query RuleEffect($centreId: ID!, $issueId: ID!, $scenario: ScenarioInput) {
    supportForecast(centreId: $centreId, issueId: $issueId, scenario: $scenario) {
      issueId
      rule {
        vetoIds
      }
      now {
        ...VoteOutcome
      }
      probability {
        ...Likelihood
      }
      voters {
        partnerId
      }
    }
  }
`);

export type RulePartner = RuleToEditQuery['forceField']['partners'][number];
