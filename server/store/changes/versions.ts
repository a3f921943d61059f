import type { Transaction } from '../driver.ts';

/**
 * The highest version that each of these facts, since taken away, ever had. A fact that is made again goes on from there: whoever still
 * holds an old version is told so.
 */
export async function findLastVersions(
  tx: Transaction,
  factIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (factIds.length === 0) return new Map();
  const rows = await tx.run<{ id: string; version: number }>(
    `/* findLastVersions */ UNWIND $factIds AS id MATCH (e:ChangeEntry {factId: id})
    RETURN id, max(e.version) AS version`,
    { factIds },
  );
  return new Map(rows.map(({ id, version }) => [id, version]));
}
