import type { LinearSolver, ProgramRow } from '../linear-program.ts';
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
 * x_ij + x_jk − x_ik ≤ 1. Branch and cut: these rows, and those of `findBrokenPartitions`, are added where they are broken; a pair that stays undecided is
 * decided both ways.
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
  let best = found;
  /** Whether the division found is the best with the bounds as they are; false when time ran out. */
  const search = (): boolean => {
    let before = Number.NEGATIVE_INFINITY;
    for (;;) {
      const { status, bound, values } = model.solve(secondsLeft());
      if (status === 'LIMIT') return false;
      if (status === 'INFEASIBLE' || constant - bound <= best.modularity + 1e-9) return true;
      const broken = findBrokenTriples(size, values, column);
      const isWhole = isAllWhole(values);
      if (isWhole && broken.length === 0) {
        const communityOf = readCommunities(size, values, column);
        best = { communityOf, modularity: computeModularity(ties, communityOf, byStrength) };
        return true;
      }
      const cuts = broken.length > size || isWhole ? [] : findBrokenPartitions(size, values, column);
      const hasStalled = bound - before < MIN_PROGRESS && broken.length === 0;
      before = bound;
      if (broken.length + cuts.length > 0 && !hasStalled) {
        model.addRows([...broken, ...cuts]);
        continue;
      }
      const undecided = mostUndecided(values);
      for (const value of [1, 0]) {
        model.setBounds(undecided, value, value);
        if (!search()) return false;
      }
      model.setBounds(undecided, 0, 1);
      return true;
    }
  };
  try {
    const isProven = search();
    return { ...best, isProven };
  } finally {
    model.dispose();
  }
}

function mostUndecided(values: Float64Array): number {
  let most = 0;
  for (let i = 1; i < values.length; i += 1) {
    if (Math.abs(values[i]! - 0.5) < Math.abs(values[most]! - 0.5)) most = i;
  }
  return most;
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

/** A round of cuts that lifts the bound by less is the last one before a variable is decided both ways. */
const MIN_PROGRESS = 1e-4;
/** Broken by at least this much: a cut that gains less costs more than it brings. */
const MIN_BREACH = 0.01;

/**
 * Of partners T that are all apart at most one can be with i:  Σ_j x_ij − Σ_{j<k} x_jk ≤ 1 over j, k in T. Looked for greedily from each i
 * and each first member of T. Grötschel & Wakabayashi (1990), Facets of the clique partitioning polytope, Math. Programming 47:367–387.
 */
function findBrokenPartitions(size: number, values: Float64Array, column: (i: number, j: number) => number) {
  const rows = new Map<string, ProgramRow & { readonly breach: number }>();
  const together = (i: number, j: number) => values[column(i, j)]!;
  for (let i = 0; i < size; i += 1) {
    const near: number[] = [];
    for (let j = 0; j < size; j += 1)
      if (j !== i && together(i, j) > 1e-6 && together(i, j) < 1 - 1e-6) near.push(j);
    near.sort((a, b) => together(i, b) - together(i, a));
    for (const first of near) {
      const members = [first];
      let sum = together(i, first);
      for (const k of near) {
        if (k === first) continue;
        let gain = together(i, k);
        for (const j of members) gain -= together(j, k);
        if (gain <= 1e-6) continue;
        members.push(k);
        sum += gain;
      }
      if (members.length < 3 || sum <= 1 + MIN_BREACH) continue;
      members.sort((a, b) => a - b);
      const columns = members.map((j) => column(i, j));
      const coefficients = members.map(() => 1);
      for (const [at, k] of members.entries()) {
        for (const j of members.slice(0, at)) {
          columns.push(column(j, k));
          coefficients.push(-1);
        }
      }
      rows.set(`${i}:${members}`, {
        columns,
        coefficients,
        lower: Number.NEGATIVE_INFINITY,
        upper: 1,
        breach: sum,
      });
    }
  }
  return [...rows.values()].sort((a, b) => b.breach - a.breach).slice(0, 5 * size);
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
