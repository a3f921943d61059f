import helmet from 'helmet';

/**
 * Security headers of every answer. Nothing comes from another address, and no script that stands in a page runs. Styles may stand in a
 * page: the interface kit and the map set them while running, and a style cannot read or send anything here. Workers may come from a
 * blob: the playground's editor makes its own.
 *
 * @param publicOrigin with https the browser is told to use nothing else
 */
export function securityHeaders(publicOrigin: string | undefined) {
  const isHttps = publicOrigin?.startsWith('https:') ?? false;
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        scriptSrcAttr: ["'none'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'", 'data:'],
        workerSrc: ["'self'", 'blob:'],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
      },
    },
    strictTransportSecurity: isHttps ? { maxAge: 31_536_000 } : false,
    referrerPolicy: { policy: 'no-referrer' },
    crossOriginOpenerPolicy: isHttps ? { policy: 'same-origin' } : false,
    originAgentCluster: isHttps,
  });
}
