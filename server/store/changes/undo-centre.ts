import type { Transaction } from '../driver.ts';
import { asking } from '../facts/read.ts';
import { findCentreTaken } from './centre-checks.ts';
import {
  type CentreState,
  createCentre,
  findCentreState,
  isCentreEmpty,
  removeCentre,
  updateCentre,
} from './centre-state.ts';
import type { Entry, Recorded } from './record.ts';
import { Refused, refuseChange } from './refusal.ts';
import { isSame } from './same.ts';
import type { Writer } from './writer.ts';

/** What an undo or redo makes of the centre itself; null when the change did not touch it. */
export interface CentreTurn {
  readonly before: CentreState | null;
  readonly after: CentreState | null;
}

const asCentre = (state: Recorded | null): CentreState | null => (state?.label === 'Centre' ? state : null);

/** Works out the turn. Refused when the centre was changed since. */
export async function planCentreTurn(
  tx: Transaction,
  entries: readonly Entry[],
  { centreId, turn, version }: { centreId: string; turn: 'UNDO' | 'REDO'; version: number },
): Promise<CentreTurn | null> {
  const entry = entries.find(({ before, after }) => (after ?? before)?.label === 'Centre');
  if (!entry) return null;
  const [expected, goal] = turn === 'UNDO' ? [entry.after, entry.before] : [entry.before, entry.after];
  const current = await findCentreState(asking(tx), centreId);
  if (!isSame(current, expected)) {
    throw refuseChange('CONFLICT', 'The centre itself was changed since: undo that first.');
  }
  const state = asCentre(goal);
  if (state !== null) {
    const taken = await findCentreTaken(tx, centreId, state.values.name as string, current !== null);
    if (taken) throw new Refused([{ ...taken, value: 'changeId' }]);
  }
  return { before: current, after: state && { ...state, version: (current?.version ?? version) + 1 } };
}

/** Makes or corrects the centre; facts can be written in it afterwards. */
export async function turnCentre(
  tx: Transaction,
  { before, after }: CentreTurn,
  { seq, writer }: { seq: number; writer: Writer },
): Promise<void> {
  if (after === null) return;
  if (before !== null) return updateCentre(tx, after);
  await createCentre(tx, after, {
    dataVersion: seq,
    makerId: writer.viewer.userId,
    role: writer.newCentreRole ?? 'COORDINATOR',
  });
}

/** Takes a centre away again, when its facts are gone and nobody else became a member. */
export async function takeCentreAway(
  tx: Transaction,
  { before, after }: CentreTurn,
  writer: Writer,
): Promise<void> {
  if (before === null || after !== null) return;
  if (!(await isCentreEmpty(asking(tx), before.id, writer.viewer.userId))) {
    throw refuseChange(
      'CONFLICT',
      'The centre is in use: it holds facts of other changes, or others are members. Undo those, or archive it.',
    );
  }
  await removeCentre(tx, before.id);
}
