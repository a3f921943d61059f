export interface WinSetInput {
  /** Ideal points on the issue's own scale, by actor; null takes no position and never prefers a change. */
  readonly positions: readonly (number | null)[];
  readonly statusQuo: number;
  readonly minimum: number;
  readonly maximum: number;
  /** Whether exactly these actors in favour (true) carry a change. More actors must never make it fail. */
  readonly isWinning: (inFavour: readonly boolean[]) => boolean;
}

/** What beats the status quo on one side of it. */
export interface WinSide {
  /** Open interval between the status quo and this point; both ends lose or tie. Cut off at the end of the scale, which then may win. */
  readonly farthest: number;
  readonly isCutOffByScale: boolean;
  /** The position without which the change does not win, and who holds it. */
  readonly pivotPosition: number;
  readonly pivots: readonly number[];
}

export interface WinSet {
  /** Lower than the status quo; null when nothing there beats it. */
  readonly below: WinSide | null;
  readonly above: WinSide | null;
  /** Nothing beats the status quo. */
  readonly isStable: boolean;
  /** Status quos that nothing beats: between the two pivots. Null when every point can be beaten, or nobody takes a position. */
  readonly gridlock: { readonly low: number; readonly high: number } | null;
}

/**
 * The win-set: which proposals beat the status quo under the rule, and who is pivotal?
 *
 * Each prefers what is nearer to its own position. A proposal x above the status quo Q is preferred by those with x_i > (x + Q) / 2, so it
 * wins for x < 2r − Q, where r, the pivot, is the highest position such that all at or above r together win; below Q in mirror image.
 * Between the pivots from either side lies the gridlock interval. An agenda setter at a gets the point of the win-set nearest to a.
 *
 * Nobody: stable, gridlock null. O(n log n + positions × rule).
 *
 * @see Black, D. (1958). The Theory of Committees and Elections. Romer, T. & Rosenthal, H. (1978). Public Choice 33:27–43 (agenda setter).
 * @see Krehbiel, K. (1998). Pivotal Politics. University of Chicago Press (pivots and gridlock).
 */
export function computeWinSet({ positions, statusQuo, minimum, maximum, isWinning }: WinSetInput): WinSet {
  const distinct = [...new Set(positions.filter((position) => position !== null))].sort((a, b) => a - b);
  const fromAbove = distinct.findLast((r) => isWinning(positions.map((x) => x !== null && x >= r)));
  const fromBelow = distinct.find((r) => isWinning(positions.map((x) => x !== null && x <= r)));
  const holdersOf = (position: number) => [...positions.keys()].filter((i) => positions[i] === position);

  const sideTo = (pivotPosition: number | undefined, end: number): WinSide | null => {
    if (pivotPosition === undefined) return null;
    const direction = Math.sign(end - statusQuo);
    if (direction * (pivotPosition - statusQuo) <= 0) return null;
    const reflected = 2 * pivotPosition - statusQuo;
    const isCutOffByScale = direction * (reflected - end) > 0;
    return {
      farthest: isCutOffByScale ? end : reflected,
      isCutOffByScale,
      pivotPosition,
      pivots: holdersOf(pivotPosition),
    };
  };
  const above = sideTo(fromAbove, maximum);
  const below = sideTo(fromBelow, minimum);
  return {
    below,
    above,
    isStable: below === null && above === null,
    gridlock:
      distinct.length === 0 || (fromAbove ?? -Infinity) > (fromBelow ?? Infinity)
        ? null
        : { low: fromAbove ?? minimum, high: fromBelow ?? maximum },
  };
}

/** Where someone who alone may propose, at `position`, ends: the nearest point that is not beaten by the status quo. */
export function agendaSetterOutcome(winSet: WinSet, statusQuo: number, position: number): number {
  const side = position > statusQuo ? winSet.above : winSet.below;
  if (side === null) return statusQuo;
  return position > statusQuo ? Math.min(position, side.farthest) : Math.max(position, side.farthest);
}
