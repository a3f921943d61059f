import type { FoundCoalition } from './coalition-search.ts';

/** The best coalitions found so far, and whether one of a given cost could still get in. */
export interface CoalitionPool {
  offer(members: readonly number[], cost: number): void;
  /** Nothing that costs at least this much would be kept. */
  refuses(costAtLeast: number): boolean;
  /** Cost from which on nothing is kept; infinite as long as there is room. */
  readonly limit: () => number;
  close(): { readonly found: FoundCoalition[]; readonly threshold: number };
}

interface Entry extends FoundCoalition {
  readonly level: number;
}

export function buildPool(count: number, keep: 'TOP' | 'BEST', step: number): CoalitionPool {
  const entries: Entry[] = [];
  const keys = new Set<string>();
  // Rounding in the last digits must never lift a bound above the cost of a coalition below it: hence the smaller of the two allowances.
  const levelOfCost = (cost: number) => Math.floor(cost / step + 1e-7);
  const levelOfBound = (bound: number) => Math.floor(bound / step + 5e-8);
  const threshold = () => {
    if (entries.length >= count) return entries.at(-1)!.level;
    return keep === 'BEST' && entries.length > 0 ? entries[0]!.level + 1 : Number.POSITIVE_INFINITY;
  };
  return {
    offer(members, cost) {
      const level = levelOfCost(cost);
      const key = members.join(' ');
      if (level >= threshold() || keys.has(key)) return;
      keys.add(key);
      const entry = { members, cost, level };
      const at = entries.findIndex((other) => compare(entry, other) < 0);
      entries.splice(at < 0 ? entries.length : at, 0, entry);
      if (keep === 'BEST') {
        while (entries.at(-1)!.level > entries[0]!.level) entries.pop();
      }
      if (entries.length > count) entries.pop();
    },
    refuses: (costAtLeast) => levelOfBound(costAtLeast) >= threshold(),
    limit: () => threshold() * step,
    close: () => ({
      found: entries.map(({ members, cost }) => ({ members, cost })),
      threshold: threshold(),
    }),
  };
}

function compare(a: Entry, b: Entry): number {
  if (a.level !== b.level) return a.level - b.level;
  if (a.members.length !== b.members.length) return a.members.length - b.members.length;
  const at = a.members.findIndex((member, i) => member !== b.members[i]);
  return at < 0 ? 0 : a.members[at]! - b.members[at]!;
}
