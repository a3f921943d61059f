import type { Transaction } from '../driver.ts';
import type { Revision } from '../facts/state.ts';
import {
  createFacts,
  createRevisions,
  deleteFacts,
  eraseLinks,
  updateFacts,
  writeLinks,
} from '../facts/write.ts';
import type { FactState, Transition } from './types.ts';

interface Rewrite {
  readonly centreId: string;
  readonly now: string;
  readonly transitions: readonly Transition[];
  readonly newRevisions: readonly Revision[];
  readonly oldRevisions: readonly Revision[];
}

/** Writes what a change makes of its facts, in batches. The caller has checked that it may. */
export async function applyTransitions(
  tx: Transaction,
  { centreId, now, transitions, newRevisions, oldRevisions }: Rewrite,
): Promise<void> {
  const made: FactState[] = [];
  const changed: FactState[] = [];
  const relinked: FactState[] = [];
  const removed: FactState[] = [];
  for (const { before, after } of transitions) {
    if (after === null) {
      if (before) removed.push(before);
    } else if (before === null) made.push(after);
    else {
      changed.push(after);
      if (JSON.stringify(before.links) !== JSON.stringify(after.links)) relinked.push(after);
    }
  }
  await deleteFacts(tx, removed);
  await createFacts(tx, centreId, made, now);
  await updateFacts(tx, changed, now);
  await eraseLinks(tx, relinked);
  await writeLinks(tx, [...made, ...relinked]);
  await createRevisions(tx, newRevisions);
  await deleteRevisions(tx, oldRevisions);
}

async function deleteRevisions(tx: Transaction, revisions: readonly Revision[]): Promise<void> {
  if (revisions.length === 0) return;
  await tx.run(
    `/* deleteRevisions */ UNWIND $rows AS row
    MATCH (r:Revision {factId: row.factId}) WHERE r.id = row.id DELETE r`,
    { rows: revisions.map(({ id, factId }) => ({ id, factId })) },
  );
}
