import { graphql } from '../../../api/generated/gql.ts';
import { toWrites } from './writes.ts';

export const holdingWrites = toWrites({
  create: graphql(`
    mutation HoldInterest($mutationId: ID!, $input: HoldInterestInput!) {
      payload: holdInterest(mutationId: $mutationId, input: $input) {
        fact: holding {
          ...HoldingFact
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
    mutation CorrectHolding($mutationId: ID!, $input: CorrectHoldingInput!) {
      payload: correctHolding(mutationId: $mutationId, input: $input) {
        fact: holding {
          ...HoldingFact
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
    mutation EndHolding($mutationId: ID!, $id: ID!, $version: Int!) {
      payload: endHolding(mutationId: $mutationId, id: $id, version: $version) {
        fact: holding {
          ...HoldingFact
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
