import type { LinearSolver } from '../linear-program.ts';
import { openCycleModel } from './cycle-model.ts';
import { type HeapEntry, popLeast, push } from './heap.ts';
import type { SignedNetwork } from './signed-network.ts';

export interface WeakBalance {
  /** No partition, into however many factions, has less weight of ties against it. */
  readonly lowerBound: number;
  /** Faction of each actor, in a partition that attains the bound; null when time ran out or none was met. */
  readonly factionOf: Int32Array | null;
}

const tolerance = 1e-6;

/**
 * Weak balance: how many relationships go against any partition into factions, however many? The least error of `findFactions` over all
 * numbers of factions, with every tie at its own weight.
 *
 * A network falls into factions without error exactly when no cycle holds one negative tie (Davis 1967, Human Relations 20:181–187). So the
 * least error is a least set of ties that meets every such cycle (correlation clustering; Demaine, Emanuel, Fiat & Immorlica 2006,
 * Theor. Computer Science 361:172–187). Cycles are found as needed: for a negative tie, the shortest way between its ends over positive ones.
 */
export function computeWeakBalance(
  network: SignedNetwork,
  { solver, secondsLeft }: { readonly solver: LinearSolver; readonly secondsLeft: () => number },
): WeakBalance {
  const { ties } = network;
  const findCycles = buildOneNegativeCycleFinder(network);
  const isWhole = ties.every(({ weight }) => Number.isInteger(weight));
  const first = findCycles(new Float64Array(ties.length).fill(1e-3));
  if (first.length === 0) return { lowerBound: 0, factionOf: joinAlong(network, () => true) };
  const model = openCycleModel(
    solver,
    ties.map(({ weight }) => weight),
    first,
  );
  let lowerBound = 0;
  try {
    for (let isInteger = false; secondsLeft() > 0; ) {
      const solution = model.solve(secondsLeft());
      if (solution.status === 'OPTIMAL' || isInteger) {
        const bound = isWhole ? Math.ceil(solution.bound - tolerance) : solution.bound;
        lowerBound = Math.max(lowerBound, bound);
      }
      if (solution.status !== 'OPTIMAL') break;
      const factionOf = joinAlong(network, (tie) => solution.values[tie]! < 0.5);
      if (errorOf(network, factionOf) <= lowerBound + tolerance) return { lowerBound, factionOf };
      if (model.add(findCycles(solution.values)) > 0) continue;
      if (isInteger) break;
      isInteger = true;
      model.setWhole(true);
    }
  } finally {
    model.dispose();
  }
  return { lowerBound, factionOf: null };
}

/** Weight of the ties against a partition: negative ones inside factions, positive ones between. */
function errorOf({ ties }: SignedNetwork, factionOf: Int32Array): number {
  return ties.reduce(
    (sum, { a, b, sign, weight }) => sum + ((factionOf[a] === factionOf[b]) === (sign === 1) ? 0 : weight),
    0,
  );
}

/** Actors joined by the positive ties kept, then factions joined that no negative tie parts. */
function joinAlong({ size, ties }: SignedNetwork, isKept: (tie: number) => boolean): Int32Array {
  const parent = Int32Array.from({ length: size }, (_, v) => v);
  const find = (v: number): number => {
    let at = v;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!;
      at = parent[at]!;
    }
    return at;
  };
  ties.forEach(({ a, b, sign }, tie) => {
    if (sign === 1 && isKept(tie)) parent[find(a)] = find(b);
  });
  const roots = [...new Set([...parent.keys()].map(find))];
  const apart = new Map(roots.map((root) => [root, new Set<number>()]));
  for (const { a, b, sign } of ties) {
    if (sign === 1) continue;
    apart.get(find(a))!.add(find(b));
    apart.get(find(b))!.add(find(a));
  }
  const number = new Map<number, number>();
  for (const root of roots.sort((a, b) => apart.get(b)!.size - apart.get(a)!.size || a - b)) {
    const taken = new Set([...apart.get(root)!].map((other) => number.get(other)));
    let free = 0;
    while (taken.has(free)) free += 1;
    number.set(root, free);
  }
  return Int32Array.from({ length: size }, (_, v) => number.get(find(v))!);
}

/** For each negative tie the shortest cycle with positive ties only, where its length is below 1. O(negative · m log m). */
function buildOneNegativeCycleFinder({ size, ties }: SignedNetwork) {
  const around: { to: number; tie: number }[][] = Array.from({ length: size }, () => []);
  ties.forEach(({ a, b, sign }, tie) => {
    if (sign === -1) return;
    around[a]!.push({ to: b, tie });
    around[b]!.push({ to: a, tie });
  });
  const negative = [...ties.keys()].filter((tie) => ties[tie]!.sign === -1);
  const distance = new Float64Array(size);
  const through = new Int32Array(size);
  const isDone = new Uint8Array(size);

  return (lengths: ArrayLike<number>): number[][] =>
    negative.flatMap((tie) => {
      const { a, b } = ties[tie]!;
      const limit = 1 - lengths[tie]! - 1e-7;
      if (!isReached(a, b, limit, lengths)) return [];
      const cycle = [tie];
      for (let v = b; v !== a; ) {
        const e = through[v]!;
        cycle.push(e);
        v = ties[e]!.a === v ? ties[e]!.b : ties[e]!.a;
      }
      return [cycle];
    });

  /** Dijkstra, cut off at the limit. */
  function isReached(start: number, goal: number, limit: number, lengths: ArrayLike<number>): boolean {
    distance.fill(Number.POSITIVE_INFINITY);
    isDone.fill(0);
    distance[start] = 0;
    const heap: HeapEntry[] = [{ key: 0, at: start }];
    while (heap.length > 0) {
      const v = popLeast(heap);
      if (v === goal) return true;
      if (isDone[v]) continue;
      isDone[v] = 1;
      for (const { to, tie } of around[v]!) {
        const next = distance[v]! + Math.max(0, lengths[tie]!) + 1e-9;
        if (next >= limit || next >= distance[to]!) continue;
        distance[to] = next;
        through[to] = tie;
        push(heap, { key: next, at: to });
      }
    }
    return false;
  }
}
