import { createHash } from 'node:crypto';
import type { Database } from './driver.ts';

/** So many wrong passwords in a row lock an address. */
export const FAILURES_BEFORE_LOCK = 5;
export const LOCK_MINUTES = 15;

export interface SignInAttempt {
  readonly isLocked: boolean;
  /** Null when nobody with this address may sign in with a password. */
  readonly user: { readonly id: string; readonly passwordHash: string } | null;
}

/** The id of the node that counts attempts on an address: a digest, because people type passwords in the wrong field. */
export const attemptsId = (email: string) => createHash('sha256').update(email).digest('hex');

/**
 * Counts an attempt as failed before the password is looked at, so that many attempts at once count as many; `completeSignIn` takes it
 * back. An address that nobody has counts and locks like any other, so that neither answer nor time tells who has an account.
 */
export async function beginSignIn(database: Database, email: string): Promise<SignInAttempt> {
  return database.write(async (tx) => {
    await tx.run(
      `/* forgetSignIns */ MATCH (a:SignInAttempts) WHERE a.lastAt < datetime() - duration({days: 1})
      WITH a LIMIT 100 DELETE a`,
    );
    const [row] = await tx.run<{ isLocked: boolean; id: string | null; passwordHash: string | null }>(
      `/* beginSignIn */
      MERGE (a:SignInAttempts {id: $attemptsId}) SET a._lock = true REMOVE a._lock
      WITH a, datetime() AS now, coalesce(a.lockedUntil > datetime(), false) AS isLocked,
        a.lockedUntil IS NULL AND coalesce(a.lastAt > datetime() - duration({minutes: $minutes}), false) AS goesOn
      WITH a, now, isLocked,
        CASE WHEN isLocked THEN a.failures WHEN goesOn THEN a.failures + 1 ELSE 1 END AS failures
      SET a.failures = failures, a.lastAt = now, a.lockedUntil = CASE
        WHEN isLocked THEN a.lockedUntil
        WHEN failures >= $most THEN now + duration({minutes: $minutes}) END
      WITH isLocked OPTIONAL MATCH (u:User {email: $email}) WHERE NOT u.isDisabled
      RETURN isLocked, u.id AS id, u.passwordHash AS passwordHash`,
      { email, attemptsId: attemptsId(email), most: FAILURES_BEFORE_LOCK, minutes: LOCK_MINUTES },
    );
    if (!row) throw new Error('An aggregate without groups gives one row.');
    const { isLocked, id, passwordHash } = row;
    return { isLocked, user: id !== null && passwordHash !== null ? { id, passwordHash } : null };
  });
}

/** The password was right: forgets the failures. */
export async function completeSignIn(database: Database, email: string): Promise<void> {
  await database.write((tx) =>
    tx.run('/* completeSignIn */ MATCH (a:SignInAttempts {id: $attemptsId}) DELETE a', {
      attemptsId: attemptsId(email),
    }),
  );
}
