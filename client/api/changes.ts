import { graphql } from './generated/gql.ts';

/** The log as undoing needs it: lean, because it is read again after every change. */
export const MyChangesDocument = graphql(`
  query MyChanges($centreId: ID!, $limit: Int!, $offset: Int!) {
    changes(centreId: $centreId, mine: true, limit: $limit, offset: $offset) {
      id
      action
      subject
      at
      undoesId
      isUndone
    }
  }
`);

export const UndoChangeDocument = graphql(`
  mutation UndoChange($mutationId: ID!, $changeId: ID!) {
    payload: undoChange(mutationId: $mutationId, changeId: $changeId) {
      change {
        ...WrittenChange
      }
      userErrors {
        ...Refusal
      }
    }
  }
`);

export const RedoChangeDocument = graphql(`
  mutation RedoChange($mutationId: ID!, $changeId: ID!) {
    payload: redoChange(mutationId: $mutationId, changeId: $changeId) {
      change {
        ...WrittenChange
      }
      userErrors {
        ...Refusal
      }
    }
  }
`);
