import type { QuotaTest } from './coalition-game.ts';
import type { CoalitionPool } from './coalition-pool.ts';
import { FREE, IN, OUT, type SearchFrame, type SearchPart } from './search-frame.ts';

export interface Bound {
  /** No coalition of the part within this choice of ins and outs costs less. */
  readonly bound: number;
  /** Reduced cost of each free player. */
  readonly reduced: Float64Array;
  readonly prices: Float64Array;
  readonly spanCost: number;
}

/** The Lagrangian bound: prices for tests, the tight test, pairs and refusals, in that order in one array. */
export function buildBounds(frame: SearchFrame) {
  const { n, tests, memberCosts, baseCost, pairs, refusals, capOf, spanCostWith } = frame;
  const [testAt, tightAt, pairAt] = [0, tests.length, tests.length + 1];
  const refusalAt = pairAt + pairs.length;
  const pairCount = pairs.length;
  const refusalCount = refusals.length;
  const pairA = Int32Array.from(pairs, ({ a }) => a);
  const pairB = Int32Array.from(pairs, ({ b }) => b);
  const pairCost = Float64Array.from(pairs, ({ cost }) => cost);
  const refusalA = Int32Array.from(refusals, ([a]) => a);
  const refusalB = Int32Array.from(refusals, ([, b]) => b);
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

  return { startPrices, raiseBound, fixByReducedCost };
}
