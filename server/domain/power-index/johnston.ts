import { countLeavingWindow, sumAlong } from './box-table.ts';
import { enumerateGame } from './enumeration.ts';
import { gaussLegendre } from './gauss-legendre.ts';
import { MAX_CELLS, MAX_STEPS, nobodyDecides, type Undefined } from './outcome.ts';
import { type Leaf, type SimpleGame, toWeighedGame } from './simple-game.ts';

const tooMany: Undefined = {
  undefinedBecause:
    'vulnerable coalitions are counted for one weighted game of moderate total weight, or for at most 25 players',
};

/**
 * Johnston power: a swing shared with others counts for less.
 *
 *   γ_i = Σ_{S : i critical in S} 1 / #critical(S),   divided by Σ_j γ_j
 *
 * Johnston (1978), Environment and Planning A 10:907–914. One weighted game: with surplus a = w(S) − q the critical members are those heavier than a,
 * so coalitions are counted for each step in the order of weights; 1/c = ∫₀¹ x^(c−1) dx, exact by Gauss–Legendre with n/2 nodes. O(n² q) a node at most,
 * for distinct weights. Other games by going through all coalitions, to 25 players.
 */
export function computeJohnston(game: SimpleGame): Float64Array | Undefined {
  const weighed = toWeighedGame(game);
  if (weighed?.leaves.length === 0) return nobodyDecides;
  const values =
    (weighed?.leaves.length === 1 && countAlongLine(weighed.leaves[0]!)) || enumerateGame(game)?.johnston;
  if (!values) return tooMany;
  const all = values.reduce((sum, value) => sum + value, 0);
  return all === 0 ? nobodyDecides : values.map((value) => value / all);
}

function countAlongLine({ weights, quota }: Leaf): Float64Array | null {
  const size = weights.length;
  const falling = Int32Array.from(weights, (weight) => Math.min(weight, quota))
    .sort()
    .reverse();
  const steps = [...new Set(falling)].filter((weight) => weight > 0);
  const nodes = gaussLegendre(Math.ceil((size + 1) / 2));
  if (quota > MAX_CELLS || nodes.length * steps.length * size * quota > MAX_STEPS / 4) return null;
  const perWeight = new Map(steps.map((weight) => [weight, 0]));
  for (const { node, weight: share } of nodes) {
    steps.forEach((lightest, k) => {
      const table = new Float64Array(quota);
      table[0] = 1;
      for (const weight of falling) {
        const ratio = weight >= lightest ? node : 1;
        for (let s = quota - 1; s >= weight; s -= 1) table[s]! += ratio * table[s - weight]!;
      }
      const sums = sumAlong(table);
      const below = steps[k + 1] ?? 0;
      for (const weight of steps.slice(0, k + 1)) {
        // Surplus from `below` to `lightest` − 1: without the player the sum is q + a − w.
        const count = countLeavingWindow(
          sums,
          quota + below - weight,
          quota + lightest - weight,
          weight,
          node,
        );
        perWeight.set(weight, perWeight.get(weight)! + share * count);
      }
    });
  }
  return Float64Array.from(weights, (weight) => Math.max(0, perWeight.get(Math.min(weight, quota)) ?? 0));
}
