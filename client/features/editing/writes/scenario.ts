import { graphql } from '../../../api/generated/gql.ts';
import { toWrites } from './writes.ts';

export const scenarioWrites = toWrites({
  create: graphql(`
    mutation SaveScenario($mutationId: ID!, $input: SaveScenarioInput!) {
      payload: saveScenario(mutationId: $mutationId, input: $input) {
        fact: scenario {
          ...ScenarioFact
        }
        change {
          ...WrittenChange
        }
        userErrors {
          ...Refusal
        }
      }
    }
  `),
  correct: graphql(`
    mutation CorrectScenario($mutationId: ID!, $input: CorrectScenarioInput!) {
      payload: correctScenario(mutationId: $mutationId, input: $input) {
        fact: scenario {
          ...ScenarioFact
        }
        change {
          ...WrittenChange
        }
        userErrors {
          ...Refusal
        }
      }
    }
  `),
  end: graphql(`
    mutation EndScenario($mutationId: ID!, $id: ID!, $version: Int!) {
      payload: endScenario(mutationId: $mutationId, id: $id, version: $version) {
        fact: scenario {
          ...ScenarioFact
        }
        change {
          ...WrittenChange
        }
        userErrors {
          ...Refusal
        }
      }
    }
  `),
});
