import type { Database } from '../../server/store/driver.ts';
import { type Asker, execute, mutationId } from './graphql.ts';

export interface ImportArguments {
  readonly centreId?: string;
  readonly centreName?: string;
  readonly mutationId?: string;
  readonly visibility?: string;
  readonly language?: string;
  /** Text or bytes by file name; the name without its ending is the kind, such as `partners.csv`. */
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  readonly mapping?: readonly { column: string; field: string | null }[];
}

const toFiles = ({ files, mapping }: ImportArguments) =>
  Object.entries(files).map(([name, content]) => {
    const kind = name.replace(/\..*$/, '').toUpperCase();
    const isKind = /^(PARTNERS|CONTACTS|INTERESTS|ISSUES|STANCES|RELATIONSHIPS|CONFLICTS)$/.test(kind);
    return {
      name,
      kind: isKind ? kind : null,
      contentBase64: Buffer.from(content).toString('base64'),
      mapping,
    };
  });

const importDocument = `mutation ($mutationId: ID!, $centreId: ID, $centreName: String, $files: [ImportFileInput!]!,
    $visibility: Visibility, $language: Language) {
  importFacts(mutationId: $mutationId, centreId: $centreId, centreName: $centreName, files: $files,
      visibility: $visibility, language: $language) {
    centre { id name dataVersion }
    counts { label created changed unchanged }
    change { id action subject factCount facts { label } }
    notes { file message }
    errors { file line column code message }
    userErrors { field code message }
  }
}`;

/** Imports files through the schema. */
export async function importFacts(database: Database, as: Asker, given: ImportArguments) {
  const { files: _, mapping: __, ...variables } = given;
  const { data, errors } = await execute(database, {
    as,
    document: importDocument,
    variables: { mutationId: mutationId(), ...variables, files: toFiles(given) },
  });
  if (errors) throw new Error(errors.map(({ message }) => message).join('; '));
  return data.importFacts;
}

const previewDocument = `query ($centreId: ID, $files: [ImportFileInput!]!, $language: Language) {
  importPreview(centreId: $centreId, files: $files, language: $language) {
    files { kind name encoding delimiter rowCount mapping { column field origin samples } fields }
    counts { label created changed unchanged }
    notes { file message }
    errors { file line column code message }
    errorCount
  }
}`;

export function importPreview(database: Database, as: Asker, given: ImportArguments) {
  const { centreId, language } = given;
  return execute(database, {
    as,
    document: previewDocument,
    variables: { centreId, language, files: toFiles(given) },
  });
}
