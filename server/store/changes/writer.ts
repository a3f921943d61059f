import type { Role, Viewer } from '../../domain/visibility.ts';

/** Who writes, and what they may do; made by the API from the signed-in user. */
export interface Writer {
  readonly viewer: Viewer;
  readonly name: string;
  may(permission: 'edit' | 'import' | 'manageCentre', centreId: string): boolean;
  /** Role in a centre of the writer's own making; null when the writer may make none. */
  readonly newCentreRole: Role | null;
}
