import { graphql } from '../../api/generated/gql.ts';
import type { ImportPreviewQuery } from '../../api/generated/graphql.ts';

graphql(`
  fragment ImportFindings on ImportError {
    file
    line
    column
    code
    message
  }
`);

export const ImportPreviewDocument = graphql(`
  query ImportPreview($centreId: ID, $files: [ImportFileInput!]!, $language: Language!) {
    importPreview(centreId: $centreId, files: $files, language: $language) {
      files {
        kind
        name
        encoding
        delimiter
        rowCount
        mapping {
          column
          field
          origin
          samples
        }
        fields
      }
      counts {
        label
        created
        changed
        unchanged
      }
      notes {
        file
        message
      }
      errors {
        ...ImportFindings
      }
      errorCount
    }
  }
`);

export const ImportFactsDocument = graphql(`
  mutation ImportFacts(
    $mutationId: ID!
    $centreId: ID
    $centreName: String
    $files: [ImportFileInput!]!
    $visibility: Visibility!
    $language: Language!
  ) {
    payload: importFacts(
      mutationId: $mutationId
      centreId: $centreId
      centreName: $centreName
      files: $files
      visibility: $visibility
      language: $language
    ) {
      centre {
        id
        name
      }
      counts {
        label
        created
        changed
        unchanged
      }
      change {
        ...WrittenChange
      }
      notes {
        file
        message
      }
      errors {
        ...ImportFindings
      }
      userErrors {
        ...Refusal
      }
    }
  }
`);

export type Preview = ImportPreviewQuery['importPreview'];
export type FilePreview = Preview['files'][number];
