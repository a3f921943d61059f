import { type Exchange, makeOperation, mapExchange } from 'urql';

/** The hash that codegen wrote into a document; undefined for a document made at run time. */
function hashOf(document: object): string | undefined {
  return (document as { __meta__?: { hash?: string } }).__meta__?.hash;
}

/**
 * Sends the hash of a document in place of its text. The service knows every document of this client by its hash,
 * and takes free-form text only from those who may explore.
 */
export const trustedDocuments: Exchange = mapExchange({
  onOperation(operation) {
    const hash = hashOf(operation.query);
    if (!hash) return operation;
    return makeOperation(operation.kind, {
      ...operation,
      extensions: { ...operation.extensions, persistedQuery: { version: 1, sha256Hash: hash } },
    });
  },
});
