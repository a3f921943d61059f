import type { Axis, LosingTerm } from './losing-terms.ts';

/**
 * Coalitions counted by their sums, as far as they stay within the box of a term:
 *
 *   C[s] = Σ_{S: w(S) = s} r^|S|,   Π_i (1 + r z^{w_i}) cut off at the limits
 *
 * Mann & Shapley (1962), RAND RM-3158; Brams & Affuso (1976), Theory and Decision 7:29–56. A cut-off series can still be divided exactly, so
 * one player is taken out again by D[s] = C[s] − r D[s − w]: Bilbao et al. (2000), TOP 8:191–213. For r ≤ 1 rounding does not grow.
 * Whole numbers stay exact to 53 players. Axes in order, the last one contiguous. O(players · cells).
 */
export function countCoalitions({ axes, cells }: LosingTerm, size: number, ratio = 1): Float64Array {
  const table = new Float64Array(cells);
  table[0] = 1;
  if (axes.length === 1) {
    addAlongLine(table, axes[0]!, ratio);
    return table;
  }
  const strides = stridesOf(axes);
  for (let player = 0; player < size; player += 1) {
    eachRowDown(axes, strides, player, (base, offset, from) => {
      for (let s = axes.at(-1)!.limit - 1; s >= from; s -= 1)
        table[base + s]! += ratio * table[base + s - offset]!;
    });
  }
  return table;
}

/**
 * In the order of weights, no further than the sum so far; players two at a time, to go through memory half as often. With r = 1 a series reads the
 * same from behind, C[s] = C[w(all so far) − s]: only its first half is computed and what the next step needs beyond is copied.
 */
function addAlongLine(table: Float64Array, { weights, limit }: Axis, ratio: number): void {
  const sorted = Int32Array.from(weights).sort();
  const isMirrored = ratio === 1;
  let all = 0;
  let known = 0;
  const reach = (weight: number): number => {
    const last = Math.min(limit - 1, isMirrored ? Math.floor((all + weight) / 2) : all + weight);
    if (isMirrored) for (let s = known + 1; s <= last && s <= all; s += 1) table[s] = table[all - s]!;
    all += weight;
    known = Math.max(known, last);
    return last;
  };
  let at = 0;
  if (sorted.length % 2 === 1) {
    addOne(table, sorted[0]!, reach(sorted[0]!), ratio);
    at = 1;
  }
  for (; at < sorted.length; at += 2) {
    const a = sorted[at]!;
    const b = sorted[at + 1]!;
    addTwo(table, a, b, reach(a + b), ratio);
  }
  reach(all);
}

function addOne(table: Float64Array, weight: number, reached: number, ratio: number): void {
  for (let s = reached; s >= weight; s -= 1) table[s]! += ratio * table[s - weight]!;
}

/** C[s] + r C[s − a] + r C[s − b] + r² C[s − a − b], a ≤ b. */
function addTwo(table: Float64Array, a: number, b: number, reached: number, ratio: number): void {
  const both = a + b;
  const square = ratio * ratio;
  let s = reached;
  for (; s >= both; s -= 1) {
    table[s] = table[s]! + ratio * (table[s - a]! + table[s - b]!) + square * table[s - both]!;
  }
  for (; s >= b; s -= 1) table[s] = table[s]! + ratio * (table[s - a]! + table[s - b]!);
  for (; s >= a; s -= 1) table[s] = table[s]! + ratio * table[s - a]!;
}

/**
 * Swings of one player in a term: Σ r^|S| over S without the player that lie within the box, and with the player no longer do; by number of
 * heads where the term has that axis (otherwise all in [0]). `table` as from `countCoalitions`.
 */
export function countLeaving(
  table: Float64Array,
  { axes, headsAxis }: LosingTerm,
  player: number,
  ratio: number,
  scratch: Float64Array,
): Float64Array {
  const strides = stridesOf(axes);
  const last = axes.at(-1);
  if (!last) return Float64Array.of(0);
  const isHeadsLast = headsAxis === axes.length - 1;
  const counts = new Float64Array(headsAxis === -1 ? 1 : axes[headsAxis]!.limit);
  const own = last.weights[player]!;
  const offset = axes.reduce((sum, axis, a) => sum + axis.weights[player]! * strides[a]!, 0);
  const rows = table.length / last.limit;
  for (let row = 0; row < rows; row += 1) {
    const base = row * last.limit;
    let isReached = true;
    let isOut = false;
    let heads = 0;
    for (let a = 0, rest = base; a < axes.length - 1; a += 1) {
      const { weights, limit, isBound } = axes[a]!;
      const coordinate = Math.floor(rest / strides[a]!);
      rest -= coordinate * strides[a]!;
      if (coordinate < weights[player]!) isReached = false;
      if (isBound && coordinate + weights[player]! >= limit) isOut = true;
      if (a === headsAxis) heads = coordinate;
    }
    const divideFrom = isReached ? Math.min(own, last.limit) : last.limit;
    for (let s = 0; s < divideFrom; s += 1) scratch[base + s] = table[base + s]!;
    for (let s = divideFrom; s < last.limit; s += 1) {
      scratch[base + s] = table[base + s]! - ratio * scratch[base + s - offset]!;
    }
    const outFrom = isOut ? 0 : last.isBound ? Math.max(0, last.limit - own) : last.limit;
    if (isHeadsLast) {
      for (let s = outFrom; s < last.limit; s += 1) counts[s]! += scratch[base + s]!;
    } else {
      let sum = 0;
      for (let s = outFrom; s < last.limit; s += 1) sum += scratch[base + s]!;
      counts[heads]! += sum;
    }
  }
  return counts;
}

/** Running sums: P[s] = C[0] + … + C[s − 1], with P[0] = 0. */
export function sumAlong(table: Float64Array): Float64Array {
  const sums = new Float64Array(table.length + 1);
  let sum = 0;
  for (let s = 0; s < table.length; s += 1) {
    sum += table[s]!;
    sums[s + 1] = sum;
  }
  return sums;
}

/**
 * Σ D[s] over from ≤ s < to on a line, D without one player of this weight, without going through the table: the alternating sum of windows of C,
 * Σ_j (−r)^j (P[to − jw] − P[from − jw]), with `sums` P as from `sumAlong`. O(q / w).
 */
export function countLeavingWindow(
  sums: Float64Array,
  from: number,
  to: number,
  weight: number,
  ratio: number,
): number {
  let count = 0;
  let factor = 1;
  for (let end = to, start = from; end > 0 && factor !== 0; end -= weight, start -= weight) {
    count += factor * (sums[end]! - sums[Math.max(0, start)]!);
    factor *= -ratio;
  }
  return count;
}

/** Swings of a player of this weight in a term of one axis: the last w cells without the player. */
export const countLeavingLine = (sums: Float64Array, weight: number, ratio: number): number =>
  weight === 0 ? 0 : countLeavingWindow(sums, sums.length - 1 - weight, sums.length - 1, weight, ratio);

const stridesOf = (axes: readonly Axis[]) =>
  axes.map((_, a) => axes.slice(a + 1).reduce((product, { limit }) => product * limit, 1));

/** Rows of the last axis, from the far corner back, in which the player can be added: `from` is its weight along the row. */
function eachRowDown(
  axes: readonly Axis[],
  strides: readonly number[],
  player: number,
  visit: (base: number, offset: number, from: number) => void,
): void {
  const offset = axes.reduce((sum, axis, a) => sum + axis.weights[player]! * strides[a]!, 0);
  const from = axes.at(-1)?.weights[player] ?? 0;
  const walk = (a: number, base: number) => {
    if (a >= axes.length - 1) {
      if (axes.length > 0) visit(base, offset, from);
      return;
    }
    for (let c = axes[a]!.limit - 1; c >= axes[a]!.weights[player]!; c -= 1)
      walk(a + 1, base + c * strides[a]!);
  };
  walk(0, 0);
}
