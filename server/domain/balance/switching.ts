/** Rows of a simple signed network: neighbours, signs and weights, each tie from both its ends. */
export interface SignedRows {
  readonly size: number;
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
  /** sign × weight. */
  readonly values: Float64Array;
}

export interface Edge {
  readonly a: number;
  readonly b: number;
  readonly sign: 1 | -1;
  readonly weight: number;
}

export function buildSignedRows(size: number, edges: readonly Edge[]): SignedRows {
  const offsets = new Int32Array(size + 1);
  for (const { a, b } of edges) {
    offsets[a + 1]! += 1;
    offsets[b + 1]! += 1;
  }
  for (let v = 0; v < size; v += 1) offsets[v + 1]! += offsets[v]!;
  const fill = offsets.slice();
  const targets = new Int32Array(2 * edges.length);
  const values = new Float64Array(2 * edges.length);
  for (const { a, b, sign, weight } of edges) {
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      targets[fill[from]!] = to;
      values[fill[from]!] = sign * weight;
      fill[from]! += 1;
    }
  }
  return { size, offsets, targets, values };
}

/**
 * Moves actors from side to side, the one that helps most first, as long as it helps; then for a while also when it hurts, without going straight
 * back (tabu search, Glover 1989; on signed networks "switching", Zaslavsky 1982). Gives the best sides met, as +1 and −1.
 */
export function improveBySwitching(
  rows: SignedRows,
  start: Int8Array,
  random: () => number,
  patience: number,
): { sides: Int8Array; cost: number } {
  const { size, offsets, targets, values } = rows;
  const sides = Int8Array.from(start);
  /** What switching v would add to the cost: the weight of its satisfied ties less that of its frustrated ones. */
  const change = new Float64Array(size);
  let cost = 0;
  for (let v = 0; v < size; v += 1) {
    for (let e = offsets[v]!; e < offsets[v + 1]!; e += 1) {
      const agreement = values[e]! * sides[v]! * sides[targets[e]!]!;
      change[v]! += agreement;
      if (agreement < 0) cost -= agreement / 2;
    }
  }
  const heldUntil = new Int32Array(size);
  const tenure = 3 + Math.floor(size / 40);
  let best = Int8Array.from(sides);
  let bestCost = cost;
  let sinceBest = 0;
  for (let round = 1; sinceBest < patience && bestCost > 1e-12; round += 1) {
    let chosen = -1;
    let chosenChange = Number.POSITIVE_INFINITY;
    let equals = 0;
    for (let v = 0; v < size; v += 1) {
      const value = change[v]!;
      if (value > chosenChange) continue;
      if (heldUntil[v]! >= round && cost + value >= bestCost - 1e-12) continue;
      equals = value === chosenChange ? equals + 1 : 1;
      if (equals === 1 || random() * equals < 1) {
        chosen = v;
        chosenChange = value;
      }
    }
    if (chosen === -1) break;
    cost += chosenChange;
    change[chosen] = -chosenChange;
    sides[chosen] = -sides[chosen]!;
    for (let e = offsets[chosen]!; e < offsets[chosen + 1]!; e += 1) {
      const w = targets[e]!;
      change[w]! += 2 * values[e]! * sides[chosen]! * sides[w]!;
    }
    heldUntil[chosen] = round + tenure + Math.floor(random() * 10);
    sinceBest += 1;
    if (cost < bestCost - 1e-12) {
      best = Int8Array.from(sides);
      bestCost = cost;
      sinceBest = 0;
    }
  }
  return { sides: best, cost: bestCost };
}
