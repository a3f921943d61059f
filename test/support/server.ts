import express from 'express';
import { pino } from 'pino';
import { createApp } from '../../server/api/app.ts';
import { digest, newSecret, TOKEN_PREFIX } from '../../server/api/auth/secrets.ts';
import { listen } from '../../server/api/http/listener.ts';
import { type Config, parseConfig } from '../../server/config.ts';
import type { Logger } from '../../server/log.ts';
import { createAccessToken } from '../../server/store/access-tokens.ts';
import type { Database } from '../../server/store/driver.ts';
import { type Asker, identityOf } from './graphql.ts';

export interface TestServer {
  /** Such as `http://127.0.0.1:40123`. */
  readonly url: string;
  /** Headers of a request by this asker: a fresh access token. */
  headersFor(as: Asker): Promise<Record<string, string>>;
  /** Sends a document by an asker (nobody when absent) and reads the JSON of the answer. */
  send(request: {
    as?: Asker;
    document: string;
    variables?: Record<string, unknown>;
    headers?: Record<string, string>;
    // biome-ignore lint/suspicious/noExplicitAny: a test reads the fields of its own document
  }): Promise<{ status: number; headers: Headers; body: any }>;
  close(): Promise<void>;
}

/** The API over HTTP on a free port of 127.0.0.1, on the test database. `config` as environment variables; `trustedProxies` as in main. */
export async function startTestServer(
  database: Database,
  environment: Record<string, string> = {},
  logger: Logger = pino({ level: 'silent' }),
): Promise<TestServer> {
  const config: Config = parseConfig({ DEMO: 'off', ...environment });
  const api = await createApp({ database, config, logger });
  const app = express().disable('x-powered-by').set('trust proxy', config.trustedProxies).use(api.handler);
  const listener = await listen(app, 0, '127.0.0.1');
  const tokens = new Map<string, Promise<string>>();

  const headersFor = async (as: Asker) => {
    const { id } = await identityOf(database, as);
    const token = tokens.get(id) ?? makeToken(database, id);
    tokens.set(id, token);
    return { authorization: `Bearer ${await token}` };
  };

  return {
    url: listener.url,
    headersFor,
    async send({ as, document, variables, headers }) {
      const response = await fetch(`${listener.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(as && (await headersFor(as))), ...headers },
        body: JSON.stringify({ query: document, variables }),
      });
      return { status: response.status, headers: response.headers, body: await response.json() };
    },
    async close() {
      await listener.close(0);
      await api.close();
    },
  };
}

async function makeToken(database: Database, userId: string): Promise<string> {
  const secret = newSecret(TOKEN_PREFIX);
  await createAccessToken(database, {
    id: newSecret(),
    mutationId: newSecret(),
    userId,
    hash: digest(secret),
    name: 'test',
    days: 1,
  });
  return secret;
}
