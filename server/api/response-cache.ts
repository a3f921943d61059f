import type { Context } from './context.ts';

/** A request for a trusted document, before anything is parsed. */
export interface CacheableRequest {
  /** Hash of the trusted document. */
  readonly documentHash: string;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: Context;
}

/**
 * Whole answers, ready to send. What one asker may see another may not, and data changes: an answer may be kept only under everything it
 * depends on (document, variables, what the viewer may see, the data version of the centre).
 */
export interface ResponseCache {
  /** The JSON body of a kept answer. */
  find(request: CacheableRequest): Buffer | null;
  /** Offers an answer without errors to be kept. */
  keep(request: CacheableRequest, body: string): void;
}

/** Keeps nothing. */
export const noResponseCache: ResponseCache = { find: () => null, keep: () => undefined };
