import { graphql } from '../../../api/generated/gql.ts';
import { toWrites } from './writes.ts';

export const relationshipWrites = toWrites({
  create: graphql(`
    mutation CreateRelationship($mutationId: ID!, $input: CreateRelationshipInput!) {
      payload: createRelationship(mutationId: $mutationId, input: $input) {
        fact: relationship {
          ...RelationshipFact
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
    mutation CorrectRelationship($mutationId: ID!, $input: CorrectRelationshipInput!) {
      payload: correctRelationship(mutationId: $mutationId, input: $input) {
        fact: relationship {
          ...RelationshipFact
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
    mutation EndRelationship($mutationId: ID!, $id: ID!, $version: Int!) {
      payload: endRelationship(mutationId: $mutationId, id: $id, version: $version) {
        fact: relationship {
          ...RelationshipFact
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
