import type { Viewer } from '../../domain/visibility.ts';
import type { Database, Transaction } from '../driver.ts';
import { checkCentre, findCentreTaken, nextOfCentre } from './centre-checks.ts';
import { type CentreState, createCentre } from './centre-state.ts';
import { centreOf, findRecorded, lockCentre } from './lock.ts';
import { findRecordedFact } from './recorded.ts';
import { archived, error, mayMakeNone, Refused } from './refusal.ts';
import type { ChangeRequest, NewCentre, Outcome } from './request.ts';
import { notFound } from './wording.ts';
import type { Writer } from './writer.ts';

/** Ends a transaction that found nothing to write. */
export class NothingToDo extends Error {
  override readonly name = 'NothingToDo';
  constructor(readonly outcome: Outcome) {
    super('There is nothing to change.');
  }
}

/** A change under way, inside the lock of its centre. */
export interface Session {
  readonly tx: Transaction;
  readonly request: ChangeRequest;
  readonly centreId: string;
  readonly viewer: Viewer;
  readonly now: string;
  readonly seq: number;
  /** The centre that this change made. */
  readonly newCentre: CentreState | null;
}

/** Longer than a read may take: whoever writes in the same centre is waited for. */
const CHANGE_TIMEOUT_MS = 30_000;

const mutationIdForm = /^[A-Za-z0-9._:-]{8,100}$/;

/** Runs `work` as one change: recorded outcome, permission and lock come first, and whatever it refuses leaves no trace. */
export function transact(
  database: Database,
  request: ChangeRequest,
  work: (session: Session) => Promise<Outcome>,
): Promise<Outcome> {
  return attempt(database, request, async (tx) => {
    const { at } = request;
    return work(
      'newCentre' in at ? await openCentre(tx, request, at.newCentre) : await enter(tx, request, at),
    );
  });
}

async function enter(
  tx: Transaction,
  request: ChangeRequest,
  at: Exclude<ChangeRequest['at'], { newCentre: unknown }>,
): Promise<Session> {
  const { writer } = request;
  const centreId = 'centreId' in at ? at.centreId : await centreOf(tx, writer.viewer, at);
  const here = at.value ?? ('centreId' in at ? 'centreId' : 'id');
  if (centreId === null || !writer.viewer.centres.has(centreId)) throw new Refused([notFound(here)]);
  assertMay(writer, request.permission ?? 'edit', centreId);
  const lock = await lockCentre(tx, centreId);
  if (lock === null) throw new Refused([notFound(here)]);
  // The same mutation may have been under way when this transaction began.
  const recorded = await findOutcome(tx, request);
  if (recorded) throw new NothingToDo(recorded);
  if (lock.isArchived) throw new Refused([archived]);
  const { now, seq } = lock;
  return { tx, request, centreId, viewer: writer.viewer, now, seq, newCentre: null };
}

/** Makes the centre first; its maker writes in it with the role they get there. */
async function openCentre(tx: Transaction, request: ChangeRequest, wanted: NewCentre): Promise<Session> {
  const { writer } = request;
  const role = writer.newCentreRole;
  if (role === null) throw new Refused([mayMakeNone]);
  const checked = checkCentre(wanted);
  if ('errors' in checked) throw new Refused(checked.errors);
  const taken = await findCentreTaken(tx, wanted.id, checked.values.name as string);
  if (taken !== null) {
    // It may be this very mutation that took the name, since this transaction began.
    const recorded = await findOutcome(tx, request);
    throw recorded ? new NothingToDo(recorded) : new Refused([taken]);
  }
  const { now, seq, version } = await nextOfCentre(tx, wanted.id);
  const newCentre: CentreState = {
    label: 'Centre',
    id: wanted.id,
    centreId: wanted.id,
    version,
    author: null,
    values: { ...checked.values, isDemo: false, createdAt: now, archivedAt: null },
    links: {},
  };
  await createCentre(tx, newCentre, { dataVersion: seq, makerId: writer.viewer.userId, role });
  const viewer = { ...writer.viewer, centres: new Map([...writer.viewer.centres, [wanted.id, role]]) };
  return { tx, request, centreId: wanted.id, viewer, now, seq, newCentre };
}

export function assertMay(
  writer: Writer,
  permission: NonNullable<ChangeRequest['permission']>,
  centreId: string,
): void {
  if (writer.may(permission, centreId)) return;
  throw new Refused([
    error(
      null,
      'NOT_ALLOWED',
      'Your role in this centre does not allow this: ask its manager or an administrator.',
    ),
  ]);
}

type Attempt = Pick<ChangeRequest, 'writer' | 'mutationId' | 'action' | 'timeoutMs'>;

/** One transaction that ends with an outcome; what was done before under the same mutation id is that outcome. */
export async function attempt(
  database: Database,
  request: Attempt,
  work: (tx: Transaction) => Promise<Outcome>,
  isRetry = false,
): Promise<Outcome> {
  if (!mutationIdForm.test(request.mutationId)) {
    const message =
      'mutationId must be 8 to 100 letters, digits or . _ : - and new for each change, such as a UUID.';
    return { done: false, errors: [error('mutationId', 'INVALID', message)], stored: null };
  }
  try {
    return await database.write(
      async (tx) => {
        const outcome = (await findOutcome(tx, request)) ?? (await work(tx));
        // Nothing was written, so the data version must not have been raised either.
        if (outcome.done && outcome.changeId === null) throw new NothingToDo(outcome);
        return outcome;
      },
      { timeoutMs: request.timeoutMs ?? CHANGE_TIMEOUT_MS },
    );
  } catch (thrown) {
    if (thrown instanceof NothingToDo) return thrown.outcome;
    if (thrown instanceof Refused) return { done: false, errors: thrown.errors, stored: thrown.stored };
    // Another transaction took the same id or mutation id at the same time; now that it is done, its work can be seen.
    if (mayPass(thrown) && !isRetry) return attempt(database, request, work, true);
    throw thrown;
  }
}

/** A constraint that another transaction ran into first, or a deadlock that outlasted the driver's own attempts. */
function mayPass(thrown: unknown): boolean {
  const { code } = (thrown ?? {}) as { code?: unknown };
  return (
    code === 'Neo.ClientError.Schema.ConstraintValidationFailed' ||
    code === 'Neo.TransientError.Transaction.DeadlockDetected'
  );
}

/** What the mutation did when it came before. */
export async function findOutcome(tx: Transaction, request: Attempt): Promise<Outcome | null> {
  const { viewer } = request.writer;
  const recorded = await findRecorded(tx, request.mutationId);
  if (recorded === null) return null;
  if (recorded.byId !== viewer.userId || recorded.action !== request.action) {
    throw new Refused([
      error('mutationId', 'INVALID', 'mutationId was used for something else before: make a new one.'),
    ]);
  }
  const fact = await findRecordedFact(tx, recorded);
  return { done: true, centreId: recorded.centreId, changeId: recorded.id, fact };
}
