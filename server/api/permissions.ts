import type { Role } from '../domain/visibility.ts';

/** What a role may do in a centre. Everything not listed here is denied; visibility of single facts comes on top. */
export const permissions = {
  /** Read what one may see. */
  read: ['COORDINATOR', 'MANAGER', 'ANALYST', 'ADMIN', 'PARTNER_READER'],
  /** Create, correct and close facts; undo one's own changes. */
  edit: ['COORDINATOR', 'MANAGER', 'ANALYST', 'ADMIN'],
  /** Import files into the centre. */
  import: ['COORDINATOR', 'MANAGER', 'ANALYST', 'ADMIN'],
  /** Make a centre. Counts for a role held anywhere; the maker has the same role in the new centre. */
  createCentre: ['COORDINATOR', 'MANAGER', 'ANALYST', 'ADMIN'],
  /** Correct or archive the centre itself. */
  manageCentre: ['MANAGER', 'ADMIN'],
  /** Send free-form GraphQL and introspect; others send the client's own documents. */
  explore: ['ANALYST', 'ADMIN'],
  /** See and change users. Counts only for a role held everywhere. */
  manageUsers: ['ADMIN'],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof permissions;

export function grants(role: Role, permission: Permission): boolean {
  return (permissions[permission] as readonly Role[]).includes(role);
}
