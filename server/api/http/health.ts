import { type Request, type Response, Router } from 'express';
import type { Database } from '../../store/driver.ts';

/** What the health routes need to know; `database` is null as long as the service is still starting. */
export interface HealthSource {
  readonly database: Database | null;
}

/** A balancer asks every few seconds and will not wait long. */
const READY_TIMEOUT_MS = 3_000;

/**
 * `/health/live`: the process runs; it never asks the database, so that a database that is down does not get the service restarted.
 * `/health/ready`: 200 when the database answers, otherwise 503 with Retry-After.
 */
export function healthRoutes(source: HealthSource): Router {
  const router = Router();
  router.get('/health/live', (_request: Request, response: Response) => {
    response.set('Cache-Control', 'no-store').json({ status: 'live' });
  });
  router.get('/health/ready', async (_request: Request, response: Response) => {
    response.set('Cache-Control', 'no-store');
    const isReady = source.database !== null && (await answers(source.database));
    if (isReady) response.json({ status: 'ready' });
    else response.status(503).set('Retry-After', '5').json({ status: 'not ready' });
  });
  return router;
}

async function answers(database: Database): Promise<boolean> {
  const asked = database.read('/* ready */ RETURN 1 AS one').then(
    () => true,
    () => false,
  );
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<boolean>((done) => {
    timer = setTimeout(() => done(false), READY_TIMEOUT_MS);
  });
  return Promise.race([asked, tooLate]).finally(() => clearTimeout(timer));
}
