import type { Role } from '../domain/visibility.ts';
import type { Database } from './driver.ts';

export interface DemoPersona {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
}

/** Made-up people, one for each kind of work. */
export const demoPersonas: readonly DemoPersona[] = [
  { id: 'demo-coordinator', name: 'Marieke Terpstra', role: 'COORDINATOR' },
  { id: 'demo-manager', name: 'Ruben van Asselt', role: 'MANAGER' },
  { id: 'demo-analyst', name: 'Noor Bensaïd', role: 'ANALYST' },
];

export async function hasDemoCentres(database: Database): Promise<boolean> {
  const [row] = await database.read<{ exists: boolean }>(
    '/* hasDemoCentres */ RETURN EXISTS { MATCH (c:Centre {isDemo: true}) } AS exists',
  );
  return row?.exists ?? false;
}

/** Makes the persona a user, member of every demo centre. It has no password: nobody signs in as one by other ways. */
export async function ensureDemoPersona(database: Database, persona: DemoPersona): Promise<void> {
  await database.write((tx) =>
    tx.run(
      `/* ensureDemoPersona */
      MERGE (u:User {id: $id})
      ON CREATE SET u.name = $name, u.isDisabled = false, u.version = 1, u.createdAt = datetime()
      WITH u MATCH (c:Centre {isDemo: true}) MERGE (u)-[m:MEMBER_OF]->(c) SET m.role = $role`,
      { ...persona },
    ),
  );
}
