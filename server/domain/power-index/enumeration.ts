import { toWholeWeights } from '../decision/whole-weights.ts';
import { MAX_GENERAL_PLAYERS, type SimpleGame, sizeOf } from './simple-game.ts';

/** Every index of a game of at most 25 players, by going through its 2^n coalitions. */
export interface EnumeratedGame {
  readonly banzhaf: { readonly swings: Float64Array; readonly winning: number };
  readonly shapleyShubik: Float64Array;
  readonly minimal: {
    readonly count: number;
    /** Minimal winning coalitions with the player. */
    readonly memberships: Float64Array;
    /** Σ 1/|S| over them. */
    readonly shares: Float64Array;
  };
  /** Σ 1/#critical over the coalitions in which the player is critical. */
  readonly johnston: Float64Array;
  readonly vetoes: readonly number[];
  readonly dictator: number | null;
}

/** Kept so that the indices of one game share one pass. */
const enumerated = new WeakMap<object, EnumeratedGame>();

/**
 * All coalitions as bits, one after the other: O(n 2^n), a second at 22 players. Null above 25 players. Throws RangeError when a coalition loses
 * what a smaller one won: no index is defined then.
 */
export function enumerateGame(game: SimpleGame): EnumeratedGame | null {
  const known = enumerated.get(game);
  if (known) return known;
  const size = sizeOf(game);
  if (size > MAX_GENERAL_PLAYERS) return null;
  const wins = listWins(game, size);
  const found = countCritical(wins, size);
  enumerated.set(game, found);
  return found;
}

function countCritical(wins: Uint8Array, size: number): EnumeratedGame {
  const swings = new Float64Array(size);
  const memberships = new Float64Array(size);
  const shares = new Float64Array(size);
  const johnston = new Float64Array(size);
  const bySize = Array.from({ length: size }, () => new Float64Array(size + 1));
  const vetoes = new Uint8Array(size).fill(1);
  let winning = 0;
  let count = 0;
  const critical = new Int32Array(size);
  const all = 2 ** size;
  for (let members = 0; members < all; members += 1) {
    if (!wins[members]) {
      for (let rest = members; rest !== 0; rest &= rest - 1) {
        if (wins[members & ~(rest & -rest)]) {
          throw new RangeError(
            'game: a coalition loses what a smaller one won; give a game in which support never hurts',
          );
        }
      }
      continue;
    }
    winning += 1;
    let heads = 0;
    let found = 0;
    for (let player = 0; player < size; player += 1) {
      if (!((members >> player) & 1)) vetoes[player] = 0;
      else {
        heads += 1;
        if (!wins[members & ~(1 << player)]) {
          critical[found] = player;
          found += 1;
        }
      }
    }
    const isMinimal = found === heads;
    if (isMinimal) count += 1;
    for (let k = 0; k < found; k += 1) {
      const player = critical[k]!;
      swings[player]! += 1;
      bySize[player]![heads]! += 1;
      johnston[player]! += 1 / found;
      if (isMinimal) {
        memberships[player]! += 1;
        shares[player]! += 1 / heads;
      }
    }
  }
  const veto = winning === 0 ? [] : [...vetoes.keys()].filter((player) => vetoes[player]);
  return {
    banzhaf: { swings, winning },
    shapleyShubik: Float64Array.from(bySize, (row) => weighOrders(row, size)),
    minimal: { count, memberships, shares },
    johnston,
    vetoes: veto,
    dictator: veto.find((player) => wins[1 << player] && !wins[0]) ?? null,
  };
}

/** Σ_s count(s) (s − 1)! (n − s)! / n!, s with the player. */
function weighOrders(counts: Float64Array, size: number): number {
  let sum = 0;
  let orders = size;
  for (let heads = 1; heads <= size; heads += 1) {
    sum += counts[heads]! / orders;
    orders = (orders * (size - heads)) / heads;
  }
  return sum;
}

function listWins(game: SimpleGame, size: number): Uint8Array {
  const all = 2 ** size;
  if ('weights' in game) return listWeighted(game.weights, game.quota, all);
  if ('size' in game) return Uint8Array.from({ length: all }, (_, members) => (game.wins(members) ? 1 : 0));
  const parts = ('all' in game ? game.all : game.any).map((part) => listWins(part, size));
  const isAll = 'all' in game;
  return parts[0]!.map((_, members) =>
    (isAll ? parts.every((part) => part[members]) : parts.some((part) => part[members])) ? 1 : 0,
  );
}

/** Sums of doubles, or of large numbers where the decimals do not fit. */
function listWeighted(weights: readonly number[], quota: number, all: number): Uint8Array {
  const wins = new Uint8Array(all);
  const { whole } = toWholeWeights([...weights, Math.max(0, quota)]);
  const least = quota <= 0 ? 0n : whole.at(-1)!;
  const total = whole.reduce((sum, weight) => sum + weight, 0n);
  const isSmall = total <= BigInt(Number.MAX_SAFE_INTEGER);
  const sums = isSmall ? new Float64Array(all) : new Array<bigint>(all).fill(0n);
  for (let members = 0; members < all; members += 1) {
    const lowest = members & -members;
    const player = 31 - Math.clz32(lowest);
    if (isSmall) {
      const own = sums as Float64Array;
      own[members] = members === 0 ? 0 : own[members ^ lowest]! + Number(whole[player]!);
      wins[members] = own[members]! >= Number(least) ? 1 : 0;
    } else {
      const own = sums as bigint[];
      own[members] = members === 0 ? 0n : own[members ^ lowest]! + whole[player]!;
      wins[members] = own[members]! >= least ? 1 : 0;
    }
  }
  return wins;
}
