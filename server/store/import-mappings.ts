import { type Database, int } from './driver.ts';

/**
 * Which column of a file filled which field, for files of one kind with the same headers. No part of a centre's data: it has no `centreId`,
 * and undoing an import keeps it.
 */
export interface ImportMapping {
  /** What the file was about, such as `PARTNERS`. */
  readonly kind: string;
  /** Stands for the headers, whatever their order and case. */
  readonly signature: string;
  readonly columns: readonly { readonly column: string; readonly field: string | null }[];
}

/** Mappings that one centre keeps; the one that was not used for longest gives way. */
const MAX_MAPPINGS = 200;

/** The mappings of a centre, last used first. Who may import there may read them: they hold headers, no data. */
export async function listImportMappings(database: Database, centreId: string): Promise<ImportMapping[]> {
  const rows = await database.read<{ kind: string; signature: string; columns: string }>(
    `/* listImportMappings */ MATCH (m:ImportMapping {keptFor: $centreId})
    RETURN m.kind AS kind, m.signature AS signature, m.columns AS columns ORDER BY m.usedAt DESC LIMIT $limit`,
    { centreId, limit: int(MAX_MAPPINGS) },
  );
  return rows.map((row) => ({ ...row, columns: JSON.parse(row.columns) as ImportMapping['columns'] }));
}

/** Keeps the mappings of an import for the next files with the same headers. */
export async function rememberImportMappings(
  database: Database,
  centreId: string,
  mappings: readonly ImportMapping[],
): Promise<void> {
  await database.write(async (tx) => {
    await tx.run(
      `/* rememberImportMappings */ UNWIND $rows AS row MERGE (m:ImportMapping {key: row.key})
      SET m.keptFor = $centreId, m.kind = row.kind, m.signature = row.signature, m.columns = row.columns,
          m.usedAt = datetime()`,
      {
        centreId,
        rows: mappings.map(({ kind, signature, columns }) => ({
          key: JSON.stringify([centreId, kind, signature]),
          kind,
          signature,
          columns: JSON.stringify(columns),
        })),
      },
    );
    await tx.run(
      `/* forgetImportMappings */ MATCH (m:ImportMapping {keptFor: $centreId})
      WITH m ORDER BY m.usedAt DESC SKIP $kept DELETE m`,
      { centreId, kept: int(MAX_MAPPINGS) },
    );
  });
}
