import { type FactLabel, factKinds, nameKey } from '../domain/facts.ts';
import { canSee, type Viewer } from '../domain/visibility.ts';
import type { Database } from './driver.ts';
import { asking, factsOfCentre } from './facts/read.ts';
import { type FactState, visibilityOf } from './facts/state.ts';

const labels = Object.keys(factKinds) as FactLabel[];

/** Every fact of a centre that the viewer may see, ended ones too: what files are compared with in a preview. */
export async function listVisibleFacts(
  database: Database,
  viewer: Viewer,
  centreId: string,
): Promise<FactState[]> {
  const facts: FactState[] = [];
  for (const label of labels) facts.push(...(await factsOfCentre(asking(database), label, centreId)));
  return facts.filter((fact) =>
    canSee(viewer, { centreId, visibility: visibilityOf(fact), author: fact.author }),
  );
}

/** The viewer's centre of a name; null when there is none, or none that exists for the viewer. */
export async function findCentreIdByName(
  database: Database,
  viewer: Viewer,
  name: string,
): Promise<string | null> {
  const [row] = await database.read<{ id: string }>(
    '/* findCentreIdByName */ MATCH (c:Centre {nameKey: $key}) RETURN c.id AS id',
    { key: nameKey(name) },
  );
  return row && viewer.centres.has(row.id) ? row.id : null;
}

/** How many facts of each label a change made and changed. Only for who made the change. */
export async function countChange(
  database: Database,
  changeId: string,
): Promise<{ label: FactLabel; created: number; changed: number }[]> {
  return database.read(
    `/* countChange */ MATCH (:Change {id: $changeId})-[:TOUCHED]->(e:ChangeEntry) WHERE e.label <> 'Centre'
    RETURN e.label AS label, sum(CASE WHEN e.before IS NULL THEN 1 ELSE 0 END) AS created,
      sum(CASE WHEN e.before IS NULL THEN 0 ELSE 1 END) AS changed`,
    { changeId },
  );
}
