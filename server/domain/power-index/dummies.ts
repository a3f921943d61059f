import { isWinning, type Leaf, type WeighedGame } from './simple-game.ts';

/**
 * Sets power that is only rounding to 0: to 53 players counts are exact; beyond, a player with less than 10⁻⁹ of the greatest power is a dummy
 * when no sum of the others lies within reach of a quota, or with less than 10⁻¹³ in games of several parts.
 */
export function settleDummies({ size, leaves }: WeighedGame, power: Float64Array): void {
  if (size <= 53) return;
  const greatest = power.reduce((most, value) => Math.max(most, value), 0);
  for (let player = 0; player < size; player += 1) {
    if (power[player]! > greatest * 1e-9 || power[player] === 0) continue;
    const isDummy = leaves.every((leaf) => !canDecide(leaf, player));
    if (isDummy || (leaves.length > 1 && power[player]! < greatest * 1e-13)) power[player] = 0;
  }
}

/** Whether others can add up to q − w … q − 1. Sums as bits of one large number: adding a player shifts and merges. */
function canDecide({ weights, quota, total }: Leaf, player: number): boolean {
  const own = weights[player]!;
  const limit = Math.min(quota, total - quota + 1);
  const mask = (1n << BigInt(limit)) - 1n;
  let sums = 1n;
  weights.forEach((weight, other) => {
    if (other !== player && weight > 0 && weight < limit) sums |= (sums << BigInt(weight)) & mask;
  });
  return own > 0 && sums >> BigInt(Math.max(0, limit - own)) !== 0n;
}

/** In every winning coalition: without this player all others together lose. Nobody when nobody can win. */
export function findVetoes(game: WeighedGame): number[] {
  const everyone = new Uint8Array(game.size).fill(1);
  if (!isWinning(game, everyone)) return [];
  return [...everyone.keys()].filter((player) => {
    everyone[player] = 0;
    const isVeto = !isWinning(game, everyone);
    everyone[player] = 1;
    return isVeto;
  });
}

/** Wins alone, and nobody wins without; null when there is none. */
export function findDictator(game: WeighedGame): number | null {
  const nobody = new Uint8Array(game.size);
  if (isWinning(game, nobody)) return null;
  const found = findVetoes(game).find((player) => {
    nobody[player] = 1;
    const isEnough = isWinning(game, nobody);
    nobody[player] = 0;
    return isEnough;
  });
  return found ?? null;
}
