import { useQuery } from 'urql';
import { graphql } from './generated/gql.ts';
import type { MeQuery } from './generated/graphql.ts';

const MeDocument = graphql(`
  query Me {
    me {
      id
      name
      email
      canExplore
      canManageUsers
      memberships {
        centreId
        role
      }
    }
    centres(limit: 200, sort: [{ name: ASC }]) {
      id
      name
      kind
      place
      isDemo
      archivedAt
    }
  }
`);

export type Me = MeQuery['me'];
export type OpenCentre = MeQuery['centres'][number];

/** Who is signed in, and which centres they may open. */
export function useSession() {
  const [{ data, fetching, error }, readAgain] = useQuery({ query: MeDocument });
  return { me: data?.me ?? null, centres: data?.centres ?? null, fetching, error, readAgain };
}
