import { useQuery } from 'urql';
import { graphql } from '../../api/generated/gql.ts';
import type { SalienceQuery, SalienceQueryVariables } from '../../api/generated/graphql.ts';

const SalienceDocument = graphql(`
  query Salience($centreId: ID!, $issueId: ID, $asOf: DateTime, $gridCut: GridCut) {
    salience(centreId: $centreId, issueId: $issueId, asOf: $asOf, gridCut: $gridCut) {
      partnerId
      power
      legitimacy
      urgency
      salienceClass
      unknown
      changes {
        attribute
        gains
        becomes
      }
      interestLevel
      quadrant
      ringActual
      ringDesired
      powerCut
      interestCut
    }
  }
`);

export type PartnerSalience = SalienceQuery['salience'][number];

/** Who counts and why, one entry for each partner. */
export function useSalience(variables: SalienceQueryVariables) {
  const [{ data, error }, execute] = useQuery({ query: SalienceDocument, variables });
  return {
    salience: data?.salience ?? null,
    error,
    readAgain: () => execute({ requestPolicy: 'network-only' }),
  };
}
