import { randomUUID } from 'node:crypto';
import type { Database, Transaction } from '../driver.ts';
import { asking, factsOfCentre } from '../facts/read.ts';
import { type FactState, sees, validToOf, visibilityOf } from '../facts/state.ts';
import { byLabel } from '../facts/write.ts';
import { applyTransitions } from './apply.ts';
import { updateCentre } from './centre-state.ts';
import { withConsequences } from './consequences.ts';
import { draft } from './draft.ts';
import { checkDuplicates, withIssueKeys, withNewKey } from './duplicates.ts';
import { toEntryOf } from './entries.ts';
import { findLookalikes } from './lookalikes.ts';
import { type Plan, type PlanReader, readerFor } from './plan.ts';
import { type Entry, recordChange } from './record.ts';
import { Refused } from './refusal.ts';
import type { ChangeRequest, Outcome } from './request.ts';
import { checkRules } from './rules.ts';
import { type Session, transact } from './session.ts';
import { Stock } from './stock.ts';
import type { Operation, Transition } from './types.ts';
import { findLastVersions } from './versions.ts';

/**
 * Writes a change of a centre's facts: all of it or nothing, at most once for each `mutationId`, alone in its centre while it lasts.
 * `plan` reads what it needs inside the lock and says what to write; it may run more than once. Everything the centre must keep true is
 * checked here, so a plan need not. Takes thousands of operations in a few seconds (give `timeoutMs` for those).
 */
export function commitChange(
  database: Database,
  request: ChangeRequest,
  plan: (reader: PlanReader) => Promise<Plan>,
): Promise<Outcome> {
  return transact(database, request, async (session) => {
    const planned = await plan(readerFor(session));
    if ('errors' in planned) throw new Refused(planned.errors, planned.stored ?? null);
    return carryOut(session, planned);
  });
}

async function carryOut(session: Session, plan: Extract<Plan, { operations: unknown }>): Promise<Outcome> {
  const { tx, centreId, viewer, now } = session;
  const { operations } = plan;
  assertOnePerFact(operations);
  const stock = new Stock(tx);
  await stock.load(
    [...operations.filter(({ op }) => op !== 'create'), ...(plan.shown ? [plan.shown] : [])],
    operations.flatMap((operation) =>
      'links' in operation && operation.links ? [{ label: operation.label, links: operation.links }] : [],
    ),
  );
  const created = operations.filter(({ op }) => op === 'create');
  const drafted = draft(operations, {
    centreId,
    viewer,
    now,
    facts: stock.facts,
    takenIds: await findTaken(tx, created),
    lastVersions: await findLastVersions(
      tx,
      created.map(({ id }) => id),
    ),
  });
  if (drafted.errors.length > 0) throw new Refused(drafted.errors, drafted.stored);

  const widely = drafted.transitions.filter(
    ({ before, after }) => before !== null && after !== null && hasReach(before, after),
  );
  const about = await stock.loadAbout(widely.flatMap(({ after }) => after ?? []));
  const { transitions: followed, errors } = withConsequences(drafted.transitions, about, now);
  if (errors.length > 0) throw new Refused(errors);
  const transitions = await withKeys(session, followed);

  const broken = checkRules(transitions, { centreId, viewer, now, facts: stock.facts });
  if (broken.length > 0) throw new Refused(broken);
  const lookalikes = await findLookalikes(tx, centreId, withNewKey(transitions, now));
  const duplicates = checkDuplicates(transitions, lookalikes, now, sees(viewer));
  if (duplicates.length > 0) throw new Refused(duplicates);

  const shownId = plan.shown?.id ?? operations[0]?.id ?? null;
  const centre = session.newCentre ? { before: null, after: session.newCentre } : plan.centre;
  const fact = (id: string | null) =>
    id === null
      ? null
      : (transitions.find(({ after }) => after?.id === id)?.after ?? stock.facts.get(id) ?? null);
  if (transitions.length === 0 && !centre)
    return { done: true, centreId, changeId: null, fact: fact(shownId) };

  const entries = transitions.map(toEntryOf);
  await applyTransitions(tx, {
    centreId,
    now,
    transitions,
    newRevisions: entries.flatMap(({ revisionsMade }) => revisionsMade),
    oldRevisions: [],
  });
  if (plan.centre) await updateCentre(tx, plan.centre.after);
  const centreEntry: Entry[] = centre ? [{ ...centre, revisionsMade: [], revisionsRemoved: [] }] : [];
  const changeId = await recordIn(session, fact(shownId), [...centreEntry, ...entries]);
  return { done: true, centreId, changeId, fact: fact(shownId) };
}

async function recordIn(
  session: Session,
  fact: FactState | null,
  entries: readonly Entry[],
): Promise<string> {
  const { tx, request, centreId, viewer, now, seq } = session;
  const id = randomUUID();
  await recordChange(
    tx,
    {
      id,
      mutationId: request.mutationId,
      centreId,
      seq,
      action: request.action,
      at: now,
      byId: viewer.userId,
      byName: request.writer.name,
      factId: fact?.id ?? null,
      factLabel: fact?.label ?? null,
      note: request.note ?? null,
      undoesId: null,
      rootId: null,
      turn: null,
    },
    entries,
  );
  return id;
}

/** Whether what happens to a fact may reach the facts about it. */
const hasReach = (before: FactState, after: FactState) =>
  visibilityOf(before) !== visibilityOf(after) || validToOf(before) !== validToOf(after);

async function withKeys({ tx, centreId, viewer }: Session, transitions: readonly Transition[]) {
  if (!transitions.some(({ after }) => after?.label === 'Issue')) return transitions;
  const issues = await factsOfCentre(asking(tx), 'Issue', centreId);
  const seen = issues.filter(sees(viewer));
  return withIssueKeys(
    transitions,
    seen.map(({ id, values }) => [id, values.key as string]),
  );
}

async function findTaken(tx: Transaction, created: readonly Operation[]): Promise<ReadonlySet<string>> {
  const taken = new Set<string>();
  for (const [label, ofLabel] of byLabel(created)) {
    const rows = await tx.run<{ id: string }>(
      `/* findTaken */ UNWIND $ids AS id MATCH (n:${label} {id: id}) RETURN id`,
      { ids: ofLabel.map(({ id }) => id) },
    );
    for (const { id } of rows) taken.add(id);
  }
  return taken;
}

function assertOnePerFact(operations: readonly Operation[]): void {
  const ids = operations.map(({ id }) => id);
  if (new Set(ids).size < ids.length)
    throw new TypeError('A change touches each fact with one operation: join them.');
}
