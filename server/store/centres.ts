import { randomUUID } from 'node:crypto';
import { checkCentre } from './changes/centre-checks.ts';
import type { CentreState } from './changes/centre-state.ts';
import { commitChange } from './changes/commit.ts';
import type { Asked } from './changes/fact-changes.ts';
import type { Plan } from './changes/plan.ts';
import type { Outcome } from './changes/request.ts';
import { isSame } from './changes/same.ts';
import type { ChangeError } from './changes/types.ts';
import { notFound } from './changes/wording.ts';
import type { Database } from './driver.ts';
import type { Values } from './facts/state.ts';

/** Makes a centre and its maker a member of it. */
export function createCentre(database: Database, asked: Asked, input: Values): Promise<Outcome> {
  const { id, ...values } = input;
  const newCentre = { id: typeof id === 'string' ? id : randomUUID(), values };
  return commitChange(database, { ...asked, at: { newCentre } }, async () => ({ operations: [] }));
}

interface ReadCentre {
  readonly id: string;
  readonly version: number;
}

/** Replaces a centre's own fields; absent ones stay. */
export function correctCentre(
  database: Database,
  asked: Asked,
  { id, version, values }: ReadCentre & { values: Values },
): Promise<Outcome> {
  return changeCentre(database, asked, { id, version }, (before) => {
    const { name, kind, place, description } = { ...before.values, ...values };
    const given = { name, kind, place, description } as Values;
    const checked = checkCentre({ id, values: given });
    if ('errors' in checked) return checked;
    return { ...before.values, ...checked.values };
  });
}

/** Takes a centre out of use: its data stays readable, and nothing in it changes. */
export function archiveCentre(database: Database, asked: Asked, read: ReadCentre): Promise<Outcome> {
  return changeCentre(database, asked, read, ({ values }, now) => ({ ...values, archivedAt: now }));
}

type Revised = Values | { readonly errors: readonly ChangeError[] };

function changeCentre(
  database: Database,
  asked: Asked,
  { id, version }: ReadCentre,
  revise: (before: CentreState, now: string) => Revised,
): Promise<Outcome> {
  const request = { ...asked, at: { centreId: id, value: 'id' }, permission: 'manageCentre' as const };
  return commitChange(database, request, async (reader): Promise<Plan> => {
    const before = await reader.centre();
    if (before === null) return { errors: [notFound('id')] };
    if (before.version !== version) return { errors: [stale(before.version, version)] };
    const values = revise(before, reader.now);
    if (isErrors(values)) return { errors: values.errors };
    const after = { ...before, version: before.version + 1, values };
    if (isSame(before, after)) return { operations: [] };
    const taken = await reader.isCentreNameTaken(values.name as string);
    return taken ? { errors: [taken] } : { operations: [], centre: { before, after } };
  });
}

const isErrors = (revised: Revised): revised is { readonly errors: readonly ChangeError[] } =>
  Array.isArray((revised as { errors?: unknown }).errors);

const stale = (stored: number, read: number): ChangeError => ({
  operation: null,
  value: 'version',
  code: 'STALE_VERSION',
  message: `The centre was changed after you read it: you read version ${read}, now it is version ${stored}. Read it again.`,
});
