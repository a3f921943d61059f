import { centreValues } from '../../domain/centre.ts';
import { nameKey } from '../../domain/facts.ts';
import type { Transaction } from '../driver.ts';
import type { Values } from '../facts/state.ts';
import { checkAgainst } from './check-values.ts';
import { isUuid } from './draft.ts';
import type { ChangeError } from './types.ts';

type CheckedCentre = { readonly values: Values } | { readonly errors: readonly ChangeError[] };

/** The values of a centre in the form in which they are kept, or what is wrong with them. Pure. */
export function checkCentre({ id, values }: { id: string; values: Values }): CheckedCentre {
  if (!isUuid(id)) {
    const message = 'id must be a UUID, such as 0b6e2f5d-5c0f-4a3e-8d4b-81a2c9e46f1c.';
    return { errors: [{ operation: null, value: 'id', code: 'INVALID', message }] };
  }
  const empty = { name: null, kind: 'TOWN_CENTRE', place: null, description: null };
  const checked = checkAgainst(centreValues, [], { ...empty, ...values });
  if ('values' in checked) return checked;
  return { errors: checked.errors.map((error) => ({ ...error, operation: null })) };
}

/** Names of centres are unique everywhere, so this can betray one that the writer may not see; no more than its name. */
export async function findCentreTaken(
  tx: Transaction,
  id: string,
  name: string,
  /** The centre may keep its own id. */
  isThere = false,
): Promise<ChangeError | null> {
  const [row] = await tx.run<{ id: boolean; name: boolean }>(
    `/* findCentreTaken */
    RETURN EXISTS { MATCH (:Centre {id: $id}) } AS id,
      EXISTS { MATCH (c:Centre {nameKey: $nameKey}) WHERE c.id <> $id } AS name`,
    { id, nameKey: nameKey(name) },
  );
  const duplicate = (value: string, message: string): ChangeError => ({
    operation: null,
    value,
    code: 'DUPLICATE',
    message,
  });
  if (row?.id && !isThere) return duplicate('id', 'id is taken: make a new UUID.');
  return row?.name
    ? duplicate('name', 'name: there is a centre of this name already. Choose another.')
    : null;
}

/** Where a centre that was undone and is made again goes on, and the moment by the database's clock. */
export async function nextOfCentre(
  tx: Transaction,
  id: string,
): Promise<{ now: string; seq: number; version: number }> {
  const [row] = await tx.run<{ nowMs: number; seq: number; version: number }>(
    `/* nextOfCentre */
    OPTIONAL MATCH (c:Change {centreId: $id}) WHERE c.seq > 0 WITH coalesce(max(c.seq), 0) + 1 AS seq
    OPTIONAL MATCH (e:ChangeEntry {factId: $id}) WITH seq, coalesce(max(e.version), 0) + 1 AS version
    RETURN seq, version, datetime.realtime().epochMillis AS nowMs`,
    { id },
  );
  return { now: new Date(row?.nowMs ?? 0).toISOString(), seq: row?.seq ?? 1, version: row?.version ?? 1 };
}
