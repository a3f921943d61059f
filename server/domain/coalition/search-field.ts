import { listVetoPlayers, type QuotaTest } from './coalition-game.ts';
import type { CoalitionPool } from './coalition-pool.ts';
import type { CoalitionProblem } from './coalition-search.ts';

export const FREE = 0;
export const IN = 1;
export const OUT = 2;

/** One of the searches that together cover all minimal winning coalitions. */
export interface SearchPart {
  /** Spans from low to high; wider ones belong to a later part. */
  readonly span: { readonly low: number; readonly high: number };
  /** Quota of each test here: one more where the test is known not to be tight. */
  readonly quotas: readonly number[];
  /** The test that some member, or (`isTightForAll`) every member who need not be in, is needed for; null: unknown. */
  readonly tight: number | null;
  readonly isTightForAll: boolean;
}

export interface Bound {
  /** No coalition of the part within this choice of ins and outs costs less. */
  readonly bound: number;
  /** Reduced cost of each free player. */
  readonly reduced: Float64Array;
  readonly prices: Float64Array;
  readonly spanCost: number;
}

/** The problem in the form the search needs at every step. */
export function buildSearchField(problem: CoalitionProblem) {
  const { game, memberCosts, pairCosts = [], excluded = [], span, connectedBy, baseCost = 0 } = problem;
  const { size: n } = game;
  const mustBeIn = [
    ...new Set([...(problem.mustBeIn ?? []), ...(game.isHopeless ? [] : listVetoPlayers(game))]),
  ];
  const isVoluntary = new Uint8Array(n).fill(1);
  for (const i of mustBeIn) isVoluntary[i] = 0;
  const tests = game.tests.map(reduceTest).filter((test) => sumOf(test, mustBeIn) < test.quota);
  const pairs = pairCosts.filter(({ a, b, cost }) => a !== b && cost !== 0);
  const refusals = excluded.filter(([a, b]) => a !== b);
  const refusedBy = listNeighbours(n, refusals);
  const tiedTo = connectedBy && listNeighbours(n, connectedBy);
  const distances = span && span.cost > 0 ? span.distances : null;
  const spanUnit = span && span.cost > 0 ? span.cost : 0;
  const reach = distances && Float64Array.from({ length: n }, (_, i) => leastReach(distances, i));
  const [testAt, tightAt, pairAt] = [0, tests.length, tests.length + 1];
  const refusalAt = pairAt + pairs.length;
  const pairCount = pairs.length;
  const refusalCount = refusals.length;
  const pairA = Int32Array.from(pairs, ({ a }) => a);
  const pairB = Int32Array.from(pairs, ({ b }) => b);
  const pairCost = Float64Array.from(pairs, ({ cost }) => cost);
  const refusalA = Int32Array.from(refusals, ([a]) => a);
  const refusalB = Int32Array.from(refusals, ([, b]) => b);
  const isEqual = tests.map(({ weights }) => weights.every((weight) => weight === weights[0]));
  const weightStep = tests.map(({ weights }) => (weights.every(Number.isInteger) ? 1 : 0));
  const reduced = new Float64Array(n);
  const isRelaxedIn = new Uint8Array(n);
  const slope = new Float64Array(refusalAt + refusalCount);
  const highestPrice = new Float64Array(refusalAt + refusalCount).fill(Number.POSITIVE_INFINITY);
  // Steps in units of the costs that a price changes: a test's price is shared by all its members, a bonus is split in shares of itself.
  const typicalCost =
    [...memberCosts, ...pairCost].reduce((sum, cost) => sum + Math.abs(cost), 0) /
      Math.max(1, n + pairCount) || 1;
  const unit = new Float64Array(refusalAt + refusalCount).fill(typicalCost ** 2);
  unit.fill((n * typicalCost) ** 2, 0, pairAt);
  pairs.forEach(({ cost }, e) => {
    highestPrice[pairAt + e] = cost < 0 ? 1 : cost;
    unit[pairAt + e] = cost < 0 ? 1 : cost ** 2;
  });

  /** The least radius around i within which a winning coalition may lie. */
  function leastReach(d: readonly (readonly number[])[], i: number): number {
    const order = Array.from({ length: n }, (_, j) => j).sort((a, b) => d[i]![a]! - d[i]![b]!);
    let least = 0;
    for (const { weights, quota } of tests) {
      let sum = 0;
      const last = order.find((j) => {
        sum += weights[j]!;
        return sum >= quota;
      });
      least = Math.max(least, last === undefined ? Number.POSITIVE_INFINITY : d[i]![last]!);
    }
    return least;
  }

  function isConnected(members: readonly number[]): boolean {
    if (!tiedTo || members.length < 2) return true;
    const waiting = new Set(members);
    const queue = [members[0]!];
    waiting.delete(members[0]!);
    for (const v of queue) {
      for (const u of tiedTo[v]!) if (waiting.delete(u)) queue.push(u);
    }
    return waiting.size === 0;
  }

  const isComplete = (members: readonly number[]) =>
    tests.every((test) => sumOf(test, members) >= test.quota) && isConnected(members);

  const isMinimal = (members: readonly number[]) =>
    members.every((i) => !isVoluntary[i] || !isComplete(members.filter((j) => j !== i))) &&
    (problem.isAccepted?.(members) ?? true);

  const isAllowed = (members: readonly number[]) => {
    const inside = new Set(members);
    return refusals.every(([a, b]) => !(inside.has(a) && inside.has(b)));
  };

  const widestWithin = (members: readonly number[]) => {
    let widest = 0;
    if (distances) {
      for (let at = 0; at < members.length; at += 1) {
        const row = distances[members[at]!]!;
        for (let to = 0; to < at; to += 1) widest = Math.max(widest, row[members[to]!]!);
      }
    }
    return widest;
  };

  function costOf(members: readonly number[]): number {
    const inside = new Uint8Array(n);
    let cost = baseCost;
    for (const i of members) {
      inside[i] = 1;
      cost += memberCosts[i]!;
    }
    for (const { a, b, cost: together } of pairs) if (inside[a] && inside[b]) cost += together;
    return cost + spanUnit * widestWithin(members);
  }

  /** What follows from the ins and outs so far; false when nothing can. */
  function propagate(part: SearchPart, status: Uint8Array): boolean {
    for (let isChanged = true; isChanged; ) {
      isChanged = false;
      const mark = (i: number, as: number) => {
        status[i] = as;
        isChanged = true;
      };
      for (let i = 0; i < n; i += 1) {
        if (status[i] !== IN) continue;
        for (const j of refusedBy[i]!) {
          if (status[j] === IN) return false;
          if (status[j] === FREE) mark(j, OUT);
        }
        if (distances) {
          const row = distances[i]!;
          for (let j = 0; j < n; j += 1) {
            if (row[j]! <= part.span.high || status[j] === OUT) continue;
            if (status[j] === IN) return false;
            mark(j, OUT);
          }
        }
      }
      for (let k = 0; k < tests.length; k += 1) {
        const { weights } = tests[k]!;
        const quota = part.quotas[k]!;
        let most = 0;
        for (let i = 0; i < n; i += 1) if (status[i] !== OUT) most += weights[i]!;
        if (most < quota) return false;
        for (let i = 0; i < n; i += 1) if (status[i] === FREE && most - weights[i]! < quota) mark(i, IN);
      }
      if (part.tight !== null) {
        const { weights, quota } = tests[part.tight]!;
        const cap = capOf(part, status);
        let sum = 0;
        for (let i = 0; i < n; i += 1) if (status[i] === IN) sum += weights[i]!;
        if (sum > cap) return false;
        for (let i = 0; i < n; i += 1) {
          if (status[i] !== FREE) continue;
          const isSpare = part.isTightForAll && sum >= quota;
          if (isSpare || sum + weights[i]! > cap) mark(i, OUT);
        }
      }
      if (tiedTo && !keepOnePiece(status, mark)) return false;
    }
    return true;
  }

  /** Most that the tight test's sum can be: below the quota plus the weight of the member needed for it (the lightest, if all are). */
  function capOf({ tight, isTightForAll }: SearchPart, status: Uint8Array): number {
    const { weights, quota } = tests[tight!]!;
    let most = 0;
    let least = Number.POSITIVE_INFINITY;
    for (let i = 0; i < n; i += 1) {
      if (!isVoluntary[i] || status[i] === OUT) continue;
      most = Math.max(most, weights[i]!);
      if (status[i] === IN) least = Math.min(least, weights[i]!);
    }
    return quota + (isTightForAll ? Math.min(least, most) : most) - weightStep[tight!]!;
  }

  function keepOnePiece(status: Uint8Array, mark: (i: number, as: number) => void): boolean {
    const from = status.indexOf(IN);
    if (from < 0) return true;
    const isReached = new Uint8Array(n);
    isReached[from] = 1;
    const queue = [from];
    for (const v of queue) {
      for (const u of tiedTo![v]!) {
        if (status[u] === OUT || isReached[u]) continue;
        isReached[u] = 1;
        queue.push(u);
      }
    }
    for (let i = 0; i < n; i += 1) {
      if (isReached[i] || status[i] === OUT) continue;
      if (status[i] === IN) return false;
      mark(i, OUT);
    }
    return true;
  }

  /** Least cost of the span: of the members, of what any of them needs around it, of the part. */
  function spanCostWith(part: SearchPart, status: Uint8Array, joining = -1): number {
    if (!distances) return 0;
    let widest = part.span.low;
    for (let i = 0; i < n; i += 1) {
      if (status[i] !== IN && i !== joining) continue;
      widest = Math.max(widest, reach![i]!);
      const row = distances[i]!;
      if (joining >= 0) {
        widest = Math.max(widest, row[joining]!);
      } else {
        for (let j = 0; j < i; j += 1) if (status[j] === IN) widest = Math.max(widest, row[j]!);
      }
    }
    return spanUnit * widest;
  }

  function startPrices(): Float64Array {
    const prices = new Float64Array(refusalAt + refusals.length);
    pairs.forEach(({ cost }, e) => {
      prices[pairAt + e] = cost < 0 ? 0.5 : 0;
    });
    return prices;
  }

  /** Reduced costs at the given prices (into `reduced`), and the bound without the span. */
  function relax(
    part: SearchPart,
    status: Uint8Array,
    cap: number,
    prices: Float64Array,
    reduced: Float64Array,
  ): number {
    let bound = baseCost;
    reduced.set(memberCosts);
    for (let k = 0; k < tests.length; k += 1) {
      const price = prices[testAt + k]!;
      if (price === 0) continue;
      const { weights } = tests[k]!;
      const quota = part.quotas[k]!;
      bound += price;
      const each = price / quota;
      for (let i = 0; i < n; i += 1) reduced[i]! -= each * weights[i]!;
    }
    const tightPrice = prices[tightAt]!;
    if (part.tight !== null && tightPrice > 0) {
      const { weights, quota } = tests[part.tight]!;
      bound -= (tightPrice * cap) / quota;
      const each = tightPrice / quota;
      for (let i = 0; i < n; i += 1) reduced[i]! += each * weights[i]!;
    }
    for (let e = 0; e < pairCount; e += 1) {
      const a = pairA[e]!;
      const b = pairB[e]!;
      const sa = status[a]!;
      const sb = status[b]!;
      if (sa === OUT || sb === OUT) continue;
      const cost = pairCost[e]!;
      if (sa === IN) reduced[b]! += cost;
      else if (sb === IN) reduced[a]! += cost;
      else {
        const price = prices[pairAt + e]!;
        if (cost < 0) {
          reduced[a]! += cost * price;
          reduced[b]! += cost * (1 - price);
        } else {
          reduced[a]! += price;
          reduced[b]! += price;
          bound -= price;
        }
      }
    }
    for (let x = 0; x < refusalCount; x += 1) {
      const price = prices[refusalAt + x]!;
      const a = refusalA[x]!;
      const b = refusalB[x]!;
      if (price === 0 || status[a] !== FREE || status[b] !== FREE) continue;
      reduced[a]! += price;
      reduced[b]! += price;
      bound -= price;
    }
    for (let i = 0; i < n; i += 1) {
      if (status[i] === IN || (status[i] === FREE && reduced[i]! < 0)) bound += reduced[i]!;
    }
    return bound;
  }

  /** Moves the prices along the subgradient and keeps the best bound met. Changes `prices`. */
  function raiseBound(
    part: SearchPart,
    status: Uint8Array,
    prices: Float64Array,
    iterations: number,
    pool: CoalitionPool,
  ): Bound {
    const spanCost = spanCostWith(part, status);
    const cap = part.tight === null ? 0 : capOf(part, status);
    let best = Number.NEGATIVE_INFINITY;
    const bestPrices = prices.slice();
    const bestReduced = new Float64Array(n);
    let stride = 1;
    let sinceBetter = 0;
    for (let round = 0; ; round += 1) {
      const bound = relax(part, status, cap, prices, reduced) + spanCost;
      if (bound > best + 1e-12) {
        best = bound;
        bestPrices.set(prices);
        bestReduced.set(reduced);
        sinceBetter = 0;
        if (pool.refuses(best)) break;
      } else {
        sinceBetter += 1;
        if (sinceBetter > 5) {
          stride /= 2;
          sinceBetter = 0;
        }
      }
      if (round >= iterations || stride < 1e-4) break;
      const norm = slopeAt(part, status, cap);
      if (norm < 1e-30) break;
      const goal = pool.limit();
      const gap = Number.isFinite(goal) ? Math.max(goal - bound, 1e-6) : 0.1 + Math.abs(bound) * 0.05;
      const length = (stride * gap) / norm;
      for (let at = 0; at < prices.length; at += 1) {
        if (slope[at] === 0) continue;
        prices[at] = Math.min(highestPrice[at]!, Math.max(0, prices[at]! + length * unit[at]! * slope[at]!));
      }
    }
    return { bound: best, reduced: bestReduced, prices: bestPrices, spanCost };
  }

  /** Subgradient of the bound in the prices (into `slope`), at the relaxed solution of `reduced`; gives its squared length in those units. */
  function slopeAt(part: SearchPart, status: Uint8Array, cap: number): number {
    for (let i = 0; i < n; i += 1) {
      isRelaxedIn[i] = status[i] === IN || (status[i] === FREE && reduced[i]! < 0) ? 1 : 0;
    }
    const sumIn = ({ weights }: QuotaTest) => {
      let sum = 0;
      for (let i = 0; i < n; i += 1) if (isRelaxedIn[i]) sum += weights[i]!;
      return sum;
    };
    let norm = 0;
    const put = (at: number, value: number) => {
      slope[at] = value;
      norm += unit[at]! * value * value;
    };
    tests.forEach((test, k) => {
      put(testAt + k, 1 - sumIn(test) / part.quotas[k]!);
    });
    if (part.tight !== null) {
      const test = tests[part.tight]!;
      put(tightAt, (sumIn(test) - cap) / test.quota);
    }
    for (let e = 0; e < pairCount; e += 1) {
      const a = pairA[e]!;
      const b = pairB[e]!;
      if (status[a] !== FREE || status[b] !== FREE) {
        slope[pairAt + e] = 0;
        continue;
      }
      const cost = pairCost[e]!;
      put(
        pairAt + e,
        cost < 0 ? cost * (isRelaxedIn[a]! - isRelaxedIn[b]!) : isRelaxedIn[a]! + isRelaxedIn[b]! - 1,
      );
    }
    for (let x = 0; x < refusalCount; x += 1) {
      const a = refusalA[x]!;
      const b = refusalB[x]!;
      if (status[a] === FREE && status[b] === FREE) put(refusalAt + x, isRelaxedIn[a]! + isRelaxedIn[b]! - 1);
      else slope[refusalAt + x] = 0;
    }
    return norm;
  }

  /** Players whose other choice would cost too much; whether there were any. */
  function fixByReducedCost(
    part: SearchPart,
    status: Uint8Array,
    relaxed: Bound,
    pool: CoalitionPool,
  ): boolean {
    let isFixed = false;
    for (let i = 0; i < n; i += 1) {
      if (status[i] !== FREE) continue;
      const cost = relaxed.reduced[i]!;
      const wider = Math.max(0, spanCostWith(part, status, i) - relaxed.spanCost);
      if (cost < 0 && pool.refuses(relaxed.bound - cost)) status[i] = IN;
      else if (pool.refuses(relaxed.bound + Math.max(0, cost) + wider)) status[i] = OUT;
      else continue;
      isFixed = true;
    }
    return isFixed;
  }

  /** Whose being in or out says how far the tight test may be exceeded, when all are needed for it; −1 where that says nothing. */
  function findLightest({ tight, isTightForAll }: SearchPart, status: Uint8Array): number {
    if (tight === null || !isTightForAll || isEqual[tight]) return -1;
    const { weights } = tests[tight]!;
    let lightest = -1;
    for (let i = 0; i < n; i += 1) {
      if (!isVoluntary[i] || status[i] === OUT) continue;
      if (lightest < 0 || weights[i]! < weights[lightest]!) lightest = i;
    }
    return lightest;
  }

  /** Who splits the field most: who says how tight the tight test is, then those too far from many for this span, then those on whom most cost of pairs hangs. */
  function chooseToBranch(part: SearchPart, status: Uint8Array, { reduced }: Bound): number {
    const lightest = findLightest(part, status);
    if (lightest >= 0 && status[lightest] === FREE) return lightest;
    let choice = -1;
    let most = Number.NEGATIVE_INFINITY;
    const weigh = new Float64Array(n);
    for (let e = 0; e < pairCount; e += 1) {
      const a = pairA[e]!;
      const b = pairB[e]!;
      if (status[a] !== FREE || status[b] !== FREE) continue;
      weigh[a]! += Math.abs(pairCost[e]!);
      weigh[b]! += Math.abs(pairCost[e]!);
    }
    for (let i = 0; i < n; i += 1) {
      if (status[i] !== FREE) continue;
      let value = 4 * weigh[i]! - Math.abs(reduced[i]!);
      if (distances) {
        let tooFar = 0;
        for (let j = 0; j < n; j += 1)
          if (status[j] === FREE && distances[i]![j]! > part.span.high) tooFar += 1;
        value += 1e6 * tooFar;
      }
      if (value > most) {
        most = value;
        choice = i;
      }
    }
    return choice;
  }

  /** A coalition near the relaxed solution, so that there is something to beat. */
  function tryRepair(status: Uint8Array, reduced: Float64Array, pool: CoalitionPool): void {
    const order = Array.from({ length: n }, (_, i) => i).sort((a, b) => reduced[a]! - reduced[b]!);
    const members = order.filter((i) => status[i] === IN);
    const inside = new Set(members);
    const mayJoin = (i: number) =>
      status[i] === FREE && !inside.has(i) && refusedBy[i]!.every((j) => !inside.has(j));
    const isTouching = (i: number) => !tiedTo || inside.size === 0 || tiedTo[i]!.some((j) => inside.has(j));
    for (let next = 0; next < order.length; ) {
      const i = order[next]!;
      if (isComplete(members) && !(reduced[i]! < 0)) break;
      next += 1;
      if (!mayJoin(i) || !isTouching(i)) continue;
      inside.add(i);
      members.push(i);
      // Whoever is tied to this one was passed over before.
      if (tiedTo) next = 0;
    }
    if (!isComplete(members)) return;
    let kept = members;
    for (const i of order.reverse()) {
      if (!isVoluntary[i] || !inside.has(i)) continue;
      const without = kept.filter((j) => j !== i);
      if (isComplete(without)) kept = without;
    }
    if (!isMinimal(kept)) return;
    const sorted = kept.sort((a, b) => a - b);
    pool.offer(sorted, costOf(sorted));
  }

  /** One member for one outsider, as long as that is cheaper; everything met on the way is offered. */
  function improveBySwaps(from: readonly number[], status: Uint8Array, pool: CoalitionPool): void {
    let members = [...from].sort((a, b) => a - b);
    let cost = costOf(members);
    pool.offer(members, cost);
    for (let passes = 0; passes < 20; passes += 1) {
      let better: { members: number[]; cost: number } | null = null;
      for (const out of members) {
        if (status[out] === IN) continue;
        const rest = members.filter((i) => i !== out);
        for (let i = 0; i < n; i += 1) {
          if (status[i] === OUT || i === out || members.includes(i)) continue;
          const swapped = [...rest, i].sort((a, b) => a - b);
          const swappedCost = costOf(swapped);
          if (pool.refuses(swappedCost) && swappedCost >= (better?.cost ?? cost)) continue;
          if (!isAllowed(swapped) || !isComplete(swapped) || !isMinimal(swapped)) continue;
          pool.offer(swapped, swappedCost);
          if (swappedCost < (better?.cost ?? cost)) better = { members: swapped, cost: swappedCost };
        }
      }
      if (!better) return;
      ({ members, cost } = better);
    }
  }

  /**
   * What a minimal coalition can look like. A member who is needed is needed for some test. In a test of equal weights all are needed or none:
   * either it is tight, or a member more than its quota is there and all are needed for the others. Where the members must be connected
   * some may be needed for that only.
   */
  function listTightModes(): Pick<SearchPart, 'quotas' | 'tight' | 'isTightForAll'>[] {
    const quotas = tests.map(({ quota }) => quota);
    if (tiedTo) {
      if (mustBeIn.length > 0) return [{ quotas, tight: null, isTightForAll: false }];
      return tests.map((_, tight) => ({ quotas, tight, isTightForAll: false }));
    }
    const others = [...tests.keys()].filter((k) => !isEqual[k]);
    const slack = quotas.map((quota, k) => (isEqual[k] ? quota + tests[k]!.weights[0]! : quota));
    return [
      ...[...tests.keys()].filter((k) => isEqual[k]).map((tight) => ({ quotas, tight, isTightForAll: true })),
      ...others.map((tight) => ({ quotas: slack, tight, isTightForAll: others.length === 1 })),
    ];
  }

  return {
    isComplete,
    isMinimal,
    isAllowed,
    costOf,
    propagate,
    raiseBound,
    fixByReducedCost,
    chooseToBranch,
    startPrices,
    tryRepair,
    improveBySwaps,
    mustBeIn,
    tightModes: listTightModes(),
    spanParts: distances ? listSpanParts(distances) : [{ low: 0, high: Number.POSITIVE_INFINITY }],
  };
}

export type SearchField = ReturnType<typeof buildSearchField>;

const sumOf = ({ weights }: QuotaTest, members: readonly number[]): number => {
  let sum = 0;
  for (const i of members) sum += weights[i]!;
  return sum;
};

/** Divided by the greatest common divisor of the weights, so that the quota is one that can be met exactly. */
function reduceTest(test: QuotaTest): QuotaTest {
  if (!test.weights.every(Number.isInteger)) return test;
  const divisor = test.weights.reduce(greatestCommonDivisor, 0) || 1;
  return {
    ...test,
    weights: test.weights.map((weight) => weight / divisor),
    quota: Math.ceil(test.quota / divisor),
  };
}

const greatestCommonDivisor = (a: number, b: number): number =>
  b === 0 ? a : greatestCommonDivisor(b, a % b);

/** At most 24 parts of equal width, narrowest first; without distances one of span 0. */
function listSpanParts(distances: readonly (readonly number[])[]): { low: number; high: number }[] {
  const distinct = [...new Set(distances.flat())].sort((a, b) => a - b);
  const widest = distinct.at(-1) ?? 0;
  const parts = new Map<number, { low: number; high: number }>();
  parts.set(0, { low: 0, high: 0 });
  for (const distance of distinct) {
    const at = widest > 0 ? Math.ceil((24 * distance) / widest) : 0;
    parts.set(at, { low: parts.get(at)?.low ?? distance, high: distance });
  }
  return [...parts.values()];
}

function listNeighbours(size: number, links: readonly (readonly [number, number])[]): number[][] {
  const neighbours: number[][] = Array.from({ length: size }, () => []);
  for (const [a, b] of links) {
    neighbours[a]!.push(b);
    neighbours[b]!.push(a);
  }
  return neighbours;
}
