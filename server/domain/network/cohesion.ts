import { degreeOf, type Network, toUndirected } from './network.ts';

/**
 * Components: which partners can reach one another at all? Direction is left out (weak components).
 * `component[v]` numbers them by their first actor; `largest` is the number of the biggest, the first one of equals. O(n + m).
 */
export function detectComponents(network: Network): {
  component: Int32Array;
  sizes: number[];
  largest: number;
} {
  const { size, offsets, targets } = toUndirected(network);
  const component = new Int32Array(size).fill(-1);
  const sizes: number[] = [];
  const stack = new Int32Array(size);
  for (let start = 0; start < size; start += 1) {
    if (component[start] !== -1) continue;
    const number = sizes.length;
    let height = 1;
    let count = 0;
    stack[0] = start;
    component[start] = number;
    while (height > 0) {
      height -= 1;
      const v = stack[height]!;
      count += 1;
      for (let e = offsets[v]!; e < offsets[v + 1]!; e += 1) {
        const w = targets[e]!;
        if (component[w] !== -1) continue;
        component[w] = number;
        stack[height] = w;
        height += 1;
      }
    }
    sizes.push(count);
  }
  return { component, sizes, largest: sizes.indexOf(Math.max(...sizes)) };
}

/**
 * Cut vertices and bridges: whose absence, and the end of which relationship, would break the network in two?
 *
 * A search tree with low points: low(v) is the earliest actor reachable from v's subtree by one tie back.
 * v is a cut vertex when a child w has low(w) ≥ entry(v) (the root: when it has two children); v–w is a bridge when low(w) > entry(v).
 * Hopcroft & Tarjan (1973), Algorithm 447, CACM 16:372–378. O(n + m), without recursion. Direction is left out.
 */
export function detectCuts(network: Network): { isCutVertex: Uint8Array; bridges: [number, number][] } {
  const { size, offsets, targets } = toUndirected(network);
  const entry = new Int32Array(size).fill(-1);
  const low = new Int32Array(size);
  const parent = new Int32Array(size).fill(-1);
  const cursor = offsets.slice(0, size);
  const isCutVertex = new Uint8Array(size);
  const bridges: [number, number][] = [];
  const stack = new Int32Array(size);
  let clock = 0;
  for (let root = 0; root < size; root += 1) {
    if (entry[root] !== -1) continue;
    let height = 1;
    let rootChildren = 0;
    stack[0] = root;
    entry[root] = low[root] = clock++;
    while (height > 0) {
      const v = stack[height - 1]!;
      if (cursor[v]! < offsets[v + 1]!) {
        const w = targets[cursor[v]!]!;
        cursor[v]! += 1;
        if (entry[w] === -1) {
          parent[w] = v;
          entry[w] = low[w] = clock++;
          stack[height] = w;
          height += 1;
        } else if (w !== parent[v]) {
          low[v] = Math.min(low[v]!, entry[w]!);
        }
        continue;
      }
      height -= 1;
      const above = parent[v]!;
      if (above === -1) continue;
      low[above] = Math.min(low[above]!, low[v]!);
      if (low[v]! > entry[above]!) bridges.push([Math.min(above, v), Math.max(above, v)]);
      if (above === root) rootChildren += 1;
      else if (low[v]! >= entry[above]!) isCutVertex[above] = 1;
    }
    if (rootChildren > 1) isCutVertex[root] = 1;
  }
  bridges.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  return { isCutVertex, bridges };
}

/**
 * Core number: how deep in the thick of it is this partner? It is in the k-core when it keeps k ties after everyone with fewer
 * has been taken away, again and again. Seidman (1983), Social Networks 5:269–287; peeling by Batagelj & Zaveršnik (2003),
 * arXiv cs/0310049. O(n + m). Direction is left out.
 */
export function computeCores(network: Network): Int32Array {
  const ties = toUndirected(network);
  const { size, offsets, targets } = ties;
  const core = Int32Array.from({ length: size }, (_, v) => degreeOf(ties, v));
  const start = new Int32Array(Math.max(0, ...core) + 2);
  for (const degree of core) start[degree + 1]! += 1;
  for (let d = 1; d < start.length; d += 1) start[d]! += start[d - 1]!;
  const place = new Int32Array(size);
  const order = new Int32Array(size);
  const fill = start.slice();
  for (let v = 0; v < size; v += 1) {
    place[v] = fill[core[v]!]!;
    order[place[v]!] = v;
    fill[core[v]!]! += 1;
  }
  for (let i = 0; i < size; i += 1) {
    const v = order[i]!;
    for (let e = offsets[v]!; e < offsets[v + 1]!; e += 1) {
      const w = targets[e]!;
      if (core[w]! <= core[v]!) continue;
      const first = start[core[w]!]!;
      const other = order[first]!;
      [order[place[w]!], order[first], place[other], place[w]] = [other, w, place[w]!, first];
      start[core[w]!]! += 1;
      core[w]! -= 1;
    }
  }
  return core;
}

/** Density: which share of the possible ties is there? Null below two partners. */
export function computeDensity(network: Network): number | null {
  const { size, isDirected, tieCount } = network;
  if (size < 2) return null;
  return tieCount / ((size * (size - 1)) / (isDirected ? 1 : 2));
}

/** Reciprocity: which share of the directed ties is returned? Null when undirected or without ties. */
export function computeReciprocity(network: Network): number | null {
  const { size, isDirected, tieCount, offsets, targets } = network;
  if (!isDirected || tieCount === 0) return null;
  const arcs = new Set<number>();
  for (let v = 0; v < size; v += 1) {
    for (let e = offsets[v]!; e < offsets[v + 1]!; e += 1) arcs.add(v * size + targets[e]!);
  }
  let returned = 0;
  for (const arc of arcs) if (arcs.has((arc % size) * size + Math.floor(arc / size))) returned += 1;
  return returned / tieCount;
}

/**
 * Transitivity: how often are two partners of one partner tied to each other? 3 × triangles / connected triples.
 * Null when no partner has two ties. `triangles` counts each once. O(Σ degree²) at worst.
 */
export function computeTransitivity(network: Network): { transitivity: number | null; triangles: number } {
  const { size, offsets, targets } = toUndirected(network);
  const mark = new Int32Array(size).fill(-1);
  let corners = 0;
  let triples = 0;
  for (let v = 0; v < size; v += 1) {
    const degree = offsets[v + 1]! - offsets[v]!;
    triples += (degree * (degree - 1)) / 2;
    for (let e = offsets[v]!; e < offsets[v + 1]!; e += 1) mark[targets[e]!] = v;
    for (let e = offsets[v]!; e < offsets[v + 1]!; e += 1) {
      const w = targets[e]!;
      for (let f = offsets[w]!; f < offsets[w + 1]!; f += 1) if (mark[targets[f]!] === v) corners += 1;
    }
  }
  return { transitivity: triples === 0 ? null : corners / 2 / triples, triangles: corners / 6 };
}
