import type { Client, CombinedError } from 'urql';
import type { WrittenChangeFragment } from '../../api/generated/graphql.ts';
import type { Outcome } from '../../ui/form/outcome.ts';
import type { FactValues } from '../../ui/form/values.ts';
import type { StoredFact, Write } from './writes/writes.ts';

export type WriteOutcome = Outcome & {
  readonly fact?: StoredFact | null;
  readonly change?: WrittenChangeFragment | null;
};

/** What an error of the transport means to who is saving: try again, or the service is at fault. */
export function toTrouble(error: CombinedError): 'unreachable' | 'failed' {
  const status: number | undefined = error.response?.status;
  if (status === 503 || status === 502 || status === 504) return 'unreachable';
  return error.networkError && status === undefined ? 'unreachable' : 'failed';
}

/** Sends one mutation and says how it ended. */
export async function writeFact(
  client: Client,
  document: Write,
  variables: Record<string, unknown>,
): Promise<WriteOutcome> {
  const { data, error } = await client.mutation(document, variables).toPromise();
  if (error) return { state: toTrouble(error) };
  if (!data) return { state: 'failed' };
  const { fact, change, userErrors } = data.payload;
  if (userErrors.length === 0) return { state: 'saved', fact: fact ?? null, change: change ?? null };
  if (fact && userErrors.some((one) => one.code === 'STALE_VERSION')) {
    return { state: 'stale', stored: fact as unknown as FactValues, version: fact.version };
  }
  return { state: 'refused', errors: userErrors };
}
