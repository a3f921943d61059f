import { hash, verify } from '@node-rs/argon2';

/** argon2id with the parameters OWASP advises: 19 MiB, 2 passes, 1 lane. */
const parameters = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const PASSWORD_LENGTH = { least: 12, most: 200 } as const;

export const hashPassword = (password: string): Promise<string> =>
  hash(password.normalize('NFKC'), parameters);

let nobodysHash: Promise<string> | undefined;

/** Whether the password belongs to the hash. Takes as long without a hash, so that time does not tell who has an account. */
export async function verifyPassword(passwordHash: string | null, password: string): Promise<boolean> {
  nobodysHash ??= hashPassword('nobody has this password');
  const isRight = await verify(passwordHash ?? (await nobodysHash), password.normalize('NFKC'));
  return isRight && passwordHash !== null;
}
