import type { Database } from './driver.ts';
import { type Identity, type IdentityRow, identityColumns, toIdentity } from './identities.ts';

/** A session ends when it was not used for this long. */
export const SESSION_IDLE_HOURS = 8;
/** A session ends this long after sign-in, however much it is used. */
export const SESSION_HOURS = 24 * 7;

/** How often a session's last use is written down; more often would make every read a write. */
const TOUCH_MINUTES = 5;

/** Opens a session for a user; `hash` is the digest of the secret that only the user's browser keeps. */
export async function openSession(
  database: Database,
  { userId, hash }: { userId: string; hash: string },
): Promise<void> {
  await database.write((tx) =>
    tx.run(
      `/* openSession */
      MATCH (u:User {id: $userId})
      CALL (u) { MATCH (u)<-[:OF_USER]-(old:Session) WHERE old.expiresAt < datetime() DETACH DELETE old }
      CREATE (u)<-[:OF_USER]-(:Session {
        hash: $hash, createdAt: datetime(), lastUsedAt: datetime(), expiresAt: datetime() + duration({hours: $hours})
      })`,
      { userId, hash, hours: SESSION_HOURS },
    ),
  );
}

/** Who holds this session, in one round trip; null when it is unknown or over, or when the user is disabled. */
export async function findSessionIdentity(database: Database, hash: string): Promise<Identity | null> {
  const [row] = await database.read<IdentityRow & { isStale: boolean }>(
    `/* findSessionIdentity */
    MATCH (s:Session {hash: $hash})-[:OF_USER]->(u:User)
    WHERE NOT u.isDisabled AND s.expiresAt > datetime()
      AND s.lastUsedAt > datetime() - duration({hours: $idleHours})
    RETURN s.lastUsedAt < datetime() - duration({minutes: $touchMinutes}) AS isStale, ${identityColumns}`,
    { hash, idleHours: SESSION_IDLE_HOURS, touchMinutes: TOUCH_MINUTES },
  );
  if (!row) return null;
  const { isStale, ...identity } = row;
  if (isStale) await touchSession(database, hash);
  return toIdentity(identity);
}

async function touchSession(database: Database, hash: string): Promise<void> {
  await database.write((tx) =>
    tx.run('/* touchSession */ MATCH (s:Session {hash: $hash}) SET s.lastUsedAt = datetime()', { hash }),
  );
}

export async function closeSession(database: Database, hash: string): Promise<void> {
  await database.write((tx) =>
    tx.run('/* closeSession */ MATCH (s:Session {hash: $hash}) DETACH DELETE s', { hash }),
  );
}
