import { join } from 'node:path';
import express, { type Request, type Response, Router } from 'express';
import { compressedAssets } from './compressed-assets.ts';

/**
 * Serves the built client: files with a fingerprint in their name for a year, the page itself never from a cache. Any other address that a
 * browser opens gets the page too, because the client's own addresses (a centre, a partner) are read in the browser.
 */
export function clientFiles(folder: string): Router {
  const router = Router();
  router.use('/assets', compressedAssets(join(folder, 'assets')));
  router.use(
    '/assets',
    express.static(join(folder, 'assets'), { immutable: true, maxAge: '365d', fallthrough: false }),
  );
  router.use(express.static(folder, { index: false, maxAge: '1h' }));
  router.get(/.*/, (request: Request, response: Response, next) => {
    if (request.path !== '/' && request.accepts(['json', 'html']) !== 'html') {
      next();
      return;
    }
    response.set('Cache-Control', 'no-cache').sendFile('index.html', { root: folder });
  });
  return router;
}
