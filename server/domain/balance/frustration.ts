import type { LinearSolver } from '../linear-program.ts';
import { roundOff } from '../round-off.ts';
import { searchBranches } from './branch-and-cut.ts';
import { type Reduction, reduceSignedNetwork } from './reduction.ts';
import { frustrationOf, type SignedNetwork } from './signed-network.ts';
import { buildSignedRows, type Edge, improveBySwitching } from './switching.ts';

export interface FrustrationOptions {
  readonly solver: LinearSolver;
  /** Seeded chance in [0, 1). */
  readonly random: () => number;
  /** Seconds that may still be spent; at 0 the bounds found so far are given. */
  readonly secondsLeft?: () => number;
  /** Called whenever a bound gets better. */
  readonly onProgress?: (bounds: { lowerBound: number; upperBound: number }) => void;
}

export interface Frustration {
  /** Least weight of ties against any split in two, once proven; otherwise the best found. */
  readonly frustrationIndex: number;
  readonly lowerBound: number;
  readonly isProven: boolean;
  /** A split that attains it: +1 or −1 for each actor. */
  readonly sideOf: Int8Array;
}

const tolerance = 1e-6;

/**
 * Frustration index: how many relationships go against any split into two camps? 0 means balanced.
 *
 * A set of ties leaves balance behind when it meets every cycle of negative sign product, so the index is a least hitting set:
 *   min Σ w_e y_e,   Σ_{e ∈ C} y_e ≥ 1 for every negative cycle C,   y_e ∈ {0, 1}.
 * Cycles are found as they are needed (shortest paths in the signed double cover); an upper bound comes from switching. Where the linear
 * bound, rounded up where weights are whole, does not meet it, the search branches.
 * Harary (1959), J. Conflict Resolution; Zaslavsky (1982), Discrete Applied Math. 4; Aref, Mason & Wilson (2020), Networks 75:95–110. NP-hard.
 */
export function computeFrustration(network: SignedNetwork, options: FrustrationOptions): Frustration {
  const reduction = reduceSignedNetwork(network);
  const isWhole = network.ties.every(({ weight }) => Number.isInteger(weight));
  const solved = solveReduced(reduction, isWhole, options);
  const sideOf = reduction.expand(solved.sides);
  return {
    frustrationIndex: roundOff(frustrationOf(network, sideOf)),
    lowerBound: roundOff(solved.lowerBound + reduction.fixedCost),
    isProven: solved.isProven,
    sideOf,
  };
}

function solveReduced({ size, edges, fixedCost }: Reduction, isWhole: boolean, options: FrustrationOptions) {
  const { solver, random, secondsLeft = () => Number.POSITIVE_INFINITY, onProgress } = options;
  const rows = buildSignedRows(size, edges);
  let best: { sides: Int8Array; cost: number } = {
    sides: new Int8Array(size).fill(1),
    cost: Number.POSITIVE_INFINITY,
  };
  let lowerBound = 0;

  const tryFrom = (start: Int8Array, patience: number) => {
    const found = improveBySwitching(rows, start, random, patience);
    if (found.cost < best.cost - 1e-9) {
      best = found;
      report();
    }
  };
  const roundUp = (bound: number) => (isWhole ? Math.ceil(bound + fixedCost - tolerance) - fixedCost : bound);
  const raise = (bound: number) => {
    const usable = roundUp(bound);
    if (usable > lowerBound + 1e-9) {
      lowerBound = Math.min(usable, best.cost);
      report();
    }
  };
  const report = () =>
    onProgress?.({
      lowerBound: roundOff(lowerBound + fixedCost),
      upperBound: roundOff(best.cost + fixedCost),
    });
  const isDone = () => lowerBound >= best.cost - tolerance;
  const outcome = () => ({
    sides: best.sides,
    lowerBound: Math.min(lowerBound, best.cost),
    isProven: isDone(),
  });

  // The sides along a spanning forest are right when the network is balanced.
  tryFrom(sidesAlong(size, edges, new Float64Array(edges.length)), 20 + 10 * size);
  for (let i = 0; i < 8; i += 1) {
    tryFrom(
      Int8Array.from({ length: size }, () => (random() < 0.5 ? -1 : 1)),
      20 + 4 * size,
    );
  }
  if (isDone()) return outcome();

  searchBranches({
    solver,
    size,
    edges,
    secondsLeft,
    sides: () => best.sides,
    worth: () => (isWhole ? best.cost - 1 + tolerance : best.cost - tolerance),
    raise,
    learn: (values) => tryFrom(sidesAlong(size, edges, values), 20 + size),
  });
  return outcome();
}

/** Sides that follow the edges least likely to be given up: a least spanning forest under y, read from its roots. */
export function sidesAlong(size: number, edges: readonly Edge[], values: ArrayLike<number>): Int8Array {
  const order = [...edges.keys()].sort((a, b) => values[a]! - values[b]!);
  const parent = Int32Array.from({ length: size }, (_, v) => v);
  const relative = new Int8Array(size).fill(1);
  const find = (v: number): { root: number; side: number } => {
    let side = 1;
    let at = v;
    while (parent[at] !== at) {
      side *= relative[at]!;
      at = parent[at]!;
    }
    return { root: at, side };
  };
  for (const e of order) {
    const { a, b, sign } = edges[e]!;
    const one = find(a);
    const other = find(b);
    if (one.root === other.root) continue;
    parent[one.root] = other.root;
    relative[one.root] = one.side * other.side * sign;
  }
  return Int8Array.from({ length: size }, (_, v) => find(v).side);
}
