import type { Role } from '../api/generated/graphql.ts';
import type { Me } from '../api/session.ts';

/** What the screen offers. The service decides what it allows. */
export function roleIn(me: Me, centreId: string): Role | null {
  return me.memberships.find((membership) => membership.centreId === centreId)?.role ?? null;
}

export function canEdit(me: Me, centreId: string): boolean {
  const role = roleIn(me, centreId);
  return role !== null && role !== 'PARTNER_READER';
}
