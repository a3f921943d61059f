import type { LinearSolver } from '../linear-program.ts';
import { seededRandom } from '../seeded-random.ts';
import { computeDegree, computeStrength } from './centrality.ts';
import { runLeiden } from './leiden.ts';
import { listTies, type Network, toUndirected } from './network.ts';

export interface Communities {
  /** Community of each actor, numbered by size, the largest 0. */
  readonly communityOf: Int32Array;
  readonly count: number;
  /** Q, −½ to 1; null without ties. */
  readonly modularity: number | null;
  /** Whether no division has a greater modularity. */
  readonly isProven: boolean;
}

export interface CommunityOptions {
  readonly byStrength?: boolean;
  readonly seed?: number;
  /** Leiden runs, of which the best counts. */
  readonly runs?: number;
  /** How often each run may start again from its own outcome. */
  readonly iterations?: number;
  /** Given: the division is proven, or bettered, for up to `exactUpTo` actors. */
  readonly solver?: LinearSolver;
  readonly exactUpTo?: number;
  readonly secondsLeft?: () => number;
}

/**
 * Communities: which partners keep more to each other than chance would have it?
 *
 *   Q = Σ_c [ L_c / m − (d_c / 2m)² ]
 *
 * Newman & Girvan (2004), Phys. Rev. E 69:026113. Found by the Leiden algorithm (Traag, Waltman & van Eck 2019, Sci. Rep. 9:5233), best of seeded
 * runs; small networks exactly, as a clique partition in whole numbers (Brandes et al. 2008, IEEE TKDE 20:172–188). Direction is left out.
 * Actors without ties are communities of their own.
 */
export function detectCommunities(network: Network, options: CommunityOptions = {}): Communities {
  const { byStrength = false, seed = 1, runs = 10, iterations = 10 } = options;
  const { solver, exactUpTo = 60, secondsLeft } = options;
  const ties = toUndirected(network);
  const { size } = ties;
  if (ties.tieCount === 0) {
    return {
      communityOf: Int32Array.from({ length: size }, (_, v) => v),
      count: size,
      modularity: null,
      isProven: true,
    };
  }
  let best: { communityOf: Int32Array; modularity: number } = {
    communityOf: new Int32Array(size),
    modularity: Number.NEGATIVE_INFINITY,
  };
  const random = seededRandom(seed);
  for (let run = 0; run < runs; run += 1) {
    const communityOf = runLeiden(ties, { byStrength, iterations, random });
    const modularity = computeModularity(ties, communityOf, byStrength);
    if (modularity > best.modularity + 1e-12) best = { communityOf, modularity };
  }
  const exact =
    solver && size <= exactUpTo ? solveExactly(ties, byStrength, best, solver, secondsLeft) : null;
  const { communityOf, modularity } = exact ?? best;
  const ordered = orderBySize(communityOf);
  return { ...ordered, modularity, isProven: exact?.isProven ?? false };
}

/** Q of a given division of an undirected network that has ties. O(n + m). */
export function computeModularity(
  network: Network,
  communityOf: ArrayLike<number>,
  byStrength = false,
): number {
  const degree = byStrength ? computeStrength(network) : computeDegree(network);
  const twice = degree.reduce((sum, value) => sum + value, 0);
  const inside = new Map<number, number>();
  const all = new Map<number, number>();
  for (let v = 0; v < network.size; v += 1) {
    const own = communityOf[v]!;
    all.set(own, (all.get(own) ?? 0) + degree[v]!);
    for (let e = network.offsets[v]!; e < network.offsets[v + 1]!; e += 1) {
      if (communityOf[network.targets[e]!] === own) {
        inside.set(own, (inside.get(own) ?? 0) + (byStrength ? network.strengths[e]! : 1));
      }
    }
  }
  let q = 0;
  for (const [community, sum] of all) q += (inside.get(community) ?? 0) / twice - (sum / twice) ** 2;
  return q;
}

/**
 * max Σ_{i<j} 2 b_ij x_ij,  b_ij = a_ij/2m − k_i k_j/(2m)²,  x_ij = 1 when i and j are together; together is transitive:
 * x_ij + x_jk − x_ik ≤ 1. These rows are added where they are broken, first on the linear program and, if it stays fractional, in whole numbers.
 */
function solveExactly(
  ties: Network,
  byStrength: boolean,
  found: { communityOf: Int32Array; modularity: number },
  solver: LinearSolver,
  secondsLeft: () => number = () => Number.POSITIVE_INFINITY,
) {
  const { size } = ties;
  const degree = byStrength ? computeStrength(ties) : computeDegree(ties);
  const twice = degree.reduce((sum, value) => sum + value, 0);
  const column = (i: number, j: number) => (i < j ? (j * (j - 1)) / 2 + i : (i * (i - 1)) / 2 + j);
  const costs = new Array<number>((size * (size - 1)) / 2).fill(0);
  let constant = 0;
  for (let i = 0; i < size; i += 1) {
    constant -= (degree[i]! / twice) ** 2;
    for (let j = 0; j < i; j += 1) costs[column(i, j)] = (2 * degree[i]! * degree[j]!) / twice ** 2;
  }
  for (const { from, to, strength } of listTies(ties)) {
    costs[column(from, to)]! -= (2 * (byStrength ? strength : 1)) / twice;
  }
  const model = solver.createModel({
    costs,
    lower: costs.map(() => 0),
    upper: costs.map(() => 1),
    isWhole: false,
    rows: [],
  });
  try {
    for (let isWhole = false; ; ) {
      const { status, bound, values } = model.solve(secondsLeft());
      if (status !== 'OPTIMAL') return { ...found, isProven: false };
      if (constant - bound <= found.modularity + 1e-9) return { ...found, isProven: true };
      const broken = findBrokenTriples(size, values, column);
      if (broken.length > 0) {
        model.addRows(broken);
      } else if (isAllWhole(values)) {
        const communityOf = readCommunities(size, values, column);
        return { communityOf, modularity: computeModularity(ties, communityOf, byStrength), isProven: true };
      } else if (!isWhole) {
        isWhole = true;
        model.setWhole(true);
      }
    }
  } finally {
    model.dispose();
  }
}

const isAllWhole = (values: Float64Array) =>
  values.every((value) => Math.abs(value - Math.round(value)) < 1e-6);

function findBrokenTriples(size: number, values: Float64Array, column: (i: number, j: number) => number) {
  const rows: { columns: number[]; coefficients: number[]; lower: number; upper: number }[] = [];
  for (let i = 0; i < size; i += 1) {
    for (let j = 0; j < i; j += 1) {
      for (let k = 0; k < j; k += 1) {
        const columns = [column(i, j), column(j, k), column(i, k)];
        const sum = values[columns[0]!]! + values[columns[1]!]! + values[columns[2]!]!;
        columns.forEach((apart, at) => {
          if (sum - 2 * values[apart]! > 1 + 1e-6) {
            rows.push({
              columns,
              coefficients: columns.map((_, c) => (c === at ? -1 : 1)),
              lower: Number.NEGATIVE_INFINITY,
              upper: 1,
            });
          }
        });
      }
    }
  }
  return rows;
}

function readCommunities(
  size: number,
  values: Float64Array,
  column: (i: number, j: number) => number,
): Int32Array {
  const communityOf = Int32Array.from({ length: size }, (_, v) => v);
  for (let i = 0; i < size; i += 1) {
    for (let j = 0; j < i; j += 1) {
      if (values[column(i, j)]! > 0.5) {
        communityOf[i] = communityOf[j]!;
        break;
      }
    }
  }
  return communityOf;
}

function orderBySize(communityOf: Int32Array): { communityOf: Int32Array; count: number } {
  const sizes = new Map<number, number>();
  for (const community of communityOf) sizes.set(community, (sizes.get(community) ?? 0) + 1);
  const first = new Map<number, number>();
  communityOf.forEach((community, v) => {
    if (!first.has(community)) first.set(community, v);
  });
  const order = [...sizes.keys()].sort(
    (a, b) => sizes.get(b)! - sizes.get(a)! || first.get(a)! - first.get(b)!,
  );
  const number = new Map(order.map((community, i) => [community, i]));
  return { communityOf: communityOf.map((community) => number.get(community)!), count: order.length };
}
