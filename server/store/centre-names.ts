import { nameKey } from '../domain/facts.ts';
import type { Database } from './driver.ts';

/** The ids of centres by the name given; names are compared as everywhere (case, accents and spaces ignored). Unknown names are absent. */
export async function findCentreIds(
  database: Database,
  names: readonly string[],
): Promise<Map<string, string>> {
  const rows = await database.read<{ name: string; id: string }>(
    `/* findCentreIds */ UNWIND $names AS wanted MATCH (c:Centre {nameKey: wanted.key})
    RETURN wanted.name AS name, c.id AS id`,
    { names: names.map((name) => ({ name, key: nameKey(name) })) },
  );
  return new Map(rows.map(({ name, id }) => [name, id]));
}
