import { seededRandom } from './random.ts';
import { shortestPaths } from './shortest-paths.ts';
import type { TieGraph } from './tie-graph.ts';

/** Passes over all pairs; the paper reports no gain past 15 for most graphs, the rest smooths. */
const ITERATIONS = 30;
const EPSILON = 0.1;
/** How much farther apart than their path says two partners stand who work against each other. */
const NEGATIVE_STRETCH = 1.4;

/** Coordinates of the nodes of one part. */
export interface Drawing {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/**
 * Coordinates, in units of target distance, that minimise stress, Σ (|xᵢ − xⱼ| − dᵢⱼ)² / dᵢⱼ², by stochastic gradient descent over
 * pairs: each pair in turn moves towards its target, in random order, with steps that shrink from round to round. dᵢⱼ is the
 * shortest path; a pair that works against each other is kept farther apart. All nodes of `part` must be joined by paths.
 *
 * Source: J. X. Zheng, S. Pawar, D. F. M. Goodman, Graph Drawing by Stochastic Gradient Descent, IEEE TVCG 25 (2018).
 */
export function drawByStress(
  graph: TieGraph,
  part: Int32Array,
  seed: number,
  onProgress: (share: number) => void,
): Drawing {
  const n = part.length;
  const random = seededRandom(seed);
  const x = Float64Array.from({ length: n }, () => random());
  const y = Float64Array.from({ length: n }, () => random());
  if (n < 2) return { x, y };

  const { first, second, distance } = pairs(graph, part);
  const count = distance.length;
  let longest = 0;
  let shortest = Infinity;
  for (let p = 0; p < count; p++) {
    longest = Math.max(longest, distance[p]!);
    shortest = Math.min(shortest, distance[p]!);
  }
  // Step sizes run from 1 / smallest weight down to ε / largest weight, with weight = distance⁻².
  const largestStep = longest * longest;
  const decay = Math.log(largestStep / (EPSILON * shortest * shortest)) / (ITERATIONS - 1);
  const order = Uint32Array.from({ length: count }, (_, p) => p);
  for (let iteration = 0; iteration < ITERATIONS; iteration++) {
    const step = largestStep * Math.exp(-decay * iteration);
    shuffle(order, random);
    for (let k = 0; k < count; k++) {
      const p = order[k]!;
      const i = first[p]!;
      const j = second[p]!;
      const d = distance[p]!;
      const dx = x[i]! - x[j]!;
      const dy = y[i]! - y[j]!;
      const apart = Math.sqrt(dx * dx + dy * dy) || 1e-9;
      const move = (Math.min(1, step / (d * d)) * (apart - d)) / (2 * apart);
      x[i]! -= move * dx;
      y[i]! -= move * dy;
      x[j]! += move * dx;
      y[j]! += move * dy;
    }
    onProgress((iteration + 1) / ITERATIONS);
  }
  return { x, y };
}

function shuffle(order: Uint32Array, random: () => number): void {
  for (let k = order.length - 1; k > 0; k--) {
    const other = Math.floor(random() * (k + 1));
    const kept = order[k]!;
    order[k] = order[other]!;
    order[other] = kept;
  }
}

/** Above this many nodes in one part each keeps its distance to its neighbours and to some landmarks only. */
const ALL_PAIRS_UP_TO = 1500;
const LANDMARKS = 150;

/** Target distance of pairs of nodes, as positions in `part`. */
function pairs(graph: TieGraph, part: Int32Array) {
  const n = part.length;
  const place = new Int32Array(graph.size).fill(-1);
  for (let k = 0; k < n; k++) place[part[k]!] = k;
  const takesAll = n <= ALL_PAIRS_UP_TO;
  const sources = takesAll
    ? Array.from({ length: n }, (_, k) => k)
    : Array.from({ length: LANDMARKS }, (_, l) => Math.floor((l * n) / LANDMARKS));
  const isSource = new Uint8Array(n);
  for (const source of sources) isSource[source] = 1;

  const first: number[] = [];
  const second: number[] = [];
  const distance: number[] = [];
  const add = (i: number, j: number, d: number) => {
    const a = part[i]!;
    const b = part[j]!;
    const isAgainst = graph.against.has(Math.min(a, b) * graph.size + Math.max(a, b));
    first.push(i);
    second.push(j);
    distance.push(isAgainst ? Math.max(d, 1.5) * NEGATIVE_STRETCH : d);
  };
  for (const source of sources) {
    const from = shortestPaths(graph, part[source]!);
    for (let k = 0; k < n; k++) {
      if (isSource[k] ? k > source : !takesAll) add(source, k, from[part[k]!]!);
    }
  }
  if (!takesAll) {
    for (let k = 0; k < n; k++) {
      const i = part[k]!;
      for (let e = graph.starts[i]!; e < graph.starts[i + 1]!; e++) {
        const other = place[graph.targets[e]!]!;
        if (other > k && !(isSource[k] && isSource[other])) add(k, other, graph.lengths[e]!);
      }
    }
  }
  return { first, second, distance };
}
