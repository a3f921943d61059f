import { graphql } from '../../../api/generated/gql.ts';
import { toWrites } from './writes.ts';

export const contactWrites = toWrites({
  create: graphql(`
    mutation AddContact($mutationId: ID!, $input: AddContactInput!) {
      payload: addContact(mutationId: $mutationId, input: $input) {
        fact: contact {
          ...ContactFact
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
    mutation CorrectContact($mutationId: ID!, $input: CorrectContactInput!) {
      payload: correctContact(mutationId: $mutationId, input: $input) {
        fact: contact {
          ...ContactFact
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
    mutation EndContact($mutationId: ID!, $id: ID!, $version: Int!) {
      payload: endContact(mutationId: $mutationId, id: $id, version: $version) {
        fact: contact {
          ...ContactFact
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
