import { type Banzhaf, type Coleman, computeBanzhaf, computeColeman } from './banzhaf.ts';
import { findDictator, findVetoes } from './dummies.ts';
import { enumerateGame } from './enumeration.ts';
import { computeJohnston } from './johnston.ts';
import { computeMinimalWinning, type MinimalWinning } from './minimal-winning.ts';
import { isUndefined, type Undefined } from './outcome.ts';
import { computeShapleyShubik, type ShapleyShubik } from './shapley-shubik.ts';
import { type SimpleGame, sizeOf, toWeighedGame } from './simple-game.ts';

export const MAX_PLAYERS = 500;

export interface PowerIndices {
  readonly shapleyShubik: ShapleyShubik | Undefined;
  readonly banzhaf: Banzhaf | Undefined;
  readonly coleman: Coleman | Undefined;
  readonly minimalWinning: MinimalWinning | Undefined;
  readonly johnston: Float64Array | Undefined;
  /** In every winning coalition; null when it could not be counted. */
  readonly vetoes: readonly number[] | null;
  /** In no swing; null when it could not be counted. */
  readonly dummies: readonly number[] | null;
  /** Wins alone and without whom nobody wins. */
  readonly dictator: number | null;
}

/** All power of all players, to 500; each index has its values or says why not. Throws RangeError on more, or on a negative weight. */
export function computePowerIndices(game: SimpleGame): PowerIndices {
  const size = sizeOf(game);
  if (size > MAX_PLAYERS) {
    throw new RangeError(`game: power is computed for at most ${MAX_PLAYERS} players, and there are ${size}`);
  }
  const banzhaf = computeBanzhaf(game);
  const weighed = toWeighedGame(game);
  const listed = weighed ? null : enumerateGame(game);
  return {
    banzhaf,
    coleman: isUndefined(banzhaf) ? banzhaf : computeColeman(banzhaf),
    shapleyShubik: computeShapleyShubik(game),
    minimalWinning: computeMinimalWinning(game),
    johnston: computeJohnston(game),
    vetoes: weighed ? findVetoes(weighed) : (listed?.vetoes ?? null),
    dummies: isUndefined(banzhaf)
      ? null
      : [...banzhaf.swings.keys()].filter((player) => banzhaf.swings[player] === 0),
    dictator: weighed ? findDictator(weighed) : (listed?.dictator ?? null),
  };
}
