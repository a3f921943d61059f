import { randomUUID } from 'node:crypto';
import type { Request, Response } from 'express';
import type { Logger } from 'pino';
import { pinoHttp } from 'pino-http';

/** One line for each request to the API: what, by whom, from where, with which result and when; never what was in it. */
export const requestLog = (logger: Logger) =>
  pinoHttp<Request, Response>({
    logger,
    genReqId: () => randomUUID(),
    serializers: {
      req: ({ id, method, raw }: { id: unknown; method: string; raw: Request }) => ({
        id,
        method,
        path: raw.path,
      }),
      res: ({ statusCode }: { statusCode: number }) => ({ status: statusCode }),
    },
    customProps: (request, response) => ({
      userId: response.locals.userId ?? null,
      operation: response.locals.operation ?? null,
      address: request.ip,
    }),
    customLogLevel: (request, response, error) => {
      if (error || response.statusCode >= 500) return 'error';
      return /^\/(graphql|auth)\b/.test(request.originalUrl) ? 'info' : 'debug';
    },
  });
