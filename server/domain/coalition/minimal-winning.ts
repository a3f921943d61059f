import { type CoalitionGame, inLowestTerms, type QuotaTest } from './coalition-game.ts';

export interface CoalitionList {
  /** Each ascending. */
  readonly coalitions: readonly (readonly number[])[];
  /** False when there are more than `limit`. */
  readonly isComplete: boolean;
}

/**
 * Minimal winning coalitions: who can carry it together, with nobody to spare?
 *
 * Depth first over the players in descending order of weight (share of each quota), taken or left; a branch ends where it wins, or where even
 * all the rest would not. With one test every branch that wins is minimal; with more, those with a member to spare are passed over.
 * Exponential in general: at most `limit` are listed, use `searchCoalitions` for the best ones and `countMinimalWinning` for how many.
 *
 * Nobody can win: none. A game without tests: the empty coalition.
 *
 * @see Riker, W. H. (1962). The Theory of Political Coalitions. Yale University Press.
 */
export function listMinimalWinning(game: CoalitionGame, limit = 10_000): CoalitionList {
  const { size, tests } = game;
  if (game.isHopeless) return { coalitions: [], isComplete: true };
  const weightOf = (i: number) => tests.reduce((sum, { weights, quota }) => sum + weights[i]! / quota, 0);
  const order = Array.from({ length: size }, (_, i) => i).sort((a, b) => weightOf(b) - weightOf(a) || a - b);
  const rest = tests.map(({ weights }) => {
    const sums = new Float64Array(size + 1);
    for (let at = size - 1; at >= 0; at -= 1) sums[at] = sums[at + 1]! + weights[order[at]!]!;
    return sums;
  });
  const coalitions: number[][] = [];
  const taken: number[] = [];
  const sums = new Float64Array(tests.length);
  const hasNobodyToSpare = () =>
    taken.every((i) => tests.some(({ weights, quota }, k) => sums[k]! - weights[i]! < quota));

  const extend = (at: number): void => {
    if (coalitions.length > limit) return;
    if (tests.every(({ quota }, k) => sums[k]! >= quota)) {
      if (hasNobodyToSpare()) coalitions.push([...taken].sort((a, b) => a - b));
      return;
    }
    if (at === size || tests.some(({ quota }, k) => sums[k]! + rest[k]![at]! < quota)) return;
    const i = order[at]!;
    taken.push(i);
    tests.forEach(({ weights }, k) => {
      sums[k]! += weights[i]!;
    });
    extend(at + 1);
    taken.pop();
    tests.forEach(({ weights }, k) => {
      sums[k]! -= weights[i]!;
    });
    extend(at + 1);
  };
  extend(0);
  return { coalitions: coalitions.slice(0, limit), isComplete: coalitions.length <= limit };
}

export interface CoalitionCount {
  /** Null when counting would take too long; then only the bound is known. Rounded above 2^53. */
  readonly count: number | null;
  /** Never more than this: n over n/2, since none holds another (Sperner 1928); the count where it is known. */
  readonly atMost: number;
}

/** Steps of the dynamic program that are still taken: about a second. */
const COUNT_LIMIT = 3e8;
/** Players, besides those without whom nothing wins, to whom every group is looked at. */
const MOST_LISTED = 16;

/**
 * How many minimal winning coalitions are there? Counted without listing them.
 *
 * One test, players in descending weight: a set is minimal when it wins and loses without its last, lightest member, so
 *     Σ_i #{sets before i with weight from q − w_i to q − 1},      by dynamic programming over weights, O(n q).
 * A second test that counts heads (h of them) adds a dimension: sets of h that win, and larger ones that lose without their lightest
 * member, O(n² q). Players without whom nothing wins are in every coalition and taken out first. Other games: listed to 16 players, beyond
 * that only the bound.
 */
export function countMinimalWinning(game: CoalitionGame): CoalitionCount {
  if (game.isHopeless) return { count: 0, atMost: 0 };
  const others = withoutVetoPlayers(game);
  const { size, tests } = others;
  if (tests.length === 0) return { count: 1, atMost: 1 };
  const heads = tests.find(({ weights }) => weights.every((weight) => weight === weights[0]));
  const weighed = tests.filter((test) => test !== heads);
  const counted =
    weighed.length > 1
      ? null
      : countByWeight(size, weighed[0], heads && Math.ceil(heads.quota / heads.weights[0]!));
  const count =
    counted ?? (size <= MOST_LISTED ? listMinimalWinning(others, sperner(size)).coalitions.length : null);
  return { count, atMost: count ?? sperner(size) };
}

function withoutVetoPlayers({ size, tests, isExact }: CoalitionGame): CoalitionGame {
  const sums = tests.map(({ weights }) => weights.reduce((sum, weight) => sum + weight, 0));
  const isVeto = (i: number) => tests.some(({ weights, quota }, k) => sums[k]! - weights[i]! < quota);
  const others = Array.from({ length: size }, (_, i) => i).filter((i) => !isVeto(i));
  const inside = new Set(others);
  return {
    size: others.length,
    isHopeless: false,
    isExact,
    tests: tests.flatMap(({ id, weights, quota }) => {
      const left = weights.reduce((sum, weight, i) => (inside.has(i) ? sum : sum - weight), quota);
      return left > 0 ? [{ id, weights: Float64Array.from(others, (i) => weights[i]!), quota: left }] : [];
    }),
  };
}

/** `least`: heads needed; 0 or undefined: any number. */
function countByWeight(size: number, test: QuotaTest | undefined, least = 0): number | null {
  if (!test) return binomial(size, least);
  if (!test.weights.every(Number.isInteger) || !Number.isInteger(test.quota)) return null;
  const { quota, weights: reduced } = inLowestTerms(test);
  const weights = [...reduced].map((weight) => Math.min(weight, quota)).sort((a, b) => b - a);
  // By number of members: fewer than `least`, each number apart, and in the last class all from `least` on.
  const width = quota + 1;
  if (size * width * (least + 1) > COUNT_LIMIT) return null;
  const ways = new Float64Array(width * (least + 1));
  ways[0] = 1;
  let count = 0;
  for (const weight of weights) {
    const exactly = (least - 1) * width;
    for (let s = quota - weight; s <= quota; s += 1) {
      if (least > 0) count += ways[exactly + s]!;
      if (s < quota) count += ways[least * width + s]!;
    }
    addShifted(ways, least * width, least * width, weight, quota);
    for (let members = least; members > 0; members -= 1) {
      addShifted(ways, members * width, (members - 1) * width, weight, quota);
    }
  }
  return count;
}

/** Adds to each sum of class `to` the ways of class `from` that reach it with one more member; sums from the quota on are one. */
function addShifted(ways: Float64Array, to: number, from: number, weight: number, quota: number): void {
  for (let s = quota; s >= 0; s -= 1) ways[to + Math.min(quota, s + weight)]! += ways[from + s]!;
}

function binomial(n: number, k: number): number {
  let value = 1;
  for (let i = 1; i <= Math.min(k, n - k); i += 1) value = (value * (n - i + 1)) / i;
  return Math.round(value);
}

const sperner = (n: number) => binomial(n, Math.floor(n / 2));
