import type { Network } from './network.ts';

/** How far apart two actors are: in steps, or in cost 1/strength (a strong tie is a short one). */
export type PathLength = 'STEPS' | 'COST';

/** A shortest-path search from one actor. Unreached actors have distance Infinity. */
export interface Search {
  readonly distances: Float64Array;
  /** Number of shortest paths from the source. */
  readonly pathCounts: Float64Array;
  /** Actors reached, nearest first. */
  readonly order: Int32Array;
  readonly reached: number;
}

/** Equal up to rounding: two routes of the same cost added in another order. */
const isSame = (a: number, b: number) => Math.abs(a - b) <= 1e-12 * Math.max(1, a, b);

/** A searcher over one network that reuses its arrays; the Search it returns holds until the next call. */
export function buildSearcher(network: Network, length: PathLength): (source: number) => Search {
  return length === 'STEPS' ? buildBreadthFirst(network) : buildDijkstra(network);
}

function buildBreadthFirst({ size, offsets, targets }: Network): (source: number) => Search {
  const distances = new Float64Array(size);
  const pathCounts = new Float64Array(size);
  const order = new Int32Array(size);
  return (source) => {
    distances.fill(Infinity);
    pathCounts.fill(0);
    distances[source] = 0;
    pathCounts[source] = 1;
    order[0] = source;
    let reached = 1;
    for (let head = 0; head < reached; head += 1) {
      const v = order[head]!;
      const next = distances[v]! + 1;
      for (let e = offsets[v]!; e < offsets[v + 1]!; e += 1) {
        const w = targets[e]!;
        if (distances[w] === Infinity) {
          distances[w] = next;
          order[reached] = w;
          reached += 1;
        }
        if (distances[w] === next) pathCounts[w]! += pathCounts[v]!;
      }
    }
    return { distances, pathCounts, order, reached };
  };
}

/** Dijkstra (1959) with a binary heap of (cost, actor); stale entries are skipped when they surface. */
function buildDijkstra({ size, offsets, targets, strengths }: Network): (source: number) => Search {
  const costs = strengths.map((strength) => 1 / strength);
  const distances = new Float64Array(size);
  const pathCounts = new Float64Array(size);
  const order = new Int32Array(size);
  const isSettled = new Uint8Array(size);
  const heapCosts: number[] = [];
  const heapActors: number[] = [];

  const push = (cost: number, actor: number) => {
    let at = heapCosts.length;
    heapCosts.push(cost);
    heapActors.push(actor);
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (heapCosts[parent]! <= cost) break;
      heapCosts[at] = heapCosts[parent]!;
      heapActors[at] = heapActors[parent]!;
      at = parent;
    }
    heapCosts[at] = cost;
    heapActors[at] = actor;
  };
  const pop = (): number => {
    const top = heapActors[0]!;
    const cost = heapCosts.pop()!;
    const actor = heapActors.pop()!;
    const count = heapCosts.length;
    if (count === 0) return top;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= count) break;
      if (child + 1 < count && heapCosts[child + 1]! < heapCosts[child]!) child += 1;
      if (heapCosts[child]! >= cost) break;
      heapCosts[at] = heapCosts[child]!;
      heapActors[at] = heapActors[child]!;
      at = child;
    }
    heapCosts[at] = cost;
    heapActors[at] = actor;
    return top;
  };

  return (source) => {
    distances.fill(Infinity);
    pathCounts.fill(0);
    isSettled.fill(0);
    distances[source] = 0;
    pathCounts[source] = 1;
    let reached = 0;
    push(0, source);
    while (heapCosts.length > 0) {
      const v = pop();
      if (isSettled[v]) continue;
      isSettled[v] = 1;
      order[reached] = v;
      reached += 1;
      for (let e = offsets[v]!; e < offsets[v + 1]!; e += 1) {
        const w = targets[e]!;
        if (isSettled[w]) continue;
        const through = distances[v]! + costs[e]!;
        if (distances[w]! < Infinity && isSame(through, distances[w]!)) {
          pathCounts[w]! += pathCounts[v]!;
        } else if (through < distances[w]!) {
          distances[w] = through;
          pathCounts[w] = pathCounts[v]!;
          push(through, w);
        }
      }
    }
    return { distances, pathCounts, order, reached };
  };
}

/** Whether v is the last stop before w on a shortest path of the search. */
export function isPredecessor(search: Search, v: number, w: number, cost: number): boolean {
  return isSame(search.distances[v]! + cost, search.distances[w]!);
}
