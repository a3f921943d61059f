import { roundOff } from '../round-off.ts';
/** A positive or negative tie between two actors, without direction. Several may join the same two. */
export interface SignedTie {
  readonly a: number;
  readonly b: number;
  readonly sign: 1 | -1;
  /** What it costs when the tie is frustrated, above 0. */
  readonly weight: number;
}

export interface SignedNetwork {
  readonly size: number;
  readonly ties: readonly SignedTie[];
}

/** Whether the tie goes against a split in two: a positive tie across it, or a negative one inside a side. */
export const isFrustrated = (tie: SignedTie, sideOf: ArrayLike<number>): boolean =>
  (sideOf[tie.a] === sideOf[tie.b]) !== (tie.sign === 1);

/** Weight of the ties that go against a split. */
export function frustrationOf(network: SignedNetwork, sideOf: ArrayLike<number>): number {
  return network.ties.reduce((sum, tie) => sum + (isFrustrated(tie, sideOf) ? tie.weight : 0), 0);
}

/** A directed signed tie, as relationships hold them. */
export interface SignedArc {
  readonly from: number;
  readonly to: number;
  readonly sign: 1 | -1;
  readonly weight: number;
}

/**
 * How two directed ties between the same partners become ties without direction; the outcomes differ, so the choice is named.
 * EACH: every tie counts for itself. SUM: the signed weights add up, and what is left is one tie. CONSISTENT: one tie where all signs
 * agree (their mean weight), none where they do not.
 */
export const symmetrisations = ['EACH', 'SUM', 'CONSISTENT'] as const;
export type Symmetrisation = (typeof symmetrisations)[number];

/** A tie and the places of the arcs it stands for. */
export interface SymmetricTie extends SignedTie {
  readonly arcs: readonly number[];
}

/** Arcs from an actor to itself and those of weight 0 are left out. Sums are rounded to 9 decimals, so that what cancels out is gone. O(m). */
export function symmetrise(
  size: number,
  arcs: readonly SignedArc[],
  how: Symmetrisation,
): { readonly size: number; readonly ties: readonly SymmetricTie[] } {
  const proper = arcs.flatMap((arc, place) =>
    arc.from !== arc.to && arc.weight > 0 ? [{ ...arc, place }] : [],
  );
  if (how === 'EACH') {
    const ties = proper.map(({ from, to, sign, weight, place }) => ({
      a: from,
      b: to,
      sign,
      weight,
      arcs: [place],
    }));
    return { size, ties };
  }
  const pairs = new Map<number, (SignedArc & { place: number })[]>();
  for (const arc of proper) {
    const key = Math.min(arc.from, arc.to) * size + Math.max(arc.from, arc.to);
    const members = pairs.get(key);
    if (members) members.push(arc);
    else pairs.set(key, [arc]);
  }
  const ties: SymmetricTie[] = [];
  for (const [key, members] of pairs) {
    const a = Math.floor(key / size);
    const b = key % size;
    const sum = roundOff(members.reduce((total, { sign, weight }) => total + sign * weight, 0));
    const agree = members.every(({ sign }) => sign === members[0]!.sign);
    const weight = how === 'SUM' ? Math.abs(sum) : agree ? Math.abs(sum) / members.length : 0;
    if (weight > 0)
      ties.push({ a, b, sign: sum > 0 ? 1 : -1, weight, arcs: members.map(({ place }) => place) });
  }
  return { size, ties };
}
