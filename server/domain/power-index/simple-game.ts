import { toWholeWeights } from '../decision/whole-weights.ts';
import { greatestCommonDivisorOfBig } from '../greatest-common-divisor.ts';

/** A coalition wins when the weights of its members add up to the quota or more. Weights 0 or more; decimals are read exactly. */
export interface WeightedGame {
  readonly weights: readonly number[];
  readonly quota: number;
}

/** A game without weights: `wins` is asked about coalitions as bits, player i is bit i. Up to 25 players; a larger coalition never loses what a smaller won. */
export interface GeneralGame {
  readonly size: number;
  readonly wins: (members: number) => boolean;
}

/**
 * A simple game: which coalitions win? Weighted, general, or all or any of such games over the same players
 * (a double majority is `all` of one game of heads and one of inhabitants).
 */
export type SimpleGame =
  | WeightedGame
  | GeneralGame
  | { readonly all: readonly SimpleGame[] }
  | { readonly any: readonly SimpleGame[] };

export const MAX_GENERAL_PLAYERS = 25;

/**
 * A game given by its winning coalitions, all of them or the minimal ones: whoever contains one wins too. Players 0 … size − 1, at most 25.
 * Asked the first time it lists all 2^size coalitions: O(size 2^size), whatever the number of sets.
 */
export function gameOfWinningSets(size: number, sets: readonly (readonly number[])[]): GeneralGame {
  const masks = sets.map((set) => {
    const stranger = set.find((i) => !(Number.isInteger(i) && i >= 0 && i < size));
    if (stranger !== undefined)
      throw new RangeError(`winning sets: player ${stranger} is not one of 0 to ${size - 1}`);
    return set.reduce((mask, i) => mask | (1 << i), 0);
  });
  let wins: Uint8Array | null = null;
  return {
    size,
    wins: (members) => {
      wins ??= listSupersets(size, masks);
      return wins[members] === 1;
    },
  };
}

function listSupersets(size: number, masks: readonly number[]): Uint8Array {
  const wins = new Uint8Array(2 ** size);
  for (const mask of masks) wins[mask] = 1;
  for (let bit = 1; bit < wins.length; bit <<= 1) {
    for (let members = 0; members < wins.length; members += 1) {
      if (members & bit) wins[members]! |= wins[members ^ bit]!;
    }
  }
  return wins;
}

/** One weighted game in whole numbers without a common divisor; `quota` from 1 to `total`. */
export interface Leaf {
  readonly weights: Float64Array;
  readonly quota: number;
  readonly total: number;
  /** The weight that all players have; null when they differ. */
  readonly uniform: number | null;
}

/**
 * A game of weighted games, ready to count: whether a coalition wins follows from which leaves it loses (bit t of `lost`).
 * Leaves that nobody can lose or win are settled and left out.
 */
export interface WeighedGame {
  readonly size: number;
  readonly leaves: readonly Leaf[];
  readonly wins: (lost: number) => boolean;
}

export function sizeOf(game: SimpleGame): number {
  if ('weights' in game) return game.weights.length;
  if ('size' in game) return game.size;
  const sizes = ('all' in game ? game.all : game.any).map(sizeOf);
  if (sizes.length === 0) throw new RangeError('game: all or any of no games; give at least one');
  if (sizes.some((size) => size !== sizes[0])) {
    throw new RangeError(`game: its parts have ${sizes.join(' and ')} players; give them the same players`);
  }
  return sizes[0]!;
}

/** Null when a part of the game has no weights, sums do not fit in 2^53, or there are more than six different parts. */
export function toWeighedGame(game: SimpleGame): WeighedGame | null {
  const size = sizeOf(game);
  const leaves: Leaf[] = [];
  const asked = toAsked(game);
  if (!asked || leaves.length > 6) return null;
  const isSettled = asked((1 << leaves.length) - 1) || !asked(0);
  return { size, leaves: isSettled ? [] : leaves, wins: asked };

  function toAsked(part: SimpleGame): ((lost: number) => boolean) | null {
    if ('weights' in part) return addLeaf(part);
    if ('size' in part) return null;
    const parts = ('all' in part ? part.all : part.any).map(toAsked);
    if (parts.some((one) => one === null)) return null;
    const asks = parts as ((lost: number) => boolean)[];
    return 'all' in part ? (lost) => asks.every((ask) => ask(lost)) : (lost) => asks.some((ask) => ask(lost));
  }

  function addLeaf(part: WeightedGame): ((lost: number) => boolean) | null {
    const { whole, scale } = toWholeWeights(part.weights);
    const total = whole.reduce((sum, weight) => sum + weight, 0n);
    const { quota, divisor } = wholeQuota(part.quota, whole, scale);
    if (quota <= 0n) return () => true;
    if (quota * divisor > total) return () => false;
    const reduced = total / divisor;
    if (reduced > BigInt(Number.MAX_SAFE_INTEGER)) return null;
    const weights = Float64Array.from(whole, (weight) => Number(weight / divisor));
    const same = leaves.findIndex(
      (leaf) => leaf.quota === Number(quota) && leaf.weights.every((weight, i) => weight === weights[i]),
    );
    if (same !== -1) return (lost) => (lost & (1 << same)) === 0;
    const bit = 1 << leaves.length;
    leaves.push({
      weights,
      quota: Number(quota),
      total: Number(reduced),
      uniform: weights.every((weight) => weight === weights[0]) ? weights[0]! : null,
    });
    return (lost) => (lost & bit) === 0;
  }
}

/** The quota in units of what the weights share: no sum lies between it and the given one. */
function wholeQuota(quota: number, whole: readonly bigint[], scale: bigint) {
  if (!Number.isFinite(quota)) throw new RangeError(`quota must be a number, and is ${quota}`);
  const divisor = whole.reduce(greatestCommonDivisorOfBig, 0n) || 1n;
  if (quota <= 0) return { quota: 0n, divisor };
  const own = toWholeWeights([quota]);
  const unit = divisor * own.scale;
  return { quota: (own.whole[0]! * scale + unit - 1n) / unit, divisor };
}

/** Who would be blocked by a coalition of its own opponents: the dual wins where the complement loses. Same swings, same Shapley–Shubik index. */
export function toDual({ size, leaves, wins }: WeighedGame): WeighedGame {
  const every = (1 << leaves.length) - 1;
  return {
    size,
    leaves: leaves.map((leaf) => ({ ...leaf, quota: leaf.total - leaf.quota + 1 })),
    wins: (lost) => !wins(every ^ lost),
  };
}

/** Whether the players of whom `isMember` is 1 win. */
export function isWinning({ size, leaves, wins }: WeighedGame, isMember: ArrayLike<number>): boolean {
  let lost = 0;
  leaves.forEach(({ weights, quota }, t) => {
    let sum = 0;
    for (let i = 0; i < size; i += 1) if (isMember[i]) sum += weights[i]!;
    if (sum < quota) lost |= 1 << t;
  });
  return wins(lost);
}
