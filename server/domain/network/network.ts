/**
 * A network of actors and ties in compressed sparse rows: the ties of actor `v` are
 * `targets[offsets[v] .. offsets[v + 1])`, ascending, each with its strength.
 *
 * An undirected network holds each tie twice, once from either end, and `tieCount` counts it once.
 * A network holds no loops and no parallel ties; negative ties live in `SignedNetwork` only, so that no
 * path, rank, flow or community can run over one.
 */
export interface Network {
  readonly size: number;
  readonly isDirected: boolean;
  readonly tieCount: number;
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
  /** Closeness of each tie, above 0. */
  readonly strengths: Float64Array;
}

/** A tie between two actors, given by their positions 0..size−1. */
export interface Tie {
  readonly from: number;
  readonly to: number;
  /** Closeness, above 0; 1 when absent. */
  readonly strength?: number;
}

/**
 * Builds a network from ties. Loops are left out; parallel ties become one with the greatest strength, because two
 * claims of one closeness do not add up to a closer tie. Ties of strength 0 are absent ties.
 * O(n + m log m).
 */
export function buildNetwork(size: number, ties: readonly Tie[], options: { isDirected: boolean }): Network {
  const { isDirected } = options;
  const arcs: { from: number; to: number; strength: number }[] = [];
  for (const { from, to, strength = 1 } of ties) {
    if (!(from >= 0 && from < size && to >= 0 && to < size)) {
      throw new RangeError(`tie ${from}–${to}: actors run from 0 to ${size - 1}`);
    }
    if (from === to || !(strength > 0)) continue;
    arcs.push({ from, to, strength });
    if (!isDirected) arcs.push({ from: to, to: from, strength });
  }
  arcs.sort((a, b) => a.from - b.from || a.to - b.to || b.strength - a.strength);
  const kept = arcs.filter((arc, i) => arc.from !== arcs[i - 1]?.from || arc.to !== arcs[i - 1]?.to);

  const offsets = new Int32Array(size + 1);
  for (const { from } of kept) offsets[from + 1]! += 1;
  for (let v = 0; v < size; v += 1) offsets[v + 1]! += offsets[v]!;
  return {
    size,
    isDirected,
    tieCount: isDirected ? kept.length : kept.length / 2,
    offsets,
    targets: Int32Array.from(kept, (arc) => arc.to),
    strengths: Float64Array.from(kept, (arc) => arc.strength),
  };
}

/** The same ties seen without direction or with it turned round; `reverse` of an undirected network is itself. */
export function reverse(network: Network): Network {
  if (!network.isDirected) return network;
  return buildNetwork(
    network.size,
    listTies(network).map(({ from, to, strength }) => ({ from: to, to: from, strength })),
    { isDirected: true },
  );
}

/** Without direction: two actors are tied when either names the other, with the greater strength of the two. */
export function toUndirected(network: Network): Network {
  return network.isDirected ? buildNetwork(network.size, listTies(network), { isDirected: false }) : network;
}

/** All ties, an undirected one once (from < to). */
export function listTies(network: Network): Required<Tie>[] {
  const ties: Required<Tie>[] = [];
  for (let v = 0; v < network.size; v += 1) {
    for (let e = network.offsets[v]!; e < network.offsets[v + 1]!; e += 1) {
      const to = network.targets[e]!;
      if (network.isDirected || v < to) ties.push({ from: v, to, strength: network.strengths[e]! });
    }
  }
  return ties;
}

/** Number of ties that leave `v` (all its ties in an undirected network). */
export const degreeOf = (network: Network, v: number): number =>
  network.offsets[v + 1]! - network.offsets[v]!;

/** Index of the tie v→w in `targets`, or −1. O(log degree). */
export function findTie(network: Network, v: number, w: number): number {
  let low = network.offsets[v]!;
  let high = network.offsets[v + 1]! - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const target = network.targets[middle]!;
    if (target === w) return middle;
    if (target < w) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
