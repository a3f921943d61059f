import type { Role } from '../domain/visibility.ts';
import { type Database, int, type Transaction } from './driver.ts';
import { attemptsId } from './sign-ins.ts';

export interface Membership {
  readonly centreId: string;
  readonly role: Role;
}

/** A user as administrators see it; nothing secret. */
export interface User {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly everywhere: Role | null;
  readonly memberships: readonly Membership[];
  readonly isDisabled: boolean;
  /** ISO 8601; null unless locked at this moment. */
  readonly lockedUntil: string | null;
  readonly version: number;
}

const userColumns = `
  u.id AS id, u.name AS name, u.email AS email, u.everywhere AS everywhere, u.isDisabled AS isDisabled,
  head(COLLECT {
    MATCH (a:SignInAttempts {id: u.attemptsId}) WHERE a.lockedUntil > datetime()
    RETURN a.lockedUntil
  }) AS lockedUntil,
  u.version AS version,
  [(u)-[m:MEMBER_OF]->(c:Centre) | {centreId: c.id, role: m.role}] AS memberships`;

/** Users by name. */
export function listUsers(
  database: Database,
  { limit, offset }: { limit: number; offset: number },
): Promise<User[]> {
  return database.read<User>(
    `/* listUsers */ MATCH (u:User) WITH u ORDER BY u.name, u.id SKIP $offset LIMIT $limit RETURN ${userColumns}`,
    { limit: int(limit), offset: int(offset) },
  );
}

/** E-mail addresses are compared in lower case, without spaces around them. */
export const emailKey = (email: string) => email.trim().toLowerCase();

/** Whether anyone can sign in with a password. */
export async function hasAccounts(database: Database): Promise<boolean> {
  const [row] = await database.read<{ exists: boolean }>(
    '/* hasAccounts */ RETURN EXISTS { MATCH (u:User) WHERE NOT u.isDisabled AND u.passwordHash IS NOT NULL } AS exists',
  );
  return row?.exists ?? false;
}

export interface UserValues {
  readonly name: string;
  /** In lower case; null for a user that only has tokens. */
  readonly email: string | null;
  readonly everywhere: Role | null;
  /** Null for a user who cannot sign in with a password. */
  readonly passwordHash: string | null;
}

/** Why nothing was written. */
export type UserRefusal =
  | 'NOT_FOUND'
  | 'STALE_VERSION'
  | 'EMAIL_TAKEN'
  | 'ID_TAKEN'
  | 'UNKNOWN_CENTRE'
  | 'LAST_ADMIN'
  | 'MUTATION_TAKEN';

export interface UserOutcome {
  readonly user: User | null;
  readonly refusal: UserRefusal | null;
}

/** Who changes a user, and by which mutation; the same mutation again changes nothing and gives the same user. */
export interface UserMutation {
  readonly mutationId: string;
  readonly action: 'createUser' | 'correctUser' | 'disableUser';
  readonly byId: string;
  readonly byName: string;
}

class Refused extends Error {
  constructor(readonly refusal: UserRefusal) {
    super(refusal);
  }
}

export async function createUser(
  database: Database,
  mutation: UserMutation,
  user: UserValues & { id: string; memberships: readonly Membership[] },
): Promise<UserOutcome> {
  return applyOnce(database, mutation, user.id, async (tx) => {
    const { memberships, ...values } = user;
    await refuseTakenEmail(tx, user.id, user.email);
    const [taken] = await tx.run('/* findUserId */ MATCH (u:User {id: $id}) RETURN u.id', { id: user.id });
    if (taken) throw new Refused('ID_TAKEN');
    await tx.run(
      `/* createUser */ CREATE (u:User {id: $id, name: $name, email: $email, everywhere: $everywhere,
        attemptsId: $attemptsId,
        passwordHash: $passwordHash, isDisabled: false, version: 1, createdAt: datetime()})`,
      { ...values, attemptsId: values.email === null ? null : attemptsId(values.email) },
    );
    await replaceMemberships(tx, user.id, memberships);
    return { subject: user.name, fields: ['name', 'email', 'everywhere', 'memberships'] };
  });
}

/** Absent values stay. A new password ends the user's sessions. */
export async function correctUser(
  database: Database,
  mutation: UserMutation,
  {
    id,
    version,
    memberships,
    ...values
  }: { id: string; version: number; memberships?: readonly Membership[] | undefined } & Partial<UserValues>,
): Promise<UserOutcome> {
  const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
  return applyOnce(database, mutation, id, async (tx) => {
    const before = await lockUser(tx, id, version);
    if (typeof given.email === 'string') await refuseTakenEmail(tx, id, given.email);
    const losesRights = values.everywhere !== undefined && values.everywhere !== 'ADMIN';
    if (losesRights) await keepAnAdmin(tx, before);
    await tx.run('/* correctUser */ MATCH (u:User {id: $id}) SET u += $given, u.version = u.version + 1', {
      id,
      given,
    });
    if (memberships) await replaceMemberships(tx, id, memberships);
    if (values.passwordHash !== undefined) await endSessions(tx, id);
    const fields = Object.keys(given).map((field) => (field === 'passwordHash' ? 'password' : field));
    return { subject: values.name ?? before.name, fields: memberships ? [...fields, 'memberships'] : fields };
  });
}

/** Closes the account, ends its sessions and its tokens. */
export async function disableUser(
  database: Database,
  mutation: UserMutation,
  { id, version }: { id: string; version: number },
): Promise<UserOutcome> {
  return applyOnce(database, mutation, id, async (tx) => {
    const before = await lockUser(tx, id, version);
    await keepAnAdmin(tx, before);
    await tx.run(
      `/* disableUser */ MATCH (u:User {id: $id}) SET u.isDisabled = true, u.version = u.version + 1
      WITH u MATCH (u)<-[:OF_USER]-(t:AccessToken) WHERE t.expiresAt > datetime() SET t.expiresAt = datetime()`,
      { id },
    );
    await endSessions(tx, id);
    return { subject: before.name, fields: ['isDisabled'] };
  });
}

/**
 * Runs `change` unless the mutation ran before, and records who did it (values stay out of the record: addresses and hashes are nobody's
 * business). Refusals roll everything back, the record included.
 */
async function applyOnce(
  database: Database,
  mutation: UserMutation,
  userId: string,
  change: (tx: Transaction) => Promise<{ subject: string; fields: readonly string[] }>,
): Promise<UserOutcome> {
  try {
    return await database.write(async (tx) => {
      const [record] = await tx.run<{ isNew: boolean; isSame: boolean; userId: string }>(
        `/* recordUserChange */
        MERGE (ch:Change {mutationId: $mutationId})
        ON CREATE SET ch.id = randomUUID(), ch.userId = $userId, ch.action = $action, ch.at = datetime(),
          ch.byId = $byId, ch.byName = $byName, ch.isNew = true
        WITH ch, coalesce(ch.isNew, false) AS isNew REMOVE ch.isNew
        RETURN isNew, ch.byId = $byId AND ch.action = $action AS isSame, ch.userId AS userId`,
        { ...mutation, userId },
      );
      if (!record?.isSame) throw new Refused('MUTATION_TAKEN');
      if (record.isNew) {
        const { subject, fields } = await change(tx);
        await tx.run(
          '/* describeUserChange */ MATCH (ch:Change {mutationId: $mutationId}) SET ch.subject = $subject, ch.fields = $fields',
          {
            mutationId: mutation.mutationId,
            subject,
            fields,
          },
        );
      }
      return { user: await findUser(tx, record.userId), refusal: null };
    });
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const user =
      error.refusal === 'STALE_VERSION' ? await database.write((tx) => findUser(tx, userId)) : null;
    return { user, refusal: error.refusal };
  }
}

async function findUser(tx: Transaction, id: string): Promise<User | null> {
  const [user] = await tx.run<User>(`/* findUser */ MATCH (u:User {id: $id}) RETURN ${userColumns}`, { id });
  return user ?? null;
}

async function lockUser(tx: Transaction, id: string, version: number): Promise<User> {
  await tx.run('/* lockUser */ MATCH (u:User {id: $id}) SET u._lock = true REMOVE u._lock', { id });
  const user = await findUser(tx, id);
  if (!user) throw new Refused('NOT_FOUND');
  if (user.version !== version) throw new Refused('STALE_VERSION');
  return user;
}

async function refuseTakenEmail(tx: Transaction, id: string, email: string | null): Promise<void> {
  if (email === null) return;
  const [taken] = await tx.run(
    '/* findEmail */ MATCH (u:User {email: $email}) WHERE u.id <> $id RETURN u.id',
    { email, id },
  );
  if (taken) throw new Refused('EMAIL_TAKEN');
}

/** Someone must be left who can sign in and manage users; all administrators are locked, so that two cannot remove each other. */
async function keepAnAdmin(tx: Transaction, leaving: User): Promise<void> {
  if (leaving.everywhere !== 'ADMIN') return;
  const others = await tx.run(
    `/* lockAdmins */ MATCH (u:User {everywhere: 'ADMIN'}) WITH u ORDER BY u.id SET u._lock = true REMOVE u._lock
    WITH u WHERE u.id <> $id AND NOT u.isDisabled AND u.passwordHash IS NOT NULL RETURN u.id`,
    { id: leaving.id },
  );
  if (others.length === 0) throw new Refused('LAST_ADMIN');
}

async function replaceMemberships(
  tx: Transaction,
  id: string,
  memberships: readonly Membership[],
): Promise<void> {
  await tx.run('/* endMemberships */ MATCH (:User {id: $id})-[m:MEMBER_OF]->() DELETE m', { id });
  const made = await tx.run(
    `/* addMemberships */ MATCH (u:User {id: $id}) UNWIND $memberships AS membership
    MATCH (c:Centre {id: membership.centreId}) CREATE (u)-[:MEMBER_OF {role: membership.role}]->(c) RETURN c.id`,
    { id, memberships },
  );
  if (made.length !== memberships.length) throw new Refused('UNKNOWN_CENTRE');
}

async function endSessions(tx: Transaction, id: string): Promise<void> {
  await tx.run('/* endSessions */ MATCH (:User {id: $id})<-[:OF_USER]-(s:Session) DETACH DELETE s', { id });
}
