import type { FactLabel } from '../../domain/facts.ts';
import type { Viewer } from '../../domain/visibility.ts';
import type { Transaction } from '../driver.ts';
import { viewerParameter, visibleTo } from '../visibility.ts';
import { type ChangeRow, toRow } from './log.ts';

/** The change that a mutation made earlier; null when it made none. */
export async function findRecorded(tx: Transaction, mutationId: string): Promise<ChangeRow | null> {
  const [row] = await tx.run<{ change: Record<string, unknown> }>(
    '/* findRecorded */ MATCH (c:Change {mutationId: $mutationId}) RETURN properties(c) AS change',
    { mutationId },
  );
  return row ? toRow(row.change) : null;
}

/** The centre of a fact; null when there is no such fact for the viewer. It never changes, so it needs no lock. */
export async function centreOf(
  tx: Transaction,
  viewer: Viewer,
  { label, id }: { label: FactLabel; id: string },
): Promise<string | null> {
  const [row] = await tx.run<{ centreId: string }>(
    `/* centreOf */ MATCH (n:${label} {id: $id}) WHERE ${visibleTo('n')} RETURN n.centreId AS centreId`,
    { id, viewer: viewerParameter(viewer) },
  );
  return row?.centreId ?? null;
}

export interface Lock {
  /** Data version of the centre when this change is done; also the change's place in the log. */
  readonly seq: number;
  /** Moment of the change by the database's clock, which all replicas share, and not before the change that went before it. */
  readonly now: string;
  readonly isArchived: boolean;
}

/**
 * Makes this transaction the only one that writes in the centre until it ends. Whatever is read afterwards is what the writers before
 * left. Null when there is no such centre.
 *
 * The lock is a plain write before anything is read: `SET c.dataVersion = c.dataVersion + 1` alone locks in two steps, and transactions
 * that wait between them deadlock with the one that then draws a relationship to the centre.
 */
export async function lockCentre(tx: Transaction, centreId: string): Promise<Lock | null> {
  const [row] = await tx.run<{ seq: number; nowMs: number; isArchived: boolean }>(
    `/* lockCentre */ MATCH (c:Centre {id: $centreId})
    SET c._lock = true
    WITH c, datetime.realtime().epochMillis AS realMs
    WITH c, CASE WHEN realMs > coalesce(c.changedMs, 0) THEN realMs ELSE c.changedMs + 1 END AS nowMs
    SET c.dataVersion = c.dataVersion + 1, c.changedMs = nowMs REMOVE c._lock
    RETURN c.dataVersion AS seq, nowMs, c.archivedAt IS NOT NULL AS isArchived`,
    { centreId },
  );
  return row ? { seq: row.seq, now: new Date(row.nowMs).toISOString(), isArchived: row.isArchived } : null;
}
