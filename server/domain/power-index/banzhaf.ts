import { settleDummies } from './dummies.ts';
import { enumerateGame } from './enumeration.ts';
import { isUndefined, MAX_CELLS, MAX_STEPS, tooLarge, type Undefined } from './outcome.ts';
import { type SimpleGame, sizeOf, toWeighedGame, type WeighedGame } from './simple-game.ts';
import { countSwings, pickSide, toClasses } from './swing-counts.ts';

export interface Banzhaf {
  /** η: coalitions that lose without and win with the player. Exact to 53 players, then to about 12 digits. */
  readonly swings: Float64Array;
  /** η / 2^(n−1): the probability that the player decides when all toss a coin. */
  readonly absolute: Float64Array;
  /** η / Σ η; null when nobody has a swing. */
  readonly normalised: Float64Array | null;
  /** Coalitions that win. */
  readonly winning: number;
  /** 2^n. */
  readonly coalitions: number;
}

/**
 * Banzhaf power: in how many coalitions does it depend on this partner?
 *
 *   η_i = #{S ∌ i : S loses, S + i wins},   absolute η_i / 2^(n−1),   normalised η_i / Σ_j η_j
 *
 * Penrose (1946), J. Royal Stat. Soc. 109:53–57; Banzhaf (1965), Rutgers Law Review 19:317–343; Dubey & Shapley (1979), Math. Oper. Res. 4:99–131.
 * By generating functions over the sums of weights (`countCoalitions`); pseudo-polynomial, O(n q) for one weighted game. Games without weights
 * by going through all coalitions, to 25 players. Without players nobody has power and nothing is normalised.
 */
export function computeBanzhaf(game: SimpleGame): Banzhaf | Undefined {
  const size = sizeOf(game);
  const weighed = toWeighedGame(game);
  const counted = weighed && countWeighed(weighed);
  const result = counted && !isUndefined(counted) ? counted : (enumerateGame(game)?.banzhaf ?? tooLarge);
  if (isUndefined(result)) return result;
  const { swings, winning } = result;
  const all = swings.reduce((sum, count) => sum + count, 0);
  return {
    swings,
    winning,
    coalitions: 2 ** size,
    absolute: swings.map((count) => count / 2 ** (size - 1)),
    normalised: all === 0 ? null : swings.map((count) => count / all),
  };
}

function countWeighed(game: WeighedGame): { swings: Float64Array; winning: number } | Undefined {
  const classes = toClasses(game);
  const side = pickSide(game, classes.representatives.length, false);
  if (side.largest > MAX_CELLS || side.steps > MAX_STEPS) return tooLarge;
  const { swings, losing } = countSwings(side, classes);
  const perPlayer = Float64Array.from(classes.classOf, (c) => Math.max(0, swings[c]!));
  settleDummies(game, perPlayer);
  // v = c_∅ + Σ c_T [lost]; of the dual it is the complement. The terms 2^n cancel first, so that few winners stay exact.
  const constant = side.terms.find(({ axes }) => axes.length === 0)?.coefficient ?? 0;
  const boxes = side.terms.reduce((sum, { coefficient }, t) => sum + coefficient * losing[t]!, 0);
  const all = 2 ** game.size;
  return {
    swings: perPlayer,
    winning: side.isDual ? (1 - constant) * all - boxes : constant * all + boxes,
  };
}

export interface Coleman {
  /** Share of all coalitions that win: how easily the whole comes to a decision, 0..1. */
  readonly powerToAct: number;
  /** η_i / #winning: share of the winning coalitions that the player can stop; null when none wins. */
  readonly powerToPrevent: Float64Array | null;
  /** η_i / #losing: share of the losing coalitions that the player can make win; null when none loses. */
  readonly powerToInitiate: Float64Array | null;
}

/**
 * Coleman's three: can the whole act, who can stop it, who can set it going? Coleman (1971), Control of collectivities and the power of a
 * collectivity to act, in Lieberman (ed.), Social Choice, 269–300.
 */
export function computeColeman({ swings, winning, coalitions }: Banzhaf): Coleman {
  const losing = coalitions - winning;
  return {
    powerToAct: winning / coalitions,
    powerToPrevent: winning === 0 ? null : swings.map((count) => count / winning),
    powerToInitiate: losing === 0 ? null : swings.map((count) => count / losing),
  };
}
