import { request as httpRequest } from 'node:http';
import { describe, expect } from 'vitest';
import { test as base } from '../../support/database.ts';
import { startTestServer, type TestServer } from '../../support/server.ts';

const test = base.extend('server', { scope: 'worker' }, async ({ database }, { onCleanup }) => {
  const server = await startTestServer(database);
  onCleanup(() => server.close());
  return server;
});
const analyst = { role: 'ANALYST', centres: 'everywhere' } as const;
const reader = { role: 'PARTNER_READER', centres: 'everywhere' } as const;
const coordinator = { role: 'COORDINATOR', centres: 'everywhere' } as const;

async function codeOf(
  server: TestServer,
  document: string,
  variables?: Record<string, unknown>,
): Promise<string> {
  const { body } = await server.send({ as: analyst, document, variables });
  return body.errors?.[0]?.extensions.code ?? 'FINE';
}

const repeat = (count: number, make: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => make(i)).join(' ');
const nestedFilter = (levels: number): object =>
  levels === 0 ? { name: { eq: 'x' } } : { NOT: nestedFilter(levels - 1) };
const byFilter = 'query ($w: PartnerWhere) { partners(limit: 1, where: $w) { id } }';

describe('nobody', () => {
  test.for([
    '{ __typename }',
    '{ __schema { queryType { name } } }',
    '{ me { id } }',
    '{ partners(limit: 1) { id } }',
    '{ centresConnection(first: 1) { totalCount } }',
    'mutation { createCentre(mutationId: "m", input: { name: "x" }) { userErrors { code } } }',
    '{ syntax error',
  ])('gets no answer to %s (CVE-2026-92681)', async (document, { server }) => {
    const { status, headers, body } = await server.send({ document });
    expect(status).toBe(401);
    expect(headers.get('content-type')).toMatch(/^application\/json/);
    expect(headers.get('www-authenticate')).toBe('Bearer');
    expect(body.errors[0].extensions.code).toBe('UNAUTHENTICATED');
    expect(body.data).toBeUndefined();
  });
});

describe('a document of one’s own', () => {
  test('is for who may explore in a centre or everywhere', async ({ server }) => {
    const document = '{ __schema { queryType { name } } }';
    expect((await server.send({ as: analyst, document })).body.data.__schema.queryType.name).toBe('Query');
    for (const as of [reader, coordinator, { role: 'ANALYST', centres: [] } as const]) {
      const { status, body } = await server.send({ as, document });
      expect([status, body.errors[0].extensions.code]).toEqual([403, 'UNTRUSTED_DOCUMENT']);
    }
  });

  test('cannot pass for a trusted one', async ({ server }) => {
    const headers = { 'content-type': 'application/json', ...(await server.headersFor(reader)) };
    const send = async (body: object) => {
      const answer = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers,
        body: JSON.stringify(body),
      });
      return (await answer.json()).errors[0].extensions.code;
    };
    const query = '{ __typename }';
    const unknown = `sha256:${'0'.repeat(64)}`;
    for (const documentId of [unknown, '__proto__', 'constructor', 'toString', '']) {
      expect(await send({ query, documentId })).toBe('PERSISTED_QUERY_NOT_FOUND');
      const extensions = { persistedQuery: { version: 1, sha256Hash: documentId } };
      expect(await send({ query, extensions })).toBe('PERSISTED_QUERY_NOT_FOUND');
    }
    for (const documentId of [null, 1, {}, []])
      expect(await send({ query, documentId })).toBe('UNTRUSTED_DOCUMENT');
  });
});

describe('a document that costs too much', () => {
  test('is refused for its aliases', async ({ server }) => {
    expect(await codeOf(server, `{ ${repeat(15, (i) => `a${i}: __typename`)} }`)).toBe('FINE');
    expect(await codeOf(server, `{ ${repeat(16, (i) => `a${i}: __typename`)} }`)).toBe(
      'GRAPHQL_VALIDATION_FAILED',
    );
    const inFragment = `{ ...F ...G } fragment F on Query { ${repeat(8, (i) => `f${i}: __typename`)} } fragment G on Query { ${repeat(8, (i) => `g${i}: __typename`)} }`;
    expect(await codeOf(server, inFragment)).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  test('is refused for its directives', async ({ server }) => {
    const withDirectives = (count: number) => `{ ${repeat(count, () => `me @include(if: true) { id }`)} }`;
    expect(await codeOf(server, withDirectives(20))).toBe('FINE');
    expect(await codeOf(server, withDirectives(21))).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(await codeOf(server, `{ me ${repeat(30, () => '@skip(if: false)')} { id } }`)).toBe(
      'GRAPHQL_VALIDATION_FAILED',
    );
  });

  test('is refused for its length before it is parsed', async ({ server }) => {
    expect(await codeOf(server, `{ me { ${repeat(3000, () => 'id')} } }`)).toBe('GRAPHQL_PARSE_FAILED');
  });

  test('is refused for its depth', async ({ server }) => {
    const nested = (levels: number): string =>
      levels === 0 ? 'id' : `${levels % 2 ? 'stances(limit: 1)' : 'partner'} { ${nested(levels - 1)} }`;
    expect(await codeOf(server, `{ stances(limit: 1) { ${nested(6)} } }`)).toBe('FINE');
    expect(await codeOf(server, `{ partners(limit: 1) { ${nested(7)} } }`)).toBe('TOO_DEEP');
  });

  test('is refused without limits, or with limits that multiply too far', async ({ server }) => {
    expect(await codeOf(server, '{ partners { id } }')).toBe('LIMIT_REQUIRED');
    expect(await codeOf(server, '{ partners(limit: 5000) { id } }')).toBe('FINE');
    expect(await codeOf(server, '{ partners(limit: 5001) { id } }')).toBe('TOO_LARGE');
    expect(await codeOf(server, '{ partners(limit: 100) { stances(limit: 50) { id } } }')).toBe('TOO_LARGE');
    expect(await codeOf(server, 'query ($n: Int) { partners(limit: $n) { id } }', { n: 1e9 })).toBe(
      'TOO_LARGE',
    );
  });

  test('is refused for a deep filter, in the document or in a variable', async ({ server }) => {
    expect(await codeOf(server, byFilter, { w: nestedFilter(5) })).toBe('FINE');
    expect(await codeOf(server, byFilter, { w: nestedFilter(6) })).toBe('TOO_DEEP');
    expect(await codeOf(server, byFilter, { w: nestedFilter(3000) })).toBe('TOO_DEEP');
    const where = `${'{ NOT: '.repeat(6)}{ name: { eq: "x" } }${' }'.repeat(6)}`;
    expect(await codeOf(server, `{ partners(limit: 1, where: ${where}) { id } }`)).toBe('TOO_DEEP');
  });

  test('is refused for a large filter', async ({ server }) => {
    const ids = (count: number) => Array.from({ length: count }, String);
    expect(await codeOf(server, byFilter, { w: { id: { in: ids(200) } } })).toBe('FINE');
    expect(await codeOf(server, byFilter, { w: { id: { in: ids(201) } } })).toBe('TOO_LARGE');
    const or = Array.from({ length: 3 }, () => ({ id: { in: ids(190) } }));
    expect(await codeOf(server, byFilter, { w: { OR: or } })).toBe('TOO_LARGE');
  });

  test('is refused in a batch', async ({ server }) => {
    const headers = { 'content-type': 'application/json', ...(await server.headersFor(analyst)) };
    const body = JSON.stringify([{ query: '{ __typename }' }, { query: '{ __typename }' }]);
    const response = await fetch(`${server.url}/graphql`, { method: 'POST', headers, body });
    expect(response.status).toBe(400);
  });

  test('gets at most ten of its errors told', async ({ server }) => {
    const { body } = await server.send({ as: analyst, document: `{ ${repeat(100, (i) => `wrong${i}`)} }` });
    expect(body.errors.length).toBeLessThanOrEqual(11);
  });
});

describe('a body', () => {
  const sendLength = (server: TestServer, headers: Record<string, string>, bytes: number) =>
    new Promise<number>((done, fail) => {
      const request = httpRequest(
        `${server.url}/graphql`,
        {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...headers, 'content-length': bytes },
        },
        (answer) => {
          answer.resume();
          done(answer.statusCode ?? 0);
        },
      );
      request.on('error', fail);
      const query = '{"query":"{ __typename }","variables":{"x":"';
      request.end(`${query}${'x'.repeat(bytes - query.length - 3)}"}}`);
    });

  test('of more than a megabyte is not read for who may not import', async ({ server }) => {
    expect(await sendLength(server, await server.headersFor(reader), 1_000_001)).toBe(413);
    expect(await sendLength(server, {}, 1_000_001)).toBe(401);
  });

  test('of more than a megabyte may only import', async ({ server }) => {
    const headers = await server.headersFor(analyst);
    expect(await sendLength(server, headers, 999_999)).toBe(200);
    expect(await sendLength(server, headers, 1_000_001)).toBe(413);
    expect(await sendLength(server, headers, 40_000_001)).toBe(413);
  });

  test('must be JSON, and not compressed', async ({ server }) => {
    const send = async (headers: Record<string, string>, body: string) =>
      (
        await fetch(`${server.url}/graphql`, {
          method: 'POST',
          headers: { ...headers, ...(await server.headersFor(analyst)) },
          body,
        })
      ).status;
    const json = { 'content-type': 'application/json' };
    expect(await send(json, '{')).toBe(400);
    expect(await send(json, '"text"')).toBe(400);
    expect(await send(json, 'null')).toBe(400);
    expect(await send({ ...json, 'content-encoding': 'gzip' }, '{}')).toBe(415);
    expect(await send({ 'content-type': 'text/plain' }, '{"query":"{ __typename }"}')).toBe(415);
    expect(await send({ 'content-type': 'application/graphql' }, '{ __typename }')).toBe(415);
  });
});

describe('an answer', () => {
  test('never shows the text of a fault of the database', async ({ server }) => {
    const { body } = await server.send({
      as: analyst,
      document: '{ partners(limit: 1, offset: -1) { id } }',
    });
    expect(body.errors[0].extensions.code).toBe('INTERNAL_SERVER_ERROR');
    expect(body.errors[0].message).toMatch(/^Something went wrong on our side\. Mention [\da-f-]{36}/);
    expect(JSON.stringify(body)).not.toMatch(/neo4j|cypher|node_modules|at \w+ \(/i);
  });

  test('forbids pages to run scripts of others or to be framed', async ({ server }) => {
    const { headers } = await fetch(`${server.url}/auth/options`);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/script-src 'self';/);
    expect(policy).not.toMatch(/script-src[^;]*unsafe|https?:/);
    expect(policy).toMatch(/frame-ancestors 'none'/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });
});
