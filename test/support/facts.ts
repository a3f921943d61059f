import { defaultValues } from '../../server/domain/default-values.ts';
import type { FactLabel } from '../../server/domain/facts.ts';
import { sortLinks, valueNames } from '../../server/store/facts/properties.ts';
import type { FactState, Links, Values } from '../../server/store/facts/state.ts';

/** Moment at which facts of unit tests began, unless they say otherwise. */
export const longAgo = '2025-01-01T00:00:00.000Z';

interface Given extends Readonly<Record<string, unknown>> {
  readonly links?: Links;
  readonly author?: string;
  readonly version?: number;
}

/** A stored fact in one line: by its id, with what matters to the test. */
export function fact(label: FactLabel, id: string, given: Given = {}): FactState {
  const { links = {}, author = 'me', version = 1, ...values } = given;
  const empty = Object.fromEntries(valueNames(label).map((name) => [name, null]));
  return {
    label,
    id,
    centreId: 'centre',
    version,
    author,
    links: sortLinks(label, links),
    values: {
      ...empty,
      ...(valueNames(label).includes('name') && { name: id }),
      ...defaultValues[label],
      visibility: 'SHARED',
      validFrom: longAgo,
      ...(values as Values),
    },
  };
}

export const byId = (...facts: FactState[]): ReadonlyMap<string, FactState> =>
  new Map(facts.map((one) => [one.id, one]));
