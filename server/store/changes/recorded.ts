import type { Transaction } from '../driver.ts';
import { asking, factsById } from '../facts/read.ts';
import type { ChangeRow } from './log.ts';
import type { FactState } from './types.ts';

/** The fact a change was mainly about, as the change left it; null when the change took it away. */
export async function findRecordedFact(
  tx: Transaction,
  { id, factId, factLabel }: Pick<ChangeRow, 'id' | 'factId' | 'factLabel'>,
): Promise<FactState | null> {
  if (factId === null || factLabel === null) return null;
  const [entry] = await tx.run<{ after: string | null }>(
    `/* findRecordedFact */ MATCH (:Change {id: $id})-[:TOUCHED]->(e:ChangeEntry {factId: $factId})
    RETURN e.after AS after`,
    { id, factId },
  );
  if (entry) return entry.after === null ? null : JSON.parse(entry.after);
  // It was shown, not touched: what others were merged into.
  const [fact] = await factsById(asking(tx), factLabel, [factId]);
  return fact ?? null;
}
