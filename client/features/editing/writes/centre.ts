import { graphql } from '../../../api/generated/gql.ts';
import { toWrites } from './writes.ts';

export const centreWrites = toWrites({
  create: graphql(`
    mutation CreateCentre($mutationId: ID!, $input: CreateCentreInput!) {
      payload: createCentre(mutationId: $mutationId, input: $input) {
        fact: centre {
          ...CentreFact
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
    mutation CorrectCentre($mutationId: ID!, $input: CorrectCentreInput!) {
      payload: correctCentre(mutationId: $mutationId, input: $input) {
        fact: centre {
          ...CentreFact
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
    mutation ArchiveCentre($mutationId: ID!, $id: ID!, $version: Int!) {
      payload: archiveCentre(mutationId: $mutationId, id: $id, version: $version) {
        fact: centre {
          ...CentreFact
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
