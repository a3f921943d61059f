import { nameKey } from '../../domain/facts.ts';
import { type FactState, isOpen, validFromOf, validToOf } from '../../store/facts/state.ts';
import { issueKeyOf } from './claimants.ts';

/** The facts of a centre that the importer sees, found by what people call them. */
export class StoredFacts {
  readonly #byKey = new Map<string, FactState[]>();
  readonly #taken = new Set<string>();
  readonly #now: string;

  constructor(facts: readonly FactState[], now: string) {
    this.#now = now;
    for (const fact of facts) {
      for (const key of keysOf(fact)) {
        const found = this.#byKey.get(key);
        if (found) found.push(fact);
        else this.#byKey.set(key, [fact]);
      }
    }
  }

  /**
   * The fact under one of these keys, the first key first: with an end, the one that ended then or the open one that this ends;
   * without, the open one. Each fact is found once.
   */
  take(keys: readonly string[], validTo: string | null): FactState | null {
    for (const key of keys) {
      const candidates = (this.#byKey.get(key) ?? []).filter(({ id }) => !this.#taken.has(id));
      const sameEnd = validTo !== null && candidates.find((fact) => validToOf(fact) === validTo);
      const open = candidates.find(
        (fact) => isOpen(fact, this.#now) && (validTo === null || validFromOf(fact) < validTo),
      );
      const found = sameEnd || open;
      if (!found) continue;
      this.#taken.add(found.id);
      return found;
    }
    return null;
  }
}

export const keyOf = {
  partner: (name: string) => `Partner\n${nameKey(name)}`,
  interest: (name: string) => `Interest\n${nameKey(name)}`,
  issue: (name: string) => `Issue\n${issueKeyOf(name)}`,
  conflict: (name: string) => `Conflict\n${nameKey(name)}`,
  contact: (partnerId: string, name: string) => `Contact\n${partnerId}\n${nameKey(name)}`,
  holding: (...ids: readonly string[]) => `Holding\n${ids.join('\n')}`,
  stance: (...ids: readonly string[]) => `Stance\n${ids.join('\n')}`,
  directed: (kind: string, layer: string, fromId: string, toId: string) =>
    `Relationship\n${nameKey(kind)}\n${layer}\n${fromId}\n${toId}`,
  undirected: (kind: string, layer: string, ...pair: readonly [string, string]) =>
    `Relationship\n${nameKey(kind)}\n${layer}\n${pair.toSorted().join('\n')}\nundirected`,
} as const;

function keysOf({ label, values, links }: FactState): readonly string[] {
  const name = String(values.name ?? '');
  const id = (link: string) => String(links[link]);
  const { kind, layer } = values;
  switch (label) {
    case 'Partner':
      return [keyOf.partner(name)];
    case 'Interest':
      return [keyOf.interest(name)];
    case 'Issue':
      return [...new Set([keyOf.issue(name), `Issue\n${values.key}`])];
    case 'Conflict':
      return [keyOf.conflict(name)];
    case 'Contact':
      return [keyOf.contact(id('partnerId'), name)];
    case 'Holding':
      return [keyOf.holding(id('partnerId'), id('interestId'))];
    case 'Stance':
      return [keyOf.stance(id('partnerId'), id('issueId'))];
    case 'Relationship':
      return [
        values.isDirected
          ? keyOf.directed(String(kind), String(layer), id('fromId'), id('toId'))
          : keyOf.undirected(String(kind), String(layer), id('fromId'), id('toId')),
      ];
    // No file says anything of it.
    case 'Scenario':
      return [];
  }
}
