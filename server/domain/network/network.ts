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
 * O(n + m).
 */
export function buildNetwork(size: number, ties: readonly Tie[], options: { isDirected: boolean }): Network {
  const { isDirected } = options;
  const ends = isDirected ? 1 : 2;
  const sources = new Int32Array(ends * ties.length);
  const goals = new Int32Array(ends * ties.length);
  const values = new Float64Array(ends * ties.length);
  let count = 0;
  for (const { from, to, strength = 1 } of ties) {
    if (!(from >= 0 && from < size && to >= 0 && to < size)) {
      throw new RangeError(`tie ${from}–${to}: actors run from 0 to ${size - 1}`);
    }
    if (from === to || !(strength > 0)) continue;
    for (let end = 0; end < ends; end += 1) {
      sources[count] = end === 0 ? from : to;
      goals[count] = end === 0 ? to : from;
      values[count] = strength;
      count += 1;
    }
  }
  const byGoal = sortByCounting(
    size,
    goals,
    Int32Array.from({ length: count }, (_, arc) => arc),
  );
  const offsets = new Int32Array(size + 1);
  const targets = new Int32Array(count);
  const strengths = new Float64Array(count);
  let kept = 0;
  for (const arc of sortByCounting(size, sources, byGoal)) {
    const v = sources[arc]!;
    const last = kept - 1;
    if (offsets[v + 1]! > 0 && targets[last] === goals[arc]) {
      strengths[last] = Math.max(strengths[last]!, values[arc]!);
      continue;
    }
    targets[kept] = goals[arc]!;
    strengths[kept] = values[arc]!;
    kept += 1;
    offsets[v + 1]! += 1;
  }
  for (let v = 0; v < size; v += 1) offsets[v + 1]! += offsets[v]!;
  return {
    size,
    isDirected,
    tieCount: kept / ends,
    offsets,
    targets: targets.slice(0, kept),
    strengths: strengths.slice(0, kept),
  };
}

/** The numbers in `order` by their key, those of one key in the order they had. O(n + m). */
function sortByCounting(size: number, keys: Int32Array, order: Int32Array): Int32Array {
  const next = new Int32Array(size + 1);
  for (const i of order) next[keys[i]! + 1]! += 1;
  for (let key = 0; key < size; key += 1) next[key + 1]! += next[key]!;
  const sorted = new Int32Array(order.length);
  for (const i of order) sorted[next[keys[i]!]!++] = i;
  return sorted;
}

/** The same ties turned round; an undirected network is its own reverse. O(n + m). */
export function reverse(network: Network): Network {
  const { size, isDirected, targets, strengths } = network;
  if (!isDirected) return network;
  const offsets = new Int32Array(size + 1);
  for (const w of targets) offsets[w + 1]! += 1;
  for (let v = 0; v < size; v += 1) offsets[v + 1]! += offsets[v]!;
  const next = offsets.slice();
  const turned = { ...network, offsets, targets: targets.slice(), strengths: strengths.slice() };
  for (let v = 0; v < size; v += 1) {
    for (let e = network.offsets[v]!; e < network.offsets[v + 1]!; e += 1) {
      const at = next[targets[e]!]!++;
      turned.targets[at] = v;
      turned.strengths[at] = strengths[e]!;
    }
  }
  return turned;
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
