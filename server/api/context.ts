import type { Logger } from 'pino';
import type { Role, Viewer } from '../domain/visibility.ts';
import { type Database, QUERY_TIMEOUT_MS } from '../store/driver.ts';
import { type DriverForGeneratedReads, driverForGeneratedReads } from '../store/generated-reads.ts';
import type { Identity } from '../store/identities.ts';
import { viewerParameter } from '../store/visibility.ts';
import type { Analyses } from './analyses.ts';
import { grants, type Permission } from './permissions.ts';
import type { Validity } from './validity.ts';

export interface SignedInUser {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  /** A role held in every centre, those still to come included; null for a user of some centres. */
  readonly everywhere: Role | null;
}

/** What every resolver gets. There is no context without a valid user: nothing executes unauthenticated. */
export interface Context extends GeneratedReadContext {
  readonly database: Database;
  readonly log: Logger;
  readonly user: SignedInUser;
  /** Which facts exist for the user. */
  readonly viewer: Viewer;
  /** Data version of each centre of the viewer, read together with the roles at the start of the request. */
  readonly dataVersions: ReadonlyMap<string, number>;
  readonly analyses: Analyses;
  /** Aborts when the caller goes away before the answer is there. */
  readonly signal: AbortSignal;
  /** How long the answer will be true, as its resolvers find out. */
  readonly validity: Validity;
  /** Whether the user may do this in the centre; without a centre: in every centre, those still to come included. */
  can(permission: Permission, centreId?: string): boolean;
  /** Whether the user may do this in at least one centre, or everywhere. */
  canSomewhere(permission: Permission): boolean;
}

/** What a context is made of. */
export interface ContextParts {
  readonly database: Database;
  readonly log: Logger;
  readonly identity: Identity;
  readonly analyses: Analyses;
  readonly signal: AbortSignal;
}

/** What the generated reads take from the context. */
interface GeneratedReadContext {
  /** Claims for their filters; made from `viewer` alone. */
  readonly jwt: {
    readonly sub: string;
    readonly centres: readonly string[];
    readonly teamCentres: readonly string[];
  };
  readonly executionContext: DriverForGeneratedReads;
  readonly sessionConfig: { readonly database: string | undefined };
  readonly transaction: { readonly timeout: number };
}

export function createContext({ database, log, identity, analyses, signal }: ContextParts): Context {
  const { id, name, email, everywhere, roles } = identity;
  const viewer: Viewer = { userId: id, centres: roles };
  const { centres, teamCentres } = viewerParameter(viewer);
  const may = (role: Role | null | undefined, permission: Permission) =>
    role != null && grants(role, permission);
  return {
    database,
    log,
    user: { id, name, email, everywhere },
    viewer,
    dataVersions: identity.dataVersions,
    analyses,
    signal,
    validity: { until: null },
    can: (permission, centreId) => may(centreId === undefined ? everywhere : roles.get(centreId), permission),
    canSomewhere: (permission) =>
      may(everywhere, permission) || [...roles.values()].some((role) => may(role, permission)),
    jwt: { sub: id, centres, teamCentres },
    executionContext: driverForGeneratedReads(database),
    sessionConfig: { database: database.name },
    transaction: { timeout: QUERY_TIMEOUT_MS },
  };
}
