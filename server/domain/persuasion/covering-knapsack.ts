import { greatestCommonDivisor } from '../greatest-common-divisor.ts';
export interface Cover {
  readonly cost: number;
  /** Ascending. */
  readonly chosen: readonly number[];
}

/** Cells of the table still taken: items × need. */
const TABLE_LIMIT = 1e8;

/**
 * Covering knapsack: what is the cheapest set with at least this much weight?
 *
 *     best[s] = least cost of weight s or more;   best[s] = min(best[s], best[max(0, s − w_i)] + c_i),   O(n · need)
 *
 * It is the 0/1 knapsack of what is left out. Weights are divided by their greatest common divisor first.
 * Equal costs: the set without the later items. Costs below 0 are refused, as are weights that are not whole.
 *
 * @param weights whole numbers, 0 or more.
 * @param costs 0 or more; null: not to be had.
 * @returns null when even all together is too little. Throws RangeError when the table would be too large: take the integer program.
 * @see Bellman, R. (1957). Dynamic Programming. Kellerer, Pferschy & Pisinger (2004). Knapsack Problems, Springer, ch. 13.
 */
export function computeCheapestCover(
  weights: readonly number[],
  costs: readonly (number | null)[],
  need: number,
): Cover | null {
  weights.forEach((weight, i) => {
    const cost = costs[i] ?? 0;
    if (!Number.isInteger(weight) || weight < 0)
      throw new RangeError(`weight ${i} must be whole and 0 or more`);
    if (!(cost >= 0 && cost < Number.POSITIVE_INFINITY)) throw new RangeError(`cost ${i} must be 0 or more`);
  });
  if (need <= 0) return { cost: 0, chosen: [] };
  const items = [...weights.keys()].filter((i) => weights[i]! > 0 && (costs[i] ?? null) !== null);
  const divisor = items.reduce((d, i) => greatestCommonDivisor(d, weights[i]!), 0);
  if (items.reduce((sum, i) => sum + weights[i]!, 0) < need) return null;
  const steps = Math.ceil(need / divisor);
  if (!isCoverable(items.length, steps))
    throw new RangeError(`need of ${steps} steps is too large for a table`);

  const best = new Float64Array(steps + 1).fill(Number.POSITIVE_INFINITY);
  best[0] = 0;
  const isTaken = items.map(() => new Uint8Array(steps + 1));
  items.forEach((i, at) => {
    const weight = weights[i]! / divisor;
    const cost = costs[i]!;
    const taken = isTaken[at]!;
    for (let s = steps; s > 0; s -= 1) {
      const through = best[Math.max(0, s - weight)]! + cost;
      if (through < best[s]! - 1e-12) {
        best[s] = through;
        taken[s] = 1;
      }
    }
  });
  const chosen: number[] = [];
  let left = steps;
  for (let at = items.length - 1; at >= 0 && left > 0; at -= 1) {
    if (!isTaken[at]![left]) continue;
    chosen.push(items[at]!);
    left = Math.max(0, left - weights[items[at]!]! / divisor);
  }
  return { cost: chosen.reduce((sum, i) => sum + costs[i]!, 0), chosen: chosen.reverse() };
}

/** Whether the table is small enough. */
export const isCoverable = (items: number, need: number): boolean => items * (need + 1) <= TABLE_LIMIT;
