import type { CoalitionGame } from './coalition-game.ts';
import { buildPool } from './coalition-pool.ts';
import { buildBounds } from './search-bound.ts';
import { chooseToBranch } from './search-branching.ts';
import { buildSearchFrame, IN, OUT, type SearchPart } from './search-frame.ts';
import { propagate } from './search-propagation.ts';
import { improveBySwaps, tryRepair } from './search-repair.ts';

/** What it costs, more or less, that two are in together; below 0 it is an advantage. */
export interface PairCost {
  readonly a: number;
  readonly b: number;
  readonly cost: number;
}

export interface CoalitionProblem {
  readonly game: CoalitionGame;
  /** Cost of each member. */
  readonly memberCosts: readonly number[];
  readonly pairCosts?: readonly PairCost[];
  /** Cost per unit of the greatest distance between two members. */
  readonly span?: { readonly cost: number; readonly distances: readonly (readonly number[])[] };
  /** Pairs that will not be in one coalition. */
  readonly excluded?: readonly (readonly [number, number])[];
  readonly mustBeIn?: readonly number[];
  readonly mustBeOut?: readonly number[];
  /** Ties by which the members must form one piece. Undefined: no such demand. */
  readonly connectedBy?: readonly (readonly [number, number])[];
  /** What every coalition costs, whoever is in it; default 0. */
  readonly baseCost?: number;
  /** What no coalition costs less than, as far as the caller knows. */
  readonly leastCost?: number;
  /** A last demand on a minimal winning coalition; a set that is refused here is not replaced by a larger one. */
  readonly isAccepted?: (members: readonly number[]) => boolean;
  /** Costs are compared in whole steps of this size, rounded down: coalitions within one step are equally good. */
  readonly step: number;
}

export interface SearchOptions {
  /** How many coalitions to give. */
  readonly count: number;
  /** TOP: the cheapest `count`. BEST: only those as cheap as the cheapest, up to `count`. Default TOP. */
  readonly keep?: 'TOP' | 'BEST';
  /** Partial coalitions looked at before giving up on proof. Default 300,000. */
  readonly nodeLimit?: number;
  /** Seconds that may still be spent; at 0 the search stops with what it has. */
  readonly secondsLeft?: () => number;
}

export interface FoundCoalition {
  /** Ascending. */
  readonly members: readonly number[];
  readonly cost: number;
}

export interface CoalitionSearch {
  /** Cheapest first; equal steps: fewest members, then lowest players. */
  readonly found: readonly FoundCoalition[];
  /** Proven: no minimal winning coalition outside the list is a step cheaper than the last in it (or there are none outside it). */
  readonly isExact: boolean;
  /** Every coalition outside the list costs at least this; null when the list has all of them. */
  readonly costOfOthersAtLeast: number | null;
  readonly nodeCount: number;
}

/**
 * The cheapest minimal winning coalitions, proven, also when there are millions.
 *
 *     min Σ_i a_i y_i + Σ_ij b_ij y_i y_j + γ max_ij d_ij y_i y_j
 *     Σ_i w_ki y_i ≥ q_k for every test k;   y_i + y_j ≤ 1 for every excluded pair;   y_i in {0, 1}
 *
 * over sets that are minimal: without any member who need not be in it, the coalition loses (or falls apart, where it must hang together).
 *
 * Branch and bound, depth first. The bound is Lagrangian: tests and exclusions at a price, a bonus b_ij < 0 shared between its two ends,
 * a penalty b_ij > 0 at the price of its inequality u ≥ y_i + y_j − 1; prices by subgradient (Held & Karp 1971; Polyak step). Players whose
 * reduced cost closes the gap are fixed. A minimal coalition exceeds the quota of at least one test by less than the weight of a
 * member, so the search runs once for each test that may be the tight one, with that upper limit as one more inequality; and once for each
 * band of spans, so that the bound knows the span.
 *
 * Exact unless `nodeLimit` or time ends it; then `isExact` is false and the bound says how good an unseen coalition could be at best.
 *
 * @see Held, M. & Karp, R. M. (1971). Mathematical Programming 1:6–25. Fisher, M. L. (1981). Management Science 27:1–18.
 */
export function searchCoalitions(problem: CoalitionProblem, options: SearchOptions): CoalitionSearch {
  const { game, step, leastCost = Number.NEGATIVE_INFINITY } = problem;
  const { size: n } = game;
  const { keep = 'TOP', nodeLimit = 300_000, secondsLeft = () => Number.POSITIVE_INFINITY } = options;
  const pool = buildPool(options.count, keep, step);
  let nodeCount = 0;
  let isStopped = false;
  let openBound = Number.POSITIVE_INFINITY;
  const start = new Uint8Array(n);
  for (const i of problem.mustBeOut ?? []) start[i] = OUT;
  const frame = buildSearchFrame(problem);
  const bounds = buildBounds(frame);
  const isContradiction = frame.mustBeIn.some((i) => start[i] === OUT);
  for (const i of frame.mustBeIn) start[i] = IN;

  if (!game.isHopeless && !isContradiction && options.count > 0) {
    const required = membersOf(start);
    if (frame.isComplete(required)) {
      // Any other coalition could lose a member and still win.
      if (frame.isAllowed(required) && frame.isMinimal(required))
        pool.offer(required, frame.costOf(required));
    } else {
      const roots = frame.spanParts.flatMap((span) =>
        frame.tightModes.flatMap((mode) => {
          const part = { span, ...mode };
          const status = start.slice();
          if (!isOpen(part, status)) return [];
          const relaxed = bounds.raiseBound(part, status, bounds.startPrices(), 300, pool);
          tryRepair(frame, status, relaxed.reduced, pool);
          return [{ part, status, relaxed }];
        }),
      );
      const [best] = pool.close().found;
      if (best) improveBySwaps(frame, best.members, start, pool);
      roots.sort((a, b) => a.relaxed.bound - b.relaxed.bound);
      for (const { part, status, relaxed } of roots) explore(part, status, relaxed.prices);
    }
  }
  const { found, threshold } = pool.close();
  const othersAtLeast = Math.min(openBound, threshold * step);
  return {
    found,
    isExact: openBound === Number.POSITIVE_INFINITY || pool.refuses(openBound),
    costOfOthersAtLeast: Number.isFinite(othersAtLeast) ? othersAtLeast : null,
    nodeCount,
  };

  function explore(part: SearchPart, status: Uint8Array, prices: Float64Array): void {
    nodeCount += 1;
    if (nodeCount > nodeLimit || (nodeCount % 64 === 0 && secondsLeft() <= 0)) isStopped = true;
    if (pool.refuses(leastCost) || !isOpen(part, status)) return;
    const relaxed = bounds.raiseBound(part, status, prices, 8, pool);
    const bound = Math.max(relaxed.bound, leastCost);
    if (pool.refuses(bound)) return;
    if (isStopped) {
      openBound = Math.min(openBound, bound);
      return;
    }
    if (bounds.fixByReducedCost(part, status, relaxed, pool) && !isOpen(part, status)) return;
    const choice = chooseToBranch(frame, part, status, relaxed);
    if (choice < 0) return;
    const first = relaxed.reduced[choice]! < 0 ? IN : OUT;
    const other = status.slice();
    status[choice] = first;
    other[choice] = first === IN ? OUT : IN;
    explore(part, status, relaxed.prices.slice());
    explore(part, other, relaxed.prices);
  }

  /** Whether there is something left to decide; a complete coalition is offered. */
  function isOpen(part: SearchPart, status: Uint8Array): boolean {
    if (!propagate(frame, part, status)) return false;
    const members = membersOf(status);
    if (!frame.isComplete(members)) return true;
    if (frame.isMinimal(members)) pool.offer(members, frame.costOf(members));
    return false;
  }
}

const membersOf = (status: Uint8Array): number[] => {
  const members: number[] = [];
  for (let i = 0; i < status.length; i += 1) if (status[i] === IN) members.push(i);
  return members;
};
