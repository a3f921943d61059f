import { graphql } from '../../../api/generated/gql.ts';
import { toWrites } from './writes.ts';

export const stanceWrites = toWrites({
  create: graphql(`
    mutation TakeStance($mutationId: ID!, $input: TakeStanceInput!) {
      payload: takeStance(mutationId: $mutationId, input: $input) {
        fact: stance {
          ...StanceFact
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
    mutation CorrectStance($mutationId: ID!, $input: CorrectStanceInput!) {
      payload: correctStance(mutationId: $mutationId, input: $input) {
        fact: stance {
          ...StanceFact
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
    mutation WithdrawStance($mutationId: ID!, $id: ID!, $version: Int!) {
      payload: withdrawStance(mutationId: $mutationId, id: $id, version: $version) {
        fact: stance {
          ...StanceFact
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
