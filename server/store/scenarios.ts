import type { Viewer } from '../domain/visibility.ts';
import { type Database, int } from './driver.ts';
import { asking, byName, factsById, readFacts } from './facts/read.ts';
import { type FactState, sees } from './facts/state.ts';
import { viewerParameter, visibleTo } from './visibility.ts';

export interface ScenarioQuery {
  readonly centreId: string;
  /** Only those of this issue. */
  readonly issueId: string | null;
  readonly limit: number;
  readonly offset: number;
}

/** Scenarios of today that the viewer may see, by name. Whoever may not see the issue does not see what is assumed of it. */
export async function listScenarios(
  database: Database,
  viewer: Viewer,
  { limit, offset, ...where }: ScenarioQuery,
): Promise<FactState[]> {
  const scenarios = await readFacts(
    asking(database),
    'Scenario',
    `MATCH (n:Scenario {centreId: $centreId})-[:WHAT_IF]->(i:Issue)
    WHERE ($issueId IS NULL OR i.id = $issueId) AND ${visibleTo('n')} AND ${visibleTo('i')}
      AND (n.validTo IS NULL OR n.validTo > datetime())
    WITH n ORDER BY n.nameKey, n.id SKIP $offset LIMIT $limit`,
    { ...where, limit: int(limit), offset: int(offset), viewer: viewerParameter(viewer) },
  );
  return scenarios.sort(byName);
}

/** A scenario that the viewer may see, ended ones too; null when there is none. */
export async function findScenario(
  database: Database,
  viewer: Viewer,
  id: string,
): Promise<FactState | null> {
  const [scenario] = await factsById(asking(database), 'Scenario', [id]);
  return scenario && sees(viewer)(scenario) ? scenario : null;
}
