import type { Viewer } from '../domain/visibility.ts';
import type { Database } from './driver.ts';
import { viewerParameter } from './visibility.ts';

/**
 * The centre that an issue belongs to, of those the viewer may open; null when there is none. It may be an issue that the viewer does not see:
 * the caller asks the field of the centre.
 */
export async function findCentreOfIssue(
  database: Database,
  viewer: Viewer,
  issueId: string,
): Promise<string | null> {
  const [row] = await database.read<{ centreId: string }>(
    `/* findCentreOfIssue */ MATCH (n:Issue {id: $issueId}) WHERE n.centreId IN $viewer.centres
    RETURN n.centreId AS centreId`,
    { issueId, viewer: viewerParameter(viewer) },
  );
  return row?.centreId ?? null;
}
