import { type ErrorRequestHandler, Router } from 'express';
import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import { DatabaseUnavailable } from '../errors.ts';
import type { Database } from '../store/driver.ts';
import { planForceField } from '../store/force-field.ts';
import { createAnalyses } from './analyses.ts';
import { startApollo } from './apollo.ts';
import { sessionCookie } from './auth/cookie.ts';
import { authRoutes } from './auth/routes.ts';
import { graphqlRoute, importsOnly } from './graphql-route.ts';
import { allowedHost } from './http/allowed-host.ts';
import { toRequestError } from './http/answer-failures.ts';
import { securityHeaders } from './http/headers.ts';
import { requestLog } from './http/request-log.ts';
import { createResponseCache } from './response-cache.ts';
import { buildSchema } from './schema.ts';
import { readTrustedDocuments } from './trusted-documents.ts';

export interface App {
  /** Mount at the root of an Express application; answers `/graphql` and `/auth/…`, adds headers to the rest and lets it pass. */
  readonly handler: Router;
  /** Starts the workers of the analyses before somebody waits for them. */
  warmUp(): Promise<void>;
  close(): Promise<void>;
}

/** The API over HTTP. The database must be ready. */
export async function createApp({
  database,
  config,
  logger,
}: {
  database: Database;
  config: Config;
  logger: Logger;
}): Promise<App> {
  // Whoever asks before it is planned may wait longer than a question may take.
  const planned = planForceField(database).catch((error: unknown) =>
    logger.warn({ err: error }, 'forceField is not planned yet'),
  );
  const apollo = await startApollo(await buildSchema(), logger, [importsOnly]);
  const cookie = sessionCookie(config.publicOrigin);
  const trusted = readTrustedDocuments();
  const analyses = createAnalyses();
  const handler = Router();
  handler.use(securityHeaders(config.publicOrigin), requestLog(logger), allowedHost(config));
  handler.use(authRoutes(database, config, cookie));
  handler.all(
    '/graphql',
    graphqlRoute({
      apollo,
      database,
      config,
      logger,
      cookie,
      trusted,
      cache: createResponseCache(),
      analyses,
    }),
  );
  handler.use(['/graphql', '/auth'], answerFailure(logger));
  await planned;
  return {
    handler,
    warmUp: analyses.warmUp,
    async close() {
      await analyses.close();
      await apollo.stop();
    },
  };
}

/** What goes wrong before GraphQL has a say: a bad body, a database that is down, a surprise. */
function answerFailure(logger: Logger): ErrorRequestHandler {
  return (thrown, _request, response, next) => {
    if (response.headersSent) return next(thrown);
    const error = toRequestError(thrown);
    const fail = (status: number, code: string, message: string) =>
      response.status(status).json({ errors: [{ message, extensions: { code } }] });
    if (error instanceof DatabaseUnavailable) {
      response.set('Retry-After', String(error.retryAfterSeconds));
      return fail(503, 'DATABASE_UNAVAILABLE', error.message);
    }
    const status = (error as { status?: unknown } | null)?.status;
    if (status === 413) return fail(413, 'TOO_LARGE', 'The request is too large.');
    if (typeof status === 'number' && status >= 400 && status < 500) {
      return fail(status, 'BAD_REQUEST', 'The body could not be read: send UTF-8 JSON, not compressed.');
    }
    logger.error({ err: error }, 'a request failed unexpectedly');
    return fail(500, 'INTERNAL_SERVER_ERROR', 'Something went wrong on our side.');
  };
}
