import type { Role } from '../domain/visibility.ts';
import type { Database } from './driver.ts';

/** Who asks, as the database knows it at this moment: never cached, so a changed role counts from the next request. */
export interface Identity {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  /** A role held in every centre, those still to come included. */
  readonly everywhere: Role | null;
  /** Role by centre id; a membership goes before the role held everywhere. */
  readonly roles: ReadonlyMap<string, Role>;
  /** Data version by centre id, of the same centres. */
  readonly dataVersions: ReadonlyMap<string, number>;
}

export interface IdentityRow {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly everywhere: Role | null;
  readonly centres: readonly (readonly [centreId: string, role: Role, dataVersion: number])[];
}

/** The columns of an `IdentityRow` for the user `u`. */
export const identityColumns = `
  u.id AS id, u.name AS name, u.email AS email, u.everywhere AS everywhere,
  CASE WHEN u.everywhere IS NULL
    THEN COLLECT { MATCH (u)-[m:MEMBER_OF]->(c:Centre) RETURN [c.id, m.role, c.dataVersion] }
    ELSE COLLECT {
      MATCH (c:Centre) RETURN [c.id, coalesce(head([(u)-[m:MEMBER_OF]->(c) | m.role]), u.everywhere), c.dataVersion]
    }
  END AS centres`;

export function toIdentity({ centres, ...user }: IdentityRow): Identity {
  return {
    ...user,
    roles: new Map(centres.map(([id, role]) => [id, role])),
    dataVersions: new Map(centres.map(([id, , version]) => [id, version])),
  };
}

/** The user with this id, unless disabled. */
export async function findIdentity(database: Database, userId: string): Promise<Identity | null> {
  const [row] = await database.read<IdentityRow>(
    `/* findIdentity */ MATCH (u:User {id: $userId}) WHERE NOT u.isDisabled RETURN ${identityColumns}`,
    { userId },
  );
  return row ? toIdentity(row) : null;
}
