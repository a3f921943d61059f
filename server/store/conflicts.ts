import { withoutDangling } from '../domain/history.ts';
import type { Viewer } from '../domain/visibility.ts';
import { type Database, int } from './driver.ts';
import { findNames, namedBy } from './facts/names.ts';
import { type Ask, asking, byName, readFacts } from './facts/read.ts';
import type { FactState } from './facts/state.ts';
import { viewerParameter, visibleTo } from './visibility.ts';

export interface ConflictQuery {
  readonly centreId: string;
  readonly includeClosed: boolean;
  readonly limit: number;
  readonly offset: number;
}

/** Conflicts that the viewer may see with all their parties, gravest first. */
export async function listConflicts(
  database: Database,
  viewer: Viewer,
  { limit, offset, ...where }: ConflictQuery,
): Promise<FactState[]> {
  const ask = asking(database);
  const conflicts = await readFacts(
    ask,
    'Conflict',
    `MATCH (n:Conflict {centreId: $centreId})
    WHERE ${visibleTo('n')} AND NOT EXISTS { (n)-[:INVOLVES]->(p:Partner) WHERE NOT ${visibleTo('p')} }
      AND ($includeClosed OR n.validTo IS NULL OR n.validTo > datetime())
    WITH n ORDER BY n.severity DESC, n.nameKey, n.id SKIP $offset LIMIT $limit`,
    { ...where, limit: int(limit), offset: int(offset), viewer: viewerParameter(viewer) },
  );
  const seen = await showConflicts(ask, viewer, conflicts);
  return seen.sort((a, b) => (b.values.severity as number) - (a.values.severity as number) || byName(a, b));
}

/** Conflicts with the issue, interests and mediator that the viewer may see; one with a hidden party is left out. */
export async function showConflicts(
  ask: Ask,
  viewer: Viewer,
  conflicts: readonly FactState[],
): Promise<FactState[]> {
  const names = await findNames(ask, viewer, namedBy(conflicts));
  return withoutDangling(conflicts, new Set(names.keys()));
}
