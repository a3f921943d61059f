import type { RequestHandler } from 'express';
import type { Config } from '../../config.ts';
import { hasLoopbackName, isLoopbackHost } from '../auth/loopback.ts';

/**
 * Refuses requests by a name that is not ours. A service on loopback is asked by a loopback name or by its public origin; any other name
 * is a page elsewhere that pointed its own name at this machine.
 */
export function allowedHost(config: Pick<Config, 'host' | 'publicOrigin'>): RequestHandler {
  const publicHost = config.publicOrigin && new URL(config.publicOrigin).host;
  const isLocalService = isLoopbackHost(config.host);
  return (request, response, next) => {
    const isOurs = request.headers.host === publicHost || !isLocalService || hasLoopbackName(request);
    if (isOurs) next();
    else {
      response.status(421).json({
        errors: [
          {
            message: 'This service has another name: see PUBLIC_ORIGIN.',
            extensions: { code: 'MISDIRECTED' },
          },
        ],
      });
    }
  };
}
