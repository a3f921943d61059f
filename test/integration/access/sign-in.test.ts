import { randomUUID } from 'node:crypto';
import { request as httpRequest } from 'node:http';
import { describe, expect } from 'vitest';
import { hashPassword } from '../../../server/api/auth/passwords.ts';
import { digest } from '../../../server/api/auth/secrets.ts';
import type { Database } from '../../../server/store/driver.ts';
import { createUser } from '../../../server/store/users.ts';
import { test as base } from '../../support/database.ts';
import { startTestServer } from '../../support/server.ts';

const test = base.extend('server', { scope: 'worker' }, async ({ database }, { onCleanup }) => {
  const server = await startTestServer(database, { DEMO: 'on' });
  onCleanup(() => server.close());
  return server;
});

const PASSWORD = 'een lang genoeg wachtwoord';
const hash = hashPassword(PASSWORD);

async function makeUser(database: Database): Promise<{ id: string; email: string }> {
  const id = randomUUID();
  const email = `${id}@example.org`;
  const mutation = { mutationId: randomUUID(), action: 'createUser', byId: 'test', byName: 'test' } as const;
  await createUser(database, mutation, {
    id,
    name: 'Jo',
    email,
    passwordHash: await hash,
    everywhere: null,
    memberships: [],
  });
  return { id, email };
}

const json = { 'content-type': 'application/json' };
const post = (url: string, body: unknown, headers: Record<string, string> = json) =>
  fetch(url, { method: 'POST', headers, body: typeof body === 'string' ? body : JSON.stringify(body) });

const cookieOf = (response: Response) => response.headers.get('set-cookie')?.split(';')[0] ?? '';

/** The hash of a trusted document of the client that asks who is signed in. */
const ME = { extensions: { persistedQuery: { version: 1, sha256Hash: '' } } };
const { default: documents } = await import('../../../client/api/generated/persisted-documents.json');
ME.extensions.persistedQuery.sha256Hash =
  Object.entries(documents as Record<string, string>).find(([, text]) => /query Me\b/.test(text))?.[0] ?? '';

describe('sign-in', () => {
  test('gives a session in a cookie that scripts and other sites cannot use', async ({
    database,
    server,
  }) => {
    const { email } = await makeUser(database);
    const response = await post(`${server.url}/auth/sign-in`, {
      email: ` ${email.toUpperCase()} `,
      password: PASSWORD,
    });
    expect(response.status).toBe(204);
    const cookie = response.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Strict/);
    expect(cookie).toMatch(/Path=\//);
    const me = await post(`${server.url}/graphql`, ME, { ...json, cookie: cookieOf(response) });
    expect(await me.json()).toMatchObject({ data: { me: { email } } });
  });

  test('keeps only the digest of a session secret', async ({ database, server }) => {
    const { id, email } = await makeUser(database);
    const response = await post(`${server.url}/auth/sign-in`, { email, password: PASSWORD });
    const secret = cookieOf(response).split('=')[1] ?? '';
    const rows = await database.read<{ hash: string }>(
      '/* sessionsOf */ MATCH (:User {id: $id})<-[:OF_USER]-(s:Session) RETURN s.hash AS hash',
      { id },
    );
    expect(rows).toEqual([{ hash: digest(secret) }]);
    expect(Buffer.from(secret, 'base64url')).toHaveLength(32);
  });

  test('marks the cookie Secure and __Host- behind https', async ({ database }) => {
    const server = await startTestServer(database, {
      PUBLIC_ORIGIN: 'https://veld.example.org',
      TRUSTED_PROXIES: '1',
    });
    const { email } = await makeUser(database);
    const response = await post(
      `${server.url}/auth/sign-in`,
      { email, password: PASSWORD },
      { ...json, origin: 'https://veld.example.org' },
    );
    await server.close();
    expect(response.headers.get('set-cookie')).toMatch(/^__Host-krachtenveld=.*; Secure/);
    expect(response.headers.get('strict-transport-security')).toMatch(/max-age/);
  });

  test('answers a wrong password and an unknown address alike', async ({ database, server }) => {
    const { email } = await makeUser(database);
    const wrong = await post(`${server.url}/auth/sign-in`, { email, password: 'not the password' });
    const unknown = await post(`${server.url}/auth/sign-in`, {
      email: `${randomUUID()}@example.org`,
      password: PASSWORD,
    });
    expect([wrong.status, await wrong.text()]).toEqual([unknown.status, await unknown.text()]);
    expect(wrong.status).toBe(401);
  });

  test.for(['a known', 'an unknown'])(
    'locks %s address after five wrong passwords',
    async (kind, { database, server }) => {
      const { email } =
        kind === 'a known' ? await makeUser(database) : { email: `${randomUUID()}@example.org` };
      const statuses: number[] = [];
      for (let attempt = 0; attempt < 6; attempt += 1) {
        const response = await post(`${server.url}/auth/sign-in`, { email, password: 'not the password' });
        statuses.push(response.status);
      }
      expect(statuses).toEqual([401, 401, 401, 401, 401, 423]);
      expect((await post(`${server.url}/auth/sign-in`, { email, password: PASSWORD })).status).toBe(423);
    },
  );

  test('looks at no more than five of twenty passwords that come at once', async ({ database, server }) => {
    const { email } = await makeUser(database);
    const guesses = Array.from({ length: 20 }, (_, i) =>
      post(`${server.url}/auth/sign-in`, { email, password: `guess number ${i}` }),
    );
    const statuses = (await Promise.all(guesses)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 401)).toHaveLength(5);
    expect(statuses.filter((status) => status === 423)).toHaveLength(15);
  });

  test('forgets wrong passwords after a right one, and the lock after fifteen minutes', async ({
    database,
    server,
  }) => {
    const { email } = await makeUser(database);
    const attempt = async (password: string) =>
      (await post(`${server.url}/auth/sign-in`, { email, password })).status;
    for (let i = 0; i < 4; i += 1) await attempt('not the password');
    expect(await attempt(PASSWORD)).toBe(204);
    for (let i = 0; i < 5; i += 1) expect(await attempt('not the password')).toBe(401);
    expect(await attempt(PASSWORD)).toBe(423);
    await database.write((tx) =>
      tx.run(
        `/* fifteenMinutesLater */ MATCH (u:User {email: $email}) MATCH (a:SignInAttempts {id: u.attemptsId})
        SET a.lockedUntil = datetime() - duration({seconds: 1}), a.lastAt = datetime() - duration({minutes: 15})`,
        { email },
      ),
    );
    expect(await attempt(PASSWORD)).toBe(204);
  });

  test('refuses a disabled user', async ({ database, server }) => {
    const { id, email } = await makeUser(database);
    await database.write((tx) =>
      tx.run('/* disable */ MATCH (u:User {id: $id}) SET u.isDisabled = true', { id }),
    );
    expect((await post(`${server.url}/auth/sign-in`, { email, password: PASSWORD })).status).toBe(401);
  });

  test.for([
    ['application/x-www-form-urlencoded', 'email=a&password=b', 415],
    ['text/plain', '{"email":"a","password":"b"}', 415],
    ['application/json', '{"email":{"$ne":1},"password":"b"}', 400],
    ['application/json', '{"email":"a"}', 400],
    ['application/json', '["a"]', 400],
    ['application/json', '{', 400],
    ['application/json', JSON.stringify({ email: 'a', password: 'x'.repeat(5000) }), 413],
  ] as const)('refuses %s %s', async ([type, body, status], { server }) => {
    const response = await post(`${server.url}/auth/sign-in`, body, { 'content-type': type });
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ errors: [{ message: expect.any(String) }] });
  });
});

describe('a session', () => {
  const signIn = async (database: Database, url: string) => {
    const user = await makeUser(database);
    const response = await post(`${url}/auth/sign-in`, { email: user.email, password: PASSWORD });
    return { ...user, cookie: cookieOf(response) };
  };
  const statusOf = async (url: string, cookie: string, headers: Record<string, string> = {}) =>
    (await post(`${url}/graphql`, ME, { ...json, cookie, ...headers })).status;

  test('ends with sign-out', async ({ database, server }) => {
    const { cookie } = await signIn(database, server.url);
    expect(await statusOf(server.url, cookie)).toBe(200);
    expect((await post(`${server.url}/auth/sign-out`, {}, { ...json, cookie })).status).toBe(204);
    expect(await statusOf(server.url, cookie)).toBe(401);
  });

  test.for([
    ['has not been used for eight hours', 's.lastUsedAt = datetime() - duration({hours: 8})'],
    ['is a week old', 's.expiresAt = datetime()'],
    ['belongs to a user who was disabled', 'u.isDisabled = true'],
  ] as const)('is over when it %s', async ([, change], { database, server }) => {
    const { id, cookie } = await signIn(database, server.url);
    expect(await statusOf(server.url, cookie)).toBe(200);
    await database.write((tx) =>
      tx.run(`/* age */ MATCH (u:User {id: $id})<-[:OF_USER]-(s:Session) SET ${change}`, { id }),
    );
    expect(await statusOf(server.url, cookie)).toBe(401);
  });

  test('is used by no other site', async ({ database, server }) => {
    const { cookie } = await signIn(database, server.url);
    expect(await statusOf(server.url, cookie, { origin: server.url })).toBe(200);
    expect(await statusOf(server.url, cookie, { origin: 'https://evil.example' })).toBe(403);
    expect(await statusOf(server.url, cookie, { origin: 'null' })).toBe(403);
    for (const site of ['cross-site', 'same-site', 'none']) {
      expect(await statusOf(server.url, cookie, { 'sec-fetch-site': site })).toBe(403);
    }
    for (const type of ['application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data']) {
      expect(await statusOf(server.url, cookie, { 'content-type': type })).toBe(415);
    }
    const get = await fetch(`${server.url}/graphql?query={me{id}}`, { headers: { cookie } });
    expect(get.status).toBe(405);
  });

  test('cannot be guessed, forged or taken from an access token', async ({ database, server }) => {
    const { cookie } = await signIn(database, server.url);
    const { authorization } = await server.headersFor({ role: 'ANALYST', centres: 'everywhere' });
    const token = (authorization ?? '').slice('Bearer '.length);
    const forged = [
      `krachtenveld=${'A'.repeat(43)}`,
      `krachtenveld=${token}`,
      cookie.slice(0, -1),
      '',
      'krachtenveld=',
    ];
    for (const wrong of forged) expect(await statusOf(server.url, wrong)).toBe(401);
  });
});

describe('an access token', () => {
  const analyst = () => ({ role: 'ANALYST', centres: 'everywhere', name: randomUUID() }) as const;
  const ask = (url: string, authorization: string) =>
    post(`${url}/graphql`, { query: '{ me { id } }' }, { ...json, authorization }).then(
      ({ status }) => status,
    );

  test('is refused when forged, of another scheme, expired or revoked', async ({ database, server }) => {
    const { authorization = '' } = await server.headersFor(analyst());
    expect(await ask(server.url, authorization)).toBe(200);
    const jwt = 'Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJhZG1pbiJ9.';
    const basic = `Basic ${Buffer.from('admin:admin').toString('base64')}`;
    for (const wrong of [
      `${authorization}x`,
      authorization.slice(0, -1),
      'Bearer kv_',
      'Bearer ',
      jwt,
      basic,
      '',
    ]) {
      expect(await ask(server.url, wrong)).toBe(401);
    }
    await database.write((tx) =>
      tx.run('/* expire */ MATCH (t:AccessToken {hash: $hash}) SET t.expiresAt = datetime()', {
        hash: digest(authorization.slice('Bearer '.length)),
      }),
    );
    expect(await ask(server.url, authorization)).toBe(401);
  });

  test('gives the rights its user has at this moment', async ({ database, server }) => {
    const as = analyst();
    const { authorization = '' } = await server.headersFor(as);
    expect(await ask(server.url, authorization)).toBe(200);
    await database.write((tx) =>
      tx.run("/* demote */ MATCH (u:User {name: $name}) SET u.everywhere = 'PARTNER_READER'", {
        name: as.name,
      }),
    );
    expect(await ask(server.url, authorization)).toBe(403);
    await database.write((tx) =>
      tx.run('/* disable */ MATCH (u:User {name: $name}) SET u.isDisabled = true', { name: as.name }),
    );
    expect(await ask(server.url, authorization)).toBe(401);
  });

  test('carries fifty requests at once', async ({ server }) => {
    const { authorization = '' } = await server.headersFor(analyst());
    const statuses = await Promise.all(Array.from({ length: 50 }, () => ask(server.url, authorization)));
    expect(new Set(statuses)).toEqual(new Set([200]));
  });
});

describe('the demo', () => {
  const makeDemoCentre = (database: Database) =>
    database.write((tx) =>
      tx.run(
        `/* makeDemoCentre */ MERGE (c:Centre {id: 'demo-of-the-tests'}) SET c += {name: 'Demo of the tests',
        nameKey: 'demo of the tests', kind: 'OTHER', isDemo: true, dataVersion: 1, version: 1, createdAt: datetime()}`,
      ),
    );

  test('offers its personas to who sits at this machine, and to no one else', async ({
    database,
    server,
  }) => {
    await makeDemoCentre(database);
    const options = await (await fetch(`${server.url}/auth/options`)).json();
    expect(options.personas.map(({ role }: { role: string }) => role)).toEqual([
      'COORDINATOR',
      'MANAGER',
      'ANALYST',
    ]);
    for (const header of ['x-forwarded-for', 'forwarded', 'via', 'x-real-ip']) {
      const headers = { ...json, [header]: '127.0.0.1' };
      const seen = await (await fetch(`${server.url}/auth/options`, { headers })).json();
      expect(seen.personas).toEqual([]);
      expect((await post(`${server.url}/auth/demo`, { persona: 'demo-manager' }, headers)).status).toBe(404);
    }
  });

  test('signs a persona in with one click, as a member of the demo centres alone', async ({
    database,
    server,
    centreId,
  }) => {
    await makeDemoCentre(database);
    await database.write((tx) =>
      tx.run(
        `/* makeRealCentre */ CREATE (c:Centre {id: $centreId, name: $centreId, nameKey: $centreId, kind: 'OTHER',
        isDemo: false, dataVersion: 1, version: 1, createdAt: datetime()})`,
        { centreId },
      ),
    );
    const response = await post(`${server.url}/auth/demo`, { persona: 'demo-analyst' });
    expect(response.status).toBe(204);
    const answer = await post(
      `${server.url}/graphql`,
      { query: '{ me { memberships { centreId role } } centres(limit: 500) { id isDemo } }' },
      { ...json, cookie: cookieOf(response) },
    );
    const { data } = await answer.json();
    expect(data.me.memberships).toContainEqual({ centreId: 'demo-of-the-tests', role: 'ANALYST' });
    expect(data.centres.every(({ isDemo }: { isDemo: boolean }) => isDemo)).toBe(true);
  });

  test('does not exist where it is switched off or the service listens beyond this machine', async ({
    database,
  }) => {
    await makeDemoCentre(database);
    const places: Record<string, string>[] = [{ DEMO: 'off' }, { DEMO: 'on', HOST: '0.0.0.0' }];
    for (const environment of places) {
      const server = await startTestServer(database, environment);
      const options = await (await fetch(`${server.url}/auth/options`)).json();
      const status = (await post(`${server.url}/auth/demo`, { persona: 'demo-manager' })).status;
      await server.close();
      expect([options.personas, status]).toEqual([[], 404]);
    }
  });

  test('refuses a name that someone else pointed at this machine', async ({ server }) => {
    const { port } = new URL(server.url);
    const status = await new Promise((done, fail) => {
      const headers = { ...json, host: `evil.example:${port}`, origin: `http://evil.example:${port}` };
      httpRequest({ port, host: '127.0.0.1', path: '/auth/demo', method: 'POST', headers }, (answer) => {
        answer.resume();
        done(answer.statusCode);
      })
        .on('error', fail)
        .end('{"persona":"demo-manager"}');
    });
    expect(status).toBe(421);
  });
});
