import { computeReachInSteps } from './kernel/reach-kernel.ts';
import { degreeOf, type Network, reverse } from './network.ts';
import { buildSearcher, isPredecessor, type PathLength } from './paths.ts';

/**
 * Degree: with how many partners is this one tied? Directed: how many it names (out); take `reverse` for in.
 * Freeman (1979), Centrality in social networks, Social Networks 1:215–239.
 */
export function computeDegree(network: Network): Float64Array {
  return Float64Array.from({ length: network.size }, (_, v) => degreeOf(network, v));
}

/**
 * Strength: the sum of the strengths of its ties. Barrat et al. (2004), PNAS 101:3747–3752.
 */
export function computeStrength(network: Network): Float64Array {
  const sums = new Float64Array(network.size);
  for (let v = 0; v < network.size; v += 1) {
    for (let e = network.offsets[v]!; e < network.offsets[v + 1]!; e += 1) sums[v]! += network.strengths[e]!;
  }
  return sums;
}

/**
 * Betweenness: on how many shortest routes between others does this partner stand?
 *
 *   C_B(v) = Σ_{s≠v≠t} σ_st(v) / σ_st,   over unordered pairs in an undirected network, ordered pairs in a directed one.
 *
 * Brandes (2001), A faster algorithm for betweenness centrality, J. Math. Sociology 25:163–177.
 * O(nm) in steps, O(nm + n² log n) in cost. Raw; `normaliseBetweenness` brings it to 0..1.
 */
export function computeBetweenness(network: Network, length: PathLength = 'STEPS'): Float64Array {
  const { size } = network;
  const inward = reverse(network);
  const search = buildSearcher(network, length);
  const dependency = new Float64Array(size);
  const total = new Float64Array(size);
  const costOf = (e: number) => (length === 'STEPS' ? 1 : 1 / inward.strengths[e]!);
  for (let s = 0; s < size; s += 1) {
    const found = search(s);
    dependency.fill(0);
    for (let i = found.reached - 1; i > 0; i -= 1) {
      const w = found.order[i]!;
      const share = (1 + dependency[w]!) / found.pathCounts[w]!;
      for (let e = inward.offsets[w]!; e < inward.offsets[w + 1]!; e += 1) {
        const v = inward.targets[e]!;
        if (isPredecessor(found, v, w, costOf(e))) dependency[v]! += found.pathCounts[v]! * share;
      }
      total[w]! += dependency[w]!;
    }
  }
  if (!network.isDirected) for (let v = 0; v < size; v += 1) total[v]! /= 2;
  return total;
}

/** Betweenness as a share of the pairs it could stand between: 2/((n−1)(n−2)) undirected, 1/((n−1)(n−2)) directed. Null below three partners. */
export function normaliseBetweenness(network: Network, raw: Float64Array): Float64Array | null {
  const pairs = (network.size - 1) * (network.size - 2);
  return network.size < 3 ? null : raw.map((value) => (value * (network.isDirected ? 1 : 2)) / pairs);
}

/** What the distances from one partner tell; `reached` counts the others it reaches. */
export interface Reach {
  /**
   * Closeness: how few steps is it from those it can reach, counting how many that are?
   * (r / Σd) · (r / (n−1)) with r others reached; null when it reaches nobody.
   * Wasserman & Faust (1994), Social Network Analysis, eq. 5.22. A directed network is measured along its ties.
   */
  readonly closeness: (number | null)[];
  /** Harmonic closeness: Σ 1/d over the others, unreached ones adding nothing. Rochat (2009); Boldi & Vigna (2014). */
  readonly harmonic: Float64Array;
  /** The longest shortest route from it; null when it reaches nobody. */
  readonly eccentricity: (number | null)[];
  /** Sum of all finite distances, and over how many ordered pairs. */
  readonly distanceSum: number;
  readonly pairCount: number;
}

/** Distances from every partner to every other. O(nm) in steps, O(nm + n² log n) in cost. */
export function computeReach(network: Network, length: PathLength = 'STEPS'): Reach {
  if (length === 'STEPS') return computeReachInSteps(network);
  const { size } = network;
  const search = buildSearcher(network, length);
  const closeness: (number | null)[] = [];
  const eccentricity: (number | null)[] = [];
  const harmonic = new Float64Array(size);
  let distanceSum = 0;
  let pairCount = 0;
  for (let v = 0; v < size; v += 1) {
    const { distances, order, reached } = search(v);
    const others = reached - 1;
    let sum = 0;
    for (let i = 1; i < reached; i += 1) {
      const distance = distances[order[i]!]!;
      sum += distance;
      harmonic[v]! += 1 / distance;
    }
    closeness.push(others === 0 ? null : (others / sum) * (others / (size - 1)));
    eccentricity.push(others === 0 ? null : distances[order[others]!]!);
    distanceSum += sum;
    pairCount += others;
  }
  return { closeness, harmonic, eccentricity, distanceSum, pairCount };
}

/**
 * Eigenvector centrality: is it tied to partners that are themselves well tied?
 *
 *   λ x = A x, the eigenvector of the greatest eigenvalue, scaled to length 1. A directed network is read against its
 *   ties: whoever is named by the well named scores.
 *
 * Bonacich (1972), J. Math. Sociology 2:113–120. Power iteration on A + I, which has the same vectors and also settles
 * on bipartite networks. Computed on the largest (weakly connected) component; null outside it, and everywhere when there are no
 * ties or the iteration does not settle (a directed network without cycles has no such vector).
 */
export function computeEigenvector(
  network: Network,
  member: Uint8Array,
  byStrength = false,
): (number | null)[] | null {
  const { size, offsets, targets, strengths } = network;
  if (network.tieCount === 0) return null;
  let scores = Float64Array.from({ length: size }, (_, v) => (member[v] ? 1 : 0));
  let next = new Float64Array(size);
  for (let round = 0; round < 20_000; round += 1) {
    next.set(scores);
    for (let v = 0; v < size; v += 1) {
      if (!member[v]) continue;
      for (let e = offsets[v]!; e < offsets[v + 1]!; e += 1) {
        next[targets[e]!]! += scores[v]! * (byStrength ? strengths[e]! : 1);
      }
    }
    let squares = 0;
    for (let v = 0; v < size; v += 1) squares += next[v]! ** 2;
    const length = Math.sqrt(squares);
    let moved = 0;
    for (let v = 0; v < size; v += 1) {
      next[v]! /= length;
      moved += Math.abs(next[v]! - scores[v]!);
    }
    [scores, next] = [next, scores];
    if (moved < size * 1e-13) return Array.from(scores, (score, v) => (member[v] ? score : null));
  }
  return null;
}

/**
 * PageRank: where does someone who follows ties at random, and now and then starts anew, spend the time?
 *
 *   r = (1−d)/n + d · Σ_u r_u · a_uv / Σ_w a_uw,   d = 0.85; who has no ties passes on evenly.
 *
 * Brin & Page (1998), Computer Networks 30:107–117. Sums to 1; null for an empty network.
 *
 * Solved as y_v = 1 + d · Σ_u y_u · a_uv / Σ_w a_uw by Gauss–Seidel, each sweep using what it has just found, then scaled to sum 1: what the
 * stranded pass on evenly does no more than scale (Gleich 2015, SIAM Review 57:321–363). After each sweep y is scaled to
 * (1−d) Σ y + d Σ_stranded y = n, which holds for the solution and without which its sum would be the last to settle. O(m) a sweep.
 */
export function computePageRank(network: Network, byStrength = false, damping = 0.85): Float64Array | null {
  const { size } = network;
  if (size === 0) return null;
  const { offsets, targets, strengths } = reverse(network);
  const outward = byStrength ? computeStrength(network) : computeDegree(network);
  const share = outward.map((sum) => (sum === 0 ? 0 : damping / sum));
  const ranks = new Float64Array(size).fill(1);
  /** What each passes on along a tie of strength 1. */
  const passed = share.slice();
  let all = size;
  for (let moved = all; moved > 1e-12 * all; ) {
    moved = 0;
    all = 0;
    let stranded = 0;
    for (let v = 0; v < size; v += 1) {
      const end = offsets[v + 1]!;
      let rank = 1;
      if (byStrength) for (let e = offsets[v]!; e < end; e += 1) rank += passed[targets[e]!]! * strengths[e]!;
      else for (let e = offsets[v]!; e < end; e += 1) rank += passed[targets[e]!]!;
      moved += Math.abs(rank - ranks[v]!);
      all += rank;
      if (share[v] === 0) stranded += rank;
      ranks[v] = rank;
      passed[v] = rank * share[v]!;
    }
    const scale = size / ((1 - damping) * all + damping * stranded);
    for (let v = 0; v < size; v += 1) {
      ranks[v]! *= scale;
      passed[v]! *= scale;
    }
    all *= scale;
  }
  return ranks.map((rank) => rank / all);
}
