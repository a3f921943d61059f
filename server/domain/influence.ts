import { greatestCommonDivisor } from './greatest-common-divisor.ts';

/** Rows of a square matrix, or null where the matrix is singular. */
type Rows = Float64Array[];

export interface InfluenceInput {
  /** W: how much weight row gives to the opinion of column, itself included; rows are made to add up to 1. A row of zeros listens to itself alone. */
  readonly weights: readonly (readonly number[])[];
  /** Λ: how open each partner is to others, 0 (stays with its own opinion) to 1 (wholly open). */
  readonly susceptibility: readonly number[];
  /** x(0): opinions to begin with; any scale. */
  readonly initial: readonly number[];
}

export interface Influence {
  /** x*: opinions once nothing moves any more. */
  readonly settled: readonly number[];
  /** V: row's settled opinion = Σ_column V · initial opinion of column; rows add up to 1. */
  readonly totalInfluence: readonly (readonly number[])[];
  /** Column means of V: how far the mean opinion moves when this partner's opinion moves by 1. Adds up to 1. */
  readonly leverage: readonly number[];
}

export type InfluenceOutcome = Influence | { readonly undefinedBecause: string };

/**
 * Influence: when partners keep talking, where do their opinions end, and whose counts most?
 *
 *   x(t+1) = ΛW x(t) + (I − Λ) x(0),   x* = V x(0),   V = (I − ΛW)⁻¹ (I − Λ)
 *
 * Friedkin & Johnsen (1990), J. Math. Sociology 15:193–206; (1999), Advances in Group Processes 16:1–29. One elimination with pivoting, O(n³).
 * Exact: persuading partner j to move by δ moves the mean by δ × leverage_j.
 *
 * Where Λ = I for a group that listens only to itself, V comes from DeGroot's model (1974, JASA 69:118–121), in which everyone is wholly
 * open; its limit exists when each closed group is aperiodic. Otherwise the outcome says why it is undefined.
 */
export function computeInfluence({ weights, susceptibility, initial }: InfluenceInput): InfluenceOutcome {
  const n = initial.length;
  if (n === 0) return { undefinedBecause: 'there is nobody to influence' };
  const w = normaliseRows(weights);
  const closed = findOpenClosedGroups(w, susceptibility);
  const totalInfluence =
    closed.length === 0
      ? solveFriedkinJohnsen(w, susceptibility)
      : solveWithClosedGroups(w, susceptibility, closed);
  if ('undefinedBecause' in totalInfluence) return totalInfluence;
  const rows = totalInfluence.map((row) => Array.from(row));
  return {
    totalInfluence: rows,
    settled: rows.map((row) => row.reduce((sum, value, j) => sum + value * initial[j]!, 0)),
    leverage: initial.map((_, j) => rows.reduce((sum, row) => sum + row[j]!, 0) / n),
  };
}

function normaliseRows(weights: readonly (readonly number[])[]): Rows {
  return weights.map((row, i) => {
    const sum = row.reduce((total, value) => total + value, 0);
    if (row.some((value) => value < 0)) throw new RangeError(`weights of actor ${i} must not be negative`);
    return sum === 0
      ? Float64Array.from(row, (_, j) => (i === j ? 1 : 0))
      : Float64Array.from(row, (value) => value / sum);
  });
}

function solveFriedkinJohnsen(
  w: Rows,
  susceptibility: readonly number[],
): Rows | { undefinedBecause: string } {
  const left = w.map((row, i) => row.map((value, j) => (i === j ? 1 : 0) - susceptibility[i]! * value));
  const right = w.map((row, i) => row.map((_, j) => (i === j ? 1 - susceptibility[i]! : 0)));
  return solve(left, right) ?? { undefinedBecause: 'the equations have no single solution' };
}

/**
 * Closed groups (no member listens outside) in which everyone is wholly open: nothing ties them to their first opinions but each other,
 * so I − ΛW is singular there. Found as strongly connected components without a way out.
 */
function findOpenClosedGroups(w: Rows, susceptibility: readonly number[]): number[][] {
  const n = w.length;
  const reach = w.map((row, i) => Uint8Array.from(row, (value, j) => (i === j || value > 0 ? 1 : 0)));
  for (let k = 0; k < n; k += 1) {
    for (let i = 0; i < n; i += 1) {
      if (!reach[i]![k]) continue;
      for (let j = 0; j < n; j += 1) reach[i]![j]! |= reach[k]![j]!;
    }
  }
  const groups: number[][] = [];
  const seen = new Uint8Array(n);
  for (let i = 0; i < n; i += 1) {
    if (seen[i]) continue;
    const reached = [...reach[i]!.keys()].filter((j) => reach[i]![j]);
    if (!reached.every((j) => reach[j]![i])) continue;
    for (const j of reached) seen[j] = 1;
    if (reached.every((j) => susceptibility[j]! >= 1)) groups.push(reached);
  }
  return groups;
}

function solveWithClosedGroups(
  w: Rows,
  susceptibility: readonly number[],
  groups: readonly number[][],
): Rows | { undefinedBecause: string } {
  const n = w.length;
  const settledRows = new Map<number, Float64Array>();
  for (const group of groups) {
    if (periodOf(w, group) !== 1) {
      return { undefinedBecause: 'a closed group passes its opinions round in a cycle and never settles' };
    }
    const shares = solveStationary(w, group);
    if (!shares) return { undefinedBecause: 'the equations have no single solution' };
    const row = new Float64Array(n);
    group.forEach((j, at) => {
      row[j] = shares[at]!;
    });
    for (const i of group) settledRows.set(i, row);
  }
  const rest = [...w.keys()].filter((i) => !settledRows.has(i));
  const left = rest.map((i) =>
    Float64Array.from(rest, (j) => (i === j ? 1 : 0) - susceptibility[i]! * w[i]![j]!),
  );
  const right = rest.map((i) => {
    const row = new Float64Array(n);
    row[i] = 1 - susceptibility[i]!;
    for (const [j, settled] of settledRows) {
      const weight = susceptibility[i]! * w[i]![j]!;
      if (weight > 0) for (let k = 0; k < n; k += 1) row[k]! += weight * settled[k]!;
    }
    return row;
  });
  const solved = rest.length === 0 ? [] : solve(left, right);
  if (!solved) return { undefinedBecause: 'the equations have no single solution' };
  rest.forEach((i, at) => {
    settledRows.set(i, solved[at]!);
  });
  return [...w.keys()].map((i) => settledRows.get(i)!);
}

/** π with πW = π over a closed group, adding up to 1. */
function solveStationary(w: Rows, group: readonly number[]): Float64Array | null {
  const k = group.length;
  const left = group.map((j, row) =>
    Float64Array.from(group, (i, column) => (row === k - 1 ? 1 : w[i]![j]! - (row === column ? 1 : 0))),
  );
  const right = group.map((_, row) => Float64Array.of(row === k - 1 ? 1 : 0));
  return (
    solve(left, right)?.reduce((out, row, i) => out.fill(row[0]!, i, i + 1), new Float64Array(k)) ?? null
  );
}

/** Greatest common divisor of the lengths of all cycles of a closed group. */
function periodOf(w: Rows, group: readonly number[]): number {
  const depth = new Map<number, number>([[group[0]!, 0]]);
  const queue = [group[0]!];
  let period = 0;
  for (const v of queue) {
    for (const u of group) {
      if (!(w[v]![u]! > 0)) continue;
      if (!depth.has(u)) {
        depth.set(u, depth.get(v)! + 1);
        queue.push(u);
      } else {
        period = greatestCommonDivisor(period, Math.abs(depth.get(v)! + 1 - depth.get(u)!));
      }
    }
  }
  return period;
}

/** Gauss–Jordan with partial pivoting; null when the matrix is singular. Changes its arguments. */
function solve(left: Rows, right: Rows): Rows | null {
  const n = left.length;
  for (let column = 0; column < n; column += 1) {
    let pivot = column;
    for (let row = column + 1; row < n; row += 1) {
      if (Math.abs(left[row]![column]!) > Math.abs(left[pivot]![column]!)) pivot = row;
    }
    if (Math.abs(left[pivot]![column]!) < 1e-13) return null;
    [left[column], left[pivot]] = [left[pivot]!, left[column]!];
    [right[column], right[pivot]] = [right[pivot]!, right[column]!];
    const own = left[column]!;
    const ownRight = right[column]!;
    for (let row = 0; row < n; row += 1) {
      if (row === column) continue;
      const factor = left[row]![column]! / own[column]!;
      if (factor === 0) continue;
      const other = left[row]!;
      const otherRight = right[row]!;
      for (let j = column; j < n; j += 1) other[j]! -= factor * own[j]!;
      for (let j = 0; j < ownRight.length; j += 1) otherRight[j]! -= factor * ownRight[j]!;
    }
  }
  return right.map((row, i) => row.map((value) => value / left[i]![i]!));
}
