import type { Viewer } from '../domain/visibility.ts';
import { type Database, int } from './driver.ts';
import { asking, byName, readFacts } from './facts/read.ts';
import type { FactState } from './facts/state.ts';
import { viewerParameter, visibleTo } from './visibility.ts';

export interface ContactQuery {
  readonly centreId: string;
  /** Only those of this partner. */
  readonly partnerId: string | null;
  readonly limit: number;
  readonly offset: number;
}

/** Contacts of today that the viewer may see, by name. Whoever may not see the partner does not see its people. */
export async function listContacts(
  database: Database,
  viewer: Viewer,
  { limit, offset, ...where }: ContactQuery,
): Promise<FactState[]> {
  const contacts = await readFacts(
    asking(database),
    'Contact',
    `MATCH (n:Contact {centreId: $centreId})-[:SPEAKS_FOR]->(p:Partner)
    WHERE ($partnerId IS NULL OR p.id = $partnerId) AND ${visibleTo('n')} AND ${visibleTo('p')}
      AND (n.validTo IS NULL OR n.validTo > datetime())
    WITH n ORDER BY n.nameKey, n.id SKIP $offset LIMIT $limit`,
    { ...where, limit: int(limit), offset: int(offset), viewer: viewerParameter(viewer) },
  );
  return contacts.sort(byName);
}
