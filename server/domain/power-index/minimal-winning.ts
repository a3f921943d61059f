import { enumerateGame } from './enumeration.ts';
import { gaussLegendre } from './gauss-legendre.ts';
import { countDoubleMajority } from './minimal-double-majority.ts';
import { MAX_CELLS, MAX_STEPS, nobodyDecides, type Undefined } from './outcome.ts';
import { type Leaf, type SimpleGame, toWeighedGame, type WeighedGame } from './simple-game.ts';

export interface MinimalWinning {
  /** Coalitions that win and in which nobody can be missed. */
  readonly count: number;
  /** Deegan–Packel; adds up to 1. */
  readonly deeganPackel: Float64Array;
  /** Holler's public good index; adds up to 1. */
  readonly holler: Float64Array;
}

const tooMany: Undefined = {
  undefinedBecause:
    'minimal winning coalitions are counted for a weight, or heads and a weight, of moderate total, or for at most 25 players',
};

/**
 * Power in minimal winning coalitions: how much of a coalition without spare members is this partner?
 *
 *   Deegan–Packel  (1/|M|) Σ_{S ∈ M, i ∈ S} 1/|S|        Holler  |M_i| / Σ_j |M_j|
 *
 * Deegan & Packel (1978), Int. J. Game Theory 7:113–123; Holler (1982), Political Studies 30:262–271. A heavier partner may have less of these:
 * show Shapley–Shubik or Banzhaf first.
 *
 * One weighted game: players in order of falling weight; a coalition is minimal exactly when the last of its members makes it win, so forward and
 * backward counts over (player, sum) give them all in O(n q) (compare Matsui & Matsui 2000, J. Oper. Res. Japan 43:71–86). 1/|S| = ∫₀¹ x^(|S|−1) dx,
 * exact by Gauss–Legendre with n/2 nodes. Heads and a weight that must both win: `countDoubleMajority`. Other games by going through all coalitions, to 25 players.
 */
export function computeMinimalWinning(game: SimpleGame): MinimalWinning | Undefined {
  const weighed = toWeighedGame(game);
  if (weighed?.leaves.length === 0) return nobodyDecides;
  if (weighed?.leaves.length === 1) {
    const counted = countAlongLine(weighed.leaves[0]!);
    if (counted) return counted;
  }
  const doubled = weighed && countHeadsAndWeight(weighed);
  if (doubled) return doubled;
  const enumerated = enumerateGame(game);
  if (!enumerated) return tooMany;
  const { count, memberships, shares } = enumerated.minimal;
  const all = memberships.reduce((sum, value) => sum + value, 0);
  if (all === 0) return nobodyDecides;
  return {
    count,
    deeganPackel: shares.map((share) => share / count),
    holler: memberships.map((value) => value / all),
  };
}

function countAlongLine({ weights, quota }: Leaf): MinimalWinning | null {
  const size = weights.length;
  const nodes = gaussLegendre(Math.ceil((size + 1) / 2));
  if ((size + 1) * quota > MAX_CELLS || 3 * (nodes.length + 1) * size * quota > MAX_STEPS) return null;
  const order = [...weights.keys()].sort((a, b) => weights[b]! - weights[a]!);
  const falling = Int32Array.from(order, (player) => Math.min(weights[player]!, quota));
  const table = new Float64Array((size + 1) * quota);
  const whole = countMemberships(falling, quota, 1, table);
  const shares = new Float64Array(size);
  for (const { node, weight } of nodes) {
    const { memberships } = countMemberships(falling, quota, node, table);
    for (let at = 0; at < size; at += 1) shares[at]! += weight * memberships[at]!;
  }
  const all = whole.memberships.reduce((sum, value) => sum + value, 0);
  const deeganPackel = new Float64Array(size);
  const holler = new Float64Array(size);
  order.forEach((player, at) => {
    deeganPackel[player] = shares[at]! / whole.count;
    holler[player] = whole.memberships[at]! / all;
  });
  return { count: whole.count, deeganPackel, holler };
}

/** Null when the game is not heads and one other weight, both needed. */
function countHeadsAndWeight({ size, leaves, wins }: WeighedGame): MinimalWinning | null {
  const heads = leaves.find(({ uniform }) => uniform !== null);
  const leaf = leaves.find(({ uniform }) => uniform === null);
  if (leaves.length !== 2 || !heads || !leaf || wins(1) || wins(2)) return null;
  const cells = (size + 1) * Math.max(leaf.quota, leaf.total - leaf.quota + 1);
  if (2 * cells > MAX_CELLS || 4 * size * cells > MAX_STEPS) return null;
  const bySize = countDoubleMajority(heads.quota, leaf);
  const count = bySize.reduce(
    (sum, row) => sum + row.reduce((own, value, k) => own + value / (k || 1), 0),
    0,
  );
  const memberships = bySize.map((row) => row.reduce((own, value) => own + value, 0));
  const all = memberships.reduce((sum, value) => sum + value, 0);
  return {
    count: Math.round(count),
    deeganPackel: Float64Array.from(bySize, (row) =>
      row.reduce((own, value, k) => own + value / (k || 1) / count, 0),
    ),
    holler: Float64Array.from(memberships, (value) => value / all),
  };
}

/**
 * Σ x^(|S|−1) over the minimal winning S with each player. Forward F_i[s] = Σ x^|A| over A among the players before i with sum s;
 * backward G_i[s] = Σ x^(|B|−1) over B among i and later that end at the player who reaches the quota from s.
 */
function countMemberships(falling: Int32Array, quota: number, x: number, backward: Float64Array) {
  const size = falling.length;
  backward.fill(0);
  for (let i = size - 1; i >= 0; i -= 1) {
    const own = i * quota;
    const next = own + quota;
    const weight = falling[i]!;
    const last = quota - weight;
    for (let s = 0; s < last; s += 1)
      backward[own + s] = backward[next + s]! + x * backward[next + s + weight]!;
    for (let s = Math.max(0, last); s < quota; s += 1) backward[own + s] = backward[next + s]! + 1;
  }
  const memberships = new Float64Array(size);
  const forward = new Float64Array(quota);
  forward[0] = 1;
  for (let i = 0; i < size; i += 1) {
    const next = (i + 1) * quota;
    const weight = falling[i]!;
    const last = quota - weight;
    let sum = 0;
    for (let s = 0; s < last; s += 1) sum += x * forward[s]! * backward[next + s + weight]!;
    for (let s = Math.max(0, last); s < quota; s += 1) sum += forward[s]!;
    memberships[i] = sum;
    for (let s = quota - 1; s >= weight; s -= 1) forward[s]! += x * forward[s - weight]!;
  }
  return { memberships, count: backward[0]! };
}
