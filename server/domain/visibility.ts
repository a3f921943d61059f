import type { Visibility } from './facts.ts';

export const roles = ['COORDINATOR', 'MANAGER', 'ANALYST', 'ADMIN', 'PARTNER_READER'] as const;
export type Role = (typeof roles)[number];

/** Roles that see TEAM facts. */
export const teamRoles: ReadonlySet<Role> = new Set(['COORDINATOR', 'MANAGER']);

/** Who asks: decides which facts exist for them. `centres` holds the role per centre id; a centre not in it does not exist for them. */
export interface Viewer {
  readonly userId: string;
  readonly centres: ReadonlyMap<string, Role>;
}

export interface Confidential {
  readonly centreId: string;
  readonly visibility: Visibility;
  /** User id of the author. */
  readonly author: string | null;
}

/** Whether a fact exists for the viewer. The Cypher twin is `visibleTo` in `server/store/visibility.ts`; change both. */
export function canSee(viewer: Viewer, fact: Confidential): boolean {
  const role = viewer.centres.get(fact.centreId);
  if (role === undefined) return false;
  if (fact.author === viewer.userId) return true;
  return fact.visibility === 'SHARED' || (fact.visibility === 'TEAM' && teamRoles.has(role));
}

/** From widest to narrowest. A fact may not be wider than the facts it is about. */
export const visibilityOrder: Readonly<Record<Visibility, number>> = { SHARED: 0, TEAM: 1, PRIVATE: 2 };
