import { teamRoles, type Viewer } from '../domain/visibility.ts';

/** Cypher that holds for a node the viewer may see; takes the parameter `$viewer` of `viewerParameter`. */
export function visibleTo(variable: string): string {
  return `(${variable}.centreId IN $viewer.centres AND (${variable}.visibility = 'SHARED' OR (${variable}.visibility = 'TEAM' AND ${variable}.centreId IN $viewer.teamCentres) OR ${variable}.author = $viewer.userId))`;
}

export interface ViewerParameter {
  readonly userId: string;
  readonly centres: readonly string[];
  readonly teamCentres: readonly string[];
}

export function viewerParameter(viewer: Viewer): ViewerParameter {
  const memberships = [...viewer.centres];
  return {
    userId: viewer.userId,
    centres: memberships.map(([centreId]) => centreId),
    teamCentres: memberships.filter(([, role]) => teamRoles.has(role)).map(([centreId]) => centreId),
  };
}
