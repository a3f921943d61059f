import { countCoalitions, countLeaving, countLeavingLine, sumAlong } from './box-table.ts';
import { type LosingTerm, toLosingTerms } from './losing-terms.ts';
import { toDual, type WeighedGame } from './simple-game.ts';

/** Players with the same weights everywhere have the same power: `classOf` each player, and one player of each class. */
export interface PlayerClasses {
  readonly classOf: Int32Array;
  readonly representatives: readonly number[];
}

export function toClasses({ size, leaves }: WeighedGame): PlayerClasses {
  const byWeights = new Map<string, number>();
  const representatives: number[] = [];
  const classOf = Int32Array.from({ length: size }, (_, player) => {
    const key = leaves.map(({ weights }) => weights[player]).join(' ');
    if (!byWeights.has(key)) {
      byWeights.set(key, representatives.length);
      representatives.push(player);
    }
    return byWeights.get(key)!;
  });
  return { classOf, representatives };
}

/** A game with the boxes to count it by. */
export interface Countable {
  readonly game: WeighedGame;
  readonly terms: readonly LosingTerm[];
  readonly largest: number;
  /** Additions for one count of all swings. */
  readonly steps: number;
}

export function toCountable(game: WeighedGame, classes: number, bySize: boolean): Countable {
  const terms = toLosingTerms(game, bySize);
  return {
    game,
    terms,
    largest: terms.reduce((most, { cells }) => Math.max(most, cells), 0),
    steps: terms.reduce(
      (sum, { cells, axes }) =>
        sum + cells * (axes.length > 1 || bySize ? game.size + classes : game.size / 3),
      0,
    ),
  };
}

/** The game or its dual, whichever is counted sooner. Both have the same swings, seen from the other side: S and its complement without i. */
export function pickSide(game: WeighedGame, classes: number, bySize: boolean) {
  const own = toCountable(game, classes, bySize);
  const dual = toCountable(toDual(game), classes, bySize);
  return dual.steps < own.steps ? { ...dual, isDual: true } : { ...own, isDual: false };
}

export interface SwingCounts {
  /** For each class Σ r^|S| over the coalitions S that lose without and win with the player. */
  readonly swings: Float64Array;
  /** For each term Σ r^|S| over the coalitions in its box. */
  readonly losing: Float64Array;
}

/** η_i(r) = Σ_{S swing of i} r^|S|, as −Σ_T c_T · #[S in box T, S + i not]. */
export function countSwings({ game, terms }: Countable, classes: PlayerClasses, ratio = 1): SwingCounts {
  const { representatives } = classes;
  const swings = new Float64Array(representatives.length);
  const losing = new Float64Array(terms.length);
  terms.forEach((term, t) => {
    if (term.axes.length === 0) return;
    const table = countCoalitions(term, game.size, ratio);
    if (term.axes.length === 1) {
      const sums = sumAlong(table);
      losing[t] = sums.at(-1)!;
      representatives.forEach((player, c) => {
        swings[c]! -= term.coefficient * countLeavingLine(sums, term.axes[0]!.weights[player]!, ratio);
      });
      return;
    }
    losing[t] = table.reduce((sum, count) => sum + count, 0);
    const scratch = new Float64Array(table.length);
    representatives.forEach((player, c) => {
      for (const count of countLeaving(table, term, player, ratio, scratch))
        swings[c]! -= term.coefficient * count;
    });
  });
  return { swings, losing };
}

/**
 * The swings of a game and its dual together. Where both lose by one line of sums, the series of the one with the lower limit is the beginning of
 * the other's, so that one table serves both.
 */
export function countSwingsOfSides(
  sides: readonly Countable[],
  classes: PlayerClasses,
  ratio: number,
): Float64Array {
  const swings = new Float64Array(classes.representatives.length);
  const lines = sides.map(({ terms }) => terms.filter(({ axes }) => axes.length > 0));
  if (lines.some((own) => own.length !== 1 || own[0]!.axes.length !== 1)) {
    for (const side of sides) {
      countSwings(side, classes, ratio).swings.forEach((count, c) => {
        swings[c]! += count;
      });
    }
    return swings;
  }
  const terms = lines.map(([term]) => term!).sort((a, b) => b.cells - a.cells);
  const [longest] = terms;
  if (!longest) return swings;
  const sums = sumAlong(countCoalitions(longest, classes.classOf.length, ratio));
  for (const { axes, cells, coefficient } of terms) {
    const own = sums.subarray(0, cells + 1);
    classes.representatives.forEach((player, c) => {
      swings[c]! -= coefficient * countLeavingLine(own, axes[0]!.weights[player]!, ratio);
    });
  }
  return swings;
}

/** The same by number of members of S: rows of 0 … size − 1 for each class. */
export function countSwingsBySize(
  { game, terms }: Countable,
  { representatives }: PlayerClasses,
): Float64Array[] {
  const rows = representatives.map(() => new Float64Array(game.size));
  for (const term of terms) {
    if (!term.axes.some(({ isBound }) => isBound)) continue;
    const table = countCoalitions(term, game.size);
    const scratch = new Float64Array(table.length);
    representatives.forEach((player, c) => {
      countLeaving(table, term, player, 1, scratch).forEach((count, heads) => {
        rows[c]![heads]! -= term.coefficient * count;
      });
    });
  }
  return rows;
}
