import { graphql } from '../../../api/generated/gql.ts';
import { toWrites } from './writes.ts';

export const interestWrites = toWrites({
  create: graphql(`
    mutation CreateInterest($mutationId: ID!, $input: CreateInterestInput!) {
      payload: createInterest(mutationId: $mutationId, input: $input) {
        fact: interest {
          ...InterestFact
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
    mutation CorrectInterest($mutationId: ID!, $input: CorrectInterestInput!) {
      payload: correctInterest(mutationId: $mutationId, input: $input) {
        fact: interest {
          ...InterestFact
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
    mutation CloseInterest($mutationId: ID!, $id: ID!, $version: Int!) {
      payload: closeInterest(mutationId: $mutationId, id: $id, version: $version) {
        fact: interest {
          ...InterestFact
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
  merge: graphql(`
    mutation MergeInterests($mutationId: ID!, $id: ID!, $version: Int!, $intoId: ID!, $intoVersion: Int!) {
      payload: mergeInterests(mutationId: $mutationId, id: $id, version: $version, intoId: $intoId, intoVersion: $intoVersion) {
        fact: interest {
          ...InterestFact
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
