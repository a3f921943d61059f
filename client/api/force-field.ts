import { useQuery } from 'urql';
import { graphql } from './generated/gql.ts';
import type { ForceFieldQuery, ForceFieldQueryVariables } from './generated/graphql.ts';

/** What the map, the table and the forces draw: lean on purpose, the card reads the rest of a partner. */
const ForceFieldDocument = graphql(`
  query ForceField($centreId: ID!, $issueId: ID, $asOf: DateTime) {
    forceField(centreId: $centreId, issueId: $issueId, asOf: $asOf) {
      asOf
      dataVersion
      scope
      centre {
        id
        name
        kind
        isDemo
        archivedAt
      }
      partners {
        id
        name
        kind
        sector
        group
        power
        legitimacy
        urgency
        attitude
        ringActual
        ringDesired
        wozValue
        votes
        confidence
        reviewBy
        version
      }
      relationships {
        id
        fromId
        toId
        kind
        layer
        sign
        strength
        isDirected
        confidence
        validFrom
        reviewBy
      }
      conflicts {
        id
        name
        partyIds
        issueId
        severity
        stage
        mediatorId
      }
      interests {
        id
        name
        theme
        scope
      }
      holdings {
        partnerId
        interestId
      }
      issues {
        id
        key
        name
        rule
      }
      issue {
        id
        key
        name
        description
        minimum
        maximum
        rule
      }
      stances {
        ...StanceOnMap
      }
      forces {
        drivingForce
        restrainingForce
        netForce
      }
    }
  }

  fragment StanceOnMap on StanceForce {
    id
    partnerId
    position
    positionOnScale
    salience
    power
    attitude
    force
    undefinedBecause
    argument
    confidence
    source
  }
`);

export type ForceField = ForceFieldQuery['forceField'];
export type FieldPartner = ForceField['partners'][number];
export type FieldRelationship = ForceField['relationships'][number];
export type FieldConflict = ForceField['conflicts'][number];
export type FieldIssue = ForceField['issues'][number];
export type StanceForce = ForceField['stances'][number];

/** One snapshot of a centre. While a newer one is on its way, `field` is the last one of the same centre. */
export function useForceField(variables: ForceFieldQueryVariables) {
  const [{ data, fetching, stale, error }, execute] = useQuery({ query: ForceFieldDocument, variables });
  const field = data?.forceField ?? null;
  return {
    field: field?.centre.id === variables.centreId ? field : null,
    fetching: fetching || stale,
    error,
    readAgain: () => execute({ requestPolicy: 'network-only' }),
  };
}
