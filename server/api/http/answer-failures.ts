import type { ErrorRequestHandler, RequestHandler } from 'express';
import type { Logger } from 'pino';
import { AnalysisLimit, DatabaseUnavailable } from '../../errors.ts';
import { toServerError } from '../../store/driver.ts';

/** Answers every request with 503 while the service starts. */
export const answerStarting: RequestHandler = (_request, response) => {
  response.status(503).set('Retry-After', '5').type('text/plain').send('The service is starting.\n');
};

/** What went wrong outside GraphQL, where nobody asks for much: a database that takes too long there is too busy, as good as down. */
export function toRequestError(thrown: unknown): unknown {
  const error = toServerError(thrown);
  return error instanceof AnalysisLimit ? new DatabaseUnavailable(5, { cause: error }) : error;
}

/**
 * The last error handler: a database that is down becomes 503 with Retry-After, a fault of the request its own status, and a surprise is
 * logged and answered without its text.
 */
export function answerFailures(logger: Logger): ErrorRequestHandler {
  return (thrown, _request, response, next) => {
    if (response.headersSent) {
      next(thrown);
      return;
    }
    const error = toRequestError(thrown);
    if (error instanceof DatabaseUnavailable) {
      response.status(503).set('Retry-After', String(error.retryAfterSeconds));
      response.json({ error: error.message });
      return;
    }
    const { status } = (error ?? {}) as { status?: unknown };
    if (typeof status === 'number' && status >= 400 && status < 500) {
      response.sendStatus(status);
      return;
    }
    logger.error({ err: error }, 'a request failed unexpectedly');
    response.sendStatus(500);
  };
}
