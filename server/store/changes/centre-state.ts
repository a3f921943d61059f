import { nameKey } from '../../domain/facts.ts';
import { int, type Transaction } from '../driver.ts';
import type { Ask } from '../facts/read.ts';
import type { Values } from '../facts/state.ts';

/** A centre as the log keeps it, beside facts. Everyone of the centre may see it. */
export interface CentreState {
  readonly label: 'Centre';
  readonly id: string;
  readonly centreId: string;
  readonly version: number;
  readonly author: null;
  /** name, kind, place, description, isDemo, createdAt, archivedAt. */
  readonly values: Values;
  readonly links: Readonly<Record<string, never>>;
}

const valueNames = ['name', 'kind', 'place', 'description', 'isDemo', 'createdAt', 'archivedAt'] as const;

export async function findCentreState(ask: Ask, id: string): Promise<CentreState | null> {
  const [row] = await ask<{ node: Record<string, never> }>(
    '/* findCentreState */ MATCH (c:Centre {id: $id}) RETURN properties(c) AS node',
    { id },
  );
  if (!row) return null;
  const values = Object.fromEntries(valueNames.map((name) => [name, row.node[name] ?? null]));
  return {
    label: 'Centre',
    id,
    centreId: id,
    version: row.node.version as unknown as number,
    author: null,
    values,
    links: {},
  };
}

function toCentreProperties({ version, values }: CentreState): Record<string, unknown> {
  const moment = (value: unknown) => (typeof value === 'string' ? new Date(value) : null);
  return {
    ...values,
    version: int(version),
    nameKey: nameKey(values.name as string),
    createdAt: moment(values.createdAt),
    archivedAt: moment(values.archivedAt),
  };
}

/** Sets a centre's own fields. */
export async function updateCentre(tx: Transaction, state: CentreState): Promise<void> {
  await tx.run('/* updateCentre */ MATCH (c:Centre {id: $id}) SET c += $properties', {
    id: state.id,
    properties: toCentreProperties(state),
  });
}

/**
 * Makes a centre; its maker becomes a member unless they hold a role everywhere. Fails on the constraint when the id or the name is
 * taken; a transaction that is making the same one is waited for.
 */
export async function createCentre(
  tx: Transaction,
  state: CentreState,
  { dataVersion, makerId, role }: { dataVersion: number; makerId: string; role: string },
): Promise<void> {
  await tx.run(
    `/* createCentre */ CREATE (c:Centre {id: $id}) SET c += $properties, c.dataVersion = $dataVersion
    WITH c MATCH (u:User {id: $makerId}) WHERE u.everywhere IS NULL
    CREATE (u)-[:MEMBER_OF {role: $role}]->(c)`,
    {
      id: state.id,
      properties: toCentreProperties(state),
      dataVersion: int(dataVersion),
      makerId,
      role,
    },
  );
}

/** Whether nothing is in the centre and no one else a member of it. */
export async function isCentreEmpty(ask: Ask, id: string, makerId: string): Promise<boolean> {
  const [row] = await ask<{ isEmpty: boolean }>(
    `/* isCentreEmpty */ MATCH (c:Centre {id: $id})
    RETURN NOT EXISTS { (c)<-[:IN]-() }
      AND NOT EXISTS { (c)<-[:MEMBER_OF]-(u:User) WHERE u.id <> $makerId } AS isEmpty`,
    { id, makerId },
  );
  return row?.isEmpty ?? true;
}

export async function removeCentre(tx: Transaction, id: string): Promise<void> {
  await tx.run('/* removeCentre */ MATCH (c:Centre {id: $id}) DETACH DELETE c', { id });
}
