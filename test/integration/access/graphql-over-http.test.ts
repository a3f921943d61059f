import { serverAudits } from 'graphql-http';
import { describe, expect } from 'vitest';
import { test as base } from '../../support/database.ts';
import { startTestServer } from '../../support/server.ts';

const test = base.extend('server', { scope: 'worker' }, async ({ database }, { onCleanup }) => {
  const server = await startTestServer(database);
  onCleanup(() => server.close());
  return server;
});
const analyst = { role: 'ANALYST', centres: 'everywhere' } as const;

describe('GraphQL over HTTP', () => {
  test('follows the specification where it must', async ({ server }) => {
    const headers = await server.headersFor(analyst);
    const audits = serverAudits({
      url: `${server.url}/graphql`,
      fetchFn: (url: string, init: RequestInit = {}) =>
        fetch(url, { ...init, headers: { ...(init.headers as Record<string, string>), ...headers } }),
    });
    const results = await Promise.all(audits.map((audit) => audit.fn()));
    expect(results.filter(({ status }) => status === 'error')).toEqual([]);
    expect(results.filter(({ status }) => status === 'ok').length).toBeGreaterThanOrEqual(55);
  });
});
