import { settleDummies } from './dummies.ts';
import { enumerateGame } from './enumeration.ts';
import { gaussLegendre } from './gauss-legendre.ts';
import { MAX_CELLS, MAX_STEPS, nobodyDecides, tooLarge, type Undefined } from './outcome.ts';
import { type SimpleGame, toDual, toWeighedGame, type WeighedGame } from './simple-game.ts';
import {
  type Countable,
  countSwingsBySize,
  countSwingsOfSides,
  type PlayerClasses,
  toClasses,
  toCountable,
} from './swing-counts.ts';

export interface ShapleyShubik {
  /** φ: probability of being the one who tips the scale when partners join in random order; adds up to 1. */
  readonly values: Float64Array;
  /** COUNTED: whole coalitions, by size; exact to 53 players. QUADRATURE: the multilinear extension, within `error`. */
  readonly method: 'COUNTED' | 'QUADRATURE';
  /** How far Σ φ is from 1, which estimates the error of the largest φ. */
  readonly error: number;
}

/**
 * Shapley–Shubik power: if partners join one by one, how often is it this one who makes it win?
 *
 *   φ_i = Σ_{S swing of i} |S|! (n − |S| − 1)! / n!  =  ∫₀¹ ∂f/∂p_i (t, …, t) dt
 *
 * Shapley & Shubik (1954), APSR 48:787–792. Counted by size and sum of weights (Mann & Shapley 1962), O(n² q); beyond 53 players, where counts no
 * longer fit a double, by Gauss–Legendre quadrature of the multilinear extension f (Owen 1972, Management Science 18:P64–P79), O(n q) for each
 * node, exact in principle from n/2 nodes. Each t > 1/2 is taken from the dual game, where it is 1 − t < 1/2 and rounding does not grow.
 */
export function computeShapleyShubik(game: SimpleGame): ShapleyShubik | Undefined {
  const weighed = toWeighedGame(game);
  const counted = weighed && countWeighed(weighed);
  const values = counted ?? enumerateGame(game)?.shapleyShubik;
  if (!values) return tooLarge;
  if ('method' in values) return isNobody(values.values) ? nobodyDecides : values;
  return isNobody(values) ? nobodyDecides : { values, method: 'COUNTED', error: errorOf(values) };
}

const isNobody = (values: Float64Array) => values.every((value) => value === 0);
const errorOf = (values: Float64Array) => Math.abs(1 - values.reduce((sum, value) => sum + value, 0));

function countWeighed(game: WeighedGame): ShapleyShubik | null {
  const classes = toClasses(game);
  const distinct = classes.representatives.length;
  const sides = [game, toDual(game)] as const;
  const [bySize] = sides
    .map((side) => toCountable(side, distinct, true))
    .filter((side) => isStable(side) && side.largest <= MAX_CELLS && side.steps <= MAX_STEPS / 2)
    .sort((a, b) => a.steps - b.steps);
  if (bySize) return weighBySize(bySize, classes);
  const [own, dual] = sides.map((side) => toCountable(side, distinct, false)) as [Countable, Countable];
  return Math.max(own.largest, dual.largest) > MAX_CELLS ? null : integrate(own, dual, classes);
}

/** Counts are exact to 53 players; beyond, their differences keep their digits as long as sizes stay in the lower half. */
const isStable = ({ game: { size }, terms }: Countable) =>
  size <= 53 || terms.every(({ axes, headsAxis }) => headsAxis === -1 || axes[headsAxis]!.limit <= size / 2);

function weighBySize(side: Countable, classes: PlayerClasses): ShapleyShubik {
  const { size } = side.game;
  const orders = binomials(size - 1);
  const rows = countSwingsBySize(side, classes);
  const power = rows.map((row) =>
    row.reduce((sum, count, heads) => sum + count / (size * orders[heads]!), 0),
  );
  const values = Float64Array.from(classes.classOf, (c) => Math.max(0, power[c]!));
  settleDummies(side.game, values);
  return { values, method: 'COUNTED', error: size === 0 ? 0 : errorOf(values) };
}

/** C(n, k), k = 0 … n. */
function binomials(n: number): Float64Array {
  const row = new Float64Array(Math.max(1, n + 1)).fill(1);
  for (let k = 1; k <= n; k += 1) row[k] = Math.round((row[k - 1]! * (n - k + 1)) / k);
  return row;
}

function integrate(own: Countable, dual: Countable, classes: PlayerClasses): ShapleyShubik | null {
  const { size } = own.game;
  const enough = Math.ceil(size / 2);
  for (let nodes = Math.min(nodesFor(own.game), enough); ; nodes = Math.min(2 * nodes, enough)) {
    if (nodes * Math.max(own.steps, dual.steps) > MAX_STEPS) return null;
    const sums = new Float64Array(classes.representatives.length);
    // The nodes t and 1 − t have the same weight, and 1 − t asks of the dual what t asks of the game.
    const lower = gaussLegendre(nodes).slice(0, Math.ceil(nodes / 2));
    for (const [k, { node: t, weight }] of lower.entries()) {
      const sides = [own, dual].filter(({ game }) => !isOutOfReach(game, t));
      const swings = countSwingsOfSides(sides, classes, t / (1 - t));
      const isMiddle = 2 * k + 1 === nodes;
      const scale = (isMiddle ? 0.5 : 1) * weight * (1 - t) ** (size - 1);
      for (let c = 0; c < sums.length; c += 1) sums[c]! += scale * swings[c]!;
    }
    const values = Float64Array.from(classes.classOf, (c) => Math.max(0, sums[c]!));
    settleDummies(own.game, values);
    const error = errorOf(values);
    if (error < 1e-10 || nodes === enough) return { values, method: 'QUADRATURE', error };
  }
}

/** ∂f/∂p is a bump of width σ = √(t(1−t) Σw²) / W; nodes 0.9 σ apart leave an error of about 10⁻¹¹ of it, wherever the quota is. */
function nodesFor({ leaves }: WeighedGame): number {
  const needed = leaves.map(({ weights, total }) => {
    const squares = weights.reduce((sum, weight) => sum + weight * weight, 0);
    return Math.ceil((3.6 * total) / Math.sqrt(squares));
  });
  return Math.max(16, ...needed);
}

/** When everyone joins with probability t, the chance that the sum of the others comes to where one player decides is below 10⁻¹⁴. */
function isOutOfReach({ leaves }: WeighedGame, t: number): boolean {
  return leaves.every(({ weights, quota, total }) => {
    const heaviest = weights.reduce((most, weight) => Math.max(most, weight), 0);
    return (
      isUnlikely(weights, t, quota - heaviest) ||
      // As many stay away as would be needed: total − (quota − 1 + heaviest).
      isUnlikely(weights, 1 - t, total - quota + 1 - heaviest)
    );
  });
}

/** Whether P(Σ ≥ least) < 10⁻¹⁴ when each weight joins the sum with probability t, by e^(−λ·least) E[e^(λΣ)] for some λ ≥ 0: Chernoff (1952). */
function isUnlikely(weights: Float64Array, t: number, least: number): boolean {
  const mean = t * weights.reduce((sum, weight) => sum + weight, 0);
  if (least <= mean) return false;
  const heaviest = weights.reduce((most, weight) => Math.max(most, weight), 0);
  /** Rises with the best λ and falls after it. */
  const exponentAt = (lambda: number) => {
    let [exponent, slope] = [lambda * least, least];
    for (const weight of weights) {
      const shrunk = (1 - t) * Math.exp(-lambda * weight);
      exponent -= lambda * weight + Math.log(t + shrunk);
      slope -= (weight * t) / (t + shrunk);
    }
    return { exponent, slope };
  };
  let [low, high] = [0, 1 / heaviest];
  for (let doublings = 0; doublings < 40 && exponentAt(high).slope > 0; doublings += 1) {
    if (exponentAt(high).exponent > UNLIKELY) return true;
    [low, high] = [high, 2 * high];
  }
  for (let round = 0; round < 20; round += 1) {
    const middle = (low + high) / 2;
    const { exponent, slope } = exponentAt(middle);
    if (exponent > UNLIKELY) return true;
    if (slope > 0) low = middle;
    else high = middle;
  }
  return false;
}

/** −ln 10⁻¹⁴. */
const UNLIKELY = 32.24;
