import { Client, cacheExchange, fetchExchange, makeOperation, mapExchange } from 'urql';
import { trustedDocuments } from './trusted-documents.ts';

/** Every answer depends on it, and every mutation touches it. */
const everything = ['Everything'];

/** Context of a mutation that changes no facts, so that nothing is read again after it. */
export const changesNoFacts = { additionalTypenames: [] };

/**
 * The client of the API. Facts are read at a date, so one id has many values and nothing is kept by id: an answer is kept
 * whole, for its query and arguments, until a mutation is answered. Then every screen reads again, and shows what it had until
 * the new answer is there.
 *
 * @param onSignedOut called when the service no longer knows who we are
 */
export function createClient(onSignedOut: () => void): Client {
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    fetchOptions: { credentials: 'same-origin' },
    exchanges: [
      mapExchange({
        onOperation(operation) {
          return makeOperation(operation.kind, operation, {
            ...operation.context,
            additionalTypenames: operation.context.additionalTypenames ?? everything,
          });
        },
        onError(error) {
          if (error.response?.status === 401) onSignedOut();
        },
      }),
      cacheExchange,
      trustedDocuments,
      fetchExchange,
    ],
  });
}
