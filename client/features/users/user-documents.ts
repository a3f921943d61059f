import { graphql } from '../../api/generated/gql.ts';
import type { UserFactFragment } from '../../api/generated/graphql.ts';

export type UserFact = UserFactFragment;

graphql(`
  fragment UserFact on User {
    id
    name
    email
    everywhere
    memberships {
      centreId
      role
    }
    isDisabled
    lockedUntil
    version
  }
`);

export const UsersDocument = graphql(`
  query Users($limit: Int!, $offset: Int!) {
    users(limit: $limit, offset: $offset) {
      ...UserFact
    }
  }
`);

export const CreateUserDocument = graphql(`
  mutation CreateUser($mutationId: ID!, $input: CreateUserInput!) {
    payload: createUser(mutationId: $mutationId, input: $input) {
      user {
        ...UserFact
      }
      userErrors {
        ...Refusal
      }
    }
  }
`);

export const CorrectUserDocument = graphql(`
  mutation CorrectUser($mutationId: ID!, $input: CorrectUserInput!) {
    payload: correctUser(mutationId: $mutationId, input: $input) {
      user {
        ...UserFact
      }
      userErrors {
        ...Refusal
      }
    }
  }
`);

export const DisableUserDocument = graphql(`
  mutation DisableUser($mutationId: ID!, $id: ID!, $version: Int!) {
    payload: disableUser(mutationId: $mutationId, id: $id, version: $version) {
      user {
        ...UserFact
      }
      userErrors {
        ...Refusal
      }
    }
  }
`);

export const AccessTokensDocument = graphql(`
  query AccessTokens {
    accessTokens {
      id
      name
      createdAt
      lastUsedAt
      expiresAt
    }
  }
`);

export const CreateAccessTokenDocument = graphql(`
  mutation CreateAccessToken($mutationId: ID!, $name: String!, $days: Int!) {
    payload: createAccessToken(mutationId: $mutationId, name: $name, days: $days) {
      accessToken {
        id
        name
        expiresAt
      }
      secret
      userErrors {
        ...Refusal
      }
    }
  }
`);

export const RevokeAccessTokenDocument = graphql(`
  mutation RevokeAccessToken($mutationId: ID!, $id: ID!) {
    payload: revokeAccessToken(mutationId: $mutationId, id: $id) {
      accessToken {
        id
      }
      userErrors {
        ...Refusal
      }
    }
  }
`);
