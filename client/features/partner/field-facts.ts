import { useQuery } from 'urql';
import { graphql } from '../../api/generated/gql.ts';

const FieldFactsDocument = graphql(`
  query FieldFacts($centreId: ID!, $asOf: DateTime) {
    forceField(centreId: $centreId, asOf: $asOf) {
      partners {
        id
        name
      }
      interests {
        id
        name
      }
      issues {
        id
        name
      }
      relationships {
        ...RelationshipFact
      }
      conflicts {
        ...ConflictFact
      }
    }
  }
`);

/** The relationships and conflicts of a field with all that is known of them, and the names they refer to. */
export function useFieldFacts(centreId: string, asOf: string | null) {
  const [{ data, error }, readAgain] = useQuery({ query: FieldFactsDocument, variables: { centreId, asOf } });
  return {
    field: data?.forceField ?? null,
    error,
    readAgain: () => readAgain({ requestPolicy: 'network-only' }),
  };
}
