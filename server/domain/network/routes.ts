import { type Network, reverse } from './network.ts';
import { buildSearcher, isPredecessor, type PathLength, type Search } from './paths.ts';

/** Examples of shortest routes, and how many there are in all. */
export interface Routes {
  /** Actors in order. */
  readonly routes: number[][];
  readonly total: number;
}

interface RouteOptions {
  readonly length: PathLength;
  readonly limit: number;
}

/** A shortest route to each other actor that is reached; `total` counts those. O(m) or O(m log n). */
export function routesFrom(
  network: Network,
  actor: number,
  { length, limit, first }: RouteOptions & { readonly first: 'NEAREST' | 'FARTHEST' },
): Routes {
  const found = buildSearcher(network, length)(actor);
  const trace = buildTracer(network, length);
  const others = Array.from(found.order.subarray(1, found.reached));
  if (first === 'FARTHEST') others.reverse();
  return { routes: others.slice(0, limit).map((goal) => trace(found, goal)), total: others.length };
}

/**
 * A shortest route through the actor for each two others it stands between; `total` counts those pairs. The pairs that have no other
 * shortest route come first, the shortest of them before the longer. Each pair once without direction. O(nm).
 */
export function routesThrough(network: Network, actor: number, { length, limit }: RouteOptions): Routes {
  const { size, isDirected } = network;
  const search = buildSearcher(network, length);
  const onward = copyOf(search(actor));
  const back = copyOf(buildSearcher(reverse(network), length)(actor));
  const pairs: { from: number; to: number; share: number; distance: number }[] = [];
  for (let from = 0; from < size; from += 1) {
    if (from === actor || back.distances[from] === Number.POSITIVE_INFINITY) continue;
    const { distances, pathCounts } = search(from);
    for (let to = isDirected ? 0 : from + 1; to < size; to += 1) {
      if (to === actor || to === from) continue;
      const distance = back.distances[from]! + onward.distances[to]!;
      if (!Number.isFinite(distance) || Math.abs(distance - distances[to]!) > 1e-9 * Math.max(1, distance))
        continue;
      const through = back.pathCounts[from]! * onward.pathCounts[to]!;
      pairs.push({ from, to, share: through / pathCounts[to]!, distance });
    }
  }
  pairs.sort((a, b) => b.share - a.share || a.distance - b.distance || a.from - b.from || a.to - b.to);
  const trace = buildTracer(network, length);
  const traceBack = buildTracer(reverse(network), length);
  return {
    routes: pairs
      .slice(0, limit)
      .map(({ from, to }) => [...traceBack(back, from).reverse(), ...trace(onward, to).slice(1)]),
    total: pairs.length,
  };
}

/** A searcher uses its arrays again. */
const copyOf = ({ distances, pathCounts, order, reached }: Search): Search => ({
  distances: distances.slice(),
  pathCounts: pathCounts.slice(),
  order: order.slice(),
  reached,
});

/** Follows a search from a goal back to its source; gives the route from the source on. */
function buildTracer(network: Network, length: PathLength) {
  const inward = reverse(network);
  return (found: Search, goal: number): number[] => {
    const source = found.order[0]!;
    const route = [goal];
    for (let w = goal; w !== source; ) {
      let before = -1;
      for (let e = inward.offsets[w]!; e < inward.offsets[w + 1]! && before === -1; e += 1) {
        const v = inward.targets[e]!;
        const cost = length === 'STEPS' ? 1 : 1 / inward.strengths[e]!;
        if (found.distances[v]! < found.distances[w]! && isPredecessor(found, v, w, cost)) before = v;
      }
      if (before === -1) throw new Error(`Actor ${goal} is not reached by the search.`);
      route.push(before);
      w = before;
    }
    return route.reverse();
  };
}
