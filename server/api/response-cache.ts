import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { BoundedCache } from './bounded-cache.ts';
import { type CentreOf, centreOfDocument } from './cacheable.ts';
import type { Context } from './context.ts';
import { viewerKey } from './viewer-key.ts';

/** A request whose asker is known, before anything is parsed. */
export interface CacheableRequest {
  /** The document's text. */
  readonly document: string;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: Context;
}

/** A finished answer: JSON, ready to send. */
export interface KeptAnswer {
  readonly body: Buffer;
  /** The same, compressed; null until that is done. */
  readonly gzipped: Buffer | null;
}

/**
 * Whole answers, ready to send. What one asker may see another may not, and data changes: an answer is kept only under everything it
 * depends on (document, operation, variables, asker and role, data version of its centre), and no longer than it is true.
 */
export interface ResponseCache {
  find(request: CacheableRequest): KeptAnswer | null;
  /** Offers an answer to be kept; one with errors, or to a question that is not cacheable, is not. */
  keep(request: CacheableRequest, body: string): void;
}

/** Bytes of all kept answers of one process together. */
export const MAX_CACHED_BYTES = 64 * 1024 * 1024;
/** An answer that tells of "now" names the moment it was made: it may lag this much behind the clock, even if nothing changes. */
export const MAX_AGE_MS = 60_000;
const MAX_DOCUMENTS = 500;
/** The variables become part of a key; an analysis needs few. */
const MAX_VARIABLES_LENGTH = 2_000;

interface Entry {
  readonly body: Buffer;
  gzipped: Buffer | null;
  isCompressing: boolean;
  /** Epoch milliseconds. */
  readonly expiresAt: number;
}

const compress = promisify(gzip);

/** @param clock epoch milliseconds of this moment */
export function createResponseCache(clock: () => number = Date.now): ResponseCache {
  const answers = new BoundedCache<Entry>(MAX_CACHED_BYTES);
  const centreOfDocuments = new BoundedCache<CentreOf>(MAX_DOCUMENTS);

  return {
    find(request) {
      const documentKey = documentKeyOf(request);
      const centreOf = centreOfDocuments.get(documentKey);
      const key = centreOf && answerKey(documentKey, centreOf, request);
      const entry = key && answers.get(key);
      if (!entry) return null;
      if (entry.expiresAt <= clock()) {
        answers.delete(key);
        return null;
      }
      compressLater(entry);
      return entry;
    },

    keep(request, body) {
      if (!body.startsWith('{"data":')) return;
      const documentKey = documentKeyOf(request);
      let centreOf = centreOfDocuments.get(documentKey);
      if (centreOf === undefined) {
        centreOf = centreOfDocument(request.document, request.operationName);
        centreOfDocuments.set(documentKey, centreOf);
      }
      const key = answerKey(documentKey, centreOf, request);
      if (key === null) return;
      const entry: Entry = {
        body: Buffer.from(body),
        gzipped: null,
        isCompressing: false,
        expiresAt: expiryOf(request.context, clock()),
      };
      answers.set(key, entry, entry.body.length + key.length);
    },
  };
}

function documentKeyOf({ document, operationName }: CacheableRequest): string {
  return createHash('sha256')
    .update(JSON.stringify([document, operationName ?? null]))
    .digest('base64');
}

/** Null when the answer may not be kept. */
function answerKey(
  documentKey: string,
  centreOf: CentreOf,
  { variables, context }: CacheableRequest,
): string | null {
  const centreId = centreOf(variables);
  const dataVersion = centreId === null ? undefined : context.dataVersions.get(centreId);
  if (centreId === null || dataVersion === undefined) return null;
  const given = JSON.stringify(variables);
  if (given.length > MAX_VARIABLES_LENGTH) return null;
  return JSON.stringify([documentKey, viewerKey(context.viewer, centreId), centreId, dataVersion, given]);
}

/** Epoch milliseconds. */
function expiryOf({ validity: { until } }: Context, now: number): number {
  return Math.min(now + MAX_AGE_MS, until === null ? Number.POSITIVE_INFINITY : Date.parse(until));
}

/** An answer that is asked for again is worth compressing. */
function compressLater(entry: Entry): void {
  if (entry.isCompressing) return;
  entry.isCompressing = true;
  compress(entry.body).then(
    (gzipped) => {
      entry.gzipped = gzipped;
    },
    () => undefined,
  );
}
