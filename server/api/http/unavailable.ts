import type { ErrorRequestHandler, RequestHandler } from 'express';
import { DatabaseUnavailable } from '../../errors.ts';
import { toServerError } from '../../store/driver.ts';

/** Answers every request with 503 while the service starts. */
export const answerStarting: RequestHandler = (_request, response) => {
  response.status(503).set('Retry-After', '5').type('text/plain').send('The service is starting.\n');
};

/** Express error handler: a database that is down becomes 503 with Retry-After; anything else goes on to the next handler. */
export const answerUnavailable: ErrorRequestHandler = (error, _request, response, next) => {
  const known = toServerError(error);
  if (!(known instanceof DatabaseUnavailable) || response.headersSent) {
    next(error);
    return;
  }
  response.status(503).set('Retry-After', String(known.retryAfterSeconds)).json({ error: known.message });
};
