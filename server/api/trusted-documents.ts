import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { commandDocuments } from './command-documents.ts';

/**
 * The documents of our own client and commands, by hash. Everyone signed in may send one of these; free-form text only those who may explore.
 *
 * A client sends no text but `{"extensions": {"persistedQuery": {"version": 1, "sha256Hash": "sha256:…"}}, "variables": {…}}` (what urql
 * does for an operation that has this extension), or `{"documentId": "sha256:…", "variables": {…}}`. The hash is the one that codegen wrote
 * into the document (`__meta__.hash`) and into `client/api/generated/persisted-documents.json`. A hash that is not there answers
 * 400 PERSISTED_QUERY_NOT_FOUND; nothing is registered at run time. After a change of the client run `npm run generate` and restart.
 */
export interface TrustedDocuments {
  /** The text; undefined for a hash that is not ours. */
  get(hash: string): string | undefined;
}

const file = fileURLToPath(new URL('../../client/api/generated/persisted-documents.json', import.meta.url));

export function readTrustedDocuments(): TrustedDocuments {
  const byHash: Record<string, string> = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  return new Map([...commandDocuments, ...Object.entries(byHash)]);
}

/** The hash a request carries, in either form; null when it carries text. */
export function documentHashOf(body: Readonly<Record<string, unknown>>): string | null {
  if (typeof body.documentId === 'string') return body.documentId;
  const { persistedQuery } = (body.extensions ?? {}) as { persistedQuery?: { sha256Hash?: unknown } };
  return typeof persistedQuery?.sha256Hash === 'string' ? persistedQuery.sha256Hash : null;
}
