import { type Network, toUndirected } from './network.ts';

/** A tie whose end would part the network. */
export interface BridgeSides {
  readonly from: number;
  readonly to: number;
  /** Actors on the smaller side. */
  readonly partsOff: number;
}

/**
 * How much each bridge holds on to: every search tree runs over all bridges, so below a bridge hangs exactly the subtree of its lower end. O(n + m).
 */
export function weighBridges(
  network: Network,
  bridges: readonly (readonly [number, number])[],
): BridgeSides[] {
  const { size, offsets, targets } = toUndirected(network);
  const parent = new Int32Array(size).fill(-1);
  const root = new Int32Array(size).fill(-1);
  const order = new Int32Array(size);
  let reached = 0;
  for (let start = 0; start < size; start += 1) {
    if (root[start] !== -1) continue;
    root[start] = start;
    order[reached] = start;
    for (let head = reached++; head < reached; head += 1) {
      const v = order[head]!;
      for (let e = offsets[v]!; e < offsets[v + 1]!; e += 1) {
        const w = targets[e]!;
        if (root[w] !== -1) continue;
        root[w] = start;
        parent[w] = v;
        order[reached++] = w;
      }
    }
  }
  const below = new Int32Array(size).fill(1);
  for (let i = size - 1; i >= 0; i -= 1) {
    const v = order[i]!;
    if (parent[v] !== -1) below[parent[v]!]! += below[v]!;
  }
  return bridges.map(([from, to]) => {
    const lower = parent[to] === from ? to : from;
    return { from, to, partsOff: Math.min(below[lower]!, below[root[lower]!]! - below[lower]!) };
  });
}
