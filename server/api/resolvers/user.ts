import { randomUUID } from 'node:crypto';
import type { ZodType } from 'zod';
import { Forbidden, InvalidInput } from '../../errors.ts';
import { createAccessToken, listAccessTokens, revokeAccessToken } from '../../store/access-tokens.ts';
import {
  correctUser,
  createUser,
  disableUser,
  listUsers,
  type UserMutation,
  type UserOutcome,
  type UserRefusal,
} from '../../store/users.ts';
import { hashPassword } from '../auth/passwords.ts';
import { digest, newSecret, TOKEN_PREFIX } from '../auth/secrets.ts';
import type { Context } from '../context.ts';
import type { Resolvers, UserError, UserPayload } from '../generated/resolvers.ts';
import { newTokenForm, toUserErrors, userCorrectionForm, userForm, userIdentityForm } from './user-forms.ts';

const MAX_PAGE = 200;

export const userResolvers: Resolvers = {
  Query: {
    me: (_, __, { user, viewer, can, canSomewhere }) => ({
      id: user.id,
      name: user.name,
      email: user.email,
      memberships: [...viewer.centres].map(([centreId, role]) => ({ centreId, role })),
      canExplore: canSomewhere('explore'),
      canManageUsers: can('manageUsers'),
    }),
    users: (_, { limit, offset }, { database, can }) => {
      if (!can('manageUsers')) throw new Forbidden('users: only administrators of all centres see users.');
      return listUsers(database, page(limit ?? 50, offset ?? 0)).then((users) =>
        users.map((user) => ({ ...user, memberships: [...user.memberships] })),
      );
    },
    accessTokens: (_, __, { database, user }) => listAccessTokens(database, user.id),
  },
  Mutation: {
    createUser: (_, { mutationId, input }, context) =>
      asAdministrator(context, 'createUser', mutationId, userForm, input, async (mutation, values) => {
        const { password, id = randomUUID(), ...rest } = values;
        return createUser(context.database, mutation, {
          ...rest,
          id,
          passwordHash: await hashPassword(password),
        });
      }),
    correctUser: (_, { mutationId, input }, context) =>
      asAdministrator(
        context,
        'correctUser',
        mutationId,
        userCorrectionForm,
        input,
        async (mutation, values) => {
          const { password, ...rest } = values;
          const passwordHash = password === undefined ? undefined : await hashPassword(password);
          return correctUser(context.database, mutation, { ...rest, passwordHash });
        },
      ),
    disableUser: (_, { mutationId, id, version }, context) =>
      asAdministrator(
        context,
        'disableUser',
        mutationId,
        userIdentityForm,
        { id, version },
        (mutation, values) => disableUser(context.database, mutation, values),
      ),
    createAccessToken: async (_, { mutationId, name, days }, { database, user }) => {
      const form = newTokenForm.safeParse({ mutationId, name, days: days ?? 90 });
      if (!form.success) return { userErrors: toUserErrors(form.error) };
      const secret = newSecret(TOKEN_PREFIX);
      const { accessToken, isNew } = await createAccessToken(database, {
        ...form.data,
        id: randomUUID(),
        userId: user.id,
        hash: digest(secret),
      });
      return { accessToken, secret: isNew ? secret : null, userErrors: [] };
    },
    revokeAccessToken: async (_, { id }, { database, user }) => {
      const accessToken = await revokeAccessToken(database, { userId: user.id, id });
      if (accessToken) return { accessToken, userErrors: [] };
      return {
        userErrors: [{ field: 'id', code: 'NOT_FOUND', message: 'id: you have no such access token.' }],
      };
    },
  },
};

function page(limit: number, offset: number): { limit: number; offset: number } {
  if (limit < 1 || limit > MAX_PAGE) throw new InvalidInput(`limit must be from 1 to ${MAX_PAGE}.`, 'limit');
  if (offset < 0) throw new InvalidInput('offset must be 0 or more.', 'offset');
  return { limit, offset };
}

/** Checks right and form, applies the change, and says in words what stood in its way. */
async function asAdministrator<Values>(
  { can, user }: Context,
  action: UserMutation['action'],
  mutationId: string,
  form: ZodType<Values>,
  input: unknown,
  apply: (mutation: UserMutation, values: Values) => Promise<UserOutcome>,
): Promise<UserPayload> {
  if (!can('manageUsers')) {
    const message = 'Only administrators of all centres may change users: ask one of them.';
    return { userErrors: [{ field: null, code: 'NOT_ALLOWED', message }] };
  }
  if (mutationId === '' || mutationId.length > 200) {
    const message = 'mutationId must have 1 to 200 characters, such as a UUID.';
    return { userErrors: [{ field: 'mutationId', code: 'INVALID', message }] };
  }
  const given = form.safeParse(input);
  if (!given.success) return { userErrors: toUserErrors(given.error) };
  const mutation = { mutationId, action, byId: user.id, byName: user.name };
  const { user: changed, refusal } = await apply(mutation, given.data);
  return {
    user: changed && { ...changed, memberships: [...changed.memberships] },
    userErrors: refusal ? [refusals[refusal]] : [],
  };
}

const refusals: Readonly<Record<UserRefusal, UserError>> = {
  NOT_FOUND: { field: 'input.id', code: 'NOT_FOUND', message: 'There is no user with this id.' },
  STALE_VERSION: {
    field: 'input.version',
    code: 'STALE_VERSION',
    message: 'Someone changed this user after you read it: read it again and repeat your change.',
  },
  EMAIL_TAKEN: {
    field: 'input.email',
    code: 'DUPLICATE',
    message: 'Another user has this e-mail address: choose another, or correct that user.',
  },
  ID_TAKEN: { field: 'input.id', code: 'DUPLICATE', message: 'There is a user with this id already.' },
  UNKNOWN_CENTRE: {
    field: 'input.memberships',
    code: 'NOT_FOUND',
    message: 'A membership names a centre that does not exist.',
  },
  LAST_ADMIN: {
    field: null,
    code: 'CONFLICT',
    message: 'This is the last administrator: make another one first.',
  },
  MUTATION_TAKEN: {
    field: 'mutationId',
    code: 'CONFLICT',
    message: 'Another change has this mutationId already: make a new one for each change.',
  },
};
