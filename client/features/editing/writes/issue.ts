import { graphql } from '../../../api/generated/gql.ts';
import { toWrites } from './writes.ts';

export const issueWrites = toWrites({
  create: graphql(`
    mutation RaiseIssue($mutationId: ID!, $input: RaiseIssueInput!) {
      payload: raiseIssue(mutationId: $mutationId, input: $input) {
        fact: issue {
          ...IssueFact
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
    mutation CorrectIssue($mutationId: ID!, $input: CorrectIssueInput!) {
      payload: correctIssue(mutationId: $mutationId, input: $input) {
        fact: issue {
          ...IssueFact
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
    mutation CloseIssue($mutationId: ID!, $id: ID!, $version: Int!) {
      payload: closeIssue(mutationId: $mutationId, id: $id, version: $version) {
        fact: issue {
          ...IssueFact
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
    mutation MergeIssues($mutationId: ID!, $id: ID!, $version: Int!, $intoId: ID!, $intoVersion: Int!) {
      payload: mergeIssues(mutationId: $mutationId, id: $id, version: $version, intoId: $intoId, intoVersion: $intoVersion) {
        fact: issue {
          ...IssueFact
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
