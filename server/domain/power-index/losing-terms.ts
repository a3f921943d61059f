import type { Leaf, WeighedGame } from './simple-game.ts';

/** One axis of a table of sums: 0 … limit − 1. */
export interface Axis {
  /** No greater than the limit: beyond, all weights leave the box alike. */
  readonly weights: Int32Array;
  readonly limit: number;
  /** Whether going past the limit leaves the box; the axis that only counts heads is never left. */
  readonly isBound: boolean;
}

/** coefficient · [the coalition loses all leaves of the term]: its sums lie within a box. */
export interface LosingTerm {
  readonly coefficient: number;
  readonly axes: readonly Axis[];
  /** Which axis counts heads; −1 when none does. */
  readonly headsAxis: number;
  readonly cells: number;
}

/**
 * A game as a sum over boxes: v = Σ_T c_T · [all leaves of T are lost], by Möbius inversion over which leaves are lost. One weighted game is
 * 1 − [lost]; `any` of two is 1 − [both lost]; `all` of two is 1 − [a lost] − [b lost] + [both lost], and its dual has the one term.
 * Leaves in which all weigh the same are one axis, of heads.
 *
 * @param bySize adds an axis of heads where no leaf needs it.
 */
export function toLosingTerms(game: WeighedGame, bySize: boolean): LosingTerm[] {
  const { leaves, size, wins } = game;
  const terms: LosingTerm[] = [];
  for (let t = 0; t < 1 << leaves.length; t += 1) {
    let coefficient = 0;
    for (let u = t; ; u = (u - 1) & t) {
      if (wins(u)) coefficient += isEven(t ^ u) ? 1 : -1;
      if (u === 0) break;
    }
    if (coefficient === 0) continue;
    const own = leaves.filter((_, bit) => (t >> bit) & 1);
    terms.push({ coefficient, ...toAxes(own, size, bySize) });
  }
  return terms;
}

function toAxes(leaves: readonly Leaf[], size: number, bySize: boolean) {
  const axes: Axis[] = leaves
    .filter(({ uniform }) => uniform === null)
    .map(({ weights, quota }) => ({
      weights: Int32Array.from(weights, (weight) => Math.min(weight, quota)),
      limit: quota,
      isBound: true,
    }));
  const heads = leaves.filter(({ uniform }) => uniform !== null);
  const hasHeads = heads.length > 0 || (bySize && leaves.length > 0);
  if (hasHeads) {
    axes.unshift({
      weights: new Int32Array(size).fill(1),
      limit: heads.reduce((least, { quota, uniform }) => Math.min(least, Math.ceil(quota / uniform!)), size),
      isBound: heads.length > 0,
    });
  }
  return {
    axes,
    headsAxis: hasHeads ? 0 : -1,
    cells: axes.reduce((product, { limit }) => product * limit, 1),
  };
}

function isEven(bits: number): boolean {
  let parity = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) parity ^= 1;
  return parity === 0;
}
