import type { FieldSnapshot } from '../domain/field-snapshot.ts';
import type { Database } from '../store/driver.ts';
import { getForceField } from '../store/force-field.ts';
import { BoundedCache } from './bounded-cache.ts';
import type { Context } from './context.ts';
import { viewerKey } from './viewer-key.ts';

/** Facts in all snapshots of one process together; a fact takes about half a kilobyte. */
export const MAX_CACHED_FACTS = 200_000;

type Snapshots = BoundedCache<FieldSnapshot>;
const snapshotsOf = new WeakMap<Database, Snapshots>();
const readsOf = new WeakMap<Database, Map<string, Promise<FieldSnapshot>>>();

/**
 * The field of a centre for the asker of this request, read once for a data version, a date and a viewer: another issue or layer of it
 * costs the database nothing. Without `asOf` the field of this moment, which is read again when something in it begins or ends.
 */
export async function forceFieldOf(
  { database, viewer, dataVersions }: Context,
  { centreId, asOf, now }: { centreId: string; asOf: string | null; now: string },
): Promise<FieldSnapshot> {
  const snapshots = getOrMake(snapshotsOf, database, () => new BoundedCache<FieldSnapshot>(MAX_CACHED_FACTS));
  const reads = getOrMake(readsOf, database, () => new Map<string, Promise<FieldSnapshot>>());
  const keyOf = (dataVersion: number | undefined) =>
    JSON.stringify([centreId, dataVersion ?? null, viewerKey(viewer, centreId), asOf]);
  const key = keyOf(dataVersions.get(centreId));

  const kept = snapshots.get(key);
  if (kept && asOf !== null) return kept;
  if (kept && isStillSo(kept, now)) return { ...kept, asOf: now };

  let read = reads.get(key);
  if (read === undefined) {
    read = getForceField(database, { centreId, viewer, asOf: asOf ?? now }).finally(() => reads.delete(key));
    reads.set(key, read);
  }
  const snapshot = await read;
  snapshots.set(keyOf(snapshot.centre.dataVersion), snapshot, sizeOf(snapshot));
  return snapshot;
}

const isStillSo = ({ asOf, holdsUntil }: FieldSnapshot, now: string) =>
  asOf <= now && (holdsUntil === null || now < holdsUntil);

const sizeOf = (field: FieldSnapshot): number =>
  1 +
  [
    field.partners,
    field.relationships,
    field.conflicts,
    field.interests,
    field.holdings,
    field.issues,
    field.stances,
  ].reduce((total, list) => total + list.length, 0);

function getOrMake<Key extends object, Value>(map: WeakMap<Key, Value>, key: Key, make: () => Value): Value {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}
