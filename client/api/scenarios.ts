import { useQuery } from 'urql';
import { graphql } from './generated/gql.ts';
import type { ScenarioFactFragment } from './generated/graphql.ts';

export type KeptScenario = ScenarioFactFragment;

graphql(`
  fragment ScenarioFact on Scenario {
    id
    centreId
    issueId
    name
    description
    stances {
      partnerId
      issueId
      position
      salience
      power
      probability
      turnout
      vote
    }
    relationships {
      fromId
      toId
      isAbsent
      sign
      strength
      influence
    }
    weights {
      partnerId
      wozValue
      votes
      power
    }
    absentIds
    rule
    decisionRule {
      ...WholeRule
    }
    vetoIds
    electorateIds
    visibility
    source
    validFrom
    validTo
    version
  }
`);

const KeptScenariosDocument = graphql(`
  query KeptScenarios($centreId: ID!, $issueId: ID!) {
    scenarios(centreId: $centreId, issueId: $issueId, limit: 200) {
      ...ScenarioFact
    }
  }
`);

/** The scenarios kept of an issue, by name, at most 200; null until they are there. */
export function useKeptScenarios(centreId: string, issueId: string, isPaused = false) {
  const [{ data, error }, ask] = useQuery({
    query: KeptScenariosDocument,
    variables: { centreId, issueId },
    pause: isPaused,
  });
  return {
    scenarios: data?.scenarios ?? null,
    error,
    askAgain: () => ask({ requestPolicy: 'network-only' }),
  };
}
