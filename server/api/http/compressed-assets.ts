import { readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { RequestHandler } from 'express';

const compress = promisify(brotliCompress);

const TYPES: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json; charset=utf-8',
};

/**
 * Serves the text files of a flat folder compressed, to browsers that can read it; the rest goes on. Each file is compressed once and kept:
 * it has a fingerprint in its name, so it never changes.
 */
export function compressedAssets(folder: string): RequestHandler {
  const kept = new Map<string, Promise<Buffer>>();
  return async (request, response, next) => {
    const name = basename(request.path);
    const type = TYPES[extname(name)];
    if (!type || request.path !== `/${name}` || !['GET', 'HEAD'].includes(request.method)) return next();
    response.vary('Accept-Encoding');
    if (request.acceptsEncodings(['br', 'identity']) !== 'br') return next();
    const body = kept.get(name) ?? compressFile(join(folder, name));
    kept.set(name, body);
    try {
      const bytes = await body;
      response.set({
        'Content-Type': type,
        'Content-Encoding': 'br',
        'Content-Length': String(bytes.length),
        'Cache-Control': 'public, max-age=31536000, immutable',
      });
      response.end(request.method === 'HEAD' ? undefined : bytes);
    } catch {
      kept.delete(name);
      next();
    }
  };
}

async function compressFile(path: string): Promise<Buffer> {
  return compress(await readFile(path), { params: { [constants.BROTLI_PARAM_QUALITY]: 8 } });
}
