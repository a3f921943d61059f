import type { Leaf } from './simple-game.ts';

/** For each player and size k: minimal winning coalitions of k members with the player, [player][k]. */
export type MembershipsBySize = readonly Float64Array[];

/**
 * Minimal winning coalitions of a double majority, heads ≥ h and weight ≥ q: those of exactly h members that have the weight, and the minimal ones of
 * the weighted game that have more members than h (in a larger coalition nobody is missed for the heads).
 *
 * The first are counted over (heads, sum); the second by size from the generating polynomial Σ x^(|S|−1) at the roots of unity. O(n² q).
 */
export function countDoubleMajority(least: number, leaf: Leaf): MembershipsBySize {
  const size = leaf.weights.length;
  const falling = [...leaf.weights].sort((a, b) => b - a);
  const rows = largestMinimal(leaf) > least ? countBySize(leaf) : [];
  const exactly = countOfSize(least, leaf);
  return leaf.weights.reduce<Float64Array[]>((all, weight, player) => {
    const own = new Float64Array(size + 1);
    const row = rows[falling.indexOf(weight)];
    for (let k = least + 1; row && k <= size; k += 1) own[k] = row[k]!;
    own[least] = exactly[player]!;
    all.push(own);
    return all;
  }, []);
}

/** Members of the largest minimal winning coalition: light players up to the quota. */
function largestMinimal({ weights, quota }: Leaf): number {
  const rising = [...weights].filter((weight) => weight > 0).sort((a, b) => a - b);
  let sum = 0;
  const enough = rising.findIndex((weight) => {
    sum += weight;
    return sum >= quota;
  });
  return enough + 1;
}

/** #{S with i : |S| = h, w(S) ≥ q}, by whichever of S and its complement is the smaller: there differences of counts keep their digits. */
function countOfSize(heads: number, { weights, quota, total }: Leaf): Float64Array {
  const size = weights.length;
  const isComplement = heads > size / 2;
  const others = isComplement ? size - heads : heads - 1;
  const limit = isComplement ? total - quota + 1 : quota;
  const table = Array.from({ length: others + 1 }, () => new Float64Array(limit));
  table[0]![0] = 1;
  for (const weight of weights) {
    for (let k = others; k > 0; k -= 1) {
      const [row, below] = [table[k]!, table[k - 1]!];
      for (let s = limit - 1; s >= weight; s -= 1) row[s]! += below[s - weight]!;
    }
  }
  const known = new Map<number, number>();
  return weights.map((weight) => {
    const found = known.get(weight) ?? without(weight);
    known.set(weight, found);
    return found;
  });

  function without(weight: number): number {
    let row = Float64Array.from(table[0]!);
    for (let k = 1; k <= others; k += 1) {
      const next = Float64Array.from(table[k]!);
      for (let s = weight; s < limit; s += 1) next[s]! -= row[s - weight]!;
      row = next;
    }
    const bound = isComplement ? limit : Math.max(0, quota - weight);
    let count = 0;
    for (let s = 0; s < bound; s += 1) count += row[s]!;
    return Math.max(0, Math.round(isComplement ? count : binomial(size - 1, others) - count));
  }
}

function binomial(n: number, k: number): number {
  let value = 1;
  for (let j = 1; j <= k; j += 1) value = Math.round((value * (n - k + j)) / j);
  return value;
}

/** Rows in the order of falling weights: minimal winning coalitions of the weighted game with each player, by size. */
function countBySize({ weights, quota }: Leaf): Float64Array[] {
  const size = weights.length;
  const falling = Int32Array.from(weights, (weight) => Math.min(weight, quota))
    .sort()
    .reverse();
  const rows = Array.from({ length: size }, () => new Float64Array(size + 1));
  const roots = size + 1;
  const real = new Float64Array(roots * quota);
  const imaginary = new Float64Array(roots * quota);
  for (let j = 0; 2 * j <= roots; j += 1) {
    const angle = (2 * Math.PI * j) / roots;
    const at = evaluate(falling, quota, Math.cos(angle), Math.sin(angle), real, imaginary);
    const isOwnMirror = j === 0 || 2 * j === roots;
    rows.forEach((row, player) => {
      for (let k = 1; k <= size; k += 1) {
        const turn = (angle * (k - 1)) % (2 * Math.PI);
        const share = at.real[player]! * Math.cos(turn) + at.imaginary[player]! * Math.sin(turn);
        row[k]! += ((isOwnMirror ? 1 : 2) * share) / roots;
      }
    });
  }
  return rows.map((row) => row.map((count) => Math.max(0, Math.round(count))));
}

/** As `countMemberships` of minimal winning coalitions, at x = a + bi. */
function evaluate(
  falling: Int32Array,
  quota: number,
  a: number,
  b: number,
  real: Float64Array,
  imaginary: Float64Array,
) {
  const size = falling.length;
  real.fill(0, size * quota);
  imaginary.fill(0, size * quota);
  for (let i = size - 1; i >= 0; i -= 1) {
    const own = i * quota;
    const next = own + quota;
    const last = Math.max(0, quota - falling[i]!);
    for (let s = 0, on = next + falling[i]!; s < last; s += 1, on += 1) {
      real[own + s] = real[next + s]! + a * real[on]! - b * imaginary[on]!;
      imaginary[own + s] = imaginary[next + s]! + a * imaginary[on]! + b * real[on]!;
    }
    for (let s = last; s < quota; s += 1) {
      real[own + s] = real[next + s]! + 1;
      imaginary[own + s] = imaginary[next + s]!;
    }
  }
  const found = { real: new Float64Array(size), imaginary: new Float64Array(size) };
  const forward = new Float64Array(quota);
  const across = new Float64Array(quota);
  forward[0] = 1;
  for (let i = 0; i < size; i += 1) {
    const weight = falling[i]!;
    const last = Math.max(0, quota - weight);
    let [u, v] = [0, 0];
    for (let s = 0, on = (i + 1) * quota + weight; s < last; s += 1, on += 1) {
      u += forward[s]! * real[on]! - across[s]! * imaginary[on]!;
      v += forward[s]! * imaginary[on]! + across[s]! * real[on]!;
    }
    [u, v] = [a * u - b * v, a * v + b * u];
    for (let s = last; s < quota; s += 1) {
      u += forward[s]!;
      v += across[s]!;
    }
    found.real[i] = u;
    found.imaginary[i] = v;
    for (let s = quota - 1; s >= weight; s -= 1) {
      const [f, g] = [forward[s - weight]!, across[s - weight]!];
      forward[s]! += a * f - b * g;
      across[s]! += a * g + b * f;
    }
  }
  return found;
}
