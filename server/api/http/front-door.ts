import express, { type Express, type RequestHandler } from 'express';
import type { Logger } from 'pino';
import type { Database } from '../../store/driver.ts';
import { answerFailures, answerStarting } from './answer-failures.ts';
import { healthRoutes } from './health.ts';

/** What stands at the port from the first moment on: health always, and the rest as soon as it is open. */
export interface FrontDoor {
  app: Express;
  /** From now on requests go to these handlers, in this order, and the service counts as ready. */
  open(database: Database, handlers: readonly RequestHandler[]): void;
}

/** `trustedProxies`: how many proxies may be believed about the caller's address. */
export function createFrontDoor(trustedProxies: number, logger: Logger): FrontDoor {
  const source: { database: Database | null } = { database: null };
  let behind: RequestHandler = answerStarting;
  const app = express().disable('x-powered-by').set('trust proxy', trustedProxies);
  app.use(healthRoutes(source));
  app.use((request, response, next) => behind(request, response, next));
  app.use(answerFailures(logger));
  return {
    app,
    open: (database, handlers) => {
      behind = express.Router().use(...handlers);
      source.database = database;
    },
  };
}
