import { graphql } from '../../../api/generated/gql.ts';
import { toWrites } from './writes.ts';

export const partnerWrites = toWrites({
  create: graphql(`
    mutation CreatePartner($mutationId: ID!, $input: CreatePartnerInput!) {
      payload: createPartner(mutationId: $mutationId, input: $input) {
        fact: partner {
          ...PartnerFact
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
    mutation CorrectPartner($mutationId: ID!, $input: CorrectPartnerInput!) {
      payload: correctPartner(mutationId: $mutationId, input: $input) {
        fact: partner {
          ...PartnerFact
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
    mutation ArchivePartner($mutationId: ID!, $id: ID!, $version: Int!) {
      payload: archivePartner(mutationId: $mutationId, id: $id, version: $version) {
        fact: partner {
          ...PartnerFact
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
    mutation MergePartners($mutationId: ID!, $id: ID!, $version: Int!, $intoId: ID!, $intoVersion: Int!) {
      payload: mergePartners(mutationId: $mutationId, id: $id, version: $version, intoId: $intoId, intoVersion: $intoVersion) {
        fact: partner {
          ...PartnerFact
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
