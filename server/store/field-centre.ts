import type { FieldCentre } from '../domain/field-snapshot.ts';
import type { Database } from './driver.ts';

/** A centre as the working screens show it; null when there is none. The caller knows that it may be seen. */
export async function findFieldCentre(database: Database, id: string): Promise<FieldCentre | null> {
  const [row] = await database.read<{ centre: FieldCentre }>(
    `/* findFieldCentre */ MATCH (c:Centre {id: $id})
    RETURN c {.id, .name, .kind, .place, .description, .isDemo, .dataVersion, .version, .archivedAt} AS centre`,
    { id },
  );
  return row?.centre ?? null;
}
