import type { Transaction } from '../driver.ts';
import { viewerParameter } from '../visibility.ts';
import { nextOfCentre } from './centre-checks.ts';
import type { Lock } from './lock.ts';
import { type ChangeRow, entryIsVisible, toRow } from './log.ts';
import { type Entry, type EntryRow, toEntry } from './record.ts';
import { refuseChange } from './refusal.ts';
import type { Writer } from './writer.ts';

/** A change, its undo, the redo of that, and so on: a chain, led by the change itself. */
export async function getChange(tx: Transaction, id: string): Promise<ChangeRow> {
  const row = await findChangeRow(tx, id);
  if (row === null) throw new Error(`The log has no change ${id}, though another refers to it.`);
  return row;
}

async function findChangeRow(tx: Transaction, id: string): Promise<ChangeRow | null> {
  const [row] = await tx.run<{ change: Record<string, unknown> }>(
    '/* findChangeRow */ MATCH (c:Change {id: $id}) RETURN properties(c) AS change',
    { id },
  );
  return row ? toRow(row.change) : null;
}

/** A change that the writer made. One of another is only then told apart from none when the writer may see it. */
export async function getOwnChange(tx: Transaction, writer: Writer, id: string): Promise<ChangeRow> {
  const change = await findChangeRow(tx, id);
  if (change?.byId === writer.viewer.userId) return change;
  const [seen] = await tx.run(
    `/* seesChange */ MATCH (c:Change {id: $id})-[:TOUCHED]->(e:ChangeEntry) WHERE ${entryIsVisible('e')}
    RETURN 1 LIMIT 1`,
    { id, viewer: viewerParameter(writer.viewer) },
  );
  throw seen
    ? refuseChange(
        'NOT_ALLOWED',
        'Only who made a change can undo or redo it: ask them, or correct the facts.',
      )
    : refuseChange('NOT_FOUND', 'There is no change with this id, or none that you may see.');
}

export async function readEntries(tx: Transaction, changeId: string): Promise<Entry[]> {
  const rows = await tx.run<EntryRow>(
    `/* readEntries */ MATCH (:Change {id: $changeId})-[:TOUCHED]->(e:ChangeEntry)
    RETURN e.before AS before, e.after AS after, e.revisionsMade AS revisionsMade, e.revisionsRemoved AS revisionsRemoved
    ORDER BY e.position`,
    { changeId },
  );
  return rows.map(toEntry);
}

/** The lock for the change that made a centre which is not there now: the change itself stands in for it. */
export async function lockRemovedCentre(tx: Transaction, { id, centreId }: ChangeRow): Promise<Lock> {
  await tx.run('/* lockChange */ MATCH (c:Change {id: $id}) SET c.isUndone = c.isUndone', { id });
  return { ...(await nextOfCentre(tx, centreId)), isArchived: false };
}

/** Notes on the chain which way it was turned last. */
export async function markTurned(
  tx: Transaction,
  root: ChangeRow,
  turnedBy: string,
  turn: 'UNDO' | 'REDO',
): Promise<void> {
  const isUndo = turn === 'UNDO';
  await tx.run(
    `/* markTurned */ MATCH (root:Change {id: $rootId})
    SET root.isUndone = $isUndo, root.lastUndoId = $lastUndoId, root.lastRedoId = $lastRedoId
    WITH root OPTIONAL MATCH (previous:Change {id: $previousId}) SET previous.isUndone = true`,
    {
      rootId: root.id,
      isUndo,
      lastUndoId: isUndo ? turnedBy : root.lastUndoId,
      lastRedoId: isUndo ? root.lastRedoId : turnedBy,
      previousId: isUndo ? root.lastRedoId : root.lastUndoId,
    },
  );
}
