import type { Network } from './network.ts';

export interface Flow {
  /** Most that can pass from source to sink at once: Σ of strengths, or the number of tie-disjoint routes. */
  readonly value: number;
  /** Ties whose strengths add up to `value` and whose loss parts source from sink. */
  readonly minimumCut: readonly { from: number; to: number; strength: number }[];
  /** 1 for the actors on the source's side of that cut. */
  readonly sourceSide: Uint8Array;
  /** What passes along each tie: never more than its strength, and along an undirected tie one way only. */
  readonly carried: readonly { from: number; to: number; amount: number }[];
}

/**
 * Interest flow: how much can pass between two partners or two blocs, and which ties carry it?
 *
 * Maximum flow with strength as capacity; by the theorem of Ford & Fulkerson (1956) it equals the least total strength whose loss parts the
 * two. `capacity: 'ROUTES'` gives every tie capacity 1: the number of routes that share no tie (Menger 1927).
 * An undirected tie may carry its strength either way. Dinic (1970), Soviet Math. Doklady 11:1277–1280. O(n²m), far less in practice.
 *
 * @param sources,sinks positions of actors; no actor may be in both. A bloc acts as one.
 */
export function computeMaximumFlow(
  network: Network,
  sources: readonly number[],
  sinks: readonly number[],
  capacity: 'STRENGTH' | 'ROUTES' = 'STRENGTH',
): Flow {
  if (sources.length === 0 || sinks.length === 0) throw new RangeError('a flow needs a source and a sink');
  if (sources.some((v) => sinks.includes(v))) {
    throw new RangeError('an actor cannot be source and sink at once');
  }
  const { size } = network;
  const source = size;
  const sink = size + 1;
  const arcs = buildArcs(network, capacity);
  const capacities = arcs.residual.slice();
  for (const v of sources) arcs.add(source, v, Infinity, 0);
  for (const v of sinks) arcs.add(v, sink, Infinity, 0);
  const { heads, next, target, residual } = arcs;

  const level = new Int32Array(size + 2);
  const queue = new Int32Array(size + 2);
  const cursor = new Int32Array(size + 2);
  const isOpen = (arc: number) => residual[arc]! > 1e-12;

  const layer = (): boolean => {
    level.fill(-1);
    level[source] = 0;
    queue[0] = source;
    let count = 1;
    for (let head = 0; head < count; head += 1) {
      const v = queue[head]!;
      for (let arc = heads[v]!; arc !== -1; arc = next[arc]!) {
        const w = target[arc]!;
        if (level[w] !== -1 || !isOpen(arc)) continue;
        level[w] = level[v]! + 1;
        queue[count] = w;
        count += 1;
      }
    }
    return level[sink] !== -1;
  };

  /** One augmenting path along the layers; the amount it carries, 0 when the layers are blocked. */
  const augment = (): number => {
    const path: number[] = [];
    let v = source;
    for (;;) {
      if (v === sink) {
        const amount = Math.min(...path.map((arc) => residual[arc]!));
        for (const arc of path) {
          residual[arc]! -= amount;
          residual[arc ^ 1]! += amount;
        }
        return amount;
      }
      const arc = cursor[v]!;
      if (arc === -1) {
        if (v === source) return 0;
        const back = path.pop()!;
        v = target[back ^ 1]!;
        cursor[v] = next[cursor[v]!]!;
      } else if (isOpen(arc) && level[target[arc]!] === level[v]! + 1) {
        path.push(arc);
        v = target[arc]!;
      } else {
        cursor[v] = next[arc]!;
      }
    }
  };

  let value = 0;
  while (layer()) {
    cursor.set(heads);
    for (let amount = augment(); amount > 0; amount = augment()) value += amount;
  }

  const sourceSide = Uint8Array.from({ length: size }, (_, v) => (level[v] === -1 ? 0 : 1));
  const minimumCut: { from: number; to: number; strength: number }[] = [];
  for (let v = 0; v < size; v += 1) {
    for (let e = network.offsets[v]!; e < network.offsets[v + 1]!; e += 1) {
      const w = network.targets[e]!;
      if (sourceSide[v] && !sourceSide[w]) {
        minimumCut.push({ from: v, to: w, strength: capacity === 'ROUTES' ? 1 : network.strengths[e]! });
      }
    }
  }
  return { value, minimumCut, sourceSide, carried: readCarried() };

  function readCarried() {
    const carried: { from: number; to: number; amount: number }[] = [];
    for (let arc = 0; arc < capacities.length; arc += 2) {
      const from = target[arc ^ 1]!;
      const amount = capacities[arc]! - residual[arc]!;
      if (amount > 1e-12) carried.push({ from, to: target[arc]!, amount });
      if (amount < -1e-12) carried.push({ from: target[arc]!, to: from, amount: -amount });
    }
    return carried;
  }
}

/**
 * Routes from the sources to the sinks that share no tie, as many as there can be (Menger 1927), each as its actors in order; no actor
 * twice in one route. Taken from a flow in which every tie carries one; of two directed ties that carry both ways, neither is needed.
 *
 * @param maximum of routes given.
 */
export function findDisjointRoutes(
  network: Network,
  sources: readonly number[],
  sinks: readonly number[],
  maximum = Number.POSITIVE_INFINITY,
): number[][] {
  const { carried } = computeMaximumFlow(network, sources, sinks, 'ROUTES');
  const onward: Map<number, number>[] = Array.from({ length: network.size }, () => new Map());
  for (const { from, to } of carried) {
    if (onward[to]!.has(from)) onward[to]!.delete(from);
    else onward[from]!.set(to, 1);
  }
  const isSource = new Set(sources);
  const isSink = new Set(sinks);
  const routes: number[][] = [];
  for (const source of [...sources].sort((a, b) => a - b)) {
    for (const first of [...onward[source]!.keys()]) {
      if (!onward[source]!.delete(first)) continue;
      let route = [source];
      for (let at: number | undefined = first; at !== undefined; ) {
        // Back at an actor of the route: what lay between was a round trip. Back at a source: the route begins there.
        const seen = isSource.has(at) ? 0 : route.indexOf(at);
        route = isSource.has(at) ? [at] : seen === -1 ? [...route, at] : route.slice(0, seen + 1);
        if (isSink.has(at)) break;
        const next: number | undefined = onward[at]!.keys().next().value;
        if (next !== undefined) onward[at]!.delete(next);
        at = next;
      }
      if (isSink.has(route.at(-1)!)) routes.push(route);
      if (routes.length >= maximum) return routes;
    }
  }
  return routes;
}

/** Arcs in pairs (arc, arc ^ 1): each is the other's way back. */
function buildArcs(network: Network, capacity: 'STRENGTH' | 'ROUTES') {
  const heads = new Int32Array(network.size + 2).fill(-1);
  const next: number[] = [];
  const target: number[] = [];
  const residual: number[] = [];
  const add = (from: number, to: number, forth: number, back: number) => {
    target.push(to, from);
    residual.push(forth, back);
    next.push(heads[from]!);
    heads[from] = next.length - 1;
    next.push(heads[to]!);
    heads[to] = next.length - 1;
  };
  for (let v = 0; v < network.size; v += 1) {
    for (let e = network.offsets[v]!; e < network.offsets[v + 1]!; e += 1) {
      const w = network.targets[e]!;
      const amount = capacity === 'ROUTES' ? 1 : network.strengths[e]!;
      if (network.isDirected) add(v, w, amount, 0);
      else if (v < w) add(v, w, amount, amount);
    }
  }
  return { heads, next, target, residual, add };
}
