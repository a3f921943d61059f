import { graphql } from '../../../api/generated/gql.ts';
import { toWrites } from './writes.ts';

export const conflictWrites = toWrites({
  create: graphql(`
    mutation OpenConflict($mutationId: ID!, $input: OpenConflictInput!) {
      payload: openConflict(mutationId: $mutationId, input: $input) {
        fact: conflict {
          ...ConflictRecord
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
    mutation CorrectConflict($mutationId: ID!, $input: CorrectConflictInput!) {
      payload: correctConflict(mutationId: $mutationId, input: $input) {
        fact: conflict {
          ...ConflictRecord
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
    mutation CloseConflict($mutationId: ID!, $id: ID!, $version: Int!, $outcome: String) {
      payload: closeConflict(mutationId: $mutationId, id: $id, version: $version, outcome: $outcome) {
        fact: conflict {
          ...ConflictRecord
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
