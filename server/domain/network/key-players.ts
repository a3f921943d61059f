import { findByDistance, searchByDistance } from './distance-fragmentation.ts';
import { greatestSums } from './greatest-sums.ts';
import { type Network, toUndirected } from './network.ts';

/**
 * What the key players are wanted for (Borgatti 2006, Identifying sets of key players in a social network, CMOT 12:21–34).
 * The best set is seldom the top of a ranking: two well-placed partners may do the same work twice.
 */
export const keyPlayerGoals = [
  'FRAGMENT',
  'FRAGMENT_BY_DISTANCE',
  'REACH_BY_DISTANCE',
  'REACH_WITHIN',
] as const;
/**
 * FRAGMENT: whose absence leaves most pairs without any route?  F = 1 − Σ_c n_c(n_c − 1) / (n(n − 1)), n = partners left.
 * FRAGMENT_BY_DISTANCE: … with the longest detours?  DF = 1 − Σ_{i≠j} (1/d_ij) / (n(n − 1)), n = partners left.
 * REACH_BY_DISTANCE: who together are nearest to all?  D_R = (1/n) Σ_j 1/d_Kj; members count 1.
 * REACH_WITHIN: who together reach most within some steps? Share of all, members included.
 */
export type KeyPlayerGoal = (typeof keyPlayerGoals)[number];

export interface KeyPlayers {
  /** 0..1, of every set in `sets`. Null when no pair is left to part, or nobody to reach. */
  readonly value: number | null;
  /** All best sets when exact (at most `maximumSets`), the best one found otherwise; positions ascending. */
  readonly sets: readonly (readonly number[])[];
  /** Whether no better set exists. */
  readonly isExact: boolean;
  /** Whether more sets are as good than are listed. */
  readonly isCut: boolean;
}

export interface KeyPlayerOptions {
  readonly goal: KeyPlayerGoal;
  /** How many partners, 1 or more. */
  readonly size: number;
  /** Steps for REACH_WITHIN, 1 or more. */
  readonly steps?: number;
  readonly maximumSets?: number;
  /** Sets looked at before falling back on greedy choice with swaps. */
  readonly maximumEnumeration?: number;
  /** Asked now and then; once true, the best set found by then is the answer, and `isExact` is false. */
  readonly isTimeUp?: () => boolean;
}

const same = 1e-12;

/**
 * The key players of a network, direction left out. Exact for sizes up to 3 at 200 partners: every set is looked at, or ruled out by a bound.
 * Beyond `maximumEnumeration` sets, greedy choice improved by swaps (`isExact` false); for reach greedy alone gets at least
 * 1 − 1/e of the best (Nemhauser, Wolsey & Fisher 1978).
 */
export function findKeyPlayers(network: Network, options: KeyPlayerOptions): KeyPlayers {
  const { goal, size, steps = 2, maximumSets = 100, maximumEnumeration = 3_000_000 } = options;
  const ties = toUndirected(network);
  const isFragmenting = goal === 'FRAGMENT' || goal === 'FRAGMENT_BY_DISTANCE';
  if (size < 1 || size > ties.size || (isFragmenting && ties.size - size < 2)) {
    return { value: null, sets: [], isExact: true, isCut: false };
  }
  const best = collectBest(maximumSets);
  const isEnumerable = countSets(ties.size, size) <= maximumEnumeration;
  let hasStopped = false;
  const stop = () => {
    hasStopped ||= options.isTimeUp?.() ?? false;
    return hasStopped;
  };
  const evaluate = buildEvaluator(ties, goal, steps);
  const approximate = () =>
    goal === 'FRAGMENT_BY_DISTANCE'
      ? findByDistance(ties, size, stop)
      : improveBySwaps(chooseGreedily(ties.size, size, evaluate, stop), ties.size, evaluate, stop);
  if (!isEnumerable) {
    const set = approximate();
    best.offer(evaluate(set), set);
  } else if (goal === 'FRAGMENT') {
    enumerateFragmenting(ties, size, best, stop);
  } else if (goal === 'FRAGMENT_BY_DISTANCE') {
    const seed = approximate();
    searchByDistance(ties, size, evaluate(seed), best, stop);
    if (hasStopped) offerUnlessBettered(best, evaluate(seed), seed);
  } else {
    const seed = approximate();
    const worth = reachTable(ties, goal === 'REACH_WITHIN' ? steps : null);
    searchByReach(worth, ties.size, size, evaluate(seed), best, stop);
    if (hasStopped) offerUnlessBettered(best, evaluate(seed), seed);
  }
  return { ...best.result(), isExact: isEnumerable && !hasStopped };
}

/** A search that was stopped may not have met the set it began with. */
function offerUnlessBettered(
  best: ReturnType<typeof collectBest>,
  value: number,
  set: readonly number[],
): void {
  if (best.result().value < value - same) best.offer(value, set);
}

/** Keeps the greatest value met and every set that attains it. */
function collectBest(maximumSets: number) {
  let value = -Infinity;
  let sets: number[][] = [];
  let isCut = false;
  return {
    offer(candidate: number, set: readonly number[]) {
      if (candidate < value - same) return;
      if (candidate > value + same) {
        value = candidate;
        sets = [];
        isCut = false;
      }
      if (sets.length < maximumSets) sets.push([...set]);
      else isCut = true;
    },
    result: () => ({
      value,
      sets: sets.map((set) => set.sort((a, b) => a - b)).sort(compareSets),
      isCut,
    }),
  };
}

const compareSets = (a: readonly number[], b: readonly number[]): number => {
  const i = a.findIndex((value, at) => value !== b[at]);
  return i === -1 ? 0 : a[i]! - b[i]!;
};

function countSets(n: number, k: number): number {
  let count = 1;
  for (let i = 0; i < k; i += 1) count = (count * (n - i)) / (i + 1);
  return count;
}

/** Visits every set, until a visit says false. */
function forEachSet(n: number, k: number, visit: (set: readonly number[]) => boolean): void {
  const set: number[] = [];
  const extend = (from: number): boolean => {
    if (set.length === k) return visit(set);
    for (let v = from; v <= n - (k - set.length); v += 1) {
      set.push(v);
      const goesOn = extend(v + 1);
      set.pop();
      if (!goesOn) return false;
    }
    return true;
  };
  extend(0);
}

type Evaluator = (set: readonly number[]) => number;

function buildEvaluator(ties: Network, goal: KeyPlayerGoal, steps: number): Evaluator {
  const { size } = ties;
  if (goal === 'FRAGMENT' || goal === 'FRAGMENT_BY_DISTANCE') {
    const isRemoved = new Uint8Array(size);
    const search = buildRestrictedSearch(ties, isRemoved);
    return (set) => {
      for (const v of set) isRemoved[v] = 1;
      let joined = 0;
      for (let v = 0; v < size; v += 1) {
        if (!isRemoved[v]) joined += goal === 'FRAGMENT' ? search(v).count - 1 : search(v).nearness;
      }
      for (const v of set) isRemoved[v] = 0;
      const left = size - set.length;
      return 1 - joined / (left * (left - 1));
    };
  }
  const worth = reachTable(ties, goal === 'REACH_WITHIN' ? steps : null);
  return (set) => {
    let total = 0;
    for (let j = 0; j < size; j += 1) {
      let nearest = 0;
      for (const v of set) nearest = Math.max(nearest, worth[v * size + j]!);
      total += nearest;
    }
    return total / size;
  };
}

/** What actor j is worth to actor v: 1/d (1 for itself, 0 out of reach), or 1 within the steps and 0 beyond. */
function reachTable(ties: Network, steps: number | null): Float64Array {
  const { size } = ties;
  const search = buildRestrictedSearch(ties, new Uint8Array(size));
  const worth = new Float64Array(size * size);
  for (let v = 0; v < size; v += 1) {
    const { order, distances, count } = search(v);
    worth[v * size + v] = 1;
    for (let i = 1; i < count; i += 1) {
      const distance = distances[order[i]!]!;
      worth[v * size + order[i]!] = steps === null ? 1 / distance : Number(distance <= steps);
    }
  }
  return worth;
}

/** Breadth-first search that leaves out removed actors; `nearness` is Σ 1/d over those reached. */
function buildRestrictedSearch({ size, offsets, targets }: Network, isRemoved: Uint8Array) {
  const distances = new Int32Array(size);
  const seenAt = new Int32Array(size).fill(-1);
  const order = new Int32Array(size);
  let call = -1;
  return (source: number) => {
    call += 1;
    seenAt[source] = call;
    distances[source] = 0;
    order[0] = source;
    let count = 1;
    let nearness = 0;
    for (let head = 0; head < count; head += 1) {
      const v = order[head]!;
      const next = distances[v]! + 1;
      for (let e = offsets[v]!; e < offsets[v + 1]!; e += 1) {
        const w = targets[e]!;
        if (seenAt[w] === call || isRemoved[w]) continue;
        seenAt[w] = call;
        distances[w] = next;
        order[count] = w;
        count += 1;
        nearness += 1 / next;
      }
    }
    return { order, distances, count, nearness };
  };
}

function chooseGreedily(n: number, k: number, evaluate: Evaluator, stop: () => boolean): number[] {
  const set: number[] = [];
  while (set.length < k) {
    let best = -1;
    let bestValue = -Infinity;
    for (let v = 0; v < n; v += 1) {
      if (set.includes(v) || (best !== -1 && stop())) continue;
      const value = evaluate([...set, v]);
      if (value > bestValue + same) [best, bestValue] = [v, value];
    }
    set.push(best);
  }
  return set;
}

/** Swaps a member for an outsider as long as that helps. */
function improveBySwaps(
  start: readonly number[],
  n: number,
  evaluate: Evaluator,
  stop: () => boolean,
): number[] {
  let set = [...start];
  let value = evaluate(set);
  for (let hasImproved = true; hasImproved; ) {
    hasImproved = false;
    for (let i = 0; i < set.length; i += 1) {
      for (let v = 0; v < n; v += 1) {
        if (set.includes(v)) continue;
        if (stop()) return set;
        const candidate = set.with(i, v);
        const candidateValue = evaluate(candidate);
        if (candidateValue > value + same) {
          [set, value, hasImproved] = [candidate, candidateValue, true];
        }
      }
    }
  }
  return set;
}

/**
 * FRAGMENT, every set: with all members but the last removed, one depth-first search gives for every remaining actor into which
 * component sizes the rest would fall without it (subtrees that have no tie past it). O(C(n, k−1) · m).
 */
function enumerateFragmenting(
  ties: Network,
  k: number,
  best: ReturnType<typeof collectBest>,
  stop: () => boolean,
): void {
  const { size, offsets, targets } = ties;
  const isRemoved = new Uint8Array(size);
  const entry = new Int32Array(size);
  const low = new Int32Array(size);
  const parent = new Int32Array(size);
  const weight = new Int32Array(size);
  const cursor = new Int32Array(size);
  const stack = new Int32Array(size);
  /** Ordered pairs still joined inside the parts an actor's loss cuts off, and how many actors those hold. */
  const joinedBelow = new Float64Array(size);
  const cutOff = new Int32Array(size);
  const componentOf = new Int32Array(size);
  const left = size - k;

  forEachSet(size, k - 1, (set) => {
    for (const v of set) isRemoved[v] = 1;
    entry.fill(-1);
    joinedBelow.fill(0);
    cutOff.fill(0);
    const componentSizes: number[] = [];
    let joined = 0;
    let clock = 0;
    for (let root = 0; root < size; root += 1) {
      if (isRemoved[root] || entry[root] !== -1) continue;
      let height = 1;
      stack[0] = root;
      parent[root] = -1;
      entry[root] = low[root] = clock++;
      weight[root] = 1;
      cursor[root] = offsets[root]!;
      componentOf[root] = componentSizes.length;
      while (height > 0) {
        const v = stack[height - 1]!;
        if (cursor[v]! < offsets[v + 1]!) {
          const w = targets[cursor[v]!]!;
          cursor[v]! += 1;
          if (isRemoved[w]) continue;
          if (entry[w] === -1) {
            parent[w] = v;
            entry[w] = low[w] = clock++;
            weight[w] = 1;
            cursor[w] = offsets[w]!;
            componentOf[w] = componentSizes.length;
            stack[height] = w;
            height += 1;
          } else if (w !== parent[v] && entry[w]! < low[v]!) {
            low[v] = entry[w]!;
          }
          continue;
        }
        height -= 1;
        const above = parent[v]!;
        if (above === -1) continue;
        weight[above]! += weight[v]!;
        if (low[v]! < low[above]!) low[above] = low[v]!;
        if (low[v]! >= entry[above]!) {
          joinedBelow[above]! += weight[v]! * (weight[v]! - 1);
          cutOff[above]! += weight[v]!;
        }
      }
      const count = weight[root]!;
      componentSizes.push(count);
      joined += count * (count - 1);
    }
    const first = (set[k - 2] ?? -1) + 1;
    for (let v = first; v < size; v += 1) {
      const count = componentSizes[componentOf[v]!]!;
      const rest = count - 1 - cutOff[v]!;
      const stillJoined = joined - count * (count - 1) + joinedBelow[v]! + rest * (rest - 1);
      best.offer(1 - stillJoined / (left * (left - 1)), [...set, v]);
    }
    for (const v of set) isRemoved[v] = 0;
    return !stop();
  });
}

/**
 * REACH, branch and bound. What another member adds to a set never grows as the set grows, so a set reaches at most what it reaches now and the
 * greatest additions of as many as it lacks (Nemhauser, Wolsey & Fisher 1978).
 */
function searchByReach(
  worth: Float64Array,
  n: number,
  k: number,
  seed: number,
  best: ReturnType<typeof collectBest>,
  stop: () => boolean,
): void {
  let incumbent = seed;
  const set: number[] = [];
  /** `nearest` is what each actor is worth to the set so far. */
  const visit = (from: number, nearest: Float64Array, reached: number) => {
    const open = k - set.length;
    const additions = new Float64Array(n);
    for (let v = from; v < n; v += 1) {
      let sum = 0;
      for (let j = 0; j < n; j += 1) {
        const more = worth[v * n + j]! - nearest[j]!;
        if (more > 0) sum += more;
      }
      additions[v] = sum;
    }
    const suffixBest = greatestSums(additions, open - 1);
    for (let v = from; v <= n - open; v += 1) {
      const most = (reached + additions[v]! + suffixBest(v + 1)) / n;
      if (most < incumbent - same || stop()) continue;
      if (open === 1) {
        incumbent = Math.max(incumbent, most);
        best.offer(most, [...set, v]);
        continue;
      }
      set.push(v);
      visit(
        v + 1,
        nearest.map((value, j) => Math.max(value, worth[v * n + j]!)),
        reached + additions[v]!,
      );
      set.pop();
    }
  };
  visit(0, new Float64Array(n), 0);
}
