import { useQuery } from 'urql';
import { graphql } from '../../api/generated/gql.ts';
import type { PartnerCardQuery } from '../../api/generated/graphql.ts';

const PartnerCardDocument = graphql(`
  query PartnerCard($id: ID!, $asOf: DateTime) {
    partnerCard(id: $id, asOf: $asOf) {
      partner {
        ...PartnerFact
      }
      contacts {
        ...ContactFact
      }
      holdings {
        ...HoldingFact
      }
      stances {
        ...StanceFact
      }
      relationships {
        ...RelationshipFact
      }
      conflicts {
        ...ConflictFact
      }
      names {
        id
        name
      }
      history {
        factId
        label
        validFrom
        validTo
        values {
          field
          value
        }
      }
    }
  }
`);

export type PartnerCard = NonNullable<PartnerCardQuery['partnerCard']>;
export type Revision = PartnerCard['history'][number];

/** All that is known of a partner at a date; null is now. `card` is null when there is no such partner then. */
export function usePartnerCard(id: string, asOf: string | null) {
  const [{ data, fetching, stale, error }, readAgain] = useQuery({
    query: PartnerCardDocument,
    variables: { id, asOf },
  });
  return {
    card: data?.partnerCard ?? null,
    isMissing: data !== undefined && data.partnerCard === null,
    fetching: fetching || stale,
    error,
    readAgain: () => readAgain({ requestPolicy: 'network-only' }),
  };
}
