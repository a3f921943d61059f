import type { Logger } from 'pino';
import type { Viewer } from '../domain/visibility.ts';
import type { Database } from '../store/driver.ts';
import type { Permission } from './permissions.ts';

export interface SignedInUser {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
}

/** What every resolver gets. There is no context without a valid user: nothing executes unauthenticated. */
export interface Context {
  readonly database: Database;
  readonly log: Logger;
  readonly user: SignedInUser;
  /** Which facts exist for the user. */
  readonly viewer: Viewer;
  /** Whether the user may do this in the centre; without a centre: in every centre. */
  can(permission: Permission, centreId?: string): boolean;
  /** Claims for the filters of the generated reads; made from `viewer` alone. */
  readonly jwt: {
    readonly sub: string;
    readonly centres: readonly string[];
    readonly teamCentres: readonly string[];
  };
}
