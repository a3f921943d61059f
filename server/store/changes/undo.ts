import { randomUUID } from 'node:crypto';
import type { Role, Viewer } from '../../domain/visibility.ts';
import type { Database, Transaction } from '../driver.ts';
import { applyTransitions } from './apply.ts';
import { getChange, getOwnChange, lockRemovedCentre, markTurned, readEntries } from './chain.ts';
import { lockCentre } from './lock.ts';
import type { ChangeRow } from './log.ts';
import { type Entry, recordChange } from './record.ts';
import { archived, mayMakeNone, Refused, refuseChange } from './refusal.ts';
import type { Outcome } from './request.ts';
import { assertMay, attempt, findOutcome, NothingToDo } from './session.ts';
import { assertSound, toTransitions } from './turn-facts.ts';
import { planCentreTurn, takeCentreAway, turnCentre } from './undo-centre.ts';
import { findLastVersions } from './versions.ts';
import type { Writer } from './writer.ts';

export interface UndoRequest {
  readonly writer: Writer;
  readonly mutationId: string;
  readonly action: 'undoChange' | 'redoChange';
  readonly changeId: string;
}

type Turn = 'UNDO' | 'REDO';

/** An import of thousands of facts is undone in one go as well. */
const UNDO_TIMEOUT_MS = 60_000;

/**
 * Takes a change of the writer's own back, or does it again: every fact of it returns to what it was, whatever the change was. Refused,
 * with one error for each fact in the way, when something was changed or noted since. An undo is a change itself and stands in the log.
 * Naming an undo or a redo names the change they belong to; undoing an undo is redoing.
 */
export function undo(database: Database, request: UndoRequest): Promise<Outcome> {
  return attempt(database, { ...request, timeoutMs: UNDO_TIMEOUT_MS }, async (tx) => {
    const named = await getOwnChange(tx, request.writer, request.changeId);
    const turn: Turn = request.action === 'redoChange' || named.turn === 'UNDO' ? 'REDO' : 'UNDO';
    return turnChange(tx, request, named.rootId ?? named.id, turn);
  });
}

async function turnChange(
  tx: Transaction,
  request: UndoRequest,
  rootId: string,
  turn: Turn,
): Promise<Outcome> {
  const { writer } = request;
  const first = await getChange(tx, rootId);
  const { centreId } = first;
  const lock = (await lockCentre(tx, centreId)) ?? (await lockRemovedCentre(tx, first));
  const recorded = await findOutcome(tx, request);
  if (recorded) throw new NothingToDo(recorded);
  const root = await getChange(tx, rootId);
  const entries = await readEntries(tx, rootId);
  const viewer = assertMayTurn(writer, centreId, entries, turn);
  if (root.isUndone !== (turn === 'REDO')) {
    throw refuseChange(
      'CONFLICT',
      root.isUndone ? 'It was undone already.' : 'It is not undone, so there is nothing to redo.',
    );
  }
  const centre = await planCentreTurn(tx, entries, {
    centreId,
    turn,
    version: (await findLastVersions(tx, [centreId])).get(centreId) ?? 0,
  });
  if (lock.isArchived && centre === null) throw new Refused([archived]);

  const { now, seq } = lock;
  const transitions = await toTransitions(tx, entries, { turn, viewer });
  await assertSound(tx, transitions, { centreId, viewer, now });
  if (centre) await turnCentre(tx, centre, { seq, writer });
  const written = turnEntries(entries, transitions, turn);
  await applyTransitions(tx, {
    centreId,
    now,
    transitions,
    newRevisions: written.flatMap(({ revisionsMade }) => revisionsMade),
    oldRevisions: written.flatMap(({ revisionsRemoved }) => revisionsRemoved),
  });
  const id = randomUUID();
  await recordChange(
    tx,
    {
      ...turnRecord(root, turn),
      id,
      mutationId: request.mutationId,
      seq,
      action: request.action,
      at: now,
      byName: writer.name,
    },
    [...(centre ? [{ ...centre, revisionsMade: [], revisionsRemoved: [] }] : []), ...written],
  );
  await markTurned(tx, root, id, turn);
  if (centre) await takeCentreAway(tx, centre, writer);
  return { done: true, centreId, changeId: id, fact: null };
}

function turnRecord({ centreId, byId, factId, factLabel, note, id, lastUndoId }: ChangeRow, turn: Turn) {
  return {
    centreId,
    byId,
    factId,
    factLabel,
    note,
    undoesId: turn === 'UNDO' ? id : lastUndoId,
    rootId: id,
    turn,
  };
}

/** Each fact's entry in the log of the turn; the earlier states that the change made are those that its undo removes. */
function turnEntries(
  entries: readonly Entry[],
  transitions: Awaited<ReturnType<typeof toTransitions>>,
  turn: Turn,
): Entry[] {
  const sources = new Map(entries.map((entry) => [(entry.after ?? entry.before)?.id, entry]));
  return transitions.map(({ before, after }) => {
    const source = sources.get((after ?? before)?.id);
    const made = source?.revisionsMade ?? [];
    const removed = source?.revisionsRemoved ?? [];
    return turn === 'REDO'
      ? { before, after, revisionsMade: made, revisionsRemoved: removed }
      : { before, after, revisionsMade: removed, revisionsRemoved: made };
  });
}

/** Who may make a change may turn it. Gives the viewer who does: whoever makes a centre again is its member again. */
function assertMayTurn(writer: Writer, centreId: string, entries: readonly Entry[], turn: Turn): Viewer {
  const centre = entries.find(({ before, after }) => (after ?? before)?.label === 'Centre');
  const makesCentre = centre?.before === null;
  if (makesCentre && turn === 'REDO') {
    const role: Role | null = writer.newCentreRole;
    if (role === null) throw new Refused([mayMakeNone]);
    return { ...writer.viewer, centres: new Map([...writer.viewer.centres, [centreId, role]]) };
  }
  if (!writer.viewer.centres.has(centreId)) {
    throw refuseChange('NOT_FOUND', 'There is no change with this id, or none that you may see.');
  }
  assertMay(writer, centre && !makesCentre ? 'manageCentre' : 'edit', centreId);
  return writer.viewer;
}
