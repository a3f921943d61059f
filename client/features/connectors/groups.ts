import type { GroupTie, NetworkMeasures } from '../../api/network-measures.ts';

/** The groups of a network, the largest first, with how many partners each has. */
export function groupSizes(
  network: Pick<NetworkMeasures, 'partners'>,
): { readonly group: string; readonly size: number }[] {
  const sizes = new Map<string, number>();
  for (const { group } of network.partners) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  return [...sizes]
    .map(([group, size]) => ({ group, size }))
    .sort((a, b) => b.size - a.size || a.group.localeCompare(b.group, 'nl'));
}

/** The ties from one group to another. Without direction a pair stands under either order. */
export function tieLookup(network: Pick<NetworkMeasures, 'groups' | 'direction'>) {
  const ties = new Map(network.groups.map((tie) => [JSON.stringify([tie.from, tie.to]), tie]));
  return (from: string, to: string): GroupTie | null =>
    ties.get(JSON.stringify([from, to])) ??
    (network.direction === 'UNDIRECTED' ? (ties.get(JSON.stringify([to, from])) ?? null) : null);
}

export interface GroupFindings {
  /** The two different groups that are tied most densely. */
  readonly closest: GroupTie | null;
  /** The two different groups with most that could be and nothing that is; null where all are tied. */
  readonly apart: GroupTie | null;
}

/** With fewer possible ties a pair of groups says too little: one acquaintance would make them the closest of all. */
export const TELLING = 10;

/** What stands out in a matrix of groups, among pairs that say enough. */
export function findingsOf(groups: readonly GroupTie[]): GroupFindings {
  const between = groups.filter(({ from, to, possible }) => from !== to && possible >= TELLING);
  const tied = between.filter(({ count }) => count > 0);
  tied.sort((a, b) => (b.density ?? 0) - (a.density ?? 0) || b.count - a.count);
  const empty = between.filter(({ count }) => count === 0).sort((a, b) => b.possible - a.possible);
  return { closest: tied[0] ?? null, apart: empty[0] ?? null };
}

/** The best tied member of each community names it. */
export function namesOfCommunities(
  network: Pick<NetworkMeasures, 'partners'>,
  names: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const foremost = new Map<string, { readonly degree: number; readonly name: string }>();
  for (const { community, degree, partnerId } of network.partners) {
    const known = foremost.get(String(community));
    const name = names.get(partnerId);
    if (name !== undefined && (!known || degree > known.degree)) {
      foremost.set(String(community), { degree, name });
    }
  }
  return new Map([...foremost].map(([community, { name }]) => [community, name]));
}
