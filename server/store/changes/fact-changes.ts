import { randomUUID } from 'node:crypto';
import type { FactLabel } from '../../domain/facts.ts';
import type { Database } from '../driver.ts';
import { linksOf, valueNames } from '../facts/properties.ts';
import type { Links, Values } from '../facts/state.ts';
import { commitChange } from './commit.ts';
import type { ChangeRequest, Outcome } from './request.ts';

/** What every mutation brings: who, under which id, by which name. */
export type Asked = Pick<ChangeRequest, 'writer' | 'mutationId' | 'action'>;

/** Values and links of a fact as a mutation gives them; absent ones stay, or start empty. */
export type FactInput = Readonly<Record<string, unknown>>;

/** Parts an input into the values and the links of its fact. Ids, versions and the centre are neither. */
function partInput(label: FactLabel, input: FactInput): { values: Values; links: Links } {
  const take = (names: readonly string[]) =>
    Object.fromEntries(names.flatMap((name) => (input[name] === undefined ? [] : [[name, input[name]]])));
  return {
    values: take(valueNames(label)) as Values,
    links: take(linksOf(label).map(([name]) => name)) as Links,
  };
}

/** Makes one fact. */
export function createFact(
  database: Database,
  asked: Asked,
  { label, at, input }: { label: FactLabel; at: ChangeRequest['at']; input: FactInput },
): Promise<Outcome> {
  // One id for all attempts of this request.
  const id = typeof input.id === 'string' ? input.id : randomUUID();
  return commitChange(database, { ...asked, at }, async () => ({
    operations: [{ op: 'create', label, id, ...partInput(label, input) }],
  }));
}

/** A fact as the caller read it. */
export interface ReadFact {
  readonly label: FactLabel;
  readonly id: string;
  readonly version: number;
}

/** Replaces values and links of one fact. */
export function correctFact(
  database: Database,
  asked: Asked,
  { label, id, version, input }: ReadFact & { input: FactInput },
): Promise<Outcome> {
  return commitChange(database, { ...asked, at: { label, id } }, async () => ({
    operations: [{ op: 'update', label, id, expectedVersion: version, ...partInput(label, input) }],
  }));
}

/** Ends one fact, and what cannot go on without it. */
export function endFact(
  database: Database,
  asked: Asked,
  { label, id, version, values }: ReadFact & { values?: Values },
): Promise<Outcome> {
  return commitChange(database, { ...asked, at: { label, id } }, async () => ({
    operations: [{ op: 'end', label, id, expectedVersion: version, values }],
  }));
}
