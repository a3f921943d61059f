import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { digest, newSecret, TOKEN_PREFIX } from '../api/auth/secrets.ts';
import { type Role, roles } from '../domain/visibility.ts';
import { createAccessToken } from '../store/access-tokens.ts';
import { findCentreIds } from '../store/centre-names.ts';
import type { Database } from '../store/driver.ts';
import { createUser } from '../store/users.ts';
import { onDatabase, tell, WrongCommand } from './database.ts';

const USAGE = `Usage: npm run create-token -- --role ${roles.join('|').toLowerCase().replaceAll('_', '-')}
         [--centre NAME ...] [--name TEXT] [--days 1..365]

Makes a service user with that role (in every centre, those to come included, when no --centre is given) and prints an
access token for it, once. Standard output holds the token alone (with: npm run --silent create-token -- …).`;

interface Wish {
  role: Role;
  centres: readonly string[];
  name: string;
  days: number;
}

/** Throws WrongCommand with the usage when the arguments are not right. */
function readWish(args: readonly string[]): Wish {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        role: { type: 'string' },
        centre: { type: 'string', multiple: true },
        name: { type: 'string' },
        days: { type: 'string' },
      },
    });
    const role = roles.find((one) => one === values.role?.toUpperCase().replaceAll('-', '_'));
    const days = Number(values.days ?? 90);
    if (!role) throw new Error('--role is missing or unknown.');
    if (!Number.isInteger(days) || days < 1 || days > 365) throw new Error('--days must be from 1 to 365.');
    return {
      role,
      centres: values.centre ?? [],
      days,
      name: values.name?.trim() || `Service (${role.toLowerCase()})`,
    };
  } catch (error) {
    throw new WrongCommand(`${(error as Error).message}\n\n${USAGE}`);
  }
}

async function membershipsOf(database: Database, { centres, role }: Wish) {
  const found = await findCentreIds(database, centres);
  const missing = centres.filter((name) => !found.has(name));
  if (missing.length > 0) throw new WrongCommand(`There is no centre named ${missing.join(', nor ')}.`);
  return [...new Set(found.values())].map((centreId) => ({ centreId, role }));
}

const wish = (() => {
  try {
    return readWish(process.argv.slice(2));
  } catch (error) {
    tell((error as Error).message);
    process.exit(1);
  }
})();

await onDatabase(async (database) => {
  const id = randomUUID();
  const memberships = await membershipsOf(database, wish);
  const everywhere = memberships.length === 0 ? wish.role : null;
  await createUser(
    database,
    { mutationId: randomUUID(), action: 'createUser', byId: 'command-line', byName: 'npm run create-token' },
    { id, name: wish.name, email: null, passwordHash: null, everywhere, memberships },
  );
  const secret = newSecret(TOKEN_PREFIX);
  const { accessToken } = await createAccessToken(database, {
    id: randomUUID(),
    mutationId: randomUUID(),
    userId: id,
    hash: digest(secret),
    name: wish.name,
    days: wish.days,
  });
  const where = everywhere ? 'in every centre' : `in ${wish.centres.join(', ')}`;
  tell(`A token for ${wish.name}: ${wish.role} ${where}, until ${accessToken.expiresAt.slice(0, 10)}.`);
  tell('It is shown this once. Send it as: Authorization: Bearer <token>');
  process.stdout.write(`${secret}\n`);
});
