import { Client, cacheExchange, fetchExchange, makeOperation, mapExchange } from 'urql';
import { trustedDocuments } from './trusted-documents.ts';

/**
 * The client of the API. Facts are read at a date, so one id has many values and nothing is kept by id: an answer is kept
 * whole, for its query and arguments, until a mutation answers with a `change`. Then every screen that shows facts reads again,
 * and shows what it had until the new answer is there. A mutation that changes facts must therefore ask for `change { id }`.
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
          if (operation.kind !== 'query') return operation;
          return makeOperation(operation.kind, operation, {
            ...operation.context,
            additionalTypenames: [...(operation.context.additionalTypenames ?? []), 'Change'],
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
