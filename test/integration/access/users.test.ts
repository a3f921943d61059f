import { randomUUID } from 'node:crypto';
import { describe, expect } from 'vitest';
import { verifyPassword } from '../../../server/api/auth/passwords.ts';
import type { Database } from '../../../server/store/driver.ts';
import { test } from '../../support/database.ts';
import { type Asker, execute, mutationId } from '../../support/graphql.ts';

const admin = { role: 'ADMIN', centres: 'everywhere' } as const;
const PASSWORD = 'een lang genoeg wachtwoord';

const CREATE = `mutation ($m: ID!, $input: CreateUserInput!) { createUser(mutationId: $m, input: $input) {
  user { id name email everywhere memberships { centreId role } isDisabled lockedUntil version } userErrors { field code message } } }`;
const CORRECT = `mutation ($m: ID!, $input: CorrectUserInput!) { correctUser(mutationId: $m, input: $input) {
  user { id name everywhere memberships { centreId role } version } userErrors { field code message } } }`;
const DISABLE = `mutation ($m: ID!, $id: ID!, $version: Int!) { disableUser(mutationId: $m, id: $id, version: $version) {
  user { id isDisabled version } userErrors { field code message } } }`;

const newInput = (values: object = {}) => ({
  name: 'Sanne Blok',
  email: `${randomUUID()}@example.org`,
  password: PASSWORD,
  ...values,
});

async function create(database: Database, values: object = {}, m = mutationId()) {
  const { data, errors } = await execute(database, {
    as: admin,
    document: CREATE,
    variables: { m, input: newInput(values) },
  });
  expect(errors).toBeUndefined();
  return data.createUser;
}
async function correct(database: Database, input: object, m = mutationId()) {
  const { data, errors } = await execute(database, { as: admin, document: CORRECT, variables: { m, input } });
  expect(errors).toBeUndefined();
  return data.correctUser;
}

async function makeCentre(database: Database, centreId: string): Promise<void> {
  await database.write((tx) =>
    tx.run(
      `/* makeCentre */ CREATE (:Centre {id: $centreId, name: $centreId, nameKey: $centreId, kind: 'OTHER', isDemo: false,
        dataVersion: 1, version: 1, createdAt: datetime()})`,
      { centreId },
    ),
  );
}

describe('users', () => {
  test('are made by an administrator, with an argon2id hash in place of the password', async ({
    database,
    centreId,
  }) => {
    await makeCentre(database, centreId);
    const { user, userErrors } = await create(database, { memberships: [{ centreId, role: 'COORDINATOR' }] });
    expect(userErrors).toEqual([]);
    expect(user).toMatchObject({
      name: 'Sanne Blok',
      everywhere: null,
      memberships: [{ centreId, role: 'COORDINATOR' }],
      isDisabled: false,
      lockedUntil: null,
      version: 1,
    });
    const [row] = await database.read<{ hash: string; node: object }>(
      '/* hashOf */ MATCH (u:User {id: $id}) RETURN u.passwordHash AS hash, properties(u) AS node',
      { id: user.id },
    );
    expect(row?.hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await verifyPassword(row?.hash ?? null, PASSWORD)).toBe(true);
    expect(JSON.stringify(row?.node)).not.toContain(PASSWORD);
  });

  test('are neither seen nor changed by anyone else', async ({ database, centreId }) => {
    await makeCentre(database, centreId);
    const { user } = await create(database, { memberships: [{ centreId, role: 'COORDINATOR' }] });
    const others: Asker[] = [
      { role: 'ADMIN', centres: [centreId] },
      ...(['COORDINATOR', 'MANAGER', 'ANALYST', 'PARTNER_READER'] as const).map((role) => ({
        role,
        centres: 'everywhere' as const,
      })),
    ];
    for (const as of others) {
      const list = await execute(database, { as, document: '{ users { id } }' });
      expect(list.errors?.[0]?.message).toMatch(/only administrators/);
      const variables = {
        m: mutationId(),
        input: { id: user.id, version: 1, name: 'x', everywhere: 'ADMIN' },
      };
      const change = await execute(database, { as, document: CORRECT, variables });
      expect(change.data.correctUser).toMatchObject({ user: null, userErrors: [{ code: 'NOT_ALLOWED' }] });
    }
  });

  test('cannot raise themselves', async ({ database }) => {
    const { user } = await create(database, { everywhere: 'ANALYST' });
    const me = { role: 'ANALYST', centres: 'everywhere', name: 'self' } as const;
    const variables = { m: mutationId(), input: { id: user.id, version: 1, everywhere: 'ADMIN' } };
    const { data } = await execute(database, { as: me, document: CORRECT, variables });
    expect(data.correctUser.userErrors[0].code).toBe('NOT_ALLOWED');
  });

  test.for([
    ['a short password', { password: 'kort' }, 'input.password', 'INVALID'],
    ['an overlong password', { password: 'x'.repeat(201) }, 'input.password', 'TOO_LONG'],
    ['no name', { name: '  ' }, 'input.name', 'REQUIRED'],
    ['an overlong name', { name: 'x'.repeat(201) }, 'input.name', 'TOO_LONG'],
    ['half a character', { name: 'a\ud800' }, 'input.name', 'INVALID'],
    ['no e-mail address', { email: 'nobody' }, 'input.email', 'INVALID'],
    ['an id of another form', { id: 'x' }, 'input.id', 'INVALID'],
    [
      'a centre that does not exist',
      { memberships: [{ centreId: 'none', role: 'MANAGER' }] },
      'input.memberships',
      'NOT_FOUND',
    ],
    [
      'a centre twice',
      {
        memberships: [
          { centreId: 'a', role: 'MANAGER' },
          { centreId: 'a', role: 'ADMIN' },
        ],
      },
      'input.memberships',
      'INVALID',
    ],
  ] as const)(
    'are refused with %s, and nothing is written',
    async ([, values, field, code], { database }) => {
      const email = `${randomUUID()}@example.org`;
      const { user, userErrors } = await create(database, { email, ...values });
      expect(user).toBeNull();
      expect(userErrors).toMatchObject([{ field, code }]);
      expect(JSON.stringify(userErrors)).not.toContain('kort');
      const rows = await database.read('/* byEmail */ MATCH (u:User {email: $email}) RETURN u.id', { email });
      expect(rows).toEqual([]);
    },
  );

  test('have one e-mail address each, in any case', async ({ database }) => {
    const email = `${randomUUID()}@example.org`;
    await create(database, { email });
    const { userErrors } = await create(database, { email: email.toUpperCase() });
    expect(userErrors).toMatchObject([{ field: 'input.email', code: 'DUPLICATE' }]);
  });

  test('are made once by the same mutation sent twenty times at once', async ({ database }) => {
    const m = mutationId();
    const input = newInput();
    const answers = await Promise.all(
      Array.from({ length: 20 }, () =>
        execute(database, { as: admin, document: CREATE, variables: { m, input } }),
      ),
    );
    const ids = answers.map(({ data }) => data.createUser?.user?.id);
    expect(new Set(ids).size).toBe(1);
    expect(ids[0]).toBeTruthy();
    const changes = await database.read('/* changesOf */ MATCH (c:Change {mutationId: $m}) RETURN c.id', {
      m,
    });
    expect(changes).toHaveLength(1);
  });

  test('are corrected by exactly one of eight that read the same version', async ({ database }) => {
    const { user } = await create(database);
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, i) => correct(database, { id: user.id, version: 1, name: `Name ${i}` })),
    );
    const codes = answers.map(({ userErrors }) => userErrors[0]?.code ?? 'WON');
    expect(codes.filter((code) => code === 'WON')).toHaveLength(1);
    expect(codes.filter((code) => code === 'STALE_VERSION')).toHaveLength(7);
    const winner = answers.find(({ userErrors }) => userErrors.length === 0);
    const loser = answers.find(({ userErrors }) => userErrors.length > 0);
    expect(loser.user).toEqual(winner.user);
  });

  test('leave a record of who changed what, without the values', async ({ database }) => {
    const { user } = await create(database);
    const m = mutationId();
    await correct(
      database,
      { id: user.id, version: 1, email: `${randomUUID()}@example.org`, password: `${PASSWORD}!` },
      m,
    );
    const [record] = await database.read<{ record: Record<string, unknown> }>(
      '/* recordOf */ MATCH (c:Change {mutationId: $m}) RETURN properties(c) AS record',
      { m },
    );
    expect(record?.record).toMatchObject({
      action: 'correctUser',
      byName: 'Test ADMIN',
      subject: 'Sanne Blok',
      fields: ['email', 'password'],
    });
    expect(JSON.stringify(record)).not.toMatch(/argon2|example\.org/);
  });

  test('lose sessions with a new password, and sessions and tokens when disabled', async ({ database }) => {
    const { user } = await create(database);
    const count = async () => {
      const [row] = await database.read<{ sessions: number; tokens: number }>(
        `/* count */ MATCH (u:User {id: $id})
        RETURN COUNT { (u)<-[:OF_USER]-(:Session) } AS sessions,
          COUNT { (u)<-[:OF_USER]-(t:AccessToken) WHERE t.expiresAt > datetime() } AS tokens`,
        { id: user.id },
      );
      return row;
    };
    const open = () =>
      database.write((tx) =>
        tx.run(
          `/* open */ MATCH (u:User {id: $id}) CREATE (u)<-[:OF_USER]-(:Session {hash: randomUUID()}),
          (u)<-[:OF_USER]-(:AccessToken {id: randomUUID(), hash: randomUUID(), expiresAt: datetime() + duration('P1D')})`,
          { id: user.id },
        ),
      );
    await open();
    await correct(database, { id: user.id, version: 1, password: `${PASSWORD}!` });
    expect(await count()).toEqual({ sessions: 0, tokens: 1 });
    await open();
    const variables = { m: mutationId(), id: user.id, version: 2 };
    const { data } = await execute(database, { as: admin, document: DISABLE, variables });
    expect(data.disableUser).toMatchObject({ user: { isDisabled: true, version: 3 }, userErrors: [] });
    expect(await count()).toEqual({ sessions: 0, tokens: 0 });
  });

  test('keep an administrator, also when two remove each other at once', async ({ database }) => {
    const others = await database.write((tx) =>
      tx.run<{ id: string }>(
        `/* setAsideAdmins */ MATCH (u:User {everywhere: 'ADMIN', isDisabled: false}) WHERE u.passwordHash IS NOT NULL
        SET u.isDisabled = true RETURN u.id AS id`,
      ),
    );
    try {
      const [a, b] = await Promise.all([1, 2].map(() => create(database, { everywhere: 'ADMIN' })));
      const answers = await Promise.all([
        execute(database, {
          as: admin,
          document: DISABLE,
          variables: { m: mutationId(), id: a.user.id, version: 1 },
        }),
        correct(database, { id: b.user.id, version: 1, everywhere: 'COORDINATOR' }),
      ]);
      const codes = [answers[0].data.disableUser, answers[1]].map(
        ({ userErrors }) => userErrors[0]?.code ?? 'DONE',
      );
      expect(codes.sort()).toEqual(['CONFLICT', 'DONE']);
    } finally {
      await database.write((tx) =>
        tx.run('/* bringBackAdmins */ MATCH (u:User) WHERE u.id IN $ids SET u.isDisabled = false', {
          ids: others.map(({ id }) => id),
        }),
      );
    }
  });
});

describe('access tokens', () => {
  const CREATE_TOKEN = `mutation ($m: ID!, $name: String!, $days: Int) { createAccessToken(mutationId: $m, name: $name, days: $days) {
    accessToken { id name expiresAt lastUsedAt } secret userErrors { field code } } }`;
  const REVOKE =
    'mutation ($m: ID!, $id: ID!) { revokeAccessToken(mutationId: $m, id: $id) { accessToken { id } userErrors { code } } }';
  const me = () => ({ role: 'ANALYST', centres: 'everywhere', name: randomUUID() }) as const;

  test('show their secret once, to one of twenty that ask at once', async ({ database }) => {
    const as = me();
    const variables = { m: mutationId(), name: 'R on my laptop', days: 30 };
    await execute(database, { as, document: '{ me { id } }' });
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => execute(database, { as, document: CREATE_TOKEN, variables })),
    );
    const payloads = answers.map(({ data }) => data.createAccessToken);
    expect(new Set(payloads.map(({ accessToken }) => accessToken.id)).size).toBe(1);
    const secrets = payloads.map(({ secret }) => secret).filter(Boolean);
    expect(secrets).toHaveLength(1);
    expect(secrets[0]).toMatch(/^kv_[\w-]{43}$/);
    const { data } = await execute(database, { as, document: '{ accessTokens { id name } }' });
    expect(data.accessTokens).toMatchObject([{ name: 'R on my laptop' }]);
  });

  test('are seen and revoked by their owner alone', async ({ database }) => {
    const [mine, yours] = [me(), me()];
    const made = await execute(database, {
      as: mine,
      document: CREATE_TOKEN,
      variables: { m: mutationId(), name: 'x' },
    });
    const { id } = made.data.createAccessToken.accessToken;
    expect(
      (await execute(database, { as: yours, document: '{ accessTokens { id } }' })).data.accessTokens,
    ).toEqual([]);
    const revoke = async (as: typeof mine) =>
      (await execute(database, { as, document: REVOKE, variables: { m: mutationId(), id } })).data
        .revokeAccessToken;
    expect(await revoke(yours)).toEqual({ accessToken: null, userErrors: [{ code: 'NOT_FOUND' }] });
    expect(await revoke(mine)).toEqual({ accessToken: { id }, userErrors: [] });
    expect(await revoke(mine)).toEqual({ accessToken: { id }, userErrors: [] });
    expect(
      (await execute(database, { as: mine, document: '{ accessTokens { id } }' })).data.accessTokens,
    ).toEqual([]);
  });

  test.for([
    [{ name: '' }, 'input.name'],
    [{ days: 0 }, 'input.days'],
    [{ days: 366 }, 'input.days'],
  ] as const)('are refused with %o', async ([wrong, field], { database }) => {
    const variables = { m: mutationId(), name: 'x', days: 1, ...wrong };
    const { data } = await execute(database, { as: me(), document: CREATE_TOKEN, variables });
    expect(data.createAccessToken).toMatchObject({
      accessToken: null,
      secret: null,
      userErrors: [{ field }],
    });
  });
});
