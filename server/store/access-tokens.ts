import { NotFound } from '../errors.ts';
import type { Database } from './driver.ts';
import { type Identity, type IdentityRow, identityColumns, toIdentity } from './identities.ts';

/** A personal access token without its secret. */
export interface AccessToken {
  readonly id: string;
  readonly name: string;
  readonly createdAt: string;
  readonly lastUsedAt: string | null;
  readonly expiresAt: string;
}

const TOUCH_MINUTES = 5;

const tokenColumns =
  't.id AS id, t.name AS name, t.createdAt AS createdAt, t.lastUsedAt AS lastUsedAt, t.expiresAt AS expiresAt';

/** Who holds this token, in one round trip; null when it is unknown, expired or revoked, or when the user is disabled. */
export async function findTokenIdentity(database: Database, hash: string): Promise<Identity | null> {
  const [row] = await database.read<IdentityRow & { isStale: boolean }>(
    `/* findTokenIdentity */
    MATCH (t:AccessToken {hash: $hash})-[:OF_USER]->(u:User)
    WHERE NOT u.isDisabled AND t.expiresAt > datetime()
    RETURN coalesce(t.lastUsedAt < datetime() - duration({minutes: $touchMinutes}), true) AS isStale, ${identityColumns}`,
    { hash, touchMinutes: TOUCH_MINUTES },
  );
  if (!row) return null;
  const { isStale, ...identity } = row;
  if (isStale) await touchToken(database, hash);
  return toIdentity(identity);
}

async function touchToken(database: Database, hash: string): Promise<void> {
  await database.write((tx) =>
    tx.run('/* touchToken */ MATCH (t:AccessToken {hash: $hash}) SET t.lastUsedAt = datetime()', { hash }),
  );
}

/** The user's own tokens that still work, newest first. */
export function listAccessTokens(database: Database, userId: string): Promise<AccessToken[]> {
  return database.read<AccessToken>(
    `/* listAccessTokens */
    MATCH (:User {id: $userId})<-[:OF_USER]-(t:AccessToken) WHERE t.expiresAt > datetime()
    RETURN ${tokenColumns} ORDER BY t.createdAt DESC, t.id LIMIT 200`,
    { userId },
  );
}

export interface NewAccessToken {
  readonly id: string;
  readonly userId: string;
  readonly hash: string;
  readonly name: string;
  readonly days: number;
  /** Of the client; the same one again makes nothing. */
  readonly mutationId: string;
}

/** Makes a token. `isNew` is false when this mutation made it before: the secret was shown then and cannot be shown again. */
export async function createAccessToken(
  database: Database,
  token: NewAccessToken,
): Promise<{ accessToken: AccessToken; isNew: boolean }> {
  return database.write(async (tx) => {
    const [row] = await tx.run<AccessToken & { isNew: boolean }>(
      `/* createAccessToken */
      MATCH (u:User {id: $userId}) SET u._lock = true REMOVE u._lock
      MERGE (u)<-[:OF_USER]-(t:AccessToken {mutationId: $mutationId})
      ON CREATE SET t.id = $id, t.hash = $hash, t.name = $name, t.createdAt = datetime(),
        t.expiresAt = datetime() + duration({days: $days})
      RETURN t.hash = $hash AS isNew, ${tokenColumns}`,
      { ...token },
    );
    if (!row) throw new NotFound('This user no longer exists: sign in again.');
    const { isNew, ...accessToken } = row;
    return { accessToken, isNew };
  });
}

/** Ends one of the user's own tokens and returns it; null when there is none with this id. Ending it again changes nothing. */
export async function revokeAccessToken(
  database: Database,
  { userId, id }: { userId: string; id: string },
): Promise<AccessToken | null> {
  return database.write(async (tx) => {
    const [row] = await tx.run<AccessToken>(
      `/* revokeAccessToken */
      MATCH (:User {id: $userId})<-[:OF_USER]-(t:AccessToken {id: $id})
      SET t.expiresAt = CASE WHEN t.expiresAt > datetime() THEN datetime() ELSE t.expiresAt END
      RETURN ${tokenColumns}`,
      { userId, id },
    );
    return row ?? null;
  });
}
