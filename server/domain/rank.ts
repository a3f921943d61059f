/**
 * Rank of each value: 1 is the greatest (`isHighGood`) or the least; equals share the best rank; undefined ones come after all others. Values that
 * differ by rounding alone are equal. O(n log n).
 */
export function rankOf(values: readonly (number | null)[], isHighGood: boolean): number[] {
  const sign = isHighGood ? -1 : 1;
  const key = (actor: number) => {
    const value = values[actor] ?? null;
    return value === null ? Number.POSITIVE_INFINITY : sign * value;
  };
  const order = values.map((_, actor) => actor).sort((a, b) => compare(key(a), key(b)));
  const ranks = new Array<number>(values.length).fill(1);
  for (let place = 1; place < order.length; place += 1) {
    const [before, actor] = [order[place - 1]!, order[place]!];
    ranks[actor] = isSame(key(before), key(actor)) ? ranks[before]! : place + 1;
  }
  return ranks;
}

const compare = (a: number, b: number) => (a === b ? 0 : a - b);

/** Undefined values are infinitely far from all others, and equal to each other. */
const isSame = (a: number, b: number) =>
  a === b || (Number.isFinite(a - b) && Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b)));
