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

/** Whoever keeps up facts somewhere may make a centre, and has the same role in it. */
export function mayCreateCentre(me: Me): boolean {
  return me.memberships.some(({ role }) => role !== 'PARTNER_READER');
}

export function mayManageCentre(me: Me, centreId: string): boolean {
  const role = roleIn(me, centreId);
  return role === 'MANAGER' || role === 'ADMIN';
}
