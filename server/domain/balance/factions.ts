import { roundOff } from '../round-off.ts';
import type { SignedNetwork } from './signed-network.ts';

export interface FactionsOptions {
  /** How many factions at most, 1 or more. */
  readonly count: number;
  /** Seeded chance in [0, 1). */
  readonly random: () => number;
  /** Weight of negative ties inside factions against positive ties between them, 0..1. */
  readonly alpha?: number;
  /** Steps of the exact search before the best partition found so far is given. */
  readonly maximumSteps?: number;
  /** Seconds that may still be spent; at 0 the best partition found so far is given. */
  readonly secondsLeft?: () => number;
  /** Known of the error: none is less. Where it is met there is nothing to search. */
  readonly lowerBound?: number;
  /** Partitions into at most `count` factions to begin with, beside those drawn. */
  readonly starts?: readonly Int32Array[];
}

/** Starts drawn: 200, fewer where there are many actors. */
const startsFor = (size: number) => Math.max(20, Math.min(200, Math.ceil(20_000 / size)));

/** P(C) of a partition. */
export function factionError(network: SignedNetwork, factionOf: ArrayLike<number>, alpha = 0.5): number {
  return roundOff(
    network.ties.reduce((sum, { a, b, sign, weight }) => {
      if ((factionOf[a] === factionOf[b]) === (sign === 1)) return sum;
      return sum + (sign === -1 ? alpha : 1 - alpha) * weight;
    }, 0),
  );
}

export interface Factions {
  /** P = α · negative inside + (1 − α) · positive between. */
  readonly error: number;
  /** Faction of each actor, numbered by first appearance. */
  readonly factionOf: Int32Array;
  readonly isProven: boolean;
}

/**
 * Factions: into which camps does the network fall, when more than two are allowed?
 *
 *   minimise P(C) = α Σ negative ties inside a faction + (1 − α) Σ positive ties between factions
 *
 * Doreian & Mrvar (1996), A partitioning approach to structural balance, Social Networks 18:149–168. NP-hard. First relocation of single
 * actors and swaps of two from many starts, as they do; then a search over all partitions, one for all that differ only in numbering, cut off where what is
 * placed plus the least the rest must cost cannot be better. Directed ties count each for itself.
 */
export function findFactions(network: SignedNetwork, options: FactionsOptions): Factions {
  const { count, random, alpha = 0.5, maximumSteps = 20_000_000, lowerBound = 0, starts = [] } = options;
  const { secondsLeft = () => Number.POSITIVE_INFINITY } = options;
  const { size } = network;
  if (size === 0) return { error: 0, factionOf: new Int32Array(0), isProven: true };
  const together = new Float64Array(size * size);
  const apart = new Float64Array(size * size);
  for (const { a, b, sign, weight } of network.ties) {
    const cost = (sign === -1 ? alpha : 1 - alpha) * weight;
    const matrix = sign === -1 ? together : apart;
    matrix[a * size + b]! += cost;
    matrix[b * size + a]! += cost;
  }
  let best: { factionOf: Int32Array; error: number } = {
    factionOf: new Int32Array(size),
    error: Number.POSITIVE_INFINITY,
  };
  const isLeast = () => best.error <= lowerBound + 1e-9;
  const begin = (factionOf: Int32Array) => {
    const error = relocate(size, count, factionOf, together, apart, secondsLeft);
    if (error < best.error - 1e-12) best = { factionOf, error };
  };
  const outcome = (isProven: boolean): Factions => ({
    error: roundOff(best.error),
    factionOf: renumber(best.factionOf),
    isProven,
  });

  for (const start of [new Int32Array(size), ...starts]) begin(Int32Array.from(start));
  for (let i = 0; i < startsFor(size) && count > 1 && !isLeast() && secondsLeft() > 0; i += 1) {
    begin(Int32Array.from({ length: size }, () => Math.floor(random() * count)));
  }
  if (isLeast()) return outcome(true);
  const isStopped = (steps: number) => steps > maximumSteps || (steps % 256 === 0 && secondsLeft() <= 0);
  const exact = searchPartitions(size, count, together, apart, best.error, isStopped);
  if (exact.factionOf) best = { error: exact.error, factionOf: exact.factionOf };
  return outcome(exact.isComplete);
}

/** Moves single actors, or swaps two of different factions where no move helps, to whatever helps most, as long as it helps. Changes `factionOf`; gives the error. */
function relocate(
  size: number,
  count: number,
  factionOf: Int32Array,
  together: Float64Array,
  apart: Float64Array,
  secondsLeft: () => number,
): number {
  /** Cost of actor v in faction f, given where the others are. */
  const cost = new Float64Array(size * count);
  const settle = (v: number, f: number, by: 1 | -1) => {
    for (let u = 0; u < size; u += 1) {
      if (u === v) continue;
      const inside = together[u * size + v]!;
      const outside = apart[u * size + v]!;
      if (inside === 0 && outside === 0) continue;
      for (let g = 0; g < count; g += 1) cost[u * count + g]! += by * (g === f ? inside : outside);
    }
  };
  for (let v = 0; v < size; v += 1) settle(v, factionOf[v]!, 1);
  const move = (v: number, f: number) => {
    settle(v, factionOf[v]!, -1);
    factionOf[v] = f;
    settle(v, f, 1);
  };
  const gainOf = (v: number, f: number) => cost[v * count + factionOf[v]!]! - cost[v * count + f]!;
  while (secondsLeft() > 0) {
    const moves = bestMove() ?? bestSwap();
    if (moves === null) break;
    for (const [v, f] of moves) move(v, f);
  }
  let total = 0;
  for (let v = 0; v < size; v += 1) total += cost[v * count + factionOf[v]!]!;
  return total / 2;

  function bestMove(): Moves | null {
    let gain = 1e-12;
    let moves: Moves | null = null;
    for (let v = 0; v < size; v += 1) {
      for (let f = 0; f < count; f += 1) {
        if (gainOf(v, f) > gain) [gain, moves] = [gainOf(v, f), [[v, f]]];
      }
    }
    return moves;
  }

  function bestSwap(): Moves | null {
    let gain = 1e-12;
    let moves: Moves | null = null;
    for (let v = 0; v < size; v += 1) {
      for (let u = 0; u < v; u += 1) {
        const [f, g] = [factionOf[v]!, factionOf[u]!];
        if (f === g) continue;
        const pair = together[v * size + u]! - apart[v * size + u]!;
        const swap = gainOf(v, g) + gainOf(u, f) + 2 * pair;
        if (swap <= gain) continue;
        gain = swap;
        moves = [
          [v, g],
          [u, f],
        ];
      }
    }
    return moves;
  }
}

type Moves = readonly (readonly [actor: number, faction: number])[];

/** Depth-first over partitions, the actors with most at stake first; an actor may open at most the next new faction. */
function searchPartitions(
  size: number,
  count: number,
  together: Float64Array,
  apart: Float64Array,
  upperBound: number,
  isStopped: (steps: number) => boolean,
) {
  const stake = Float64Array.from({ length: size }, (_, v) => {
    let sum = 0;
    for (let u = 0; u < size; u += 1) sum += together[v * size + u]! + apart[v * size + u]!;
    return sum;
  });
  const order = [...stake.keys()].sort((a, b) => stake[b]! - stake[a]!);
  const faction = new Int32Array(size).fill(-1);
  /** Cost of each actor still to be placed, for each faction, with those placed. */
  const cost = new Float64Array(size * count);
  let error = upperBound;
  let found: Int32Array | null = null;
  let steps = 0;

  const place = (v: number, f: number, depth: number, by: 1 | -1) => {
    for (let i = depth + 1; i < size; i += 1) {
      const u = order[i]!;
      const inside = together[u * size + v]!;
      const outside = apart[u * size + v]!;
      if (inside === 0 && outside === 0) continue;
      for (let g = 0; g < count; g += 1) cost[u * count + g]! += by * (g === f ? inside : outside);
    }
  };
  const visit = (depth: number, used: number, soFar: number): boolean => {
    steps += 1;
    if (isStopped(steps)) return false;
    if (depth === size) {
      error = soFar;
      found = Int32Array.from(faction);
      return true;
    }
    let rest = 0;
    for (let i = depth; i < size; i += 1) {
      const u = order[i]!;
      let least = Number.POSITIVE_INFINITY;
      for (let g = 0; g < count; g += 1) least = Math.min(least, cost[u * count + g]!);
      rest += least;
    }
    if (soFar + rest >= error - 1e-9) return true;
    const v = order[depth]!;
    const choices = Array.from({ length: Math.min(used + 1, count) }, (_, f) => f);
    choices.sort((f, g) => cost[v * count + f]! - cost[v * count + g]!);
    for (const f of choices) {
      faction[v] = f;
      const own = cost[v * count + f]!;
      place(v, f, depth, 1);
      const isComplete = visit(depth + 1, Math.max(used, f + 1), soFar + own);
      place(v, f, depth, -1);
      if (!isComplete) return false;
    }
    return true;
  };
  const isComplete = visit(0, 0, 0);
  return { error, factionOf: found as Int32Array | null, isComplete };
}

function renumber(factionOf: Int32Array): Int32Array {
  const numbers = new Map<number, number>();
  return factionOf.map((faction) => {
    if (!numbers.has(faction)) numbers.set(faction, numbers.size);
    return numbers.get(faction)!;
  });
}
