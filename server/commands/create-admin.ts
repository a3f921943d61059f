import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { hashPassword } from '../api/auth/passwords.ts';
import { toUserErrors, userForm } from '../api/resolvers/user-forms.ts';
import { createUser } from '../store/users.ts';
import { openQuestions } from './ask.ts';
import { onDatabase, tell, WrongCommand } from './database.ts';

const USAGE = `Usage: npm run create-admin [-- --email ADDRESS --name NAME]

Makes an administrator of all centres. What is not given is asked; a script gives it on standard input, one line each, in
the order e-mail address, name, password. The password is never an argument: others on this machine would see it.`;

function readArguments() {
  try {
    return parseArgs({ options: { email: { type: 'string' }, name: { type: 'string' } } }).values;
  } catch (error) {
    tell(`${(error as Error).message}\n\n${USAGE}`);
    process.exit(1);
  }
}

const given = readArguments();
const questions = openQuestions(process.stdin, process.stderr);
const email = given.email ?? (await questions.ask('E-mail address: '));
const name = given.name ?? (await questions.ask('Name: '));
const password = await questions.askSecret('Password (at least 12 characters): ');
const isTyped = process.stdin.isTTY === true;
const repeated = isTyped ? await questions.askSecret('The same password again: ') : password;
questions.close();

const form = userForm.safeParse({ email, name, password, everywhere: 'ADMIN' });
if (!form.success) {
  tell(
    toUserErrors(form.error)
      .map(({ message }) => message)
      .join('\n'),
  );
  process.exit(1);
}
if (password !== repeated) {
  tell('The two passwords differ. Nothing was made.');
  process.exit(1);
}

await onDatabase(async (database) => {
  const { password: _, id = randomUUID(), ...user } = form.data;
  const { refusal } = await createUser(
    database,
    { mutationId: randomUUID(), action: 'createUser', byId: 'command-line', byName: 'npm run create-admin' },
    { ...user, id, passwordHash: await hashPassword(password) },
  );
  if (refusal === 'EMAIL_TAKEN')
    throw new WrongCommand(`${user.email} is in use already: choose another address.`);
  if (refusal) throw new WrongCommand(`No administrator was made (${refusal}).`);
  tell(`${user.name} is an administrator and signs in with ${user.email}.`);
});
